"""The menu of looking up single words."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

WORDS = (
    ActionSpec(
        "look_up",
        QT_TRANSLATE_NOOP("Actions", "Look up the word"),
        Menu.WORDS,
        keys="D",
        icon="book",
    ),
    ActionSpec(
        "next_word", QT_TRANSLATE_NOOP("Actions", "Next word"), Menu.WORDS, keys="Shift+Right"
    ),
    ActionSpec(
        "previous_word",
        QT_TRANSLATE_NOOP("Actions", "Previous word"),
        Menu.WORDS,
        keys="Shift+Left",
    ),
    ActionSpec(
        "practice",
        QT_TRANSLATE_NOOP("Actions", "Sentence practice"),
        Menu.WORDS,
        keys="B",
        icon="eye-off",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "reveal_sentence",
        QT_TRANSLATE_NOOP("Actions", "Reveal the next sentence"),
        Menu.WORDS,
        keys="G",
        icon="eye",
    ),
    ActionSpec(
        "cover_sentence",
        QT_TRANSLATE_NOOP("Actions", "Cover the last sentence again"),
        Menu.WORDS,
        keys="Shift+G",
    ),
    ActionSpec(
        "toggle_pinyin",
        QT_TRANSLATE_NOOP("Actions", "Pinyin above Chinese"),
        Menu.WORDS,
        keys="Y",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_glosses",
        QT_TRANSLATE_NOOP("Actions", "Gloss words above my level"),
        Menu.WORDS,
        keys="Shift+Y",
        checkable=True,
    ),
    ActionSpec(
        "save_word",
        QT_TRANSLATE_NOOP("Actions", "Put the word into the word list"),
        Menu.WORDS,
        keys="W",
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "know_word",
        QT_TRANSLATE_NOOP("Actions", "I know this word"),
        Menu.WORDS,
        keys="Shift+W",
        icon="check",
    ),
    ActionSpec("show_words", QT_TRANSLATE_NOOP("Actions", "Word list"), Menu.WORDS, icon="words"),
    ActionSpec(
        "import_words",
        QT_TRANSLATE_NOOP("Actions", "Import known words…"),
        Menu.WORDS,
        icon="folder",
    ),
    ActionSpec(
        "export_words",
        QT_TRANSLATE_NOOP("Actions", "Export the word list…"),
        Menu.WORDS,
        icon="download",
    ),
)

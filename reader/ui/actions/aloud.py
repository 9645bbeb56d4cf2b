"""The menu of reading aloud."""

from __future__ import annotations

from collections.abc import Mapping

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

ALOUD = (
    ActionSpec(
        "read_aloud",
        QT_TRANSLATE_NOOP("Actions", "Read aloud"),
        Menu.ALOUD,
        keys="R",
        icon="speaker",
    ),
    ActionSpec(
        "read_paragraph_aloud",
        QT_TRANSLATE_NOOP("Actions", "Read this paragraph aloud"),
        Menu.ALOUD,
        keys="Shift+R",
    ),
    ActionSpec(
        "next_spoken",
        QT_TRANSLATE_NOOP("Actions", "Go on with the next sentence"),
        Menu.ALOUD,
        keys="Alt+Down",
        icon="skip-on",
        separated=True,
    ),
    ActionSpec(
        "previous_spoken",
        QT_TRANSLATE_NOOP("Actions", "Go back to the sentence before"),
        Menu.ALOUD,
        keys="Alt+Up",
        icon="skip-back",
    ),
    ActionSpec(
        "speak_faster", QT_TRANSLATE_NOOP("Actions", "Speak faster"), Menu.ALOUD, icon="plus"
    ),
    ActionSpec(
        "speak_slower", QT_TRANSLATE_NOOP("Actions", "Speak slower"), Menu.ALOUD, icon="minus"
    ),
    ActionSpec(
        "stop_speaking",
        QT_TRANSLATE_NOOP("Actions", "Stop reading aloud"),
        Menu.ALOUD,
        icon="stop",
    ),
    ActionSpec(
        "aloud_original",
        QT_TRANSLATE_NOOP("Actions", "Read the original"),
        Menu.ALOUD,
        checkable=True,
        group="aloud",
        separated=True,
    ),
    ActionSpec(
        "aloud_translation",
        QT_TRANSLATE_NOOP("Actions", "Read the translation"),
        Menu.ALOUD,
        checkable=True,
        group="aloud",
    ),
    ActionSpec(
        "aloud_turns",
        QT_TRANSLATE_NOOP("Actions", "Read both by turns"),
        Menu.ALOUD,
        checkable=True,
        group="aloud",
    ),
)

#: What each of the actions that choose it lets be read, as the settings name it.
ORDERS: Mapping[str, str] = {
    "aloud_original": "source",
    "aloud_translation": "target",
    "aloud_turns": "turns",
}

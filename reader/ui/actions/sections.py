"""The menu of what is hidden, shown and learned."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

SECTIONS = (
    ActionSpec(
        "next_flagged",
        QT_TRANSLATE_NOOP("Actions", "Next flagged section"),
        Menu.SECTIONS,
        keys="F8",
    ),
    ActionSpec(
        "previous_flagged",
        QT_TRANSLATE_NOOP("Actions", "Previous flagged section"),
        Menu.SECTIONS,
        keys="Shift+F8",
    ),
    ActionSpec(
        "mark_spam",
        QT_TRANSLATE_NOOP("Actions", "Mark as spam"),
        Menu.SECTIONS,
        keys="X",
        icon="eye-off",
        separated=True,
    ),
    ActionSpec(
        "mark_not_spam",
        QT_TRANSLATE_NOOP("Actions", "Not spam"),
        Menu.SECTIONS,
        keys="Shift+X",
        icon="eye",
    ),
    ActionSpec(
        "reveal_hidden",
        QT_TRANSLATE_NOOP("Actions", "Show hidden parts in place"),
        Menu.SECTIONS,
        keys="H",
        icon="eye",
        checkable=True,
    ),
    ActionSpec(
        "always_here",
        QT_TRANSLATE_NOOP("Actions", "Always hide ones like this here…"),
        Menu.SECTIONS,
    ),
    ActionSpec(
        "pick_parts",
        QT_TRANSLATE_NOOP("Actions", "Pick the article on the page"),
        Menu.SECTIONS,
        keys="Q",
        icon="original",
        checkable=True,
    ),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Menu.SECTIONS,
        keys="Ctrl+Z",
        icon="undo",
        separated=True,
    ),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), Menu.SECTIONS, keys="Ctrl+Shift+Z"),
    ActionSpec("show_rules", QT_TRANSLATE_NOOP("Actions", "What was learned…"), Menu.SECTIONS),
)

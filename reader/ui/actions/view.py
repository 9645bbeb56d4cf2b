"""The menu of how the page is shown."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

VIEW = (
    ActionSpec(
        "mode_side",
        QT_TRANSLATE_NOOP("Actions", "Side by side"),
        Menu.VIEW,
        keys="1",
        icon="side-by-side",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_interleaved",
        QT_TRANSLATE_NOOP("Actions", "Interleaved"),
        Menu.VIEW,
        keys="2",
        icon="interleaved",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_original",
        QT_TRANSLATE_NOOP("Actions", "Original only"),
        Menu.VIEW,
        keys="3",
        icon="original",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_translation",
        QT_TRANSLATE_NOOP("Actions", "Translation only"),
        Menu.VIEW,
        keys="4",
        icon="translation",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "swap_order",
        QT_TRANSLATE_NOOP("Actions", "Translation first"),
        Menu.VIEW,
        icon="swap",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_sidebar",
        QT_TRANSLATE_NOOP("Actions", "Sections sidebar"),
        Menu.VIEW,
        keys="F9",
        icon="sidebar",
        checkable=True,
    ),
    ActionSpec(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        Menu.VIEW,
        keys="Ctrl++ Ctrl+=",
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        Menu.VIEW,
        keys="Ctrl+-",
        icon="minus",
    ),
    ActionSpec(
        "zoom_reset", QT_TRANSLATE_NOOP("Actions", "Text at 100 %"), Menu.VIEW, keys="Ctrl+0"
    ),
    ActionSpec(
        "toggle_sync",
        QT_TRANSLATE_NOOP("Actions", "Scroll both sides together"),
        Menu.VIEW,
        checkable=True,
    ),
    ActionSpec(
        "toggle_images",
        QT_TRANSLATE_NOOP("Actions", "Show the pictures of this page"),
        Menu.VIEW,
        keys="I",
        icon="image",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_site_images",
        QT_TRANSLATE_NOOP("Actions", "Always show pictures of this site"),
        Menu.VIEW,
        checkable=True,
    ),
    ActionSpec(
        "full_screen",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        Menu.VIEW,
        keys="F11",
        checkable=True,
        separated=True,
    ),
)

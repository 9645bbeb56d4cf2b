"""The menu of feeds, stories and kept pages."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

LIBRARY = (
    ActionSpec(
        "toggle_library",
        QT_TRANSLATE_NOOP("Actions", "Library"),
        Menu.LIBRARY,
        keys="Ctrl+Shift+L",
        icon="library",
        checkable=True,
    ),
    ActionSpec(
        "search_library",
        QT_TRANSLATE_NOOP("Actions", "Search the library"),
        Menu.LIBRARY,
        keys="/ Ctrl+Shift+F",
        icon="search",
    ),
    ActionSpec(
        "next_story", QT_TRANSLATE_NOOP("Actions", "Next unread story"), Menu.LIBRARY, keys="N"
    ),
    ActionSpec(
        "previous_story", QT_TRANSLATE_NOOP("Actions", "Previous story"), Menu.LIBRARY, keys="P"
    ),
    ActionSpec(
        "star",
        QT_TRANSLATE_NOOP("Actions", "Star"),
        Menu.LIBRARY,
        keys="S",
        icon="star",
        separated=True,
    ),
    ActionSpec(
        "keep", QT_TRANSLATE_NOOP("Actions", "Keep offline"), Menu.LIBRARY, keys="K", icon="archive"
    ),
    ActionSpec(
        "toggle_read", QT_TRANSLATE_NOOP("Actions", "Read or unread"), Menu.LIBRARY, keys="M"
    ),
    ActionSpec(
        "delete", QT_TRANSLATE_NOOP("Actions", "Delete from the library"), Menu.LIBRARY, keys="Del"
    ),
    ActionSpec(
        "highlight", QT_TRANSLATE_NOOP("Actions", "Highlight the sentence"), Menu.LIBRARY, keys="E"
    ),
    ActionSpec(
        "add_note",
        QT_TRANSLATE_NOOP("Actions", "Add a note…"),
        Menu.LIBRARY,
        keys="Shift+E",
        icon="note",
    ),
    ActionSpec("tag", QT_TRANSLATE_NOOP("Actions", "Tags…"), Menu.LIBRARY, keys="L", icon="tag"),
    ActionSpec(
        "mark_all_read",
        QT_TRANSLATE_NOOP("Actions", "Mark all as read"),
        Menu.LIBRARY,
        keys="Shift+A",
        icon="check",
    ),
    ActionSpec(
        "add_feed",
        QT_TRANSLATE_NOOP("Actions", "Add feed…"),
        Menu.LIBRARY,
        keys="A",
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "update_feeds",
        QT_TRANSLATE_NOOP("Actions", "Update all feeds"),
        Menu.LIBRARY,
        keys="Shift+F9",
        icon="reload",
    ),
    ActionSpec(
        "show_story_rules", QT_TRANSLATE_NOOP("Actions", "Rules for stories…"), Menu.LIBRARY
    ),
    ActionSpec("export_notes", QT_TRANSLATE_NOOP("Actions", "Export all notes…"), Menu.LIBRARY),
    ActionSpec("make_digest", QT_TRANSLATE_NOOP("Actions", "Make a digest…"), Menu.LIBRARY),
    ActionSpec("show_storage", QT_TRANSLATE_NOOP("Actions", "Storage…"), Menu.LIBRARY),
    ActionSpec("prepare", QT_TRANSLATE_NOOP("Actions", "Prepare for offline"), Menu.LIBRARY),
    ActionSpec("import_feeds", QT_TRANSLATE_NOOP("Actions", "Import feeds (OPML)…"), Menu.LIBRARY),
    ActionSpec("export_feeds", QT_TRANSLATE_NOOP("Actions", "Export feeds (OPML)…"), Menu.LIBRARY),
)

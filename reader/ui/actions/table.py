"""What the window can do: a row for each action."""

from __future__ import annotations

from collections.abc import Mapping

from reader.ui.actions.spec import ActionSpec, Menu

#: Every action of the window, in the order of the menus.
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("edit_address", "Open address…", Menu.PAGE, keys="Ctrl+L", icon="link"),
    ActionSpec("new_tab", "New tab", Menu.PAGE, keys="Ctrl+T", icon="plus", after_welcome=True),
    ActionSpec(
        "open_file", "Open file…", Menu.PAGE, keys="Ctrl+O", icon="folder", also="book, EPUB"
    ),
    ActionSpec("paste", "Open what is in the clipboard", Menu.PAGE, keys="Ctrl+V", icon="paste"),
    ActionSpec("reload", "Reload", Menu.PAGE, keys="F5 Ctrl+R", icon="reload", separated=True),
    ActionSpec("stop", "Stop", Menu.PAGE, keys="Esc", icon="stop"),
    ActionSpec(
        "open_original", "Open the original in the browser", Menu.PAGE, keys="V", icon="external"
    ),
    ActionSpec(
        "copy_sentence_pair",
        "Copy sentence pair",
        Menu.PAGE,
        keys="C",
        icon="copy",
        separated=True,
        of_page=True,
    ),
    ActionSpec(
        "copy_paragraph_pair",
        "Copy paragraph pair",
        Menu.PAGE,
        keys="Shift+C",
        icon="copy",
        of_page=True,
    ),
    ActionSpec(
        "save_as",
        "Save as…",
        Menu.PAGE,
        keys="Ctrl+S",
        icon="download",
        separated=True,
        of_page=True,
    ),
    ActionSpec("print", "Print…", Menu.PAGE, keys="Ctrl+P", icon="print", of_page=True),
    ActionSpec(
        "show_properties", "Article properties", Menu.PAGE, keys="Ctrl+I", icon="info", of_page=True
    ),
    ActionSpec(
        "close_tab",
        "Close the tab",
        Menu.PAGE,
        keys="Ctrl+W Ctrl+F4",
        icon="close",
        separated=True,
        after_welcome=True,
    ),
    ActionSpec("reopen_tab", "Reopen the closed tab", Menu.PAGE, keys="Ctrl+Shift+T"),
    ActionSpec("close_window", "Close the window", Menu.PAGE, keys="Ctrl+Shift+W"),
    ActionSpec(
        "toggle_library",
        "Library",
        Menu.LIBRARY,
        keys="Ctrl+Shift+L",
        icon="library",
        checkable=True,
        also="history, feeds, stories",
    ),
    ActionSpec(
        "search_library",
        "Search the library",
        Menu.LIBRARY,
        keys="/ Ctrl+Shift+F",
        icon="search",
        also="history",
    ),
    ActionSpec(
        "keep_search",
        "Keep this search",
        Menu.LIBRARY,
        also="saved search, smart feed, shelf, alert",
    ),
    ActionSpec(
        "follow_selection",
        "Follow what is selected",
        Menu.LIBRARY,
        also="alert, notification, keep a search, watch a word",
        of_page=True,
    ),
    ActionSpec(
        "mark_all_read",
        "Mark all as read",
        Menu.LIBRARY,
        keys="Shift+A",
        icon="check",
        separated=True,
    ),
    ActionSpec("mark_older_read", "Mark older as read", Menu.LIBRARY, keys="Shift+O"),
    ActionSpec(
        "arrange_list",
        "Sort and filter…",
        Menu.LIBRARY,
        keys="Shift+L",
        icon="arrange",
        also="order, oldest, length, level, language, unread only",
    ),
    ActionSpec("add_feed", "Add feed…", Menu.LIBRARY, keys="A", icon="plus", separated=True),
    ActionSpec("update_feeds", "Update all feeds", Menu.LIBRARY, keys="Shift+F9", icon="reload"),
    ActionSpec("sync_now", "Sync now", Menu.LIBRARY),
    ActionSpec("show_story_rules", "Rules for stories…", Menu.LIBRARY),
    ActionSpec("export_notes", "Export all notes…", Menu.LIBRARY),
    ActionSpec("make_digest", "Make a digest…", Menu.LIBRARY, also="e-book, EPUB"),
    ActionSpec("show_storage", "Storage…", Menu.LIBRARY),
    ActionSpec("prepare", "Prepare for offline", Menu.LIBRARY),
    ActionSpec("import_file", "Import feeds or saved articles…", Menu.LIBRARY, also="OPML, Pocket"),
    ActionSpec("export_feeds", "Export feeds (OPML)…", Menu.LIBRARY),
    ActionSpec(
        "back_up",
        "Back up…",
        Menu.LIBRARY,
        icon="archive",
        separated=True,
        also="save everything, copy, move to another computer",
    ),
    ActionSpec(
        "export_everything",
        "Export everything…",
        Menu.LIBRARY,
        also="move out, archive, Markdown, JSON, OPML",
    ),
    ActionSpec("restore_backup", "Restore a backup…", Menu.LIBRARY, also="put back"),
    ActionSpec("next_story", "Next unread story", Menu.STORY, keys="N"),
    ActionSpec("previous_story", "Previous story", Menu.STORY, keys="P"),
    ActionSpec(
        "read_both",
        "Read both reports",
        Menu.STORY,
        keys="Shift+B",
        icon="side-by-side",
        checkable=True,
        also="same story, compare, beside, split",
        after_welcome=True,
    ),
    ActionSpec("star", "Star", Menu.STORY, keys="S", icon="star", separated=True),
    ActionSpec("keep", "Keep offline", Menu.STORY, keys="K", icon="archive", after_welcome=True),
    ActionSpec("toggle_read", "Read or unread", Menu.STORY, keys="M"),
    ActionSpec("delete", "Delete from the library", Menu.STORY, keys="Del"),
    ActionSpec("highlight", "Highlight the sentence", Menu.STORY, keys="E", of_page=True),
    ActionSpec("add_note", "Add a note…", Menu.STORY, keys="Shift+E", icon="note", of_page=True),
    ActionSpec("tag", "Tags…", Menu.STORY, keys="L", icon="tag", after_welcome=True),
    ActionSpec("go_back", "Back", Menu.GO, keys="Alt+Left", icon="back", also="history"),
    ActionSpec("go_forward", "Forward", Menu.GO, keys="Alt+Right", icon="forward", also="history"),
    ActionSpec("open_sample", "Open the sample page", Menu.GO, icon="book"),
    ActionSpec("next_paragraph", "Next paragraph", Menu.GO, keys="J", separated=True, of_page=True),
    ActionSpec("previous_paragraph", "Previous paragraph", Menu.GO, keys="Shift+J", of_page=True),
    ActionSpec("next_tab", "Next tab", Menu.GO, keys="Ctrl+Tab Ctrl+PgDown", separated=True),
    ActionSpec("previous_tab", "Previous tab", Menu.GO, keys="Ctrl+Shift+Tab Ctrl+PgUp"),
    ActionSpec("next_pane", "Next pane", Menu.GO, keys="F6", separated=True),
    ActionSpec("previous_pane", "Previous pane", Menu.GO, keys="Shift+F6"),
    ActionSpec("show_menu", "Main menu", Menu.GO, keys="F10"),
    ActionSpec("show_context_menu", "Context menu", Menu.GO, keys="Shift+F10"),
    ActionSpec(
        "find",
        "Find in both languages",
        Menu.GO,
        keys="Ctrl+F",
        icon="search",
        separated=True,
        of_page=True,
    ),
    ActionSpec("find_next", "Find next", Menu.GO, keys="F3", of_page=True),
    ActionSpec("find_previous", "Find previous", Menu.GO, keys="Shift+F3", of_page=True),
    ActionSpec("clear_history", "Forget the pages that were read", Menu.GO, separated=True),
    ActionSpec("mode_side", "Side by side", Menu.VIEW, keys="1", icon="side-by-side", group="mode"),
    ActionSpec(
        "mode_interleaved", "Interleaved", Menu.VIEW, keys="2", icon="interleaved", group="mode"
    ),
    ActionSpec(
        "mode_original", "Original only", Menu.VIEW, keys="3", icon="original", group="mode"
    ),
    ActionSpec(
        "mode_translation",
        "Translation only",
        Menu.VIEW,
        keys="4",
        icon="translation",
        group="mode",
    ),
    ActionSpec(
        "swap_order", "Translation first", Menu.VIEW, icon="swap", checkable=True, separated=True
    ),
    ActionSpec(
        "toggle_sidebar",
        "Sections sidebar",
        Menu.VIEW,
        keys="F9",
        icon="sidebar",
        checkable=True,
        after_welcome=True,
    ),
    ActionSpec(
        "zoom_in", "Larger text", Menu.VIEW, keys="Ctrl++ Ctrl+=", icon="plus", separated=True
    ),
    ActionSpec("zoom_out", "Smaller text", Menu.VIEW, keys="Ctrl+-", icon="minus"),
    ActionSpec("zoom_reset", "Text at 100 %", Menu.VIEW, keys="Ctrl+0"),
    ActionSpec("toggle_sync", "Scroll both sides together", Menu.VIEW, checkable=True),
    ActionSpec(
        "toggle_caret",
        "Move a caret through the text with the keys",
        Menu.VIEW,
        keys="F7",
        checkable=True,
    ),
    ActionSpec(
        "toggle_images",
        "Show the pictures of this page",
        Menu.VIEW,
        keys="I",
        icon="image",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_site_images", "Always show pictures of this site", Menu.VIEW, checkable=True
    ),
    ActionSpec("full_screen", "Full screen", Menu.VIEW, keys="F11", checkable=True, separated=True),
    ActionSpec("next_flagged", "Next flagged section", Menu.SECTIONS, keys="F8", of_page=True),
    ActionSpec(
        "previous_flagged", "Previous flagged section", Menu.SECTIONS, keys="Shift+F8", of_page=True
    ),
    ActionSpec(
        "mark_spam",
        "Mark as spam",
        Menu.SECTIONS,
        keys="X",
        icon="eye-off",
        separated=True,
        of_page=True,
    ),
    ActionSpec(
        "mark_not_spam", "Not spam", Menu.SECTIONS, keys="Shift+X", icon="eye", of_page=True
    ),
    ActionSpec(
        "reveal_hidden",
        "Show hidden parts in place",
        Menu.SECTIONS,
        keys="H",
        icon="eye",
        checkable=True,
        of_page=True,
    ),
    ActionSpec("always_here", "Always hide ones like this here…", Menu.SECTIONS, of_page=True),
    ActionSpec(
        "pick_parts",
        "Pick the article on the page",
        Menu.SECTIONS,
        keys="Q",
        icon="original",
        checkable=True,
        of_page=True,
    ),
    ActionSpec("undo", "Undo", Menu.SECTIONS, keys="Ctrl+Z", icon="undo", separated=True),
    ActionSpec("redo", "Redo", Menu.SECTIONS, keys="Ctrl+Shift+Z"),
    ActionSpec("show_rules", "What was learned…", Menu.SECTIONS),
    ActionSpec(
        "swap_languages",
        "Swap languages",
        Menu.TRANSLATION,
        keys="Ctrl+Shift+S",
        icon="swap",
        separated=True,
    ),
    ActionSpec(
        "translate", "Translate", Menu.TRANSLATION, keys="T", icon="translate", of_page=True
    ),
    ActionSpec(
        "translate_again", "Translate again", Menu.TRANSLATION, keys="Shift+F5", of_page=True
    ),
    ActionSpec(
        "other_translations",
        "Other translations…",
        Menu.TRANSLATION,
        keys="O",
        icon="note",
        of_page=True,
    ),
    ActionSpec(
        "show_packages", "Language packages…", Menu.TRANSLATION, icon="download", separated=True
    ),
    ActionSpec(
        "offline", "Offline lock", Menu.TRANSLATION, icon="lock", checkable=True, separated=True
    ),
    ActionSpec(
        "show_requests",
        "Requests made…",
        Menu.TRANSLATION,
        icon="history",
        also="network, connections",
    ),
    ActionSpec("clear_translations", "Forget kept translations", Menu.TRANSLATION),
    ActionSpec(
        "look_up", "Look up the word", Menu.WORDS, keys="D", icon="book", after_welcome=True
    ),
    ActionSpec("next_word", "Next word", Menu.WORDS, keys="Shift+Right", after_welcome=True),
    ActionSpec("previous_word", "Previous word", Menu.WORDS, keys="Shift+Left", after_welcome=True),
    ActionSpec(
        "practice",
        "Sentence practice",
        Menu.WORDS,
        keys="B",
        icon="eye-off",
        checkable=True,
        separated=True,
        of_page=True,
    ),
    ActionSpec("reveal_sentence", "Reveal the next sentence", Menu.WORDS, keys="G", icon="eye"),
    ActionSpec("cover_sentence", "Cover the last sentence again", Menu.WORDS, keys="Shift+G"),
    ActionSpec(
        "toggle_pinyin",
        "Pinyin above Chinese",
        Menu.WORDS,
        keys="Y",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_glosses", "Gloss words above my level", Menu.WORDS, keys="Shift+Y", checkable=True
    ),
    ActionSpec(
        "save_word",
        "Put the word into the word list",
        Menu.WORDS,
        keys="W",
        icon="plus",
        separated=True,
        after_welcome=True,
    ),
    ActionSpec(
        "know_word",
        "I know this word",
        Menu.WORDS,
        keys="Shift+W",
        icon="check",
        after_welcome=True,
    ),
    ActionSpec("show_words", "Word list", Menu.WORDS, icon="words"),
    ActionSpec("show_dictionaries", "Dictionaries…", Menu.WORDS, also="StarDict, Yomitan, MDict"),
    ActionSpec("import_words", "Import known words…", Menu.WORDS, icon="folder"),
    ActionSpec("export_words", "Export the word list…", Menu.WORDS, icon="download", also="Anki"),
    ActionSpec("read_aloud", "Read aloud", Menu.ALOUD, keys="R", icon="speaker", of_page=True),
    ActionSpec(
        "read_paragraph_aloud",
        "Read this paragraph aloud",
        Menu.ALOUD,
        keys="Shift+R",
        of_page=True,
    ),
    ActionSpec(
        "next_spoken",
        "Go on with the next sentence",
        Menu.ALOUD,
        keys="Alt+Down",
        icon="skip-on",
        separated=True,
    ),
    ActionSpec(
        "previous_spoken",
        "Go back to the sentence before",
        Menu.ALOUD,
        keys="Alt+Up",
        icon="skip-back",
    ),
    ActionSpec("speak_faster", "Speak faster", Menu.ALOUD, icon="plus"),
    ActionSpec("speak_slower", "Speak slower", Menu.ALOUD, icon="minus"),
    ActionSpec("stop_speaking", "Stop reading aloud", Menu.ALOUD, icon="stop"),
    ActionSpec("aloud_original", "Read the original", Menu.ALOUD, group="aloud", separated=True),
    ActionSpec("aloud_translation", "Read the translation", Menu.ALOUD, group="aloud"),
    ActionSpec("aloud_turns", "Read both by turns", Menu.ALOUD, group="aloud"),
    ActionSpec("show_palette", "Find an action…", Menu.HELP, keys="Ctrl+Shift+P", icon="search"),
    ActionSpec(
        "show_manual",
        "Manual",
        Menu.HELP,
        keys="F1",
        icon="book",
        also="help, documentation, how to",
    ),
    ActionSpec("show_shortcuts", "Keys", Menu.HELP, keys="? Ctrl+?", icon="keyboard"),
    ActionSpec("look_for_release", "Look for a new version…", Menu.HELP),
    ActionSpec("show_browsers", "Send pages from the browser…", Menu.HELP, icon="external"),
    ActionSpec("copy_diagnostics", "Copy diagnostics", Menu.HELP, icon="copy"),
    ActionSpec("show_about", "About", Menu.HELP, icon="info"),
    ActionSpec(
        "show_settings",
        "Settings…",
        Menu.TOP,
        keys="Ctrl+,",
        icon="settings",
        also="preferences, options",
    ),
    ActionSpec("quit", "Quit", Menu.TOP, keys="Ctrl+Q"),
)

#: The reading mode of each of the actions that choose one, as the settings name it.
MODES: Mapping[str, str] = {
    "mode_side": "side-by-side",
    "mode_interleaved": "interleaved",
    "mode_original": "original",
    "mode_translation": "translation",
}

#: What each of the actions that choose it lets be read, as the settings name it.
SPEECH_ORDERS: Mapping[str, str] = {
    "aloud_original": "source",
    "aloud_translation": "target",
    "aloud_turns": "turns",
}

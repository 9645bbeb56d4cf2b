"""Kept stories: opened without the network, kept no more, listed with the room they take."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.library.dialogs.storage import StorageDialog
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.windows import open_source
from tests.ui.library.conftest import count, titles


def test_a_kept_story_opens_without_the_network_as_it_was(
    qtbot: QtBot, library: MainWindow
) -> None:
    session = library.parts.session
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: session.page is not None, timeout=20_000)
    page = session.page
    library.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 1)
    library.parts.drawer.tree.choose(Source(SourceKind.KEPT))
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    with qtbot.waitSignal(library.settled, timeout=20_000):
        library.open(__file__)
    assert session.page is not page
    library.controllers.story_actions.open_row(library.parts.drawer.stories.rows[0])
    qtbot.waitUntil(lambda: session.page == page, timeout=20_000)


def test_what_is_kept_stands_for_a_page_that_is_gone_or_was_read_before(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    session, opening = library.parts.session, library.controllers.opening
    file = tmp_path / "ferry.html"
    story = "<title>{0}</title><article><h1>{0}</h1><p>It came in at noon, he said.</p></article>"
    file.write_text(story.format("Ferry"), "utf-8")
    open_source(qtbot, library, str(file))
    library.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 1)
    file.write_text(story.format("Tram"), "utf-8")
    with qtbot.waitSignal(library.settled, timeout=20_000):
        opening.open_again(str(file))
    assert session.page is not None
    assert session.page.title == "Ferry"
    open_source(qtbot, library, str(file))
    assert session.page.title == "Tram"
    file.unlink()
    open_source(qtbot, library, str(file))
    assert session.page.title == "Ferry"
    assert "what was kept of it" in library.parts.messages.accessibleName()


def test_each_pasted_text_is_kept_by_itself(qtbot: QtBot, library: MainWindow) -> None:
    texts = ["The ferry left at noon, they said.", "The mill opened again on Monday, they said."]
    for number, text in enumerate(texts, 1):
        QGuiApplication.clipboard().setText(text)
        with qtbot.waitSignal(library.settled, timeout=20_000):
            library.window_actions["paste"].trigger()
        library.window_actions["keep"].trigger()
        qtbot.waitUntil(partial(lambda number: count(library, SourceKind.KEPT) == number, number))
    library.parts.drawer.tree.choose(Source(SourceKind.KEPT))
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    session = library.parts.session
    seen = set()
    for row in library.parts.drawer.stories.rows:
        with qtbot.waitSignal(library.settled, timeout=20_000):
            library.controllers.story_actions.open_row(row)
        seen.add(session.state.shown_sections()[0].text)
        assert library.toolbar.address.text() == ""
    assert seen == set(texts)


def test_an_open_page_of_no_list_is_kept_and_no_more_and_kept_again(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    session = library.parts.session
    for kept in (True, False, True):
        library.window_actions["keep"].trigger()
        qtbot.waitUntil(partial(lambda kept: (count(library, SourceKind.KEPT) == 1) == kept, kept))
        qtbot.waitUntil(partial(lambda kept: (session.story is not None) == kept, kept))


def test_the_storage_dialog_lists_kept_stories_and_removes_them(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    library.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 1)
    library.window_actions["show_storage"].trigger()
    dialog = library.controllers.dialogs.dialog("storage")
    assert isinstance(dialog, StorageDialog)
    qtbot.waitUntil(lambda: dialog._kept.topLevelItemCount() == 1)
    dialog._kept.selectAll()
    dialog._remove.click()
    qtbot.waitUntil(lambda: dialog._kept.topLevelItemCount() == 0)
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 0)
    dialog.close()


def test_a_story_whose_page_cannot_be_had_says_that_it_is_the_text_of_its_feed(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.parts.services.settings.set("privacy.offline", True)
    messages, session = library.parts.messages, library.parts.session
    library.controllers.story_actions.open_row(library.parts.drawer.stories.rows[0])
    qtbot.waitUntil(lambda: session.page is not None, timeout=20_000)
    qtbot.waitUntil(lambda: "the text of its feed." in messages.accessibleName())


def test_what_was_read_of_a_feed_is_opened_again(qtbot: QtBot, library: MainWindow) -> None:
    library.parts.services.settings.set("privacy.offline", True)
    session, opening = library.parts.session, library.controllers.opening
    library.controllers.story_actions.open_row(library.parts.drawer.stories.rows[0])
    qtbot.waitUntil(lambda: session.page is not None, timeout=20_000)
    page = session.page
    assert page is not None
    for again in (opening.reload, lambda: opening.open_again(page.source)):
        with qtbot.waitSignal(session.page_opened, timeout=20_000):
            again()
        assert session.page is not None
        assert session.page.title == page.title


def test_a_story_that_was_deleted_since_is_told(qtbot: QtBot, library: MainWindow) -> None:
    library.controllers.opening.open_again("story:4711")
    qtbot.waitUntil(library.parts.messages.isVisible)
    assert "no longer in the library" in library.parts.messages.accessibleName()

"""Books in the window: chapter after chapter, kept and found again like any page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.retrieval.sources import parts_of
from reader.ui.main_window import MainWindow
from tests.helpers.books import PNG, TITLES, write_book
from tests.helpers.widgets import texts
from tests.helpers.windows import open_source, shown_window


@pytest.fixture
def book(tmp_path: Path) -> str:
    return str(write_book(tmp_path / "Nights.epub"))


def shown(window: MainWindow) -> str:
    page = window.parts.session.page
    return page.title if page else ""


def follow(qtbot: QtBot, window: MainWindow, link: str) -> None:
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.parts.view.pane_layout.panes[0].link_chosen.emit(link, False)


def go(qtbot: QtBot, window: MainWindow, name: str) -> str:
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.window_actions[name].trigger()
    return shown(window)


def test_forward_goes_from_the_contents_through_all_chapters(
    qtbot: QtBot, window: MainWindow, book: str
) -> None:
    open_source(qtbot, window, book)
    assert shown(window) == "Nights on the Quay"
    assert [go(qtbot, window, "go_forward") for _ in TITLES] == list(TITLES)
    assert not window.window_actions["go_forward"].isEnabled()
    assert go(qtbot, window, "go_back") == TITLES[1]


def test_a_link_of_the_contents_opens_its_chapter_and_others_do_not_leave_the_book(
    qtbot: QtBot, window: MainWindow, book: str, tmp_path: Path
) -> None:
    open_source(qtbot, window, book)
    other = parts_of(str(write_book(tmp_path / "other.epub")))[0]
    window.controllers.opening.follow(Path(other).as_uri())
    assert any("of your disk" in text for text in texts(window.parts.messages))
    follow(qtbot, window, Path(parts_of(book)[1]).as_uri())
    assert shown(window) == TITLES[1]
    assert window.window_actions["go_forward"].isEnabled()


def test_the_menu_of_a_chapter_offers_what_can_be_done_with_it(
    window: MainWindow, book: str
) -> None:
    menu = QMenu()
    window.parts.view.pointer.link_menu_opening.emit(menu, Path(parts_of(book)[1]).as_uri(), "x")
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "Open the link",
        "Open the link in a new tab",
    ]


def test_a_chapter_is_kept_and_read_when_the_book_is_gone(
    qtbot: QtBot, tmp_path: Path, book: str
) -> None:
    chapter = parts_of(book)[1]
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, chapter)
        library = window.parts.services.library
        with qtbot.waitSignal(library.changed, check_params_cb=lambda told: told.kept):
            window.window_actions["keep"].trigger()
    Path(book).unlink()
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, chapter)
        assert shown(window) == TITLES[1]


def test_the_chapter_that_was_read_last_is_there_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, book: str
) -> None:
    chapter = parts_of(book)[2]
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, chapter)
    with shown_window(qtbot, tmp_path / "profile") as window:
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.controllers.opening.open_last()
        assert shown(window) == TITLES[2]


def test_a_chapter_shows_its_pictures(qtbot: QtBot, window: MainWindow, book: str) -> None:
    open_source(qtbot, window, parts_of(book)[0])
    page = window.parts.session.page
    assert page is not None
    (image,) = (b.image for s in page.sections for b in s.blocks if b.image is not None)
    images = window.parts.services.images
    with qtbot.waitSignal(images.arrived) as arrived:
        window.parts.view.pointer.image_requested.emit(image.source)
    assert arrived.args == [image.source, PNG]

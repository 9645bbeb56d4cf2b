"""What was looked for is kept among the sources, counts what is new, and lists it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.datamodel.search import SavedSearch
from reader.services.library import LibraryService
from reader.storage.times import day_start, seconds
from reader.ui.library.dialogs import note
from reader.ui.library.dialogs.note import Written
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button, texts
from tests.helpers.windows import done_in_library, shown_window
from tests.ui.library.conftest import count, titles


def look_for(qtbot: QtBot, window: MainWindow, words: str, hits: int) -> None:
    """Type words, and wait until so many stories are listed that have them."""
    drawer = window.parts.drawer
    drawer.search.setText(words)
    drawer.search.settle()
    qtbot.waitUntil(lambda: window.controllers.search.text == words and len(titles(window)) == hits)


def kept(window: MainWindow) -> list[SavedSearch]:
    library = window.parts.services.library
    return library.call(library.searches.all)


@pytest.fixture
def ferries(qtbot: QtBot, library: MainWindow) -> MainWindow:
    """The window with a search kept, which is chosen."""
    if not library.parts.services.search._file.exists():
        qtbot.waitSignal(library.parts.services.search.indexed).wait()
    look_for(qtbot, library, "ferry", 1)
    qtbot.waitUntil(library.parts.drawer._keep.isVisible)
    button(library.parts.drawer, "Keep this search").click()
    shelf = Source(SourceKind.SEARCH, 1)
    qtbot.waitUntil(lambda: library.parts.drawer.sources.find(shelf).isValid())
    library.parts.drawer.tree.choose(shelf)
    qtbot.waitUntil(lambda: "ferry" in texts(library.parts.drawer))
    return library


def test_a_kept_search_lists_what_it_finds_and_counts_what_is_unread(
    qtbot: QtBot, ferries: MainWindow
) -> None:
    qtbot.waitUntil(lambda: titles(ferries) == ["Night ferry returns to the strait"])
    qtbot.waitUntil(lambda: count(ferries, SourceKind.SEARCH, 1) == 1)
    assert not ferries.parts.drawer.search.text()
    ferries.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: count(ferries, SourceKind.SEARCH, 1) == 0)
    assert titles(ferries) == ["Night ferry returns to the strait"], "it stays: it is no inbox"


def test_it_is_offered_to_be_kept_until_it_is(qtbot: QtBot, ferries: MainWindow) -> None:
    drawer = ferries.parts.drawer
    assert not drawer._keep.isVisible(), "nothing is typed"
    look_for(qtbot, ferries, "tram", 1)
    qtbot.waitUntil(drawer._keep.isVisible)
    look_for(qtbot, ferries, "ferry", 1)
    qtbot.waitUntil(lambda: not drawer._keep.isVisible())
    drawer.search.clear()
    drawer.search.settle()
    qtbot.waitUntil(lambda: "ferry" in texts(drawer))  # the shelf is listed again


def test_without_words_the_field_is_where_the_keyboard_goes(library: MainWindow) -> None:
    library.window_actions["keep_search"].trigger()
    assert library.parts.drawer.search.hasFocus()
    assert kept(library) == []


def test_its_menu_renames_moves_and_removes_it(
    qtbot: QtBot, ferries: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, controller = ferries.parts.services.library, ferries.controllers.saved_searches
    done_in_library(qtbot, library, lambda: library.searches.add("tram", kept(ferries)[0].made))
    monkeypatch.setattr(note, "ask_for_line", lambda *_: Written("Ships", discarded=False))

    def choose(entry: str) -> None:
        controller._open_menu(Source(SourceKind.SEARCH, 1), QPoint())
        menu = next(m for m in ferries.parts.drawer.findChildren(QMenu) if m.isVisible())
        next(a for a in menu.actions() if a.text() == entry).trigger()
        menu.close()

    choose("Rename…")
    qtbot.waitUntil(lambda: [s.name for s in kept(ferries)] == ["Ships", "tram"])
    qtbot.waitUntil(lambda: len(controller._kept) == 2)
    choose("Move down")
    qtbot.waitUntil(lambda: [s.name for s in kept(ferries)] == ["tram", "Ships"])
    choose("Search for it again")
    assert ferries.controllers.search.text == "ferry"
    choose("Remove the search")
    qtbot.waitUntil(lambda: [s.name for s in kept(ferries)] == ["tram"])
    drawer = ferries.parts.drawer
    qtbot.waitUntil(lambda: not drawer.sources.find(Source(SourceKind.SEARCH, 1)).isValid())
    ferries.window_actions["undo"].trigger()
    qtbot.waitUntil(lambda: [s.name for s in kept(ferries)] == ["tram", "Ships"])


def test_the_chosen_search_is_listed_at_the_next_start(
    qtbot: QtBot, ferries: MainWindow, tmp_path: Path
) -> None:
    ferries.close()
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as window:
        qtbot.waitUntil(lambda: titles(window) == ["Night ferry returns to the strait"])


def test_today_lists_what_came_today_read_or_not(qtbot: QtBot, library: MainWindow) -> None:
    service = library.parts.services.library
    day = 24 * 3600
    done_in_library(qtbot, service, lambda: _age(service, story=1, seconds=2 * day))
    library.parts.drawer.tree.choose(Source(SourceKind.TODAY))
    today = service.call(lambda: _today(service))
    qtbot.waitUntil(lambda: len(titles(library)) == len(today) < 5)
    qtbot.waitUntil(lambda: count(library, SourceKind.TODAY) == len(today))


def _age(service: LibraryService, *, story: int, seconds: int) -> None:
    with service.database.transaction() as connection:
        connection.execute("UPDATE stories SET moment = moment - ? WHERE id = ?", (seconds, story))


def _today(service: LibraryService) -> list[int]:
    begin = seconds(day_start(datetime.now(UTC)))
    rows = service.database.rows("SELECT id FROM stories WHERE moment >= ?", (begin,))
    return [row["id"] for row in rows]

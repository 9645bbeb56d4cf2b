"""Reports of one event are one row of the list, which unfolds and is taken apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.services.library import LibraryService
from reader.ui.library.rows import ListRow
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.widgets.elided_link import ElidedLink
from tests.ui.library.conftest import HARBOUR, YUNLU, count, titles

FERRY, BUS = HARBOUR[0], YUNLU[0]


def in_library(window: MainWindow, work: Callable[[LibraryService], object]) -> None:
    library = window.parts.services.library
    library.run(lambda: work(library))


def id_of(window: MainWindow, title: str) -> int:
    (story,) = (s for s in window.controllers.story_list.stories if s.title == title)
    return story.id


def lead(window: MainWindow) -> ListRow:
    (row,) = (row for row in window.parts.drawer.stories.rows if row.reports)
    return row


@pytest.fixture
def grouped(qtbot: QtBot, library: MainWindow) -> MainWindow:
    """The window, in which two stories of different languages are of one event."""
    ferry, bus = id_of(library, FERRY), id_of(library, BUS)
    in_library(library, lambda of: of.groups.join(bus, ferry))
    qtbot.waitUntil(lambda: len(titles(library)) == 4, timeout=30_000)
    return library


def go_to(window: MainWindow, title: str) -> None:
    drawer = window.parts.drawer
    (number,) = (n for n, row in enumerate(drawer.stories.rows) if row.title == title)
    drawer.list.setCurrentIndex(drawer.stories.index(number))
    drawer.list.setFocus()


def test_one_row_stands_for_the_reports_that_in_the_readers_language_first(
    grouped: MainWindow,
) -> None:
    # The window of these tests reads Chinese.
    assert lead(grouped).title == BUS
    assert lead(grouped).reports == 2
    assert FERRY not in titles(grouped)


def test_counts_are_of_stories(grouped: MainWindow) -> None:
    assert count(grouped, SourceKind.UNREAD) == 5


def test_the_arrow_keys_unfold_the_row_and_fold_it(grouped: MainWindow) -> None:
    rows = grouped.parts.drawer.list
    go_to(grouped, BUS)
    QTest.keyClick(rows, Qt.Key.Key_Right)
    place = titles(grouped).index(BUS)
    assert titles(grouped)[place + 1] == FERRY
    go_to(grouped, FERRY)
    QTest.keyClick(rows, Qt.Key.Key_Left)
    assert FERRY not in titles(grouped)
    assert rows.current is not None
    assert rows.current.title == BUS


def test_what_was_unfolded_stays_so_when_the_library_changes(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    go_to(grouped, BUS)
    QTest.keyClick(grouped.parts.drawer.list, Qt.Key.Key_Right)
    tram = id_of(grouped, HARBOUR[2])
    in_library(grouped, lambda of: of.stories.set_starred([tram], True))
    rows = grouped.parts.drawer.stories
    qtbot.waitUntil(lambda: any(row.starred for row in rows.rows))
    assert FERRY in titles(grouped)


def test_marking_the_row_read_marks_all_that_it_stands_for(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    go_to(grouped, BUS)
    grouped.window_actions["toggle_read"].trigger()
    qtbot.waitUntil(lambda: count(grouped, SourceKind.UNREAD) == 3)
    assert not lead(grouped).unread


def test_a_report_that_is_not_of_the_event_stands_alone_until_that_is_undone(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    grouped.controllers.row_menu._take_out(lead(grouped).id)
    qtbot.waitUntil(lambda: len(titles(grouped)) == 5)
    grouped.window_actions["undo"].trigger()
    qtbot.waitUntil(lambda: len(titles(grouped)) == 4)


def test_the_setting_lists_each_report_by_itself(qtbot: QtBot, grouped: MainWindow) -> None:
    grouped.parts.services.settings.set("news.group_stories", False)
    qtbot.waitUntil(lambda: len(titles(grouped)) == 5)


def test_a_folder_lists_each_report_by_itself_where_it_is_set_so(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    def set_alone(library: LibraryService) -> None:
        (folder,) = (f.id for f in library.feeds.folders() if f.name == "English")
        library.feeds.set_grouped(folder, False)

    bar = grouped.parts.reports_bar
    with qtbot.waitSignal(grouped.settled, timeout=30_000):
        grouped.controllers.story_actions.open_row(lead(grouped))
    qtbot.waitUntil(bar.isVisible)
    in_library(grouped, set_alone)
    qtbot.waitUntil(lambda: len(titles(grouped)) == 5 and not bar.isVisible())


def test_in_the_list_of_one_feed_its_report_stands_alone(qtbot: QtBot, grouped: MainWindow) -> None:
    grouped.parts.drawer.tree.choose(Source(SourceKind.FEED, 1))
    qtbot.waitUntil(lambda: sorted(titles(grouped)) == sorted(HARBOUR))
    assert not any(row.reports for row in grouped.parts.drawer.stories.rows)


def test_an_open_report_names_the_others_and_leads_to_them(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    bar, session = grouped.parts.reports_bar, grouped.parts.session
    with qtbot.waitSignal(grouped.settled, timeout=30_000):
        grouped.controllers.story_actions.open_row(lead(grouped))
    qtbot.waitUntil(bar.isVisible)
    link = next(link for link in bar.findChildren(ElidedLink) if link.text() != "Read both")
    assert link.text().startswith("Harbour Post")  # its language is told once it was compared
    with qtbot.waitSignal(grouped.settled, timeout=30_000):
        link.click()
    assert session.story is not None
    assert session.story.title == FERRY

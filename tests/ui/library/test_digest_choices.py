"""The dialog of digests offers what is chosen and listed first."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from reader.datamodel.story import StoryFilter
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.windows import done_in_library
from tests.ui.library.conftest import titles

ALWAYS = [
    "Starred stories",
    "Unread stories",
    "Stories that are kept offline",
    "Stories of the last week",
]


def offered(window: MainWindow) -> dict[str, tuple[str, ...]]:
    choices = window.controllers.digest._choices()
    return {name: choice.arguments for name, choice in choices.items()}


def test_chosen_stories_come_first(qtbot: QtBot, library: MainWindow) -> None:
    assert list(offered(library)) == ALWAYS
    drawer = library.parts.drawer
    for row in (0, 2):
        drawer.list.selectionModel().select(
            drawer.stories.index(row), QItemSelectionModel.SelectionFlag.Select
        )
    first, *rest = offered(library).items()
    numbers = ",".join(str(drawer.stories.rows[row].id) for row in (0, 2))
    assert first == ("The 2 chosen stories", ("--stories", numbers))
    assert [name for name, _ in rest] == ALWAYS


def test_then_the_feed_or_folder_that_is_listed(qtbot: QtBot, library: MainWindow) -> None:
    for source, name, option in (
        (Source(SourceKind.FEED, 1), "Stories of “Harbour Post”", "--feed"),
        (Source(SourceKind.FOLDER, 2), "Stories of “中文”", "--folder"),
    ):
        library.parts.drawer.tree.choose(source)
        first = next(iter(offered(library).items()))
        assert first == (name, (option, str(source.id)))


def test_or_what_is_looked_for(qtbot: QtBot, library: MainWindow) -> None:
    drawer = library.parts.drawer
    drawer.search.setText("ferry")
    drawer.search.settle()
    assert next(iter(offered(library).items())) == ("Stories with “ferry”", ("--search", "ferry"))
    assert titles(library)


def test_a_kept_search_is_bound_by_its_number(qtbot: QtBot, library: MainWindow) -> None:
    service = library.parts.services.library
    now = service.call(lambda: service.stories.page(StoryFilter()))[0].moment
    done_in_library(qtbot, service, lambda: service.searches.add("ferry", now, name="Ships"))
    shelf = Source(SourceKind.SEARCH, 1)
    qtbot.waitUntil(lambda: library.parts.drawer.sources.find(shelf).isValid())
    library.parts.drawer.tree.choose(shelf)
    first = next(iter(offered(library).items()))
    assert first == ("Stories of “Ships”", ("--saved", "1"))

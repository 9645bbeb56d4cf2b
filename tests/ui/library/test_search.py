"""The search in the drawer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Shelf, Source
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_folder
from tests.ui.library.conftest import HARBOUR, YUNLU


def titles(window: MainWindow) -> list[str]:
    """The headlines that are listed."""
    return [row.title for row in window.parts.drawer.stories.rows]


def look_for(window: MainWindow, text: str) -> None:
    """Type into the search field; what is indexed later is found later."""
    window.parts.drawer.search.setText(text)


def test_a_word_finds_stories_and_is_marked(qtbot: QtBot, library: MainWindow) -> None:
    look_for(library, "tram")
    qtbot.waitUntil(lambda: titles(library) == [HARBOUR[2]], timeout=30_000)
    row = library.parts.drawer.stories.rows[0]
    assert [row.below[a:b] for a, b in row.marks]


def test_an_english_word_finds_chinese_stories_until_that_is_switched_off(
    qtbot: QtBot, library: MainWindow
) -> None:
    look_for(library, "library")
    qtbot.waitUntil(lambda: titles(library) == [YUNLU[1]], timeout=30_000)
    assert "图书馆" in library.parts.drawer._expansion.text()
    library.parts.drawer._expansion.click()
    qtbot.waitUntil(lambda: titles(library) == [], timeout=30_000)


def test_clearing_the_field_or_choosing_a_source_ends_the_search(
    qtbot: QtBot, library: MainWindow
) -> None:
    look_for(library, "tram")
    qtbot.waitUntil(lambda: len(titles(library)) == 1, timeout=30_000)
    library.parts.drawer.search.clear()
    qtbot.waitUntil(lambda: len(titles(library)) == 5, timeout=30_000)
    look_for(library, "tram")
    qtbot.waitUntil(lambda: len(titles(library)) == 1, timeout=30_000)
    library.parts.drawer.tree.choose(Source(Shelf.HISTORY))
    qtbot.waitUntil(lambda: titles(library) == [], timeout=30_000)
    assert library.parts.drawer.search.text() == ""


def test_nothing_found_says_so(qtbot: QtBot, library: MainWindow) -> None:
    look_for(library, "nowhere-to-be-found")
    qtbot.waitUntil(lambda: library.parts.drawer._empty.isVisible(), timeout=30_000)
    assert "Nothing in the library" in library.parts.drawer._empty_text.text()


def test_an_installed_package_says_what_is_looked_for_in_the_other_language(
    qtbot: QtBot, library: MainWindow
) -> None:
    services = library.parts.services
    build_folder(services.paths.packages)
    look_for(library, '"The bank opened."')
    assert "开业" not in library.parts.drawer._expansion.text()
    qtbot.waitUntil(lambda: "开业" in library.parts.drawer._expansion.text(), timeout=30_000)

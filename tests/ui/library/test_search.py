"""The search in the drawer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_folder
from tests.helpers.windows import open_source
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


def test_what_was_looked_for_besides_is_in_the_reader_s_characters(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.parts.session, "_wanted", lambda: "zt")
    look_for(library, "library")
    qtbot.waitUntil(lambda: "圖書館" in library.parts.drawer._expansion.text(), timeout=30_000)
    qtbot.waitUntil(lambda: titles(library) == [YUNLU[1]], timeout=30_000)


def test_a_field_that_a_chosen_source_emptied_offers_no_more_to_be_cleared(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    clear = drawer.search.findChildren(QToolButton)[0]
    look_for(library, "tram")
    qtbot.waitUntil(lambda: clear.property("opacity") == 1.0)
    drawer.tree.choose(Source(SourceKind.STARRED))
    assert drawer.search.text() == ""
    qtbot.waitUntil(lambda: clear.property("opacity") == 0.0)


def test_clearing_the_field_or_choosing_a_source_ends_the_search(
    qtbot: QtBot, library: MainWindow
) -> None:
    look_for(library, "tram")
    qtbot.waitUntil(lambda: len(titles(library)) == 1, timeout=30_000)
    library.parts.drawer.search.clear()
    qtbot.waitUntil(lambda: len(titles(library)) == 5, timeout=30_000)
    look_for(library, "tram")
    qtbot.waitUntil(lambda: len(titles(library)) == 1, timeout=30_000)
    library.parts.drawer.tree.choose(Source(SourceKind.HISTORY))
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


def test_parts_that_the_reader_comes_to_want_are_found_from_then_on(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "keeper.html"
    file.write_text(
        "<html lang=en><title>The keeper stays</title><article><h1>The keeper stays</h1><p>The "
        "keeper of the lighthouse stays for the winter, the harbour office said on Monday.</p>"
        "</article><section class=comments><h2>Comments</h2><p>What a life that must be!</section>",
        "utf-8",
    )
    open_source(qtbot, library, str(file))
    library.window_actions["keep"].trigger()
    look_for(library, "lighthouse")
    qtbot.waitUntil(lambda: titles(library) == ["The keeper stays"], timeout=30_000)
    look_for(library, '"what a life"')
    qtbot.waitUntil(lambda: titles(library) == [], timeout=30_000)
    library.parts.services.settings.set("cleaning.role_actions", {"comments": "flag"})
    qtbot.waitUntil(lambda: titles(library) == ["The keeper stays"], timeout=30_000)


def test_pages_of_the_history_are_found_by_their_titles_in_both_languages_and_forgotten(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "market.html"
    story = "<title>{0}</title><article><h1>{0}</h1><p>It came in at noon, he said.</p></article>"
    file.write_text(story.format("The fish market moves"), "utf-8")
    open_source(qtbot, library, str(file))
    look_for(library, "市场")
    qtbot.waitUntil(lambda: titles(library) == ["The fish market moves"], timeout=30_000)
    library.parts.services.history.forget(str(file), lambda _: None)
    qtbot.waitUntil(lambda: titles(library) == [], timeout=30_000)


def test_a_search_keeps_its_place_while_what_it_found_is_read(
    qtbot: QtBot, library: MainWindow
) -> None:
    listed, search = library.parts.drawer.list, library.controllers.search
    look_for(library, "harbour post")
    qtbot.waitUntil(lambda: titles(library) == [], timeout=30_000)
    look_for(library, "to")
    qtbot.waitUntil(lambda: len(titles(library)) == 2, timeout=30_000)
    listed.setCurrentIndex(library.parts.drawer.stories.index(1))
    chosen = listed.current
    with qtbot.waitSignal(library.parts.drawer.stories.modelReset, timeout=30_000):
        search._look()
    assert listed.current == chosen is not None

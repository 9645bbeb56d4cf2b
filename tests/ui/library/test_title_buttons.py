"""The buttons above the title, and what the menu of a link does."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage
from reader.library.story_page import story_at
from reader.ui.library.dialogs import note as dialogs
from reader.ui.library.dialogs.note import Written
from reader.ui.library.sources import SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.reading import Side
from reader.ui.reading.annotations import Spot
from tests.helpers.widgets import texts
from tests.helpers.windows import open_source
from tests.ui.library.conftest import count, titles
from tests.ui.library.test_naming import open_sample

LINK = "https://quay.example/tolls"


def title_button(window: MainWindow, name: str) -> QToolButton:
    found = window.parts.view.pane_layout.title_buttons.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def test_the_button_stars_the_open_page_whatever_the_list_has_chosen(
    qtbot: QtBot, library: MainWindow
) -> None:
    open_sample(qtbot, library)
    library.window_actions["toggle_library"].setChecked(True)
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    star = title_button(library, "star")
    assert star.isVisible()
    assert star.accessibleName() == "Star"
    star.click()
    qtbot.waitUntil(lambda: star.isChecked())
    assert star.accessibleName() == "Remove the star"
    story = library.parts.session.story
    assert story is not None
    assert story.state.starred
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    star.click()
    qtbot.waitUntil(lambda: not star.isChecked())


def test_the_button_keeps_the_page_and_says_so(qtbot: QtBot, library: MainWindow) -> None:
    open_sample(qtbot, library)
    keep = title_button(library, "keep")
    keep.click()
    qtbot.waitUntil(lambda: keep.isChecked())
    assert keep.toolTip() == "Keep no more"
    open_source(qtbot, library, __file__)
    assert not keep.isChecked()


def test_a_note_of_the_button_is_on_the_page_and_shows_there(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_sample(qtbot, library)
    library.window_actions["next_paragraph"].trigger()  # a sentence is meant, but not by this
    monkeypatch.setattr(dialogs, "ask_for_note", lambda *_: Written("Ask him", discarded=False))
    add = title_button(library, "add_note")
    add.click()
    qtbot.waitUntil(lambda: add.isChecked())
    (note,) = library.controllers.notes.notes
    assert note.place is None


def test_the_button_of_tags_says_which_the_open_page_has(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_sample(qtbot, library)
    monkeypatch.setattr(dialogs, "ask_for_line", lambda *_: Written("ships, June", discarded=False))
    tag = title_button(library, "tag")
    tag.click()
    qtbot.waitUntil(lambda: tag.isChecked())
    assert tag.toolTip() == "Tags: June, ships"
    open_source(qtbot, library, __file__)
    assert not tag.isChecked()


def test_the_buttons_go_with_the_title_when_one_scrolls(qtbot: QtBot, library: MainWindow) -> None:
    open_sample(qtbot, library)
    qtbot.waitUntil(lambda: library.parts.view.is_settled)
    layout = library.parts.view.pane_layout
    bar = layout.panes[-1].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not layout.title_buttons.isVisible()
    bar.setValue(0)
    assert layout.title_buttons.isVisible()
    text = layout.panes[0].row_rectangle(1)
    assert layout.title_buttons.geometry().bottom() <= layout.panes[0].y() + text.top()


def link_menu(window: MainWindow, folder: Path, qtbot: QtBot) -> QMenu:
    """The menu of a link in the article."""
    file = folder / "ferry.html"
    file.write_text(
        "<title>Ferry</title><article><h1>Ferry</h1><p>The ferry came in at noon, and the "
        f'<a href="{LINK}">tolls of <b>the quay</b></a> rise, the pilot said.</p></article>',
        "utf-8",
    )
    open_source(qtbot, window, str(file))
    pane = window.parts.view.pane_layout.panes[0]
    rows = enumerate(pane.column.rows)
    row = next(n for n, row in rows if "tolls" in row.text)
    offset = pane.column.rows[row].text.index("tolls")
    pane.menu_requested.emit(Spot(row, Side.SOURCE, offset - 5, 0), QPoint(200, 200))
    plain = pane.findChildren(QMenu)[-1]
    assert "Keep for later" not in [action.text() for action in plain.actions()]
    plain.close()
    pane.menu_requested.emit(Spot(row, Side.SOURCE, offset + 1, 0), QPoint(200, 200))
    return pane.findChildren(QMenu)[-1]


def test_a_link_is_copied_opened_and_kept_from_its_menu(
    qtbot: QtBot, library: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    preparing = library.parts.services.preparing
    monkeypatch.setattr(preparing, "prepare", lambda *, stories: asked.append(stories))
    menu = link_menu(library, tmp_path, qtbot)
    deeds = {action.text(): action for action in menu.actions()}
    deeds["Copy the address of the link"].trigger()
    assert QGuiApplication.clipboard().text() == LINK
    deeds["Keep for later"].trigger()
    qtbot.waitUntil(lambda: len(asked) == 1)
    service = library.parts.services.library
    found: list[str] = []
    service.run(
        lambda: story_at(service.stories, LINK),
        lambda story: found.append(story.title if story else ""),
    )
    qtbot.waitUntil(lambda: found == ["tolls of the quay"])
    with qtbot.waitSignal(library.parts.services.pages.started) as opening:
        deeds["Open the link"].trigger()
    menu.close()
    assert opening.args is not None
    assert opening.args[0].source == LINK
    qtbot.waitUntil(lambda: library.parts.services.pages.opening is None)
    assert titles(library)


def test_a_link_whose_page_is_kept_already_is_said_to_be(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    services = library.parts.services
    menu = link_menu(library, tmp_path, qtbot)
    keep = next(action for action in menu.actions() if action.text() == "Keep for later")
    with qtbot.waitSignal(services.preparing.finished, timeout=20_000) as offline:
        keep.trigger()
    assert offline.args is not None
    (failure,) = offline.args[0].failures
    page = library.parts.session.page
    assert page is not None
    kept = KeptPage(RawPage(b"<p>Tolls rise.</p>", LINK), page, 1, datetime.now(UTC))
    services.library.run(lambda: services.library.kept.keep(failure.story, kept))
    with qtbot.waitSignal(services.preparing.finished, timeout=20_000) as again:
        keep.trigger()
    menu.close()
    assert again.args is not None
    assert again.args[0].failures == ()
    assert "can be read offline already" in texts(library.parts.messages.notice)[0]

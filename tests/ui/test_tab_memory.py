"""From a page to another tab and back: nothing that is remembered of the page is another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Block, Page
from reader.datamodel.translation import Translation
from reader.ui.actions import ACTIONS
from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, open_source, shown_window

#: Where the pointer is now, and what is drawn once it is on screen: no memory of a page.
_PASSING = {"sentence", "spoken", "word", "revealed", "match", "readings", "glosses", "pictures"}

#: What is counted, timed or under way: it goes on.
_GOING_ON = {
    "StoryListController._visits",  # the pages that were read
    "WordController._shown",
}


#: What a controller writes when the page is closing.
_WRITTEN_AT_THE_END = {
    *("was_shown", "place", "sought", "finds", "message", "practised", "shows_pictures"),
}


def plain(value: object) -> object:
    """A value as it can be compared: what holds an identity of its own is only named."""
    if value is None or isinstance(value, str | int | float | bool | Enum | Page | Block):
        return value
    if isinstance(value, frozenset | set):
        return {str(plain(item)) for item in value}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type | QObject):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return type(value).__name__


def remembered(window: MainWindow) -> Iterator[tuple[str, object]]:
    """All that the window, its controllers and its panes say of the open page."""
    parts, view = window.parts, window.parts.view
    for controller in vars(window.controllers).values():
        for name, value in vars(controller).items():
            path = f"{type(controller).__name__}.{name}"
            if path not in _GOING_ON:
                yield path, plain(value)
    for field in fields(parts.session.open_page):
        if field.name not in _WRITTEN_AT_THE_END:
            yield f"open_page.{field.name}", plain(getattr(parts.session.open_page, field.name))
    for field in fields(view.annotations):
        if field.name not in _PASSING:
            yield f"annotations.{field.name}", plain(getattr(view.annotations, field.name))
    yield "rows", [row.key for row in view.presenter.rows]
    yield "translations", plain(view.presenter.renderer.translations)
    yield "texts", [pane.toPlainText() for pane in view.pane_layout.panes]
    place = view.navigation.position()
    yield "place", place and (place["row"], round(place["share"], 1))
    yield "sidebar", plain(parts.sidebar.state)
    yield "title", window.windowTitle()
    yield "address", parts.toolbar.address.text()
    yield "languages", parts.toolbar.languages.text()
    yield "message", plain(parts.messages.saying and parts.messages.saying.text)
    for bar in (*parts.above[1:], *parts.below):
        words = [field.text() for field in bar.findChildren(QLineEdit)]
        yield type(bar).__name__, (bar.isVisible(), words)
    for name in (spec.name for spec in ACTIONS):
        action = window.window_actions[name]
        if name not in ("reopen_tab", "next_tab", "previous_tab"):
            yield name, (action.isChecked(), action.isEnabled())


def make_a_memory(qtbot: QtBot, window: MainWindow) -> None:
    """Do with the open page what leaves something to be remembered."""
    session, parts, actions = window.parts.session, window.parts, window.window_actions
    page = session.page
    assert page is not None
    session.read_in("de")
    actions["next_paragraph"].trigger()
    actions["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(parts.view.annotations.highlights))
    assert parts.question_bar.isVisible()
    parts.question_bar.show_chosen.emit()
    assert not parts.question_bar.isVisible()
    with qtbot.waitSignal(parts.services.images.failed):
        actions["toggle_images"].setChecked(True)
    hidden = sorted(session.hidden)
    session.set_visible(hidden[0], True)
    session.mark(hidden[1], True)
    session.reveal_all(True)
    session.put_back(frozenset(hidden[2:3]))
    sentences = session.state.sentences()
    made = [Translation(text, f"[{text}]", session.pair, ("p",)) for text in sentences[:3]]
    session.add_translations(made)
    actions["practice"].setChecked(True)
    for _ in range(3):
        actions["reveal_sentence"].trigger()
    actions["find"].trigger()
    (field,) = parts.find_bar.findChildren(QLineEdit)
    field.setText("the")
    parts.messages.show_message("What is said above this page")
    parts.messages.notice.go()
    parts.view.navigation.go_to_section(page.sections[-2].id)
    qtbot.waitUntil(lambda: parts.view.is_settled)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path / "profile", size=(1200, 600)) as window:
        asked = {"sponsored": "ask", "newsletter": "ask"}
        window.parts.services.settings.set("spam.category_actions", asked)
        yield window


def test_a_page_is_as_it_was_when_its_tab_is_on_show_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "A story of the mill. The wheel turned all night, they said.\n\n" * 60, "utf-8"
    )
    tabs, first = window.parts.tabs, window.parts.tabs.current
    open_source(qtbot, window, SAMPLE)
    make_a_memory(qtbot, window)
    before = dict(remembered(window))

    tabs.show(tabs.add())
    open_source(qtbot, window, str(other))
    second = dict(remembered(window))
    assert second["message"] is None
    assert not window.parts.find_bar.isVisible()
    assert not window.parts.question_bar.isVisible()
    assert not window.parts.view.annotations.highlights
    assert not window.parts.session.undo_stack.canUndo()
    tabs.show(first)

    def is_as_before() -> None:
        now = dict(remembered(window))
        assert {key: (before[key], now[key]) for key in before if now[key] != before[key]} == {}

    qtbot.waitUntil(is_as_before)
    assert len(before) > 200

"""Finding a text, and going back to where one was."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Role
from reader.ui.reading import Mode, Side
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.pages import (
    ferry_page,
    ferry_translations,
    long_page,
    page,
    section,
)


def test_a_text_is_found_on_both_sides(show: ShowPage) -> None:
    view = show(ferry_page(), ferry_translations())
    found = [view.find("212") for _ in range(3)]
    assert [(f.current, f.total) for f in found] == [(1, 2), (2, 2), (1, 2)]
    assert view.find("212", forward=False).current == 2
    assert {place[1] for place in view.annotations.matches} == {Side.SOURCE, Side.TARGET}


def test_case_does_not_matter_and_signs_are_no_pattern(show: ShowPage) -> None:
    view = show(ferry_page())
    assert view.find("FERRY").total == 2
    assert view.find("f.rry").total == 0
    assert view.find("").total == 0
    assert not view.annotations.matches


def test_matches_are_marked_again_in_what_comes_and_in_other_modes(
    show: ShowPage, qtbot: QtBot
) -> None:
    view = show(ferry_page())
    assert view.find("212").total == 1
    view.presenter.add_translations(ferry_translations())
    settle(qtbot, view)
    assert len(view.annotations.matches) == 2
    view.presenter.set_mode(Mode.INTERLEAVED)
    settle(qtbot, view)
    assert len(view.annotations.matches) == 2


def test_a_match_off_screen_is_brought_on_screen(show: ShowPage) -> None:
    view = show(long_page(100))
    view.find("Paragraph 90 ")
    first, last = view.pane_layout.visible_rows()
    assert view.annotations.match is not None
    assert first <= view.annotations.match.row <= last


def test_a_place_survives_as_json_in_another_view_and_mode(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(120)
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(6_000)
    row = view.pane_layout.anchor().row
    place = json.loads(json.dumps(view.navigation.position()))
    other = show(shown, size=(700, 600))
    other.navigation.restore_position(place)
    settle(qtbot, other)
    assert other.pane_layout.anchor().row == row


@pytest.mark.parametrize(
    "wrong", [None, 5, "x", {}, {"row": 3}, {"row": "b99"}, {"row": "b0", "share": "x"}]
)
def test_a_place_that_is_none_goes_nowhere(show: ShowPage, wrong: object) -> None:
    view = show(ferry_page())
    view.navigation.restore_position(wrong)
    assert view.pane_layout.anchor().row == 0


def test_a_section_is_scrolled_to_and_told(show: ShowPage, qtbot: QtBot) -> None:
    shown = page(
        section("s1", Role.BODY, *[f"First {n}." for n in range(40)]),
        section("s2", Role.BODY, *[f"Second {n}." for n in range(40)]),
    )
    view = show(shown)
    with qtbot.waitSignal(view.current_section_changed, check_params_cb=lambda s: s == "s2"):
        view.navigation.go_to_section("s2")
    assert view.current_section_id() == "s2"


def test_what_is_on_screen_is_told(show: ShowPage, qtbot: QtBot) -> None:
    view = show(long_page(100))
    with qtbot.waitSignal(view.visible_sentences_changed) as told:
        view.pane_layout.panes[1].verticalScrollBar().setValue(5_000)
    assert told.args is not None
    (sentences,) = told.args
    assert 0 < len(sentences) < 100
    assert not any("Paragraph 0 " in sentence for sentence in sentences)

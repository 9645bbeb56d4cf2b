"""Glosses in the reading view: painted between lines that stay where they are, and clicked."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from reader.datamodel.word import Gloss, Passage
from reader.dictionary import dictionary
from reader.settings import AppearanceSettings
from reader.ui.page_state import PageState
from reader.ui.reading import Mode, ParallelView
from reader.vocabulary.difficulty import Knowledge
from reader.vocabulary.glosses import glosses
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.pages import (
    ZH_EN,
    chinese_page,
    chinese_translations,
    ferry_page,
    ferry_translations,
)

BOTH = frozenset({"zh", "en"})


def made(asked: Iterable[Passage]) -> dict[Passage, tuple[Gloss, ...]]:
    """Glosses for somebody who knows next to nothing."""
    return {of: glosses(of, Knowledge(level=1), dictionary()) for of in asked}


def glossed(view: ParallelView) -> list[Passage]:
    """Gloss both languages; what was asked for."""
    asked: list[Passage] = []
    view.aids.glosses_requested.connect(asked.extend)
    view.aids.set_glossed(BOTH)
    view.grab()
    view.aids.add_glosses(made(asked))
    return asked


def lines(view: ParallelView) -> list[tuple[float, float, str]]:
    """Where every line of both panes stands, and what it says."""
    found = []
    for pane in view.pane_layout.panes:
        block = pane.document().begin()
        while block.isValid():
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                start = line.textStart()
                text = block.text()[start : start + line.textLength()]
                found.append((layout.position().y() + line.y(), line.naturalTextWidth(), text))
            block = block.next()
    return found


def places(view: ParallelView) -> list[tuple[int, QRectF]]:
    """The areas of all glosses from the origin of their document, with the pane they are in."""
    found = []
    for number, pane in enumerate(view.pane_layout.panes):
        frame, decorator = pane.frame_of_text, pane._decorator
        assert frame is not None
        for index, side, block in pane.column.blocks(0, pane.column.built):
            of = decorator._glosses_of(frame, index, side, block)
            style = pane.column.style(index, side)
            placed = decorator._glosses.places(block, of, style, frame.formats)
            origin = block.layout().position()
            found += [(number, gloss.area.translated(origin)) for gloss in placed]
    return found


@pytest.mark.parametrize("mode", list(Mode))
def test_no_line_moves_for_glosses(show: ShowPage, qtbot: QtBot, mode: Mode) -> None:
    appearance = AppearanceSettings(mode=mode.value)
    view = show(ferry_page(), ferry_translations(), appearance=appearance)
    before, picture = lines(view), view.grab().toImage()
    glossed(view)
    settle(qtbot, view)
    assert places(view)
    assert view.grab().toImage() != picture
    assert lines(view) == before
    view.aids.set_glossed(frozenset())
    assert view.grab().toImage() == picture


def test_lines_that_are_set_tight_make_room_and_stay_level(show: ShowPage, qtbot: QtBot) -> None:
    tight = AppearanceSettings(latin_line_height=110, chinese_line_height=110)
    view = show(ferry_page(), ferry_translations(), appearance=tight)
    before = lines(view)
    glossed(view)
    settle(qtbot, view)
    assert lines(view)[-1][0] > before[-1][0]
    tops = [
        [pane.column.top(n) for n in range(pane.column.built)] for pane in view.pane_layout.panes
    ]
    assert max(abs(left - right) for left, right in zip(*tops, strict=True)) <= 1
    view.aids.set_glossed(frozenset())
    settle(qtbot, view)
    assert lines(view) == before


@pytest.mark.parametrize("pinyin", [False, True])
def test_glosses_do_not_overlap(show: ShowPage, pinyin: bool) -> None:
    view = show(
        chinese_page(),
        chinese_translations(),
        pair=ZH_EN,
        appearance=AppearanceSettings(pinyin=pinyin),
    )
    glossed(view)
    found = places(view)
    assert len(found) > 20
    for number, (pane, area) in enumerate(found):
        for other_pane, other in found[number + 1 :]:
            assert pane != other_pane or not area.intersects(other)


def test_texts_are_asked_for_once(show: ShowPage) -> None:
    view = show(ferry_page(), ferry_translations())
    asked = glossed(view)
    view.grab()
    assert len(asked) == len(set(asked)) > 2
    assert {passage.language for passage in asked} == BOTH


def test_a_click_on_a_gloss_chooses_it_and_asks_for_no_word(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    glossed(view)
    pane_number, area = places(view)[0]
    pane = view.pane_layout.panes[pane_number]
    at = (area.center() - pane.offset()).toPoint()
    words: list[object] = []
    view.pointer.word_requested.connect(words.append)
    assert pane.gloss_at(at) is not None
    assert pane.gloss_at(QPoint(2, 2)) is None
    with qtbot.waitSignal(pane.gloss_chosen) as chosen:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args is not None
    gloss, language = chosen.args
    assert isinstance(gloss, Gloss)
    assert language in BOTH
    assert words == []


def test_other_knowledge_has_all_that_is_glossed_asked_for_anew(show: ShowPage) -> None:
    view = show(ferry_page(), ferry_translations())
    asked = glossed(view)
    again: list[Passage] = []
    view.aids.glosses_requested.connect(again.extend)
    view.aids.set_glossed(BOTH)
    assert set(again) == set(asked)


def test_another_page_begins_without_glosses(show: ShowPage) -> None:
    view = show(ferry_page(), ferry_translations())
    glossed(view)
    view.show_page(PageState(chinese_page(), ZH_EN))
    assert view.annotations.glosses == {}

"""Sentences and words: pointed at, lit, veiled, read, copied."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.datamodel.note import Note, TextRange
from reader.datamodel.page import BlockKind, Image, Page, Role
from reader.dictionary import pinyin
from reader.settings import AppearanceSettings
from reader.ui.page_state import PageState
from reader.ui.reading import Mode, Side
from reader.ui.reading.annotations import Spot
from reader.ui.reading.overlays import HiddenLine
from reader.ui.reading.row_text import picture_source
from reader.ui.reading.rows import RowKind
from tests.ui.reading.conftest import ShowPage, change, settle
from tests.ui.reading.looking import ALL_SHOWN, assert_level
from tests.ui.reading.pages import (
    EN_ZH,
    FERRY,
    ZH_EN,
    block,
    chinese_page,
    ferry_page,
    ferry_translations,
    long_page,
    page,
    section,
)


def test_the_pointer_lights_a_sentence_in_both_languages(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane = view.pane_layout.panes[0]
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, 4))
    point.setY(point.y() - 8)
    qtbot.mouseMove(pane.viewport(), point)
    assert view.annotations.sentence == (3, 0)
    assert view.pointer.copy_pair(sentence=True) == "\n".join(FERRY[1])
    assert QApplication.clipboard().text() == "\n".join(FERRY[1])
    assert view.pointer.copy_pair(sentence=False).startswith(FERRY[1][0] + " " + FERRY[2][0])


def test_the_caret_walks_by_keys_and_lights_its_sentence(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations(), appearance=AppearanceSettings(caret=True))
    pane = view.pane_layout.panes[0]
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert view.annotations.sentence == (1, 0)
    for _ in range(4):
        qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert view.annotations.sentence == (3, 0)


@pytest.mark.parametrize("learner", ["dim-translation", "blur-translation", "blur-original"])
def test_a_veil_for_learners_lifts_where_one_points(
    show: ShowPage, qtbot: QtBot, learner: str
) -> None:
    view = show(ferry_page(), ferry_translations())
    plain = view.grab().toImage()
    view.apply_settings(AppearanceSettings(learner=learner, caret=True))
    settle(qtbot, view)
    veiled = view.grab().toImage()
    assert veiled != plain
    pane = view.pane_layout.panes[0]
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert view.annotations.revealed == 1
    assert view.grab().toImage() != veiled
    view.apply_settings(AppearanceSettings())
    view.annotations.sentence = None
    pane.setCursorWidth(0)
    assert view.grab().toImage() == plain


def test_pinyin_stands_above_chinese_and_goes_away(show: ShowPage, qtbot: QtBot) -> None:
    view = show(chinese_page(), pair=EN_ZH)
    height = view.pane_layout.panes[0].column.height(3)
    view.apply_settings(AppearanceSettings(pinyin=True))
    settle(qtbot, view)
    assert view.pane_layout.panes[0].column.height(3) > height
    assert_level(view)
    view.grab()
    view.apply_settings(AppearanceSettings())
    settle(qtbot, view)
    assert view.pane_layout.panes[0].column.height(3) == height


def test_pinyin_is_asked_for_once_and_painted_when_it_comes(show: ShowPage, qtbot: QtBot) -> None:
    view = show(chinese_page(), pair=ZH_EN, appearance=AppearanceSettings(pinyin=True))
    asked: list[str] = []
    view.aids.pinyin_requested.connect(asked.extend)
    view.annotations.readings.clear()
    before = view.grab().toImage()
    assert asked
    view.grab()
    assert len(asked) == len(set(asked))
    view.aids.add_pinyin({text: pinyin(text) for text in asked})
    assert view.grab().toImage() != before
    view.aids.add_pinyin(dict.fromkeys(asked, ()))
    assert view.grab().toImage() == before


def test_a_click_asks_for_the_word_and_keys_for_the_next(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane = view.pane_layout.panes[0]
    at = pane.column.content(3, Side.SOURCE).text.index("ferry")
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, at + 2))
    point.setY(point.y() - 8)
    with qtbot.waitSignal(view.pointer.word_requested) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args is not None
    request = asked.args[0]
    assert (request.word, request.language, request.text) == ("ferry", "en", FERRY[1][0])
    for step, word in ((1, "in"), (1, "eleven"), (-1, "in"), (-1, "ferry"), (-1, "night")):
        with qtbot.waitSignal(view.pointer.word_requested) as asked:
            assert view.pointer.look_up_word(step)
        assert asked.args is not None
        assert asked.args[0].word == word


def test_a_key_looks_up_the_word_below_the_pointer(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane, other = view.pane_layout.panes
    other.setFocus()
    at = pane.column.content(3, Side.SOURCE).text.index("ferry")
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, at + 2))
    point.setY(point.y() - 8)
    qtbot.mouseMove(pane.viewport(), point)
    with qtbot.waitSignal(view.pointer.word_requested) as asked:
        assert view.pointer.look_up_word()
    assert asked.args is not None
    assert asked.args[0].word == "ferry"


def test_what_was_scrolled_away_is_not_meant_by_a_key(show: ShowPage, qtbot: QtBot) -> None:
    view = show(long_page(120))
    view.pointer.point_at_sentence(4, 0)
    assert view.pointer.sentences() is not None
    far = view.pointer.sentence_at(None)
    pane = view.pane_layout.panes[0]
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    assert view.pointer.sentences() is None
    assert view.pointer.sentence_at(None) != far


def test_words_of_the_window_s_own_are_not_looked_up(show: ShowPage) -> None:
    ship = Image("https://paper.example/a.png", "")
    blocks = (block("", BlockKind.IMAGE, image=ship), block("Ships wait."))
    view = show(page(section("s1", Role.BODY, *blocks)))
    pane = view.pane_layout.panes[0]
    picture = next(n for n, row in enumerate(pane.column.rows) if picture_source(row))
    asked: list[str] = []
    view.pointer.word_requested.connect(lambda request: asked.append(request.word))
    shown = pane.column.content(picture, Side.SOURCE)
    assert "Show picture" in shown.text
    assert shown.words_text.strip() == ""
    assert not view.pointer._ask(pane, Spot(picture, Side.SOURCE, 0))
    assert view.pointer._ask_beside(pane, Spot(picture, Side.SOURCE, 0), 1)
    assert asked == ["Ships"]


def test_the_place_of_a_picture_is_lit_when_the_reader_is_there(show: ShowPage) -> None:
    ship = block("", BlockKind.IMAGE, image=Image("https://paper.example/a.png", ""))
    view = show(page(section("s1", Role.BODY, "Text.", ship)))
    pane, theme = view.pane_layout.panes[0], view.pane_layout.formats.theme
    row = next(n for n, row in enumerate(pane.column.rows) if picture_source(row))
    place = pane.row_rectangle(row)
    inside = QPoint(int(place.right()) - 30, int(place.center().y()))
    assert pane.grab().toImage().pixelColor(inside) != theme.highlight
    assert view.navigation.go_to_paragraph(True)
    assert pane.grab().toImage().pixelColor(inside) == theme.highlight


def test_a_sentence_that_is_marked_shows_its_mark_while_it_is_lit(show: ShowPage) -> None:
    view = show(page(section("s1", Role.BODY, "Ships wait. Gulls do not.")))
    pane = view.pane_layout.panes[0]
    row = next(n for n, row in enumerate(pane.column.rows) if row.number == 0)
    place = pane.row_rectangle(row)
    below_the_letters = QPoint(int(place.left()) + 4, int(place.bottom()) - 2)

    def ground() -> str:
        return pane.grab().toImage().pixelColor(below_the_letters).name()

    view.annotations.sentence = (row, 0)
    lit = ground()
    mark = Note(1, 1, datetime(2026, 3, 18, tzinfo=UTC), place=TextRange(0, 0, 11))
    view.set_highlights([mark])
    marked_and_lit = ground()
    view.annotations.sentence = None
    assert len({lit, marked_and_lit, ground()}) == 3


def test_a_note_shows_by_a_line_below_its_sentence_and_tells_its_words(show: ShowPage) -> None:
    view = show(page(section("s1", Role.BODY, "Ships wait. Gulls do not.")))
    pane = view.pane_layout.panes[0]
    row = next(n for n, row in enumerate(pane.column.rows) if row.number == 0)
    mark = Note(1, 1, datetime(2026, 3, 18, tzinfo=UTC), place=TextRange(0, 0, 11))
    view.set_highlights([mark])
    marked = pane.grab().toImage()
    place = pane.row_rectangle(row)
    on_it = QPoint(int(place.left()) + 20, int(place.top()) + 16)
    assert not pane._tip_at(on_it)
    view.set_highlights([replace(mark, text="Ask <b>him</b>")])
    assert pane.grab().toImage() != marked
    assert "Ask &lt;b&gt;him" in (pane._tip_at(on_it) or "")


def test_a_lit_sentence_stays_lit_in_another_theme_and_size(
    show: ShowPage, qtbot: QtBot, qapp: QApplication
) -> None:
    view = show(ferry_page(), ferry_translations())
    for _ in range(2):
        assert view.navigation.go_to_paragraph(True)
    lit, copied = view.annotations.sentence, view.pointer.copy_pair(sentence=True)
    assert lit is not None
    qapp.setProperty("theme", "dark")
    view.recolour()
    view.apply_settings(AppearanceSettings(zoom=140))
    settle(qtbot, view)
    assert view.annotations.sentence == lit
    assert view.pointer.copy_pair(sentence=True) == copied


def test_enter_shows_the_picture_the_reader_is_at(show: ShowPage, qtbot: QtBot) -> None:
    source = "https://paper.example/a.png"
    ship = block("A ship.", BlockKind.IMAGE, image=Image(source, "A ship."))
    view = show(page(section("s1", Role.BODY, block("Text."), ship)))
    assert view.navigation.go_to_paragraph(True)
    with qtbot.waitSignal(view.pointer.image_requested) as asked:
        qtbot.keyClick(view.pane_layout.panes[0], Qt.Key.Key_Return)
    assert asked.args == [source]


def test_the_next_paragraph_may_be_a_picture_which_is_seen_whole(
    show: ShowPage, qtbot: QtBot
) -> None:
    source = "https://paper.example/a.png"
    tail = [f"Line {n} of the story is here." for n in range(40)]
    ship = block("", BlockKind.IMAGE, image=Image(source, ""))
    view = show(page(section("s1", Role.BODY, "Text.", ship, *tail)))
    picture = QImage(600, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    assert view.set_image(source, picture)
    settle(qtbot, view)
    pane, theme = view.pane_layout.panes[0], view.pane_layout.formats.theme
    row = next(n for n, row in enumerate(pane.column.rows) if row.kind is RowKind.PICTURE)
    assert pane.column.height(row + 1) <= 2, "an empty line below the picture"
    assert view.navigation.go_to_paragraph(True)
    place = pane.row_rectangle(row)
    assert place.top() >= 0
    edge = QPoint(int(place.left()) + 50, int(place.top()) - 1)
    assert pane.grab().toImage().pixelColor(edge) == theme.accent


def test_chinese_words_are_cut_by_the_dictionary(show: ShowPage, qtbot: QtBot) -> None:
    view = show(chinese_page(), pair=EN_ZH)
    pane = view.pane_layout.panes[0]
    at = pane.column.content(3, Side.SOURCE).text.index("渡轮")
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, at))
    point.setX(point.x() + 5)
    point.setY(point.y() - 8)
    with qtbot.waitSignal(view.pointer.word_requested) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args is not None
    assert asked.args[0].word == "渡轮"


def test_both_sides_have_names_for_those_who_hear_them(show: ShowPage) -> None:
    view = show(ferry_page())
    names = [pane.accessibleName() for pane in view.pane_layout.panes]
    assert names == ["Original, English", "Translation, 中文（简体）"]
    lines = [line.accessibleName() for line in view.findChildren(HiddenLine)]
    assert len(lines) == 2
    assert all("hidden" in line for line in lines)


def test_space_turns_pages(show: ShowPage, qtbot: QtBot) -> None:
    view = show(long_page(60))
    pane = view.pane_layout.panes[0]
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    down = pane.verticalScrollBar().value()
    assert down > 300
    qtbot.keyClick(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert pane.verticalScrollBar().value() == 0


def test_what_is_copied_is_the_text_of_the_page(show: ShowPage) -> None:
    view = show(page(section("s1", Role.BODY, block("x" * 2_500), block("a\nb", BlockKind.CODE))))
    pane = view.pane_layout.panes[0]
    pane.selectAll()
    pane.copy()
    copied = QApplication.clipboard().text()
    assert "x" * 2_500 in copied
    assert "a\nb" in copied


def test_what_is_copied_outlives_the_window_and_not_the_process() -> None:
    """The clipboard is emptied last of all, when Python has ended."""
    script = """if True:
        from PySide6.QtWidgets import QApplication
        from reader.ui.reading.inert_browser import InertBrowser
        application = QApplication([])
        browser = InertBrowser(None)
        browser.setHtml("<b>Ferry</b> late")
        browser.selectAll()
        browser.copy()
        print(application.clipboard().mimeData().formats(), application.clipboard().text())
    """
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "['text/plain'] Ferry late\n")


def test_an_empty_view_can_do_everything_and_does_nothing(show: ShowPage) -> None:
    view = show(ferry_page())
    view.show_page(PageState())
    change(view, hidden=ALL_SHOWN)
    view.presenter.set_mode(Mode.INTERLEAVED)
    view.presenter.add_translations(ferry_translations())
    view.navigation.go_to_section("s1")
    view.navigation.restore_position({"row": "b3", "share": 0})
    assert view.find("ferry").total == 0
    assert view.pointer.copy_pair(sentence=True) == ""
    assert not view.navigation.go_to_flagged(True)
    assert not view.pointer.look_up_word()
    assert view.navigation.position() is None


def test_a_page_with_nothing_in_it_is_shown(show: ShowPage) -> None:
    empty = Page(None, "", "", "", "", None, ())
    view = show(empty)
    assert view.pane_layout.panes[0].toPlainText().strip() == ""


@pytest.mark.parametrize(
    "sizes", [[(900, 800)], [(1060, 800), (1000, 600), (840, 600)], [(600, 700)]]
)
def test_another_width_keeps_the_place_in_a_long_article(
    qtbot: QtBot, show: ShowPage, sizes: list[tuple[int, int]]
) -> None:
    text = "The ferry left at noon, and nobody on the pier knew when it would be back. "
    page = Page(
        None,
        "",
        "en",
        "",
        "",
        None,
        (section("s1", Role.BODY, *(text * (1 + n % 4) for n in range(300))),),
    )
    view = show(page)
    view.navigation.restore_position({"row": "b150", "share": 0.25})
    settle(qtbot, view)
    for size in sizes:
        view.resize(*size)
        settle(qtbot, view)
        assert view.navigation.position()["row"] == "b150"
    view.resize(1120, 800)
    settle(qtbot, view)
    assert view.navigation.position() == {"row": "b150", "share": pytest.approx(0.25, abs=0.1)}


def test_the_address_of_a_link_goes_when_the_pointer_leaves(qtbot: QtBot, show: ShowPage) -> None:
    view = show(ferry_page())
    pane = view.pane_layout.panes[0]
    with qtbot.waitSignal(view.link_hovered) as entered:
        pane.highlighted.emit(QUrl("https://harbour.example/"))
    with qtbot.waitSignal(view.link_hovered) as left:
        QApplication.sendEvent(pane, QEvent(QEvent.Type.Leave))
    assert (entered.args, left.args) == (["https://harbour.example/"], [""])


def test_only_han_characters_are_spaced_for_pinyin(qtbot: QtBot, show: ShowPage) -> None:
    text = "周二，Norvane造船厂表示，GDP增长。"
    page = Page(None, "", "zh", "", "", None, (section("s1", Role.BODY, text),))
    view = show(page, pair=ZH_EN, appearance=AppearanceSettings(pinyin=True))
    document = view.pane_layout.panes[0].document()
    spaced = ""
    block = document.firstBlock()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().fontLetterSpacing():
                spaced += pieces.fragment().text()
            pieces += 1
        block = block.next()
    assert spaced == "周二造船厂表示增长"

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.dictionary import pinyin
from reader.document import BlockKind, BlockPlace, Page, Role, Translation
from reader.settings import AppearanceSettings
from reader.ui.reading import Mode, ParallelView, Side
from reader.ui.reading.overlays import BoxHeader, HiddenLine
from reader.ui.reading.rows import RowKind
from reader.ui.style.theme import load_theme
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.pages import (
    ADVERT,
    EN_ZH,
    FERRY,
    ZH_EN,
    block,
    chinese_page,
    ferry_page,
    ferry_translations,
    kinds_page,
    long_page,
    long_translations,
    page,
    section,
)

ALL_SHOWN = frozenset[str]()


def texts(view: ParallelView, pane: int = 0) -> list[str]:
    return view.pane_layout.panes[pane].toPlainText().split("\n")


def levels(view: ParallelView, pane: int) -> list[float]:
    """The heights of the first baselines of all rows."""
    column = view.pane_layout.panes[pane].column
    return [column.rectangle(n).top() + column.baseline(n) for n in range(column.built)]


def assert_level(view: ParallelView) -> None:
    left, right = levels(view, 0), levels(view, 1)
    assert max(abs(a - b) for a, b in zip(left, right, strict=True)) <= 1
    assert abs(_height(view, 0) - _height(view, 1)) <= 1


def _height(view: ParallelView, pane: int) -> float:
    return view.pane_layout.panes[pane].document().size().height()


def state(view: ParallelView) -> list[list[str]]:
    return [texts(view, n) for n in range(len(view.pane_layout.panes))]


# -- rows side by side


def test_pairs_start_on_the_same_line(show: ShowPage) -> None:
    assert_level(show(ferry_page(), ferry_translations()))


def test_blocks_of_every_kind_are_level(show: ShowPage) -> None:
    assert_level(show(kinds_page()))


def test_pairs_stay_level_while_translations_come_in_any_order(
    show: ShowPage, qtbot: QtBot
) -> None:
    shown = long_page(60)
    view = show(shown)
    translations = long_translations(shown)
    random.Random(7).shuffle(translations)
    for translation in translations[:90]:
        view.add_translations([translation])
    settle(qtbot, view)
    assert_level(view)
    view.add_translations(translations)
    settle(qtbot, view)
    assert_level(view)
    assert "正在翻译…" not in texts(view, 1)


def test_pairs_are_level_again_after_a_change_of_width(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    view.resize(900, 700)
    settle(qtbot, view)
    assert_level(view)


def test_translations_that_come_late_do_not_move_what_is_read(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(80)
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(3_000)
    before = view.pane_layout.anchor()
    view.add_translations(long_translations(shown))
    settle(qtbot, view)
    after = view.pane_layout.anchor()
    assert after.row == before.row
    assert abs(after.above - before.above) <= 2


def test_both_sides_scroll_together_until_that_is_switched_off(
    show: ShowPage, qtbot: QtBot
) -> None:
    view = show(long_page(60))
    left, right = (pane.verticalScrollBar() for pane in view.pane_layout.panes)
    left.setValue(700)
    assert right.value() == 700
    view.apply_settings(AppearanceSettings(sync_scroll=False))
    settle(qtbot, view)
    left.setValue(200)
    assert right.value() == 700
    view.apply_settings(AppearanceSettings(sync_scroll=True))
    settle(qtbot, view)
    assert right.value() == left.value()


# -- modes


@pytest.mark.parametrize(
    ("mode", "panes", "present", "absent"),
    [
        (Mode.SIDE_BY_SIDE, 2, FERRY[2][0], None),
        (Mode.INTERLEAVED, 1, FERRY[2][1], None),
        (Mode.ORIGINAL, 1, FERRY[2][0], FERRY[2][1]),
        (Mode.TRANSLATION, 1, FERRY[2][1], FERRY[2][0]),
    ],
)
def test_each_mode_shows_its_sides(
    show: ShowPage, qtbot: QtBot, mode: Mode, panes: int, present: str, absent: str | None
) -> None:
    view = show(ferry_page(), ferry_translations())
    view.set_mode(mode)
    settle(qtbot, view)
    assert len(view.pane_layout.panes) == panes
    everything = "\n".join("\n".join(column) for column in state(view))
    assert present in everything
    assert absent is None or absent not in everything


def test_a_narrow_view_puts_both_languages_in_one_column(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations(), size=(700, 800))
    assert len(view.pane_layout.panes) == 1
    view.resize(1120, 800)
    settle(qtbot, view)
    assert len(view.pane_layout.panes) == 2
    assert_level(view)


def test_the_translation_can_come_first(show: ShowPage) -> None:
    appearance = AppearanceSettings(translation_first=True)
    view = show(ferry_page(), ferry_translations(), appearance=appearance)
    assert FERRY[0][1] in texts(view, 0)
    assert FERRY[0][0] in texts(view, 1)


@pytest.mark.parametrize("first", [False, True])
def test_what_is_not_translated_stands_once_in_one_column(show: ShowPage, first: bool) -> None:
    appearance = AppearanceSettings(mode="interleaved", translation_first=first)
    view = show(kinds_page(), appearance=appearance)
    assert view.pane_layout.panes[0].toPlainText().count("ferry --from east") == 1
    assert view.pane_layout.panes[0].toPlainText().count("Show picture") == 1
    column = view.pane_layout.panes[0].column
    heights = [column.height(n) for n, row in enumerate(column.rows) if row.kind is RowKind.EDGE]
    assert heights == [2, 2]


def test_settings_and_theme_apply_at_once_and_keep_the_place(show: ShowPage, qtbot: QtBot) -> None:
    view = show(long_page(80))
    view.pane_layout.panes[1].verticalScrollBar().setValue(4_000)
    row = view.pane_layout.anchor().row
    view.apply_settings(AppearanceSettings(zoom=140))
    settle(qtbot, view)
    view.set_theme(load_theme("dark"))
    settle(qtbot, view)
    assert abs(view.pane_layout.anchor().row - row) <= 1


# -- hidden parts


def test_the_line_asks_for_every_section_it_stands_for(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    asked: list[str] = []
    view.section_show_requested.connect(asked.append)
    spam = next(line for line in view.findChildren(HiddenLine) if len(line.row.hidden) == 2)
    qtbot.mouseClick(spam.findChild(QPushButton, "show"), Qt.MouseButton.LeftButton)
    assert asked == ["s7", "s8"]


def test_the_header_of_shown_spam_hides_it_again_or_denies_it(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), hidden=frozenset({"s1", "s5", "s8", "s9"}), size=(1120, 1200))
    (header,) = view.findChildren(BoxHeader)
    hide, deny = header.findChildren(QPushButton)
    with qtbot.waitSignal(view.section_hide_requested) as hidden:
        qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.not_spam_requested) as denied:
        qtbot.mouseClick(deny, Qt.MouseButton.LeftButton)
    assert hidden.args == denied.args == ["s7"]


def test_hiding_and_showing_gives_what_a_fresh_view_gives(show: ShowPage, qtbot: QtBot) -> None:
    translations = ferry_translations()
    hidden = frozenset({"s1", "s5", "s7", "s8", "s9"})
    view = show(ferry_page(), translations, hidden=hidden)
    for change in (hidden - {"s5"}, hidden - {"s5", "s8"}, hidden | {"s6"}, ALL_SHOWN, hidden):
        view.set_hidden(change)
        settle(qtbot, view)
        fresh = show(ferry_page(), translations, hidden=change)
        assert state(view) == state(fresh)
        assert levels(view, 0) == levels(fresh, 0)
        assert_level(view)


@pytest.mark.parametrize("scroll", ["end", "random"])
def test_the_reader_stays_in_the_article_when_parts_come_and_go_at_its_end(
    show: ShowPage, qtbot: QtBot, scroll: str
) -> None:
    adverts = [
        section(f"a{n}", Role.RELATED, *[f"{ADVERT} {n}.{m}" for m in range(9)]) for n in range(3)
    ]
    body = section("b", Role.BODY, *[f"{FERRY} {n}" for n in range(8)])
    hidden = frozenset(advert.id for advert in adverts)
    view = show(page(body, *adverts), hidden=hidden)
    settle(qtbot, view)
    bar = view.pane_layout.panes[-1].verticalScrollBar()
    choose = random.Random(1)
    for step in range(12):
        bar.setValue(bar.maximum() if scroll == "end" else choose.randint(0, bar.maximum()))
        here = view.pane_layout.anchor()
        key = view._presenter.rows[here.row].key
        view.set_reveal_all(step % 2 == 0)
        settle(qtbot, view)
        now = view.pane_layout.anchor()
        keys = [row.key for row in view._presenter.rows]
        assert now.row < len(keys)
        if here.row and key in keys and bar.value() < bar.maximum():
            assert keys[now.row] == key


def test_all_hidden_parts_can_be_revealed_for_a_while(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page())
    before = state(view)
    view.set_reveal_all(True)
    settle(qtbot, view)
    assert "© 2026 Harbour Post. All rights reserved." in texts(view)
    view.set_reveal_all(False)
    settle(qtbot, view)
    assert state(view) == before


def test_showing_a_part_keeps_what_is_on_screen(show: ShowPage, qtbot: QtBot) -> None:
    blocks = [f"Paragraph {n}." for n in range(60)]
    shown = page(
        section("s1", Role.BODY, *blocks[:5]),
        section("s2", Role.ADVERT, "Buy this.", "And this."),
        section("s3", Role.BODY, *blocks[5:]),
    )
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(900)
    pane = view.pane_layout.panes[0]
    key = pane.column.rows[view.pane_layout.anchor().row].key
    top = view.pane_layout.anchor().above
    view.set_hidden(ALL_SHOWN)
    settle(qtbot, view)
    anchor = view.pane_layout.anchor()
    assert pane.column.rows[anchor.row].key == key
    assert abs(anchor.above - top) <= 2


def test_flagged_parts_are_gone_through_in_both_directions(show: ShowPage) -> None:
    blocks = [f"Paragraph {n} is here to fill the screen." for n in range(60)]
    shown = page(
        section("s1", Role.BODY, *blocks[:30]),
        section("s2", Role.ADVERT, "Buy this."),
        section("s3", Role.BODY, *blocks[30:]),
        section("s4", Role.SPAM, "Slots."),
    )
    view = show(shown)
    assert view.go_to_flagged(True)
    first = view.pane_layout.anchor().row
    assert view.go_to_flagged(True)
    assert view.pane_layout.anchor().row > first
    assert not view.go_to_flagged(True)
    assert view.go_to_flagged(False)
    assert view.pane_layout.anchor().row == first


def test_paragraphs_are_gone_through_by_keys(show: ShowPage) -> None:
    view = show(long_page(60))
    keys = []
    for forward in (True, True, True, False):
        assert view.go_to_paragraph(forward)
        keys.append(view.marks.sentence)
    first, second, third, back = keys
    assert len({first, second, third}) == 3
    assert back == second


def test_keys_go_from_paragraph_to_paragraph_where_nothing_scrolls(show: ShowPage) -> None:
    blocks = [f"Paragraph {n} is a short one." for n in range(5)]
    view = show(page(section("s1", Role.BODY, *blocks)))
    assert view.pane_layout.panes[0].verticalScrollBar().maximum() == 0
    places = [view.current_block() for _ in blocks[1:] if view.go_to_paragraph(True)]
    assert places == [BlockPlace("s1", n) for n in range(1, 5)]
    assert view.go_to_paragraph(False)
    assert view.current_block() == BlockPlace("s1", 3)


def test_what_follows_a_paragraph_that_was_hidden_is_the_current_one(
    show: ShowPage, qtbot: QtBot
) -> None:
    names = ("s1", "s2", "s3", "s4")
    shown = page(*(section(name, Role.BODY, f"This is part {name}.") for name in names))
    view = show(shown)
    for _ in names[:-1]:
        if view.current_block() != BlockPlace("s3", 0):
            assert view.go_to_paragraph(True)
    view.set_hidden(frozenset({"s3"}))
    settle(qtbot, view)
    assert view.current_block() == BlockPlace("s4", 0)
    assert view.go_to_paragraph(False)
    assert view.current_block() == BlockPlace("s2", 0)


def test_a_new_verdict_keeps_translations_and_place(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(60)
    view = show(shown, long_translations(shown))
    view.pane_layout.panes[1].verticalScrollBar().setValue(2_000)
    row = view.pane_layout.anchor().row
    title, story = shown.sections
    judged = shown.with_sections((title, replace(story, verdict=ADVERT)))
    view.update_page(judged, ALL_SHOWN)
    settle(qtbot, view)
    assert abs(view.pane_layout.anchor().row - row) <= 1
    assert "正在翻译…" not in texts(view, 1)
    assert not any(header.isVisible() for header in view.findChildren(BoxHeader))


# -- no translation


def test_a_message_stands_in_place_of_the_translation(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page())
    view.set_waiting(False)
    view.set_message("no-package", "No package.", (("install", "Install…"), ("get", "Download…")))
    settle(qtbot, view)
    assert "正在翻译…" not in texts(view, 1)
    assert view.pane_layout.panel.isVisible()
    buttons = view.pane_layout.panel.findChildren(QPushButton)
    with qtbot.waitSignal(view.action_requested) as asked:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["install"]
    view.set_message("", "", ())
    view.set_waiting(True)
    settle(qtbot, view)
    assert not view.pane_layout.panel.isVisible()
    assert "正在翻译…" in texts(view, 1)


def test_a_failed_sentence_can_be_tried_again(show: ShowPage, qtbot: QtBot) -> None:
    source = FERRY[1][0]
    view = show(ferry_page(), [Translation(source, source, EN_ZH, (), failed=True)])
    pane = view.pane_layout.panes[1]
    block_of_row = pane.column.block(3)
    end = pane.column.content(3, Side.TARGET).text.index("↻")
    at = pane.place_below(3, Side.TARGET, end)
    with qtbot.waitSignal(view.retry_requested) as asked:
        point = pane.viewport().mapFromGlobal(at)
        point.setX(point.x() + 6)
        point.setY(point.y() - 8)
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [(source,)]
    assert block_of_row.isValid()


# -- finding


def test_a_text_is_found_on_both_sides(show: ShowPage) -> None:
    view = show(ferry_page(), ferry_translations())
    found = [view.find("212") for _ in range(3)]
    assert [(f.current, f.total) for f in found] == [(1, 2), (2, 2), (1, 2)]
    assert view.find("212", forward=False).current == 2
    assert {place[1] for place in view.marks.matches} == {Side.SOURCE, Side.TARGET}


def test_case_does_not_matter_and_signs_are_no_pattern(show: ShowPage) -> None:
    view = show(ferry_page())
    assert view.find("FERRY").total == 2
    assert view.find("f.rry").total == 0
    assert view.find("").total == 0
    assert not view.marks.matches


def test_matches_are_marked_again_in_what_comes_and_in_other_modes(
    show: ShowPage, qtbot: QtBot
) -> None:
    view = show(ferry_page())
    assert view.find("212").total == 1
    view.add_translations(ferry_translations())
    settle(qtbot, view)
    assert len(view.marks.matches) == 2
    view.set_mode(Mode.INTERLEAVED)
    settle(qtbot, view)
    assert len(view.marks.matches) == 2


def test_a_match_off_screen_is_brought_on_screen(show: ShowPage) -> None:
    view = show(long_page(100))
    view.find("Paragraph 90 ")
    first, last = view.pane_layout.visible_rows()
    assert view.marks.match is not None
    assert first <= view.marks.match.row <= last


# -- places


def test_a_place_survives_as_json_in_another_view_and_mode(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(120)
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(6_000)
    row = view.pane_layout.anchor().row
    place = json.loads(json.dumps(view.position()))
    other = show(shown, size=(700, 600))
    other.restore_position(place)
    settle(qtbot, other)
    assert other.pane_layout.anchor().row == row


@pytest.mark.parametrize(
    "wrong", [None, 5, "x", {}, {"row": 3}, {"row": "b99"}, {"row": "b0", "share": "x"}]
)
def test_a_place_that_is_none_goes_nowhere(show: ShowPage, wrong: object) -> None:
    view = show(ferry_page())
    view.restore_position(wrong)
    assert view.pane_layout.anchor().row == 0


def test_a_section_is_scrolled_to_and_told(show: ShowPage, qtbot: QtBot) -> None:
    shown = page(
        section("s1", Role.BODY, *[f"First {n}." for n in range(40)]),
        section("s2", Role.BODY, *[f"Second {n}." for n in range(40)]),
    )
    view = show(shown)
    with qtbot.waitSignal(view.current_section_changed, check_params_cb=lambda s: s == "s2"):
        view.scroll_to_section("s2")
    assert view.current_section_id() == "s2"


def test_what_is_on_screen_is_told(show: ShowPage, qtbot: QtBot) -> None:
    view = show(long_page(100))
    with qtbot.waitSignal(view.visible_sentences_changed) as told:
        view.pane_layout.panes[1].verticalScrollBar().setValue(5_000)
    assert told.args is not None
    (sentences,) = told.args
    assert 0 < len(sentences) < 100
    assert not any("Paragraph 0 " in sentence for sentence in sentences)


# -- sentences and words


def test_the_pointer_lights_a_sentence_in_both_languages(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane = view.pane_layout.panes[0]
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, 4))
    point.setY(point.y() - 8)
    qtbot.mouseMove(pane.viewport(), point)
    assert view.marks.sentence == (3, 0)
    assert view.copy_pair(sentence=True) == "\n".join(FERRY[1])
    assert QApplication.clipboard().text() == "\n".join(FERRY[1])
    assert view.copy_pair(sentence=False).startswith(FERRY[1][0] + " " + FERRY[2][0])


def test_the_caret_walks_by_keys_and_lights_its_sentence(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane = view.pane_layout.panes[0]
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert view.marks.sentence == (1, 0)
    for _ in range(4):
        qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert view.marks.sentence == (3, 0)


@pytest.mark.parametrize("learner", ["dim-translation", "blur-translation", "blur-original"])
def test_a_veil_for_learners_lifts_where_one_points(
    show: ShowPage, qtbot: QtBot, learner: str
) -> None:
    view = show(ferry_page(), ferry_translations())
    plain = view.grab().toImage()
    view.apply_settings(AppearanceSettings(learner=learner))
    settle(qtbot, view)
    veiled = view.grab().toImage()
    assert veiled != plain
    pane = view.pane_layout.panes[0]
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert view.marks.revealed == 1
    assert view.grab().toImage() != veiled
    view.apply_settings(AppearanceSettings())
    view.marks.sentence = None
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
    view.pinyin_requested.connect(asked.extend)
    view.marks.readings.clear()
    before = view.grab().toImage()
    assert asked
    view.grab()
    assert len(asked) == len(set(asked))
    view.add_pinyin({text: pinyin(text) for text in asked})
    assert view.grab().toImage() != before
    view.add_pinyin(dict.fromkeys(asked, ()))
    assert view.grab().toImage() == before


def test_a_click_asks_for_the_word_and_keys_for_the_next(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    pane = view.pane_layout.panes[0]
    at = pane.column.content(3, Side.SOURCE).text.index("ferry")
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, at + 2))
    point.setY(point.y() - 8)
    with qtbot.waitSignal(view.word_requested) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args is not None
    request = asked.args[0]
    assert (request.word, request.language, request.text) == ("ferry", "en", FERRY[1][0])
    for step, word in ((1, "in"), (1, "eleven"), (-1, "in"), (-1, "ferry"), (-1, "night")):
        with qtbot.waitSignal(view.word_requested) as asked:
            assert view.look_up_word(step)
        assert asked.args is not None
        assert asked.args[0].word == word


def test_chinese_words_are_cut_by_the_dictionary(show: ShowPage, qtbot: QtBot) -> None:
    view = show(chinese_page(), pair=EN_ZH)
    pane = view.pane_layout.panes[0]
    at = pane.column.content(3, Side.SOURCE).text.index("渡轮")
    point = pane.viewport().mapFromGlobal(pane.place_below(3, Side.SOURCE, at))
    point.setX(point.x() + 5)
    point.setY(point.y() - 8)
    with qtbot.waitSignal(view.word_requested) as asked:
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
    pane = show(long_page(60)).pane_layout.panes[0]
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


def test_an_empty_view_can_do_everything_and_does_nothing(show: ShowPage) -> None:
    view = show(ferry_page())
    view.clear()
    view.set_hidden(ALL_SHOWN)
    view.set_mode(Mode.INTERLEAVED)
    view.add_translations(ferry_translations())
    view.scroll_to_section("s1")
    view.restore_position({"row": "b3", "share": 0})
    assert view.find("ferry").total == 0
    assert view.copy_pair(sentence=True) == ""
    assert not view.go_to_flagged(True)
    assert not view.look_up_word()
    assert view.position() is None


def test_a_page_with_nothing_in_it_is_shown(show: ShowPage) -> None:
    empty = Page(None, "", "", "", "", None, ())
    assert show(empty).pane_layout.panes[0].toPlainText().strip() == ""


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
    view.restore_position({"row": "b150", "share": 0.25})
    settle(qtbot, view)
    for size in sizes:
        view.resize(*size)
        settle(qtbot, view)
        assert view.position()["row"] == "b150"
    view.resize(1120, 800)
    settle(qtbot, view)
    assert view.position() == {"row": "b150", "share": pytest.approx(0.25, abs=0.1)}


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

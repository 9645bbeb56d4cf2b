from __future__ import annotations

from dataclasses import replace

import pytest

from reader.datamodel.page import Block, BlockKind, Image, Role, Span, SpanKind
from reader.datamodel.translation import Translation
from reader.ui.reading.modes import Side
from reader.ui.reading.row_text import ACTION_SCHEME, RowRenderer, RowText, is_followed
from reader.ui.reading.rows import Row, block_rows
from reader.ui.text import from_utf16
from tests.ui.reading.pages import EN_ZH, ZH_EN, block, section, translated


def row_of(made: Block) -> Row:
    return next(iter(block_rows("s1/0", section("s1", Role.BODY, made), made)))


def renderer(language: str = "en") -> RowRenderer:
    made = RowRenderer()
    made.start(language, EN_ZH if language == "en" else ZH_EN, "")
    made.waiting = True
    return made


def sentences(content: RowText) -> list[str]:
    text = content.text
    return [text[from_utf16(text, a) : from_utf16(text, b)] for a, b in content.sentences]


def translate(made: RowRenderer, *pairs: tuple[str, str]) -> None:
    made.translations.update((t.source, t) for t in translated(made.pair, *pairs))


def test_ranges_of_the_original_cut_out_its_sentences() -> None:
    row = row_of(block("First 🚢 one. Second one."))
    assert sentences(renderer().render(row, Side.SOURCE)) == ["First 🚢 one.", "Second one."]


def test_a_marker_of_a_list_moves_the_ranges() -> None:
    row = row_of(block("First one. Second one.", BlockKind.LIST_ITEM, level=1))
    content = renderer().render(row, Side.SOURCE)
    assert content.text.startswith("•\t")
    assert sentences(content) == ["First one.", "Second one."]


def test_breaks_in_a_long_word_move_the_ranges() -> None:
    row = row_of(block("x" * 2_500 + ". Second one."))
    content = renderer().render(row, Side.SOURCE)
    assert content.text.replace("\u200b", "") == row.text
    assert max(map(len, content.text.replace(" ", "\u200b").split("\u200b"))) <= 500
    assert sentences(content)[1] == "Second one."


def test_chinese_translations_are_joined_without_spaces() -> None:
    made = renderer()
    translate(made, ("One.", "一。"), ("Two.", "二。"))
    content = made.render(row_of(block("One. Two.")), Side.TARGET)
    assert content.text == "一。二。"
    assert sentences(content) == ["一。", "二。"]


def test_english_translations_are_joined_with_spaces() -> None:
    made = renderer("zh")
    translate(made, ("一。", "One."), ("二。", "Two."))
    assert made.render(row_of(block("一。二。")), Side.TARGET).text == "One. Two."


def test_a_wait_is_said_in_the_language_of_the_translation() -> None:
    made = renderer()
    row = row_of(block("One. Two."))
    assert made.render(row, Side.TARGET).text == "正在翻译…"
    made.waiting = False
    assert made.render(row, Side.TARGET).text == ""


def test_the_cells_of_a_table_keep_their_places() -> None:
    made = renderer()
    table = Block(BlockKind.TABLE, "Price\t41", sentences=(*block("Price").sentences,))
    translate(made, ("Price", "价格"))
    content = made.render(row_of(table), Side.SOURCE)
    assert content.tabs == ("Price", "41")


def test_a_wide_table_is_set_as_plain_rows() -> None:
    wide = Block(BlockKind.TABLE, "word " * 30 + "\t" + "word " * 30)
    content = renderer().render(row_of(wide), Side.SOURCE)
    assert content.tabs == ()
    assert " · " in content.text


@pytest.mark.parametrize(
    ("target", "allowed"),
    [
        ("https://paper.example/a", True),
        ("http://paper.example", True),
        ("HTTPS://paper.example", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https:///etc/passwd", False),
        ("//paper.example/a", False),
        ("data:text/html,x", False),
        (f"{ACTION_SCHEME}:retry/0", False),
        (" https://paper.example", False),
        ("", False),
    ],
)
def test_only_web_links_become_links(target: str, allowed: bool) -> None:
    assert is_followed(target) is allowed
    spans = (Span(0, 4, SpanKind.LINK, target),)
    content = renderer().render(row_of(block("Here it is.", spans=spans)), Side.SOURCE)
    assert [f.href for f in content.fragments if f.href] == ([target] if allowed else [])
    assert content.text == "Here it is."


def test_overlapping_marks_keep_the_text() -> None:
    spans = (
        Span(0, 7, SpanKind.STRONG),
        Span(5, 10, SpanKind.EMPHASIS),
        Span(90, 99, SpanKind.CODE),
    )
    content = renderer().render(row_of(block("Here it is.", spans=spans)), Side.SOURCE)
    assert content.text == "Here it is."
    assert [(f.text, len(f.kinds)) for f in content.fragments] == [
        ("Here ", 1),
        ("it", 2),
        (" is", 1),
        (".", 0),
    ]


def test_a_failed_sentence_shows_its_original_and_a_way_to_try_again() -> None:
    made = renderer()
    made.translations["One."] = Translation("One.", "One.", EN_ZH, (), failed=True)
    content = made.render(row_of(block("One.")), Side.TARGET)
    assert content.text.startswith("One.")
    assert [f.href for f in content.fragments if f.href] == [f"{ACTION_SCHEME}:retry/0"]


def test_a_link_follows_its_words_into_the_translation() -> None:
    made = renderer()
    text = "See the timetable."
    link = Span(8, 17, SpanKind.LINK, "https://paper.example/times")
    (plain,) = translated(EN_ZH, (text, "请看时刻表。"))
    made.translations[text] = replace(plain, alignment=((0, 3, 0, 2), (8, 17, 2, 5)))
    content = made.render(row_of(block(text, spans=[link])), Side.TARGET)
    assert [(f.text, f.href) for f in content.fragments if f.href] == [
        ("时刻表", "https://paper.example/times")
    ]


def test_a_picture_is_only_named_until_it_is_asked_for() -> None:
    picture = Block(
        BlockKind.IMAGE, "A ship.", image=Image("https://paper.example/a.png", "A ship.")
    )
    made = renderer()
    asked = [f.href for f in made.render(row_of(picture), Side.SOURCE).fragments if f.href]
    assert asked == [f"{ACTION_SCHEME}:picture"]
    made.picture_heights = {"https://paper.example/a.png": 90}
    assert made.render(row_of(picture), Side.SOURCE).text == "A ship."


def test_text_in_the_language_of_the_translation_is_not_waited_for() -> None:
    row = row_of(replace(block("这是中文。"), language="zh"))
    assert renderer().render(row, Side.TARGET).text == ""

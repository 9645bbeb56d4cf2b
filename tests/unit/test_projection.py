"""Translated blocks: sentences joined, markup carried over or dropped."""

import pytest

from reader.datamodel.page import Block, BlockKind, Role, Section, Sentence, Span, SpanKind
from reader.datamodel.translation import Pair, Translation
from reader.projection import project
from reader.ui.reading.modes import Side
from reader.ui.reading.row_text import RowRenderer
from reader.ui.reading.rows import block_rows

EN_ZH = Pair("en", "zh")


def block(text: str, *sentences: tuple[int, int], spans: tuple[Span, ...] = ()) -> Block:
    return Block(BlockKind.PARAGRAPH, text, spans, tuple(Sentence(*s) for s in sentences))


def made(source: str, text: str, *alignment: tuple[int, int, int, int]) -> Translation:
    return Translation(source, text, EN_ZH, ("p 1",), alignment=alignment)


def translated(*pairs: Translation) -> dict[str, Translation]:
    return {pair.source: pair for pair in pairs}


TWO = block("One. Two.", (0, 4), (5, 9))


def test_chinese_sentences_join_without_a_space() -> None:
    done = project(TWO, translated(made("One.", "一。"), made("Two.", "二。")), "zh")
    assert done.text == "一。二。"
    assert done.sentences == (Sentence(0, 2), Sentence(2, 4))


def test_other_sentences_join_with_a_space_even_where_the_source_has_none() -> None:
    source = block("一。二。", (0, 2), (2, 4))
    done = project(source, translated(made("一。", "One."), made("二。", "Two.")), "en")
    assert done.text == "One. Two."
    assert [done.text[s.start : s.end] for s in done.sentences if s] == ["One.", "Two."]


def test_what_is_not_translated_yet_is_left_out() -> None:
    done = project(TWO, translated(made("Two.", "Deux.")), "fr")
    assert done.text == "Deux."
    assert done.sentences == (None, Sentence(0, 5))
    assert project(TWO, {}, "fr").text == ""


def test_cells_of_a_table_stay_apart() -> None:
    table = Block(
        BlockKind.TABLE, "a\tb\n\tc", (), (Sentence(0, 1), Sentence(2, 3), Sentence(5, 6))
    )
    done = project(table, translated(made("a", "甲"), made("b", "乙"), made("c", "丙")), "zh")
    assert done.text == "甲\t乙\n\t丙"


def test_signs_between_sentences_stay() -> None:
    source = block("One. * Two.", (0, 4), (7, 11))
    done = project(source, translated(made("One.", "一。"), made("Two.", "二。")), "zh")
    assert done.text == "一。 * 二。"


def test_a_span_over_whole_sentences_covers_their_translations() -> None:
    link = Span(0, 9, SpanKind.LINK, "https://a.example")
    source = block("One. Two.", (0, 4), (5, 9), spans=(link,))
    done = project(source, translated(made("One.", "Un."), made("Two.", "Deux.")), "fr")
    assert done.spans == (Span(0, 9, SpanKind.LINK, "https://a.example"),)


def test_a_span_follows_the_words_that_answer_its_own() -> None:
    bold = Span(6, 10, SpanKind.STRONG)
    source = block("I saw boats.", (0, 12), spans=(bold,))
    pair = made("I saw boats.", "我看见了船。", (0, 1, 0, 1), (2, 5, 1, 4), (6, 11, 4, 5))
    assert project(source, translated(pair), "zh").spans == (Span(4, 5, SpanKind.STRONG),)


@pytest.mark.parametrize(
    "alignment",
    [
        pytest.param((), id="no links"),
        pytest.param(((6, 11, 0, 1), (6, 11, 5, 6), (0, 1, 1, 2), (2, 5, 2, 4)), id="scattered"),
        pytest.param(((0, 1, 0, 1),), id="links elsewhere"),
    ],
)
def test_a_span_whose_words_cannot_be_found_is_dropped(
    alignment: tuple[tuple[int, int, int, int], ...],
) -> None:
    source = block("I saw boats.", (0, 12), spans=(Span(6, 11, SpanKind.STRONG),))
    pair = made("I saw boats.", "我看见了船。", *alignment)
    assert project(source, translated(pair), "zh").spans == ()


def test_places_allow_for_white_space_around_a_translation() -> None:
    source = block("Two words.", (0, 10), spans=(Span(0, 3, SpanKind.STRONG),))
    pair = made("Two words.", "  两个词。 ", (0, 3, 2, 4))
    done = project(source, translated(pair), "zh")
    assert done.text == "两个词。"
    assert done.spans == (Span(0, 2, SpanKind.STRONG),)


@pytest.mark.parametrize(
    ("text", "sentences", "pieces", "target", "wanted"),
    [
        ("One. Two.", [(0, 4), (5, 9)], ["一。", "二。"], "zh", "一。二。"),
        ("一。二。", [(0, 2), (2, 4)], ["One.", "Two."], "en", "One. Two."),
        ("a\tb", [(0, 1), (2, 3)], ["一", "二"], "zh", "一\t二"),
        ("a\tb", [(0, 1), (2, 3)], ["", "two"], "en", "\ttwo"),
        ("a / b", [(0, 1), (4, 5)], ["一", "二"], "zh", "一 / 二"),
        ("— a. b.", [(2, 4), (5, 7)], ["A.", "B."], "de", "— A. B."),
        ("a. b. c.", [(0, 2), (3, 5), (6, 8)], ["A.", "", "C."], "de", "A. C."),
        ("a. b. ©", [(0, 2), (3, 5)], ["A.", "B."], "de", "A. B. ©"),
    ],
)
def test_sentences_are_joined_alike_in_the_window_and_in_files(
    text: str, sentences: list[tuple[int, int]], pieces: list[str], target: str, wanted: str
) -> None:
    pair = Pair("en", target)
    source = Block(BlockKind.PARAGRAPH, text, (), tuple(Sentence(*s) for s in sentences))
    found = {
        text[start:end]: Translation(text[start:end], piece, pair, ())
        for (start, end), piece in zip(sentences, pieces, strict=True)
        if piece
    }
    renderer = RowRenderer()
    renderer.start("en", pair, "")
    renderer.translations = found
    row = next(iter(block_rows("s1/0", Section("s1", Role.BODY, (source,)), source)))
    assert project(source, found, target).text == wanted
    assert renderer.render(row, Side.TARGET).text == wanted

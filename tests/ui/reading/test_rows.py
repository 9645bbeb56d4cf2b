from __future__ import annotations

import pytest

from reader.datamodel.page import Block, BlockKind, Role, Sentence
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.limits import MAX_ROW_CHARACTERS
from reader.ui.reading.rows import (
    Row,
    RowKind,
    Tint,
    block_rows,
    build_rows,
    common_edges,
    row_index,
)
from tests.ui.reading.pages import block, ferry_page, page, section

HIDDEN = frozenset({"s1", "s5", "s7", "s8", "s9"})


def kinds(rows: tuple[Row, ...]) -> list[str]:
    return [row.kind for row in rows]


def test_the_title_and_the_line_about_the_article_come_first() -> None:
    rows = build_rows(ferry_page(), HIDDEN)
    assert kinds(rows)[:3] == [RowKind.EDGE, RowKind.TITLE, RowKind.META]


def test_a_line_stands_where_spam_or_adverts_are_hidden_and_nowhere_else() -> None:
    rows = build_rows(ferry_page(), HIDDEN)
    lines = [(row.hidden[0].id, len(row.hidden)) for row in rows if row.kind is RowKind.LINE]
    assert lines == [("s5", 1), ("s7", 2)]


def test_shown_spam_has_a_header_and_a_box_and_the_article_has_none() -> None:
    rows = build_rows(ferry_page(), frozenset({"s1", "s9"}))
    assert [row.section.id for row in rows if row.kind is RowKind.HEADER and row.section] == [
        "s5",
        "s7",
        "s8",
    ]
    tinted = {row.section.id for row in rows if row.section and row.tint is not Tint.NONE}
    assert tinted == {"s5", "s7", "s8"}
    assert sum(row.ends_box for row in rows) == 3


def test_a_flagged_part_of_the_article_keeps_its_looks_and_gets_a_header() -> None:
    verdict = Verdict(Category.OTHER, 0.4, (Reason("no-sentence"),))
    rows = build_rows(page(section("s1", Role.BODY, "Odd words.", verdict=verdict)), frozenset())
    assert [(r.kind, r.tint) for r in rows if r.section] == [
        (RowKind.HEADER, Tint.FLAG),
        (RowKind.TEXT, Tint.FLAG),
    ]


def test_a_page_without_a_title_section_shows_its_title() -> None:
    rows = build_rows(page(section("s1", Role.BODY, "Text."), title="A title"), frozenset())
    assert rows[1].kind is RowKind.TITLE
    assert rows[1].text == "A title"


def test_a_hidden_part_of_the_article_leaves_a_line() -> None:
    rows = build_rows(ferry_page(), HIDDEN | {"s4"})
    assert any(row.kind is RowKind.LINE and row.hidden[0].id == "s4" for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        "A sentence of some words. " * 2_000,
        "word " * 5_000,
        "line\n" * 5_000,
        "字" * (MAX_ROW_CHARACTERS + 1),
    ],
)
def test_a_long_block_becomes_rows_that_give_its_text_back(text: str) -> None:
    home = section("s1", Role.BODY, "")
    rows = list(block_rows("s1/0", home, block(text)))
    assert "".join(row.text for row in rows) == text
    assert all(len(row.text) <= MAX_ROW_CHARACTERS for row in rows)
    assert len({row.key for row in rows}) == len(rows)


def test_a_sentence_over_several_rows_is_asked_for_once() -> None:
    text = "x" * 20_000
    long = Block(BlockKind.PARAGRAPH, text, sentences=(Sentence(0, len(text)),))
    rows = list(block_rows("s1/0", section("s1", Role.BODY, ""), long))
    assert [part.text for row in rows for part in row.parts if part.text] == [text]


def test_rows_in_common_are_found_at_both_ends() -> None:
    shown = build_rows(ferry_page(), frozenset({"s1", "s9"}))
    hidden = build_rows(ferry_page(), HIDDEN)
    head, tail = common_edges(hidden, shown)
    assert hidden[:head] == shown[:head]
    assert hidden[len(hidden) - tail :] == shown[len(shown) - tail :]
    assert head >= 4


def test_a_section_is_found_shown_or_hidden() -> None:
    rows = build_rows(ferry_page(), HIDDEN)
    body, spam = row_index(rows, "s4"), row_index(rows, "s8")
    assert body is not None
    assert rows[body].kind is RowKind.TEXT
    assert spam is not None
    assert rows[spam].kind is RowKind.LINE
    assert row_index(rows, "s1") is None

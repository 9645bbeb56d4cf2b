"""Notes and highlights of all stories in one file, and nothing in them is taken for markup."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.datamodel.note import Colour, Note, TextRange
from reader.datamodel.page import Page
from reader.export import Article, Format, render
from reader.export.notes import NotedStory, notes_markdown, notes_tsv

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
STORIES = [
    NotedStory(
        "Ferry *returns* [again](x)",
        "https://a.example/1",
        "Harbour Post",
        ("Weekend", "渡轮"),
        (
            Note(1, 1, NOW, "Ask\n# about it", TextRange(2, 0, 5), "the fare", Colour.GREEN),
            Note(2, 1, NOW, '=HYPERLINK("x")'),
        ),
    ),
    NotedStory("文章", "javascript:alert(1)", "", (), (Note(3, 2, NOW, "", None, "划线"),)),
]


def test_markdown_shows_quotes_and_notes_below_their_story() -> None:
    assert notes_markdown(STORIES) == (
        "## [Ferry \\*returns\\* \\[again\\](x)](<https://a.example/1>)\n\n"
        "Harbour Post · #Weekend · #渡轮\n\n"
        "> the fare\n\nAsk\n\n\\# about it\n\n"
        '\\=HYPERLINK("x")\n\n'
        "## 文章\n\n> 划线\n"
    )


def test_a_table_has_a_line_for_each_note_and_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(notes_tsv(STORIES)), delimiter="\t"))
    assert [len(row) for row in rows] == [9] * 4
    assert rows[1][3:] == [
        "Weekend, 渡轮",
        "2026-03-03T12:00:00+00:00",
        "green",
        "the fare",
        "Ask # about it",
        "",
    ]
    assert rows[2][7] == '\'=HYPERLINK("x")'


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.EPUB, Format.TEXT])
def test_an_article_takes_its_notes_along(
    page: Page, join: Callable[..., Article], form: Format
) -> None:
    data = render(replace(join(page, {}), notes=STORIES[0].notes), form)
    if form is Format.EPUB:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            data = book.read("EPUB/article.xhtml")
    text = data.decode()
    assert "笔记" in text
    assert text.index("the fare") < text.index("Ask") < text.index("about it")
    assert "the fare" not in render(join(page, {}), Format.HTML).decode()

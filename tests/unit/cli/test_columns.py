"""The article in a terminal: two columns that stay columns, whatever the script."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from rich.cells import cell_len

from reader.cli.read import print_article
from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Sentence
from reader.datamodel.translation import Pair, Translation
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.export import Article
from reader.projection import Projection

PAIR = Pair("en", "zh")
ORIGINAL = (
    "The ferry to the island was late again on Monday, and its passengers waited for an hour."
)
TRANSLATED = "星期一，开往该岛的渡船再次晚点，乘客在码头等了整整一个小时，有些人转乘了公共汽车。"


def block(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(kind, text, sentences=(Sentence(0, len(text)),), language="en")


def article(*, translated: bool = True, hides: bool = True) -> Article:
    title = block("Ferry late", BlockKind.HEADING)
    spam = Section(
        "s3", Role.SPAM, (block("casino"),), Verdict(Category.GAMBLING, 0.9, (Reason("words"),))
    )
    page = Page(
        url="https://quay.example/a",
        site="quay.example",
        language="en",
        title="Ferry late",
        byline="Ida Holm",
        published=datetime(2026, 3, 18, tzinfo=UTC),
        has_time=False,
        sections=(
            Section("s1", Role.TITLE, (title,)),
            Section("s2", Role.BODY, (block(ORIGINAL), block("Tickets", BlockKind.LIST_ITEM))),
            spam,
        ),
    )
    pairs = {"Ferry late": "渡船晚点", ORIGINAL: TRANSLATED, "Tickets": "船票"}
    translations = {
        source: Translation(source, text, PAIR, ("en_zh 1.0",)) for source, text in pairs.items()
    }
    return Article.join(
        page,
        translations if translated else {},
        PAIR,
        {"s3"} if hides else set(),
        exported=datetime(2026, 4, 1, tzinfo=UTC),
        describe=lambda reason: reason.code,
    )


def printed(
    made: Article, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int
) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(width))
    print_article(made)
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", [30, 60, 100, 300])
def test_no_line_is_wider_than_the_terminal(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = printed(article(), capsys, monkeypatch, width)
    assert max(cell_len(line) for line in lines) <= width


@pytest.mark.parametrize("width", [40, 80])
def test_the_translation_starts_in_the_same_cell_on_every_line(
    width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = printed(article(), capsys, monkeypatch, width)
    starts = {cell_len(line[: line.index(c)]) for line in lines for c in line if c in "渡星船"}
    beginnings = {cell_len(line[: line.index("渡船晚点")]) for line in lines if "渡船晚点" in line}
    assert min(starts) == min(beginnings)
    right = "".join(line[-width:].split("  ")[-1].strip() for line in lines)
    assert TRANSLATED[:4] in right


def test_nothing_of_either_side_is_lost(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = printed(article(), capsys, monkeypatch, 50)
    text = "".join("".join(lines).split())
    for word in ORIGINAL.split():
        assert word in text
    for character in TRANSLATED:
        assert character in text


def test_what_was_hidden_is_counted_and_not_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = printed(article(), capsys, monkeypatch, 100)
    assert "casino" not in "".join(lines)
    assert lines[-1].startswith("Hidden: 1 spam.")


@pytest.mark.parametrize("translated", [True, False])
def test_spam_that_is_shown_has_the_word_before_it(
    translated: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = article(translated=translated, hides=False)
    lines = [line for line in printed(made, capsys, monkeypatch, 100) if line]
    assert lines[-2:] == ["[垃圾内容 · words]", "casino"]


def test_an_article_without_translation_takes_one_column(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = printed(article(translated=False), capsys, monkeypatch, 100)
    assert ORIGINAL in lines
    assert "• Tickets" in lines
    assert "Ida Holm · 2026-03-18 · quay.example" in lines


def test_control_characters_of_a_page_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    evil = Section("s2", Role.BODY, (block("\x1b]0;owned\x07 [bold]text[/bold]"),))
    made = article()
    page = made.page.with_sections((made.page.sections[0], evil))
    shown = Article.join(
        page, {}, PAIR, (), exported=made.exported, describe=lambda reason: reason.code
    )
    lines = printed(shown, capsys, monkeypatch, 100)
    assert "\x1b" not in "".join(lines)
    assert "[bold]text[/bold]" in "".join(lines)


def test_rows_are_joined_a_few_times_however_many_there_are(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = article(translated=False)
    lines = tuple(block(f"Line {number} of the timetable.") for number in range(200))
    page = made.page.with_sections((Section("s1", Role.BODY, lines),))
    joined: list[Block] = []

    def counted(source: Block, *rest: object) -> Projection:
        joined.append(source)
        return Projection()

    monkeypatch.setattr("reader.export.article.project", counted)
    printed(replace(made, page=page, shown=frozenset({"s1"})), capsys, monkeypatch, 80)
    assert len(joined) <= 4 * len(lines)

"""The line below a title: in the words of the page's own language, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.datamodel.page import Role
from reader.ui.reading.modes import Side
from reader.ui.reading.rows import RowKind
from reader.ui.reading.wording import meta_line
from tests.ui.reading.conftest import ShowPage
from tests.ui.reading.pages import page, section


@pytest.mark.parametrize(
    ("language", "length"),
    [
        ("zh", "约 400 字 · 1 分钟"),
        ("zt", "約 400 字 · 1 分鐘"),
        ("ja", "約 400 文字 · 1 分"),
        ("ko", "1 분"),
        ("th", "1 นาที"),
        ("sv", "1 min"),
    ],
)
def test_the_length_is_told_in_the_characters_of_the_page(
    qapp: object, language: str, length: str
) -> None:
    line = meta_line(page(section("s1", Role.BODY, "渡 渡" * 200), language=language))
    assert line.replace("\u00a0", " ").replace("\u2060", "").endswith(length)


def test_a_long_text_is_told_in_hours_and_blanks_are_no_words(qapp: object) -> None:
    book = page(section("s1", Role.BODY, "word " * 238 * 600))
    assert meta_line(book).endswith("10\u00a0h")
    table = page(section("s1", Role.BODY, "word " * 200 + " " * 5_000 + "word"))
    assert meta_line(table).endswith("1\u00a0min")


@pytest.mark.parametrize(
    ("language", "end"), [("en", "Lin Maraway"), ("zh", "约 40 字"), ("ko", "Lin Maraway")]
)
def test_what_is_read_in_a_moment_takes_no_minute(qapp: object, language: str, end: str) -> None:
    short = page(section("s1", Role.BODY, "渡 渡" * 20), language=language)
    assert meta_line(short).replace("\u00a0", " ").endswith(end)


def test_a_paper_that_is_its_own_author_is_named_once(qapp: object) -> None:
    made = replace(page(section("s1", Role.BODY, "One word.")), byline="HARBOUR POST")
    assert meta_line(made).casefold().count("harbour post") == 1


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("de", "5. Oktober 2023"),
        ("en", "5 October 2023"),
        ("es", "5 de octubre de 2023"),
        ("da", "5. oktober 2023"),
        ("ja", "2023年10月5日"),
        ("zh", "2023年10月5日"),
        ("zt", "2023年10月5日"),
        ("hu", "2023. október 5."),
    ],
)
def test_a_page_s_date_is_written_as_its_language_does(
    qapp: object, language: str, date: str
) -> None:
    made = page(section("s1", Role.BODY, "One word."), language=language)
    dated = replace(made, published=datetime(2023, 10, 5, tzinfo=UTC), has_time=False)
    assert date in meta_line(dated).split(" · ")


def test_midnight_is_no_time_of_the_day(qapp: object) -> None:
    made = page(section("s1", Role.BODY, "One word."))
    dated = replace(made, published=datetime(2023, 10, 5, tzinfo=UTC), has_time=True)
    assert "5 October 2023" in meta_line(dated).split(" · ")


def test_parts_of_a_line_that_runs_from_right_to_left_stay_together(qapp: object) -> None:
    made = page(section("s1", Role.BODY, "كلمة"), language="ar")
    parts = meta_line(replace(made, byline="سليم")).split(" · ")
    assert len(parts) >= 3
    assert all(part[0] == "\u2068" and part[-1] == "\u2069" for part in parts)
    assert "\u2068" not in meta_line(page(section("s1", Role.BODY, "One word.")))


def test_no_line_begins_with_what_ends_the_one_before(show: ShowPage) -> None:
    made = replace(page(section("s1", Role.BODY, "One word.")), byline="Anna Brook")
    column = show(made).pane_layout.panes[0].column
    meta = next(n for n, row in enumerate(column.rows) if row.kind is RowKind.META)
    shown = column.content(meta, Side.SOURCE).text
    assert "\u00a0· Anna Brook" in shown
    assert " · " not in shown

"""The line below a title: in the words of the page's own language, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.document import Role
from reader.ui.reading.wording import meta_line
from tests.ui.reading.pages import page, section


@pytest.mark.parametrize(
    ("language", "length"), [("zh", "约 80 字 · 1 分钟"), ("zt", "約 80 字 · 1 分鐘")]
)
def test_the_length_is_told_in_the_characters_of_the_page(
    qapp: object, language: str, length: str
) -> None:
    line = meta_line(page(section("s1", Role.BODY, "渡" * 80), language=language))
    assert line.replace("\u00a0", " ").replace("\u2060", "").endswith(length)


def test_a_paper_that_is_its_own_author_is_named_once(qapp: object) -> None:
    made = replace(page(section("s1", Role.BODY, "One word.")), byline="HARBOUR POST")
    assert meta_line(made).casefold().count("harbour post") == 1

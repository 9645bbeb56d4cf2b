"""Lines that fit, lose nothing, and begin with no comma."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.cli.read import wrap

CHINESE = (
    "“这条河一直在我们身边，我们却忘了它也是一条路。”他说（笑），全长9.5公里，每艘船可以坐120人。"
)


@pytest.mark.parametrize("width", range(8, 60))
def test_no_line_begins_or_ends_with_the_wrong_mark(width: int) -> None:
    lines = wrap(CHINESE, width)
    assert "".join(lines) == CHINESE
    assert all(cell_len(line) <= width for line in lines)
    assert not [line for line in lines if line[0] in "，。）”"]
    assert not [line for line in lines if line[-1] in "“（"]


def test_words_stay_whole() -> None:
    assert wrap("The ferry is late.", 9) == ["The ferry", "is late."]


def test_lines_of_the_text_stay_lines() -> None:
    assert wrap("a\n\nb c", 10) == ["a", "", "b c"]


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert wrap("abcdefgh", 3) == ["abc", "def", "gh"]


@given(st.text(alphabet="ab ，。（）“”船9\n", max_size=80), st.integers(4, 20))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cell_len(line) <= width for line in lines)

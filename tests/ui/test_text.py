from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.text import (
    document_text,
    from_utf16,
    plain_text,
    runs_right_to_left,
    to_utf16,
    utf16_length,
    utf16_offsets,
)


@given(st.text(), st.data())
def test_offsets_come_back_through_utf16(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert from_utf16(text, to_utf16(text, offset)) == offset


@given(st.text())
def test_lengths_agree_with_the_encoding(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2
    assert list(utf16_offsets(text)) == [to_utf16(text, n) for n in range(len(text) + 1)]


@given(st.text(alphabet=st.characters()))
def test_a_document_text_is_one_block_of_the_same_length(text: str) -> None:
    safe = document_text(text)
    assert len(safe) == len(text)
    assert not set(safe) & set("\n\r\u2029\ufdd0\ufdd1\ufffc\x00")


def test_half_characters_are_replaced() -> None:
    assert document_text("a\ud83db") == "a\ufffdb"


def test_plain_text_has_no_marks_of_ours() -> None:
    assert plain_text("one\u2029two\u2028th\u200bree") == "one\ntwo\nthree"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مدير", True),
        ("2026 – מעבורת", True),
        ("Ferry عبّارة", False),
        ("2026", False),
        ("", False),
    ],
)
def test_the_direction_of_a_text_is_that_of_its_first_word(text: str, expected: bool) -> None:
    assert runs_right_to_left(text) is expected

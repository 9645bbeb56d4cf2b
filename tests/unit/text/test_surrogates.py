"""Halves of characters never reach a file."""

from __future__ import annotations

import pytest

from reader.text.surrogates import without_surrogates


@pytest.mark.parametrize("text", ["", "ferry", "渡轮 🚢", "dù lún"])
def test_whole_texts_stay_as_they_are(text: str) -> None:
    assert without_surrogates(text) == text


def test_halves_are_replaced_one_by_one() -> None:
    cleaned = without_surrogates("渡\ud83d轮\udea2")
    assert cleaned == "渡?轮?"
    assert cleaned.encode()

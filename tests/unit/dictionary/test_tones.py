"""Pinyin with numbers becomes pinyin with marks."""

import pytest

from reader.dictionary.readings import syllable, syllables


@pytest.mark.parametrize(
    ("numbered", "marked", "tone"),
    [
        ("ma1", "mā", 1),
        ("jia1", "jiā", 1),
        ("xue2", "xué", 2),
        ("hao3", "hǎo", 3),
        ("gou3", "gǒu", 3),
        ("liu4", "liù", 4),
        ("gui4", "guì", 4),
        ("lu:4", "lǜ", 4),
        ("lu:e4", "lüè", 4),
        ("nu:3", "nǚ", 3),
        ("Lu:3", "Lǚ", 3),
        ("Ai4", "Ài", 4),
        ("de5", "de", 5),
        ("r5", "r", 5),
        ("m2", "m", 2),
        ("xx5", "xx5", 0),
        ("11", "11", 0),
        ("·", "·", 0),
    ],
)
def test_the_mark_stands_on_the_right_vowel(numbered: str, marked: str, tone: int) -> None:
    found = syllable(numbered)
    assert (found.text, found.tone) == (marked, tone)


@pytest.mark.parametrize("written", ["guo4 du4", "guo4du4"])
def test_syllables_are_told_apart_with_and_without_spaces(written: str) -> None:
    assert [s.text for s in syllables(written)] == ["guò", "dù"]


def test_letters_and_figures_keep_their_place() -> None:
    assert [s.text for s in syllables("3 C san1 , A")] == ["3", "C", "sān", ",", "A"]

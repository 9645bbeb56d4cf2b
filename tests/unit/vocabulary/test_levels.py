"""Levels of single words, and the form a word is kept in."""

from __future__ import annotations

import pytest

from reader.datamodel.word import LEVELS
from reader.vocabulary.levels import learned_language, lemma, level_name, level_of


@pytest.mark.parametrize(
    ("word", "language", "level"),
    [("爱", "zh", 1), ("经济", "zh", 3), ("一举两得", "zh", 6), ("渡轮", "zh", 0),
     ("house", "en", 1), ("Abandoned", "en", 4), ("abhor", "en", 6), ("qwertz", "en", 0)],
)  # fmt: skip
def test_a_word_has_the_level_of_its_list(word: str, language: str, level: int) -> None:
    assert level_of(word, language) == level


@pytest.mark.parametrize(
    ("form", "word"),
    [("making", "make"), ("ferries", "ferry"), ("ran", "run"), ("running", "running"),
     ("telling", "tell"), ("Children’s", "child"), ("stopped", "stop"), ("wolves", "wolf"),
     ("cities", "city"), ("news", "news"), ("blorps", "blorp"), ("blorping", "blorping")],
)  # fmt: skip
def test_english_words_are_kept_in_their_first_form(form: str, word: str) -> None:
    assert lemma(form, "en") == word


def test_other_words_of_a_family_have_its_level() -> None:
    assert level_of("happier", "en") == level_of("happy", "en") == 1
    assert level_of("biggest", "en") == level_of("big", "en")


def test_levels_have_names() -> None:
    assert level_name(7, "zh") == "HSK 7–9"
    assert level_name(3, "en") == "B1"
    assert level_name(0, "zh") == level_name(8, "zh") == ""


@pytest.mark.parametrize(
    ("code", "language"), [("zh", "zh"), ("zt", "zh"), ("en-GB", "en"), ("de", ""), ("", "")]
)
def test_both_scripts_of_chinese_are_one_language(code: str, language: str) -> None:
    assert learned_language(code) == language


def test_every_level_has_words() -> None:
    assert {level_of("上午", "zh"), level_of("about", "en")} == {1}
    assert len(LEVELS["zh"]) == 7
    assert len(LEVELS["en"]) == 6

"""How difficult texts are: levels of texts written for them, and what a learner knows of one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.datamodel.word import WordState
from reader.vocabulary.difficulty import (
    LEAST_KNOWN,
    Knowledge,
    counted,
    difficulty,
    text_level,
    words_of,
)

TEXTS = Path(__file__).parent / "texts"

#: The share of texts whose level is told within one of the one they were written for.
LEAST_RIGHT = 0.85


def texts(language: str) -> list[tuple[int, str]]:
    """The texts of a language, with the level they were written for."""
    parts = re.split("(?m)^== ", (TEXTS / f"{language}.txt").read_text("utf-8"))[1:]
    split = (part.partition("\n") for part in parts)
    return [(int(level), text.strip()) for level, _, text in split]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_levels_are_right_within_one(language: str) -> None:
    written = texts(language)
    assert len(written) == 20
    told = [text_level(counted([text], language)) for _, text in written]
    near = [abs(level - wanted) <= 1 for level, (wanted, _) in zip(told, written, strict=True)]
    assert sum(near) / len(near) >= LEAST_RIGHT


@pytest.mark.parametrize("language", ["zh", "en"])
def test_texts_of_higher_levels_are_not_told_to_be_easier(language: str) -> None:
    mean: dict[int, list[int]] = {}
    for wanted, text in texts(language):
        mean.setdefault(wanted, []).append(text_level(counted([text], language)))
    means = [sum(told) / len(told) for _, told in sorted(mean.items())]
    assert means == sorted(means)


def found(text: str, language: str) -> list[str]:
    return [word.text for word in words_of(text, language)]


def test_chinese_names_and_numbers_are_no_words() -> None:
    text = "陈立文和王建国昨天去了北京，花了120元。"
    assert found(text, "zh") == ["和", "昨天", "去", "了", "花", "了", "元"]


def test_english_names_and_numbers_are_no_words() -> None:
    text = "Anna Brook can't see the 450 ferries. Tidecell says they're late."
    assert found(text, "en") == ["can", "see", "the", "ferry", "say", "they", "late"]


def test_a_word_that_begins_a_sentence_counts() -> None:
    assert found("Ferries run. Trains wait.", "en") == ["ferry", "run", "train", "wait"]


def test_places_are_code_points_of_the_text_as_it_is() -> None:
    text = "𠮷𠮷這個經濟很好"
    assert [(text[w.start : w.end], w.text) for w in words_of(text, "zh")][-3:] == [
        ("經濟", "经济"),
        ("很", "很"),
        ("好", "好"),
    ]


def test_a_compound_is_as_hard_as_its_hardest_part() -> None:
    (word,) = words_of("地铁站", "zh")
    assert word.level == 2


def test_what_is_known_is_the_level_and_the_list() -> None:
    sentence = "今天的经济新闻很多，我们都觉得经济很重要，可是朋友不觉得重要。"
    words = counted([sentence, sentence], "zh")
    by_level = difficulty(words, Knowledge(level=2))
    assert by_level is not None
    assert by_level.known is not None
    learned = difficulty(words, Knowledge(level=2, states={"经济": WordState.KNOWN}))
    forgotten = difficulty(words, Knowledge(level=2, states={"朋友": WordState.LEARNING}))
    assert learned is not None
    assert forgotten is not None
    assert learned.new == by_level.new - 1
    assert forgotten.new == by_level.new + 1
    assert forgotten.known is not None
    assert learned.known is not None
    assert forgotten.known < by_level.known < learned.known


def test_nothing_is_said_of_what_is_known_where_nothing_is_told_of_the_learner() -> None:
    words = counted([texts("zh")[0][1]], "zh")
    told = difficulty(words, Knowledge(states={"爱": WordState.NEW}))
    assert told is not None
    assert told.known is None


def test_a_few_words_of_the_list_do_not_tell_what_a_learner_knows() -> None:
    known = {str(number): WordState.KNOWN for number in range(LEAST_KNOWN)}
    assert not Knowledge(states=known).is_empty
    known.popitem()
    assert Knowledge(states=known).is_empty
    assert not Knowledge(level=1).is_empty


@pytest.mark.parametrize("text", ["", "你好。", "。。。！", "123 456", "😀" * 100])
def test_a_text_of_too_few_words_has_no_level(text: str) -> None:
    assert difficulty(counted([text], "zh"), Knowledge()) is None
    assert difficulty(counted([text], "en"), Knowledge()) is None

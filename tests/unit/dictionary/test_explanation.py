"""What is shown of a word in its sentence: the sense that is meant goes first."""

from __future__ import annotations

import pytest

from reader.dictionary import Entry, Explanation, dictionary, explain
from reader.resources import resource_path


def explained(text: str, word: str, language: str, translation: str = "") -> Explanation:
    return explain(dictionary(), text, text.index(word), word, language, translation)


def first(text: str, word: str, language: str, translation: str = "") -> Entry:
    return explained(text, word, language, translation).entries[0]


@pytest.mark.parametrize(
    ("text", "word", "translation", "answer"),
    [
        ("a second term began", "term", "第二任期开始", "任期"),
        ("what the term means", "term", "这个术语的意思", "术语"),
        ("the media reported", "media", "", "媒体"),
        ("they were sickened by lettuce", "sickened", "", "使生病"),
    ],
)
def test_an_english_word_is_answered_as_its_translation_has_it(
    text: str, word: str, translation: str, answer: str
) -> None:
    assert first(text, word, "en", translation).simplified == answer


def test_an_answer_that_the_dictionary_lacks_can_be_read() -> None:
    found = first("they were sickened by lettuce", "sickened", "en")
    assert (found.reading, found.glosses) == ("shǐ shēng bìng", ())


def test_a_phrase_is_explained_before_its_words() -> None:
    for word in ("According", "to"):
        found = explained("According to the office", word, "en")
        assert found.word == "According to"
        assert found.entries[0].simplified in ("据", "根据")


def test_words_that_are_no_phrase_of_chinese_are_explained_alone() -> None:
    assert explained("state media reported", "media", "en").word == "media"


def test_a_word_of_grammar_is_no_part_of_the_body() -> None:
    assert all(entry.means("the") for entry in explained("the ferry", "the", "en").entries)


@pytest.mark.parametrize(
    ("text", "word", "translation", "reading", "gloss"),
    [
        ("他很长", "长", "It is long.", "cháng", "long"),
        ("他是长", "长", "He is the chief.", "zhǎng", "chief"),
        ("他打球", "打", "He plays ball.", "dǎ", "play"),
        ("打他", "打", "They hit him.", "dǎ", "to hit; to strike"),
        ("三年前", "年前", "", "nián qián", "years ago"),
    ],
)
def test_of_a_chinese_word_the_meaning_of_its_translation_goes_first(
    text: str, word: str, translation: str, reading: str, gloss: str
) -> None:
    entry = first(text, word, "zh", translation)
    assert (entry.reading, entry.glosses[0]) == (reading, gloss)


def test_no_meaning_is_lost_or_told_twice() -> None:
    (known,) = dictionary().look_up("银行")
    assert set(first("银行", "银行", "zh", "a bank").glosses) == set(known.glosses)


def test_what_a_word_is_made_of_is_told_in_whole_short_meanings() -> None:
    parts = explained("他打球", "打球", "zh").parts
    assert [part.short_gloss for part in parts] == ["to hit; to strike", "ball"]


@pytest.mark.parametrize(
    ("text", "offset", "word", "found"),
    [
        ("首班夜间渡轮载着乘客", 5, "渡轮", "渡轮"),
        ("首班夜间渡轮载着乘客", 4, "夜间渡轮载", "渡轮"),  # no entry: what begins at the place
        ("首班夜间渡轮载着乘客", 2, "夜间渡轮载", "夜间"),
        ("研究生命的起源", 2, "生命", "生命"),  # not "研究生": the segmenter knows the words around
    ],
)
def test_the_longest_word_at_a_place_is_explained(
    text: str, offset: int, word: str, found: str
) -> None:
    explanation = explain(dictionary(), text, offset, word, "zh")
    assert explanation.word == found
    assert explanation.entries


def test_a_character_without_an_entry_is_still_a_word() -> None:
    character = "\U00030000"
    assert explain(dictionary(), character, 0, character, "zh") == Explanation(character)


@pytest.mark.parametrize("offset", [-1, 3, 99])
def test_no_word_stands_outside_the_text(offset: int) -> None:
    assert explain(dictionary(), "abc", offset, "", "en") == Explanation("")


def test_signs_are_no_words() -> None:
    assert explain(dictionary(), "好，好", 1, "，", "zh") == Explanation("，")
    assert explain(dictionary(), "a, b", 1, ",", "en") == Explanation(",")


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("minister", "prime minister"),
        ("prime", "prime minister"),
        ("rates", "interest rates"),
        ("country", "country"),
        ("don't", "don't"),
    ],
)
def test_english_expressions_are_found_from_their_words(word: str, found: str) -> None:
    text = "The country's prime minister spoke of interest rates, but they don't."
    assert explained(text, word, "en").word == found


def test_each_word_of_the_table_of_senses_means_something() -> None:
    for line in resource_path("dictionary", "senses.tsv").read_text("utf-8").splitlines():
        word, *senses = line.split("\t")
        assert word, line
        assert senses, line
        assert all(any(map(str.isalnum, sense)) for sense in senses), line

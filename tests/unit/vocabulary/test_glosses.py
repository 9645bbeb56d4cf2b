"""Short meanings of the words that a reader does not know."""

from __future__ import annotations

from reader.datamodel.word import WordState
from reader.dictionary import dictionary
from reader.vocabulary.difficulty import Knowledge
from reader.vocabulary.glosses import glosses, meaning_of


def found(text: str, language: str, knowledge: Knowledge) -> dict[str, str]:
    return {g.word: g.meaning for g in glosses(text, language, knowledge, dictionary())}


def test_words_above_the_level_are_glossed_and_no_others() -> None:
    assert found("今天的码头有很多乘客。", "zh", Knowledge(level=3)) == {
        "码头": "wharf",
        "乘客": "passenger",
    }


def test_a_known_word_has_no_gloss_and_one_being_learned_has() -> None:
    knowledge = Knowledge(level=3, states={"码头": WordState.KNOWN, "今天": WordState.LEARNING})
    assert found("今天的码头有很多乘客。", "zh", knowledge) == {
        "今天": "today",
        "乘客": "passenger",
    }


def test_names_have_no_gloss() -> None:
    assert found("Anna Brook met Halden.", "en", Knowledge(level=2)) == {}
    assert found("陈立文去北京。", "zh", Knowledge(level=1)) == {}


def test_english_words_get_a_chinese_one_that_means_just_them() -> None:
    assert found("Two ferries left the shipyard.", "en", Knowledge(level=2)) == {
        "ferry": "渡船",
        "shipyard": "船厂",
    }
    assert meaning_of("formally", "en", dictionary()) == ""


def test_a_reader_of_traditional_chinese_is_answered_in_it() -> None:
    assert meaning_of("shipyard", "en", dictionary(), "zt") == "船廠"


def test_what_the_dictionary_lacks_has_no_gloss() -> None:
    assert found("the blorp left", "en", Knowledge(level=2)) == {}


def test_places_are_code_points() -> None:
    text = "😀😀有乘客"
    (gloss,) = glosses(text, "zh", Knowledge(level=3), dictionary())
    assert text[gloss.start : gloss.end] == "乘客"


def test_meanings_are_short() -> None:
    assert meaning_of("开通", "zh", dictionary()) == "open"
    assert "(" not in meaning_of("经过", "zh", dictionary())

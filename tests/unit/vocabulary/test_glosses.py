"""Short meanings of the words that a reader does not know."""

from __future__ import annotations

from reader.datamodel.word import Passage, WordState
from reader.dictionary import dictionary
from reader.vocabulary.difficulty import Knowledge
from reader.vocabulary.glosses import glosses


def found(text: str, language: str, knowledge: Knowledge) -> dict[str, str]:
    return {g.word: g.meaning for g in glosses(Passage(language, text), knowledge, dictionary())}


def meaning(text: str, language: str, translation: str = "", answer: str = "zh") -> list[str]:
    """What stands above a text of whose words none is known."""
    passage = Passage(language, text, ((text, translation),))
    return [gloss.meaning for gloss in glosses(passage, Knowledge(), dictionary(), answer)]


def test_words_above_the_level_are_glossed_and_no_others() -> None:
    assert found("今天的码头有很多乘客。", "zh", Knowledge(level=3)) == {
        "码头": "dock",
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
        "ferry": "渡轮",
        "shipyard": "造船厂",
    }


def test_a_reader_of_traditional_chinese_is_answered_in_it() -> None:
    assert meaning("shipyard", "en", answer="zt") == ["造船廠"]


def test_what_the_dictionary_lacks_has_no_gloss() -> None:
    assert found("the blorp left", "en", Knowledge(level=2)) == {}


def test_places_are_code_points() -> None:
    text = "😀😀有乘客"
    (gloss,) = glosses(Passage("zh", text), Knowledge(level=3), dictionary())
    assert text[gloss.start : gloss.end] == "乘客"


def test_meanings_are_short() -> None:
    assert meaning("开通", "zh") == ["open"]
    assert "(" not in "".join(meaning("经过", "zh"))


def test_the_sense_that_stands_in_the_translation_goes_first() -> None:
    term = "His term begins."
    assert "任期" in meaning(term, "en", "他的任期开始了。")
    assert "术语" in meaning("What does this term mean?", "en", "这个术语是什么意思？")
    assert meaning("打", "zh", "He played cards.") == ["play"]
    assert meaning("打", "zh", "He hit the ball.") == ["hit"]


def test_the_translation_of_another_sentence_tells_nothing() -> None:
    sentences = (("The plant grew.", "植物长大了。"), ("The plant closed.", "工厂关闭了。"))
    text = " ".join(sentence for sentence, _ in sentences)
    found = glosses(Passage("en", text, sentences), Knowledge(level=1), dictionary())
    assert [gloss.meaning for gloss in found if gloss.word == "plant"] == ["植物", "工厂"]


def test_words_that_make_a_phrase_are_glossed_as_one() -> None:
    (gloss,) = glosses(Passage("en", "carried out"), Knowledge(), dictionary())
    assert (gloss.start, gloss.end) == (0, len("carried out"))
    assert gloss.word == "carry"


def test_words_of_grammar_have_no_gloss() -> None:
    assert meaning("the of will have", "en") == []
    assert meaning("他将会在", "zh") == []


def test_what_counts_something_behind_a_number_has_no_gloss() -> None:
    assert meaning("2010年前", "zh") == []
    assert meaning("the 24th", "en") == []


def test_a_compound_that_no_dictionary_has_is_glossed_by_its_words() -> None:
    (first, second) = meaning("畅销小说", "zh")
    assert first in ("best-selling", "sell well")
    assert second == "novel"

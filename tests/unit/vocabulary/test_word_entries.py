"""Words for the list, made of what the dictionary has."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.datamodel.word import Word
from reader.dictionary import dictionary, explain
from reader.dictionary.explanation import Explanation
from reader.dictionary.own import Meaning
from reader.vocabulary.word_entries import Context, short_meaning, word_of, word_pattern

NOW = datetime(2026, 4, 1, tzinfo=UTC)


def made(word: str, sentence: str, language: str) -> Word:
    found = explain(dictionary(), sentence, sentence.index(word), word, language)
    kept = word_of(found, Context(language, sentence, "…", "Post", "https://post.example/"), NOW)
    assert kept is not None
    return kept


def test_a_chinese_word_has_reading_meaning_and_level() -> None:
    kept = made("经济", "今年的经济很好。", "zh")
    assert (kept.text, kept.form, kept.reading, kept.level) == ("经济", "經濟", "jīng jì", 3)
    assert kept.meaning == "economic; economy"
    assert (kept.sentence, kept.title) == ("今年的经济很好。", "Post")


def test_a_traditional_word_is_the_same_word() -> None:
    assert made("經濟", "今年的經濟很好。", "zt").text == "经济"


def test_a_name_does_not_stand_for_a_word() -> None:
    kept = made("高", "这座楼很高。", "zh")
    assert kept.reading == "gāo"
    assert "surname" not in kept.meaning


def test_an_english_word_is_kept_in_its_first_form_with_chinese_answers() -> None:
    kept = made("ferries", "Two ferries left.", "en")
    assert (kept.text, kept.reading) == ("ferry", "")
    assert "渡轮" in kept.meaning or "渡船" in kept.meaning


def test_a_word_that_only_a_dictionary_of_the_readers_has_is_kept_with_what_it_says() -> None:
    own = (Meaning("Harbour Japanese", "ferry", "フェリー\n渡し船"),)
    kept = word_of(Explanation("ferry", own=own), Context("en", answer="ja"), NOW)
    assert kept is not None
    assert kept.meaning == "フェリー; 渡し船"


def test_a_reader_of_traditional_chinese_keeps_answers_in_it() -> None:
    found = explain(dictionary(), "welcomed", 0, "welcomed", "en")
    kept = word_of(found, Context("en", answer="zt"), NOW)
    assert kept is not None
    assert kept.meaning.startswith("歡迎")


def test_a_word_without_an_entry_is_kept_by_itself() -> None:
    kept = made("blorp", "A blorp left.", "en")
    assert (kept.text, kept.meaning, kept.level) == ("blorp", "", 0)


def test_a_number_is_no_word() -> None:
    for number in ("212", "41%", "٤٢"):
        assert word_of(Explanation(number), Context("en"), NOW) is None


def test_other_languages_have_no_list() -> None:
    found = explain(dictionary(), "Fähre", 0, "Fähre", "en")
    assert word_of(found, Context("de"), NOW) is None


def test_a_word_is_found_in_its_sentence_in_other_forms() -> None:
    for text, sentence, form in (
        ("ferry", "Two ferries left.", "ferries"),
        ("go", "She went home.", "went"),
        ("stop", "It Stopped there.", "Stopped"),
        ("make", "He is making it.", "making"),
    ):
        word = Word(language="en", text=text, added=NOW)
        found = word_pattern(word).search(sentence)
        assert found is not None
        assert found[0] == form
    assert word_pattern(Word(language="en", text="art", added=NOW)).search("Start now") is None


def test_a_line_has_room_for_short_meanings() -> None:
    word = Word(language="zh", text="x", meaning="boat (small); ship; vessel that is very long indeed", added=NOW)  # fmt: skip  # noqa: E501
    assert short_meaning(word) == "boat; ship"

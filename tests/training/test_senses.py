"""Senses are ordered by how many translations of sentences with the word have them."""

from __future__ import annotations

from collections import defaultdict

from reader.dictionary.senses import phrase_key
from training.dictionary.senses import Senses, counted, table
from training.translation.pairs import Pair

KNOWN = 1.0

PAIRS = [
    *[Pair("The plant closed.", "工厂关闭了。", "forward")] * 6,
    *[Pair("The plant grows.", "植物在生长。", "forward")] * 3,
    *[Pair("A plant burns.", "工厂着火了。", "forward")] * 3,
    *[Pair("They close it.", "他们关闭它。", "forward")] * 3,
    *[Pair("It is free of charge.", "这是免费的。", "forward")] * 6,
    *[Pair("The charge was theft.", "指控是盗窃。", "forward")] * 3,
    *[Pair("A mill burns.", "一家磨坊着火了。", "forward")] * 6,
    *[Pair("He went home.", "他回家了。", "forward")] * 20,
]


def believed(words: dict[str, list[str]]) -> Senses:
    """What words may mean, all believed alike."""
    senses: Senses = defaultdict(dict)
    senses.update({key: dict.fromkeys(found, KNOWN) for key, found in words.items()})
    return senses


def lines(english: dict[str, list[str]], chinese: dict[str, list[str]]) -> dict[str, list[str]]:
    """The lines of a table that is made of the pairs, by their words."""
    possible = [believed(english), believed(chinese)]
    made = table(possible[0], possible[1], *counted(PAIRS, possible[0], possible[1]))
    return {key: found for key, *found in (line.split("\t") for line in made)}


def test_the_commonest_sense_goes_first_and_what_never_stood_there_is_none() -> None:
    found = lines({"plant": ["植物", "工厂", "安插"]}, {"工厂": ["mill", "plant"]})
    assert found["plant"] == ["工厂", "植物"]
    assert found["工厂"] == ["plant"]


def test_what_counts_a_word_is_no_sense_of_it() -> None:
    assert lines({"mill": ["一家", "磨坊", "一家磨坊"]}, {})["mill"] == ["磨坊"]


def test_a_word_of_a_phrase_that_was_translated_as_a_whole_is_not_counted() -> None:
    found = lines({"charge": ["免费", "指控"], "free of charge": ["免费"]}, {})
    assert found["charge"] == ["指控"]
    assert found["free of charge"] == ["免费"]


def test_a_phrase_that_means_what_its_words_mean_is_left_out() -> None:
    words = {"plant": ["工厂"], "close": ["关闭"]}
    phrases = {phrase_key(["plant", "closed"]): ["工厂关闭"]}
    assert phrase_key(["plant", "closed"]) not in lines({**words, **phrases}, {})
    assert phrase_key(["plant", "closed"]) in lines({**phrases, "close": ["关闭"]}, {})

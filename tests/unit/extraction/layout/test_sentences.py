"""Splitting a block into sentences loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.layout.sentences import split


def parts(text: str, language: str) -> list[str]:
    return [text[s.start : s.end] for s in split(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mr. Finch left. He came back.", "en", ["Mr. Finch left.", "He came back."]),
        ("他说：“你好。”然后走了。很好！", "zh", ["他说：“你好。”", "然后走了。", "很好！"]),
        ("Fish market", "en", ["Fish market"]),
        ("Year\tTurnout\n2014\t44%", "en", ["Year", "Turnout", "2014", "44%"]),
        ("", "en", []),
        ("   ", "en", []),
    ],
)
def test_sentences_are_found(text: str, language: str, expected: list[str]) -> None:
    assert parts(text, language) == expected


@given(st.text(max_size=200), st.sampled_from(["en", "zh", "zh-Hant", "de", ""]))
def test_sentences_and_gaps_give_the_text_back(text: str, language: str) -> None:
    position = 0
    for sentence in split(text, language):
        assert position <= sentence.start < sentence.end <= len(text)
        assert not text[position : sentence.start].strip()
        position = sentence.end
    assert not text[position:].strip()


def test_a_sentence_no_translator_could_take_is_cut() -> None:
    text = "word " * 400 + "."
    assert all(s.end - s.start <= 600 for s in split(text, "en"))


def test_a_long_text_is_split_as_its_parts_are() -> None:
    sentence = "The ferry was late again, and nobody on the quay was told why it was so. "
    assert parts(sentence * 200, "en") == [sentence.strip()] * 200
    chinese = "渡船又晚点了，码头上没有人知道原因。"
    assert parts(chinese * 400, "zh") == [chinese] * 400

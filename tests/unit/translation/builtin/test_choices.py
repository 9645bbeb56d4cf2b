"""What else the words of a translation may mean."""

from __future__ import annotations

from reader.datamodel.translation import Pair, Translation
from reader.translation.builtin.choices import Choice, choices


def _translated(
    source: str, text: str, links: tuple[tuple[str, str], ...], pair: Pair
) -> list[Choice]:
    spans = [
        (source.index(a), source.index(a) + len(a), text.index(b), text.index(b) + len(b))
        for a, b in links
    ]
    return choices(Translation(source, text, pair, packages=(), alignment=tuple(spans)))


def test_three_meanings_at_most_and_none_that_is_said() -> None:
    links = (("The", "教练"), ("coach", "教练"), ("left", "离开"))
    (choice,) = _translated("The coach left", "教练离开", links[1:2], Pair("en", "zh"))
    assert (choice.start, choice.end, choice.said, choice.at) == (4, 9, "教练", 0)
    assert choice.others[0] == "大巴"
    assert 1 <= len(choice.others) <= 3
    assert not any(other in choice.said for other in choice.others)
    assert _translated("The coach left", "教练离开", links[:2], Pair("en", "zh")) == []


def test_chinese_words_have_their_other_meanings() -> None:
    (choice,) = _translated("教练", "The coach", (("教练", "coach"),), Pair("zh", "en"))
    assert "coach" not in choice.others


def test_words_of_grammar_offer_nothing() -> None:
    assert _translated("of", "的", (("of", "的"),), Pair("en", "zh")) == []


def test_names_offer_nothing() -> None:
    assert _translated("In Reading", "在雷丁", (("Reading", "雷丁"),), Pair("en", "zh")) == []

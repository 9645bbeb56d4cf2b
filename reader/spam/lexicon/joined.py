"""Texts that are searched together: it takes less than to look into each of them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

#: What is set between texts that are searched together; folding leaves none in a text.
BREAK = "\0"
#: Letters of the scripts that set spaces between words: Latin, Greek, Cyrillic.
WORD = re.compile("[0-9a-zß-öø-ʯͰ-ϿЀ-ӿḀ-ỿ]+")
#: A break stands by itself, so that it can be sought as a word is: one set is found faster.
_APART = f" {BREAK} "
_WORD_OR_BREAK = re.compile(f"[{BREAK}{WORD.pattern.removeprefix('[')}")


class Joined:
    """Some folded texts, one behind the other.

    Args:
        texts: the texts; they are known by their numbers.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self.text = _APART.join(texts)
        self._ends = list(accumulate(len(text) + len(_APART) for text in texts))
        self._having: dict[str, frozenset[int]] = {}

    def __len__(self) -> int:
        return len(self._texts)

    @cached_property
    def words(self) -> list[str]:
        """The words of the texts, with a `BREAK` between one text and the next."""
        return _WORD_OR_BREAK.findall(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words of the texts."""
        return frozenset(self.words)

    @cached_property
    def beyond_ascii(self) -> tuple[list[int], Joined]:
        """The texts that have more than ASCII: their numbers, and they by themselves."""
        numbers = [number for number, text in enumerate(self._texts) if not text.isascii()]
        return numbers, Joined([self._texts[number] for number in numbers])

    def number_at(self, place: int) -> int:
        """The number of the text that a place of the whole is in."""
        return bisect(self._ends, place)

    def having(self, pattern: re.Pattern[str]) -> frozenset[int]:
        """The numbers of the texts in which a pattern is found.

        One that agrees with anything but letters may be found from one text into the next.
        """
        # Patterns are hashed each time, their texts once.
        if (found := self._having.get(pattern.pattern)) is None:
            found = self._having[pattern.pattern] = self._search(pattern)
        return found

    def _search(self, pattern: re.Pattern[str]) -> frozenset[int]:
        numbers: list[int] = []
        place = 0
        while match := pattern.search(self.text, place):
            numbers.append(self.number_at(match.start()))
            place = self._ends[numbers[-1]]
        return frozenset(numbers)

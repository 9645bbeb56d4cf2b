"""Texts that are searched together: it takes less than to look into each of them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

#: What is set between texts that are searched together; folding leaves none in a text.
BREAK = "\0"


class Joined:
    """Some folded texts, one behind the other.

    Args:
        texts: the texts; they are known by their numbers.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = BREAK.join(texts)
        self._ends = list(accumulate(len(text) + len(BREAK) for text in texts))
        self._having: dict[str, frozenset[int]] = {}

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

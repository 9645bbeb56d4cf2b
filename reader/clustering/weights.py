"""How much a term says: the rarer in the library, the more (inverse document frequency)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

#: How many reports the expectation counts for: a library of few tells nothing of rare words.
_PRIOR_REPORTS = 500
#: How often a term is expected of which nothing is known.
_UNKNOWN = 1 / 2500


class Weights:
    """Document frequencies.

    Args:
        expected: the share of reports that terms stand in by experience.
        counts: how many reports of the library each term stands in.
        reports: how many there are.
    """

    def __init__(
        self,
        expected: Mapping[int, float] | None = None,
        counts: Mapping[int, int] | None = None,
        reports: int = 0,
    ) -> None:
        self._expected = expected or {}
        self._counts = Counter(counts or {})
        self._reports = reports
        self._known: dict[int, float] = {}

    def add(self, terms: Iterable[int]) -> None:
        """Count the terms of one more report."""
        self._counts.update(terms)
        self._reports += 1
        self._known.clear()

    def of(self, term: int) -> float:
        """The weight of a term, which is asked for again and again until a report is added."""
        if (known := self._known.get(term)) is None:
            share = self._counts[term] + _PRIOR_REPORTS * self._expected.get(term, _UNKNOWN)
            known = math.log((self._reports + _PRIOR_REPORTS) / min(share, self._reports + 499))
            self._known[term] = known
        return known

    def count(self, term: int) -> int:
        """How many reports of the library a term stands in."""
        return self._counts[term]

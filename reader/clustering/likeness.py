"""How likely two reports are of one event, and how much a term of theirs says.

The rarer a term is in the library, the more it says (inverse document frequency).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from reader.clustering.reports import Report

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


#: Seconds between two reports of one event, at most.
REACH = 3 * 86_400
#: Two reports that are likelier than this are of one event.
THRESHOLD = 2.2
#: What reports of one feed need besides: it seldom tells of an event twice.
_OF_ONE_FEED = 1.0
#: Headlines of one feed that share so much are a series: "Market report", "Live updates".
_SERIES = 0.75
#: Shared numbers that stand for a shared name.
_NUMBERS_FOR_A_NAME = 2
#: A lead of fewer words tells nothing.
_SHORTEST_LEAD = 3
#: So much of what is no name must be told by both, and so much where they share names alone, or
#: numbers alone: one person does several things on a day, and numbers meet by chance.
_LEAST_TOLD = 0.05
_LEAST_TOLD_BY_ONE = 0.15
#: Never: the logarithm of no odds.
NEVER = -math.inf

# Weights of a logistic regression over the tuned part of the gold, rounded.
_BIAS = -5.9
_TOLD = 6.5
_HEADLINE = 1.0
_NAMES = 2.3
_SHARE_OF_NAMES = 4.0
_NUMBERS = 7.0
_OTHER_NUMBERS = -5.0
_SAME_DAY = 1.9
_OTHER_DAY = -2.1
_A_DAY_APART = -0.9
# Above these sums of weights another shared name or number tells nothing new.
_MOST_NAMES = 30.0
_ALL_NAMES = 20.0
_MOST_NUMBERS = 15.0
_ALL_NUMBERS = 10.0


def likeness(one: Report, other: Report, weights: Weights) -> float:
    """The logarithm of the odds that two reports are of one event; `NEVER` where they cannot be.

    Args:
        one: a report.
        other: another one.
        weights: of terms, names and numbers in the library.
    """
    apart = abs(one.moment - other.moment)
    if apart > REACH:
        return NEVER
    if one.language != other.language or min(len(one.lead), len(other.lead)) < _SHORTEST_LEAD:
        return NEVER
    names, numbers = _shared(one.names, other.names), _shared(one.numbers, other.numbers)
    if not names and len(numbers) < _NUMBERS_FOR_A_NAME:
        return NEVER
    first, second = (frozenset((*report.headline, *report.lead)) for report in (one, other))
    told = _cosine(first, second, weights)
    least = _LEAST_TOLD if names and numbers else _LEAST_TOLD_BY_ONE
    if told < least or _is_series(one, other):
        return NEVER
    found = _BIAS + _TOLD * told + _A_DAY_APART * apart / 86_400
    found += _HEADLINE * max(
        _part_of(one.headline, second, weights), _part_of(other.headline, first, weights)
    )
    shared = _sum(names, weights)
    fewer = min(_sum(one.names, weights), _sum(other.names, weights))
    found += _NAMES * min(shared, _MOST_NAMES) / _ALL_NAMES + _SHARE_OF_NAMES * shared / (
        fewer or 1
    )
    found += _NUMBERS * min(_sum(numbers, weights), _MOST_NUMBERS) / _ALL_NUMBERS
    if _contradict(one, other):
        found += _OTHER_NUMBERS
    if one.days and other.days:
        found += _SAME_DAY if _shared(one.days, other.days) else _OTHER_DAY
    return found - (_OF_ONE_FEED if one.feed == other.feed else 0)


def _contradict(one: Report, other: Report) -> bool:
    """Whether each headline has numbers that the other report has not: 3-1 and 2-0."""
    if not one.counted or not other.counted:
        return False
    return not (_shared(one.counted, other.numbers) or _shared(other.counted, one.numbers))


def _is_series(one: Report, other: Report) -> bool:
    """Whether it is said again each day: the part of a series, or of a page that goes on."""
    other_day = _is_other_day(one, other)
    if one.feed == other.feed and other_day:
        return True
    if one.feed != other.feed and not (_contradict(one, other) and other_day):
        return False
    first, second = frozenset(one.headline), frozenset(other.headline)
    return len(first & second) >= _SERIES * len(first | second)


def _is_other_day(one: Report, other: Report) -> bool:
    return bool(one.days and other.days) and not _shared(one.days, other.days)


def _shared(first: Collection[int], second: Collection[int]) -> frozenset[int]:
    return frozenset(first).intersection(second)


def _sum(terms: Collection[int], weights: Weights) -> float:
    return sum(map(weights.of, terms))


def _mass(terms: Collection[int], weights: Weights) -> float:
    return sum(weights.of(term) ** 2 for term in terms)


def _cosine(first: frozenset[int], second: frozenset[int], weights: Weights) -> float:
    both = _mass(first, weights) * _mass(second, weights)
    return _mass(first & second, weights) / math.sqrt(both) if both else 0.0


def _part_of(headline: Collection[int], text: frozenset[int], weights: Weights) -> float:
    """How much of a headline stands in another text."""
    whole = _mass(headline, weights)
    return _mass(text.intersection(headline), weights) / whole if whole else 0.0

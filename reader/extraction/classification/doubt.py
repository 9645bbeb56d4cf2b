"""Whether the text that was taken may be the wrong one, by what the judges expect of it.

Their chances tell how much of what was taken is of the article, and how much of that was taken. A
text with much between its parts that was left out is in doubt as well.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.extraction.features.block import CAP
from reader.extraction.features.reading import Reading

#: Log-odds that a page comes out wrong: fitted by `training.extraction.fit_doubt`, which tells how
#: many of such pages are in doubt from the last on, and how many others.
_BIAS, _OF_F1, _OF_PRECISION, _OF_GAPS = -0.94, -0.86, -0.8, 0.5
_DOUBTFUL = -3.4
#: A label that was left out says nothing: it has fewer words.
_LEAST_WORDS = 8.0
#: Shares of none and of all are taken for so much more and less.
_SMOOTHING = 0.02


@dataclass(frozen=True, slots=True)
class Expectation:
    """How good a text is expected to be: shares, 0 to 1, weighed by words.

    `f1` and `precision` are those of the blocks that were taken; `gaps` is the share of what was
    left out from the first block of the text to the last.
    """

    f1: float
    precision: float
    gaps: float

    @property
    def odds(self) -> tuple[float, float, float]:
        """The log-odds of the three shares."""
        return _logit(self.f1), _logit(self.precision), _logit(self.gaps)

    @property
    def is_doubtful(self) -> bool:
        """Whether it is so low that a reader should know."""
        f1, precision, gaps = self.odds
        odds = _BIAS + _OF_F1 * f1 + _OF_PRECISION * precision + _OF_GAPS * gaps
        return odds > _DOUBTFUL


def expect(
    reading: Reading, inside: Sequence[bool], known: Collection[int] = ()
) -> Expectation | None:
    """How good the article of a page is expected to be; None where there is none.

    Args:
        reading: the judged blocks.
        inside: by block, whether it was taken for article text.
        known: blocks of which it is known what they are, as the answers of a thread.
    """
    if True not in inside:
        return None
    first, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    taken = right = likely = left = 0.0
    for index, (fact, chance) in enumerate(zip(reading.facts, reading.chances, strict=True)):
        words = min(fact.words, CAP)
        if inside[index]:
            taken += words
            right += words * chance
        elif index not in known and words >= _LEAST_WORDS:
            likely += words * chance
            left += words * (first < index < last)
    if not taken:
        return None
    return Expectation(2 * right / (taken + right + likely), right / taken, left / (taken + left))


def _logit(share: float) -> float:
    return math.log((share + _SMOOTHING) / (1 - share + _SMOOTHING))

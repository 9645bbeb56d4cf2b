"""Quantities that stand alone; what the words around them add is seen to by other rules."""

from __future__ import annotations

from reader.translation.builtin.chinese import amounts, numbers, times
from reader.translation.builtin.rules import compiled, rewritten

#: What is more special stands before.
PLAIN = compiled(
    times.dates(),
    amounts.ages_in_months(),
    times.times(),
    numbers.shares(),
    amounts.temperatures(),
    amounts.ages(),
    times.centuries(),
    amounts.ranges(),
    amounts.measures(),
    numbers.ordinals(),
    numbers.numbers(),
)


def written(text: str) -> str:
    """A Chinese text with its quantities as English writes them where they stand alone."""
    return rewritten(text, PLAIN)

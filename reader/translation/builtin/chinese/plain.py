"""Quantities that stand alone; what the words around them add is seen to by other rules."""

from __future__ import annotations

from reader.translation.builtin.chinese.amounts import (
    ages,
    ages_in_months,
    measures,
    ranges,
    temperatures,
)
from reader.translation.builtin.chinese.numbers import numbers, ordinals, shares
from reader.translation.builtin.chinese.times import centuries, dates, times
from reader.translation.builtin.rules import compiled, rewritten

#: What is more special stands before.
PLAIN = compiled(
    dates(),
    ages_in_months(),
    times(),
    shares(),
    temperatures(),
    ages(),
    centuries(),
    ranges(),
    measures(),
    ordinals(),
    numbers(),
)


def written(text: str) -> str:
    """A Chinese text with its quantities as English writes them where they stand alone."""
    return rewritten(text, PLAIN)

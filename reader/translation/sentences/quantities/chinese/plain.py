"""Quantities that stand alone; what the words around them add is seen to by other rules."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.ages import ages, ages_in_months
from reader.translation.sentences.quantities.chinese.dates import centuries, dates
from reader.translation.sentences.quantities.chinese.measures import measures, temperatures
from reader.translation.sentences.quantities.chinese.numbers import numbers
from reader.translation.sentences.quantities.chinese.ordinals import ordinals
from reader.translation.sentences.quantities.chinese.ranges import ranges
from reader.translation.sentences.quantities.chinese.shares import shares
from reader.translation.sentences.quantities.chinese.times import times
from reader.translation.sentences.quantities.rewriting import compiled, rewritten

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

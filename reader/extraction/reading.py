"""What was found out about the blocks of a page before anything is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.facts import Facts
from reader.extraction.outline import Outline
from reader.extraction.vocabulary import name_topics


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found out about every block of a page, by block.

    `revealed` is true where what the page conceals is read as if it were shown.
    """

    outline: Outline
    facts: Sequence[Facts]
    chances: Sequence[float]
    headline: Sequence[float]
    revealed: bool


def above(reading: Reading, start: int, count: int) -> int:
    """The block so many blocks above another one, those of a member's profile not counted."""
    apparatus = name_topics().bit("apparatus")
    while start > 0 and count > 0:
        start -= 1
        fact = reading.facts[start]
        count -= not (fact.near | fact.far) & apparatus
    return start

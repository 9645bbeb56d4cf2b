"""What was found out about the blocks of a page before anything is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.facts import Facts
from reader.extraction.outline import Outline


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

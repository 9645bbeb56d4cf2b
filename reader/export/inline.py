"""Marked-up stretches of text, written so that they always nest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text and what is written before and after it.

    Marks of a lower `rank` enclose those of a higher. The text of a `verbatim` mark is not escaped.
    """

    start: int
    end: int
    rank: int
    opening: str
    closing: str
    verbatim: bool = False


def mark_up(text: str, marks: Iterable[Mark], escape: Callable[[str], str]) -> str:
    """Write a text with its marks.

    Args:
        text: the text.
        marks: may overlap in any way; of two marks of one rank, the later yields to the earlier.
        escape: makes a piece of the text safe to stand in the result.
    """
    parts: list[str] = []
    active: tuple[Mark, ...] = ()
    for piece, over in _runs(text, marks):
        both = zip(active, over, strict=False)
        kept = sum(1 for _ in takewhile(lambda marks: marks[0] is marks[1], both))
        parts += [mark.closing for mark in reversed(active[kept:])]
        parts += [mark.opening for mark in over[kept:]]
        verbatim = any(mark.verbatim for mark in over)
        parts.append(piece if verbatim else escape(piece))
        active = over
    parts += [mark.closing for mark in reversed(active)]
    return "".join(parts)


def shifted(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    """The marks of a text as they lie over its part from `start` to `end`."""
    clipped = (
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in marks
    )
    return [mark for mark in clipped if mark.start < mark.end]


def table_cells(text: str, marks: Iterable[Mark]) -> Iterator[list[tuple[str, list[Mark]]]]:
    """The rows of a table: its cells, each with the marks that lie over it.

    Args:
        text: cells divided by tabs, rows by line ends.
        marks: of the whole text.
    """
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    active: list[Mark] = []
    start = 0
    for line in text.split("\n"):
        row: list[tuple[str, list[Mark]]] = []
        for cell in line.split("\t"):
            end = start + len(cell)
            while waiting and waiting[-1].start < end:
                active.append(waiting.pop())
            active = [mark for mark in active if mark.end > start]
            row.append((cell, shifted(active, start, end)))
            start = end + 1
        yield row


def _runs(text: str, marks: Iterable[Mark]) -> Iterator[tuple[str, tuple[Mark, ...]]]:
    """The pieces of a text under the same marks, and those, the outermost first."""
    marks = _apart(shifted(marks, 0, len(text)))
    borders = {0, len(text)} | {mark.start for mark in marks} | {mark.end for mark in marks}
    opened = sorted(marks, key=lambda mark: mark.start, reverse=True)
    active: list[Mark] = []
    for start, end in pairwise(sorted(borders)):
        while opened and opened[-1].start <= start:
            active.append(opened.pop())
        active = sorted((mark for mark in active if mark.end > start), key=lambda mark: mark.rank)
        yield text[start:end], tuple(active)


def _apart(marks: list[Mark]) -> list[Mark]:
    """The marks with no two of one rank over the same place."""
    result: list[Mark] = []
    reached: dict[int, int] = {}
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        start = max(mark.start, reached.get(mark.rank, 0))
        if start < mark.end:
            result.append(replace(mark, start=start))
            reached[mark.rank] = mark.end
    return result

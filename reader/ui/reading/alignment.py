"""Keeping the rows of two columns level.

Rows are level when the baselines of their first lines are. Each row of a column takes the height of
its text and a gap; the shorter of the two is padded below until both next rows start together.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.ui.reading.column import Column


def level_pads(extents: Sequence[float]) -> list[int]:
    """What each column must add to its extent so that all are as long as the longest, in pixels."""
    longest = max(extents)
    return [round(longest - extent) for extent in extents]


def align(columns: Sequence[Column], start: int, stop: int) -> None:
    """Write fresh cells of built rows `start` to `stop`, and make them and the next row level.

    Row `start` itself is made level by padding the row above it, which lets rows be aligned out
    of order: those on screen first. Text and pads of a column go in by one edit, for each edit
    makes Qt move all that is below; the heights of fresh texts are foretold, and put right if that
    failed.
    """
    if start >= stop:
        return
    if len(columns) > 1 and start > 0:
        _meet(columns, start)
    foretold = any(column.has_fresh(start, stop) for column in columns)
    _write(columns, start, stop)
    if foretold:
        _write(columns, start, stop)


def _write(columns: Sequence[Column], start: int, stop: int) -> None:
    pads: list[list[int]] = [[] for _ in columns]
    for index in range(start, stop):
        below = [column.height(index) - column.baseline(index) for column in columns]
        extents = []
        for column, own in zip(columns, below, strict=True):
            column.set_depth(index, round(column.baseline(index) + max(below)))
            extents.append(own + column.gap(index) + column.baseline(index + 1))
        for own_pads, pad in zip(pads, level_pads(extents), strict=True):
            own_pads.append(pad)
    for column, own_pads in zip(columns, pads, strict=True):
        column.write(start, own_pads)


def _meet(columns: Sequence[Column], start: int) -> None:
    """Make row `start` level by the pads of the row above it."""
    levels = [c.rectangle(start).top() + c.baseline(start) - c.pad(start - 1) for c in columns]
    for column, pad in zip(columns, level_pads(levels), strict=True):
        column.write(start - 1, [pad])

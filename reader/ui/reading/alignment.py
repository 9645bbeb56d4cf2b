"""Keeping the rows of two columns level.

Rows are level when the baselines of their first lines are. Each row of a column takes the height of its
text and a gap; the shorter of the two is padded below until both next rows start together.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.ui.reading.column import Column


def level_pads(extents: Sequence[float]) -> list[int]:
    """What each column must add to its extent so that all are as long as the longest, in pixels."""
    longest = max(extents)
    return [round(longest - extent) for extent in extents]


def align(columns: Sequence[Column], start: int, stop: int) -> bool:
    """Make built rows `start` to `stop`, and the row after them, level.

    Row `start` itself is made level by padding the row above it, which lets rows be aligned out of
    order: those on screen first. Columns differ in the edits of a single step each.

    Returns:
        Whether anything moved.
    """
    if len(columns) < 2 or start >= stop:
        return False
    moved = _meet(columns, start) if start > 0 else False
    pads: list[list[int]] = [[] for _ in columns]
    for index in range(start, stop):
        below = [column.height(index) - column.baseline(index) for column in columns]
        extents = []
        for column, own in zip(columns, below, strict=True):
            column.depths[index] = round(column.baseline(index) + max(below))
            extents.append(own + column.gap(index) + column.baseline(index + 1))
        for own_pads, pad in zip(pads, level_pads(extents), strict=True):
            own_pads.append(pad)
    for column, own_pads in zip(columns, pads, strict=True):
        moved |= column.set_pads(start, own_pads)
    return moved


def _meet(columns: Sequence[Column], start: int) -> bool:
    """Make row `start` level by the pads of the row above it."""
    levels = [c.rectangle(start).top() + c.baseline(start) - c.pads[start - 1] for c in columns]
    moved = False
    for column, pad in zip(columns, level_pads(levels), strict=True):
        moved |= column.set_pads(start - 1, [pad])
    return moved

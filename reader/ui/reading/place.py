"""Where the reader is in an article, in a form that outlives windows, widths and modes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.ui.reading.rows import Row


@dataclass(frozen=True, slots=True)
class Place:
    """A row by its key, and how much of it, in shares of its height, is above the upper edge."""

    key: str
    share: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The place as JSON holds it."""
        return {"row": self.key, "share": round(self.share, 4)}

    @staticmethod
    def from_json(data: Any) -> Place | None:
        """The place, or None if the value is none of ours."""
        if not isinstance(data, dict) or not isinstance(data.get("row"), str):
            return None
        share = data.get("share", 0.0)
        if not isinstance(share, int | float) or not -100 < share < 100:
            return None
        return Place(data["row"], float(share))


def row_of(rows: Sequence[Row], place: Place) -> int | None:
    """The row of a place; if it is hidden now, none."""
    return next((index for index, row in enumerate(rows) if row.key == place.key), None)


def nearest_place(place: Place, old: Sequence[Row], new: Sequence[Row]) -> Place | None:
    """A place of the old rows among the new ones.

    Returns:
        The place itself where its row is still there; else the next old row that is, or the last
        before it; None where no row is left.
    """
    left = {row.key for row in new}
    if place.key in left:
        return place
    start = row_of(old, place) or 0
    candidates = (*old[start:], *reversed(old[:start]))
    return next((Place(row.key) for row in candidates if row.key in left), None)


def moved_row(index: int | None, old: Sequence[Row], new: Sequence[Row]) -> int | None:
    """The number of an old row among the new ones; of one that is gone, the row before its next."""
    if index is None or index >= len(old):
        return None
    place = nearest_place(Place(old[index].key), old, new)
    row = row_of(new, place) if place else None
    if place is None or row is None:
        return None
    return row if place.key == old[index].key else max(row - 1, 0)


def next_index(
    candidates: Sequence[int], last: int | None, visible: tuple[int, int], forward: bool
) -> int | None:
    """The candidate after or before the one gone to last, or the screen if that one left it."""
    first, end = visible
    start = first - 1 if forward else first
    if last is not None and first <= last <= end:
        start = last
    if forward:
        return next((index for index in candidates if index > start), None)
    return next((index for index in reversed(candidates) if index < start), None)

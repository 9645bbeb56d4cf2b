"""Finding a text on both sides at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.limits import MAX_MATCHES
from reader.ui.reading.annotations import Annotations, Match
from reader.ui.reading.column import Column
from reader.ui.reading.incremental_builder import IncrementalBuilder
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.text import utf16_offsets


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: `total` matches; it stands at number `current`, 0 if there is none."""

    current: int
    total: int


class Search:
    """Looks a text up in what the columns say, marks all matches and goes from one to the next.

    Attributes:
        text: what is looked for, "" for nothing.
    """

    def __init__(
        self, pane_layout: PaneLayout, annotations: Annotations, builder: IncrementalBuilder
    ) -> None:
        self._pane_layout = pane_layout
        self._annotations = annotations
        self._builder = builder
        self.text = ""
        self._matches: list[Match] = []

    def clear(self) -> None:
        """Forget the search."""
        self.text = ""
        self._matches = []
        self._annotations.matches = {}
        self._annotations.match = None

    def find(self, text: str, forward: bool) -> Found:
        """Go to the next match of a text, or to the previous one; around at the ends."""
        is_new = text != self.text
        self.text = text
        self._collect()
        if not self._matches:
            self._annotations.match = None
            self._pane_layout.repaint_panes()
            return Found(0, 0)
        index = self._next(forward, stay=is_new)
        self._go_to(self._matches[index])
        return Found(index + 1, len(self._matches))

    def refresh(self) -> None:
        """Search again in what has changed, without going anywhere."""
        if self.text:
            self._collect()
            self._pane_layout.repaint_panes()

    def forget_places(self) -> None:
        """Rows were replaced: the matches are elsewhere, and looked for at the next `refresh`."""
        self._matches = []
        self._annotations.matches = {}
        self._annotations.match = None

    def _collect(self) -> None:
        self._matches = []
        if self.text:
            wanted = re.compile(re.escape(self.text), re.IGNORECASE)
            columns = [pane.column for pane in self._pane_layout.panes]
            self._matches = list(_matches(columns, wanted))[:MAX_MATCHES]
        self._annotations.matches = {}
        for match in self._matches:
            self._annotations.matches.setdefault((match.row, match.side), []).append(match)

    def _next(self, forward: bool, *, stay: bool) -> int:
        """The index of the match to go to, from where the search stands or from the screen."""
        sides = [side for pane in self._pane_layout.panes for side in pane.column.sides]
        order = [(m.row, sides.index(m.side), m.start) for m in self._matches]
        at = self._annotations.match
        if at is not None and at.side in sides:
            here = (at.row, sides.index(at.side), at.start)
        else:
            here = (self._pane_layout.visible_rows()[0], 0, -1)
        if forward:
            return next((n for n, m in enumerate(order) if m > here or (stay and m == here)), 0)
        back = (n for n in reversed(range(len(order))) if order[n] < here)
        return next(back, len(order) - 1)

    def _go_to(self, match: Match) -> None:
        self._annotations.match = match
        self._builder.ensure_built(match.row)
        for pane in self._pane_layout.panes:
            if match.side in pane.column.sides:
                pane.select(match.row, match.side, match.start, match.start)
        self._pane_layout.bring_into_view(match.row)
        self._pane_layout.repaint_panes()


def _matches(columns: list[Column], wanted: re.Pattern[str]) -> Iterator[Match]:
    for row in range(len(columns[0].rows)):
        for column in columns:
            for side in column.sides:
                text = column.content(row, side).text
                found = list(wanted.finditer(text))
                units = utf16_offsets(text) if found else range(0)
                for hit in found:
                    yield Match(row, side, units[hit.start()], units[hit.end()])

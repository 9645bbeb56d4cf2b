"""What painters need to know of a pane besides its text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.reading.column import Column
from reader.ui.reading.formats import Formats
from reader.ui.reading.modes import Side
from reader.ui.style.theme import Theme


@dataclass(slots=True)
class Frame:
    """What a pane shows: its column and the edges of its text, in the coordinates of the document.

    `left` and `right` bound what belongs to the article in this pane, half of the gap included, so
    that boxes of two panes meet in the middle.
    """

    column: Column
    formats: Formats
    left: float
    right: float
    text_width: float
    is_first: bool
    is_last: bool

    @property
    def side_of_pictures(self) -> Side | None:
        """The side whose pictures this pane shows: the original if it is on screen at all."""
        is_alone = self.is_first and self.is_last
        if Side.SOURCE in self.column.sides or not is_alone:
            return Side.SOURCE
        return Side.TARGET

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.formats.theme

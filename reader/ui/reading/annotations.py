"""What is marked in the reading view besides the text itself: shared by all panes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPixmap

from reader.datamodel.note import Note
from reader.datamodel.word import Gloss, Passage
from reader.ui.reading.modes import Side
from reader.ui.reading.row_text import Range

#: The syllables of a text: where the character stands, and how it is read.
Readings = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the view: a row, its side, a UTF-16 offset, and the part (None between parts)."""

    row: int
    side: Side
    offset: int
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A place where the text that is looked for stands."""

    row: int
    side: Side
    start: int
    end: int


@dataclass(slots=True)
class Annotations:
    """The marks by row; panes paint them, the view sets them.

    Attributes:
        sentence: row and part of the sentence that is lit in both languages.
        spoken: row, part and side of the sentence that is read aloud.
        word: row, side and range of the word that is looked up.
        matches: what the search found, by row and side; `match` is the one it stands on.
        pictures: pictures the reader asked for, by their address, in the width they are shown.
        readings: the pinyin of texts, with offsets in code points; None where it was asked for.
        glosses: short meanings of the words of texts, by language and text; None where they were
            asked for.
        glossed: the languages whose words get them.
        highlights: what the reader marked and noted for good, by number of a block.
        veiled: the side that is dimmed or, with `blurred`, blurred for learners, except in row
            `revealed`.
        practice: while sentences are practised, those that are uncovered, by the key of their row
            and their number in it; None else.
        show_doubts: whether doubtful translations are underlined.
    """

    sentence: tuple[int, int] | None = None
    spoken: tuple[int, int, Side] | None = None
    word: tuple[int, Side, Range] | None = None
    matches: dict[tuple[int, Side], list[Match]] = field(default_factory=dict)
    match: Match | None = None
    pictures: dict[str, QPixmap] = field(default_factory=dict)
    readings: dict[str, Readings | None] = field(default_factory=dict)
    glosses: dict[Passage, Sequence[Gloss] | None] = field(default_factory=dict)
    glossed: frozenset[str] = frozenset()
    highlights: Mapping[int, Sequence[Note]] = field(default_factory=dict)
    veiled: Side | None = None
    blurred: bool = False
    revealed: int | None = None
    practice: frozenset[tuple[str, int]] | None = None
    show_doubts: bool = True

    def is_at(self, row: int) -> bool:
        """Whether the row is where the reader is."""
        return self.sentence is not None and self.sentence[0] == row

    def clear(self) -> None:
        """Forget all marks that belong to a page."""
        self.sentence = self.spoken = self.word = self.match = self.revealed = None
        self.practice = None
        self.matches = {}
        self.pictures = {}
        self.readings = {}
        self.glosses = {}
        self.highlights = {}

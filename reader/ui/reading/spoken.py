"""What of the article is read aloud: which sentences, where they are marked, and in sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from reader.speech.reading import Half, Passage, has_words
from reader.ui.reading.annotations import Annotations
from reader.ui.reading.article_presenter import ArticlePresenter
from reader.ui.reading.modes import Side
from reader.ui.reading.navigation import ArticleNavigation
from reader.ui.reading.painting.geometry import range_shape
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.place import Place, row_of
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.rows import Row, RowKind, Tint

#: The part of the screen, from above, in which the sentence that is read has to stand, and where
#: it is put when it leaves that.
_IN_SIGHT = (0.04, 0.86)
_PUT_AT = 0.28


class SpokenText:
    """Names sentences to be read, and shows which one is.

    Args:
        pane_layout: the panes that show them.
        annotations: what is marked in the panes.
        presenter: knows the rows.
        pointer: knows what was pointed at.
        navigation: knows where the reader is.
    """

    def __init__(
        self,
        pane_layout: PaneLayout,
        annotations: Annotations,
        presenter: ArticlePresenter,
        pointer: Pointer,
        navigation: ArticleNavigation,
    ) -> None:
        self._pane_layout = pane_layout
        self._annotations = annotations
        self._presenter = presenter
        self._pointer = pointer
        self._navigation = navigation
        self._place: tuple[str, int, Side] | None = None

    @property
    def row(self) -> int:
        """Where reading begins: what is pointed at or on screen; at the very top, the title."""
        rows = self._presenter.rows
        at_top = self._pane_layout.panes[0].verticalScrollBar().value() == 0
        if not self._presenter.builder.built or (at_top and self._pointer.row is None):
            return next((n for n, r in enumerate(rows) if r.parts), 0)
        return self._navigation.current_row()

    def from_here(self, row: int | None = None) -> list[Passage]:
        """The article from a row on, by default where one is, at the sentence pointed at in it."""
        rows = self._presenter.rows
        if not rows:
            return []
        row = self.row if row is None else row
        spot = self._pointer.spot
        part = spot.part or 0 if spot is not None and spot.row == row else 0
        first = list(self._passages(row))[part:]
        return [*first, *(p for n in range(row + 1, len(rows)) for p in self._article(n))]

    def paragraph(self, row: int | None = None) -> list[Passage]:
        """The sentences of a row, by default where one is, and of the rest of its block."""
        rows = self._presenter.rows
        if not rows:
            return []
        row = self.row if row is None else row
        number = rows[row].number
        if number is None:
            return list(self._passages(row))
        block = (n for n, other in enumerate(rows) if other.number == number)
        return [passage for n in block for passage in self._passages(n)]

    def selection(self) -> list[Passage]:
        """What is selected: a stretch of one sentence as it stands, else whole sentences."""
        ends = self._pointer.selected()
        if len(ends) != 2:
            return []
        first, last = ends
        pane = self._pane_layout.pane_of(first.side)
        if (first.row, first.part, first.side) == (last.row, last.part, last.side) and pane:
            language = pane.column.language(first.row, first.side)
            half = Half(first.side.value)
            key = self._presenter.rows[first.row].key
            text = pane.selected_text()
            return [Passage(key, first.part or 0, text, language, half, alone=True)]
        passages = [p for n in range(first.row, last.row + 1) for p in self._passages(n)]
        inside = slice(first.part or 0, None)
        after = [p for p in passages if p.row == self._presenter.rows[last.row].key]
        cut = len(after) - 1 - last.part if last.part is not None else 0
        return passages[inside][: -cut or None]

    def _article(self, row: int) -> Iterator[Passage]:
        """The sentences of a row that is the article itself."""
        if self._presenter.rows[row].tint in (Tint.NONE, Tint.FLAG):
            yield from self._passages(row)

    def _passages(self, number: int) -> Iterator[Passage]:
        row: Row = self._presenter.rows[number]
        if row.kind not in (RowKind.TEXT, RowKind.TITLE):
            return
        renderer = self._presenter.renderer
        language = renderer.language(row, Side.SOURCE) or renderer.pair.source
        for part, sentence in enumerate(row.parts):
            yield Passage(row.key, part, sentence.text, language)

    def article_places(self) -> list[tuple[str, int]]:
        """Every sentence of the article that has words: the key of its row, its number in it."""
        rows = range(len(self._presenter.rows))
        return [(p.row, p.part) for n in rows for p in self._article(n) if has_words(p.text)]

    def first_place_from(self, row: int) -> int:
        """Which of these sentences is the first in a row or below it; 0 where there is none."""
        keys = {other.key for other in self._presenter.rows[row:]}
        places = enumerate(self.article_places())
        return next((number for number, (key, _) in places if key in keys), 0)

    def show(self, row: str, part: int, side: Side) -> None:
        """Point at a sentence, and bring it in sight."""
        index = row_of(self._presenter.rows, Place(row))
        if index is not None:
            self._bring_in_sight(index, part, side)
            self._pointer.point_at_sentence(index, part)

    def mark(self, row: str, part: int, side: Side) -> None:
        """Mark the sentence that is read now, and bring it in sight."""
        self._place = (row, part, side)
        if (index := self._renewed()) is not None:
            self._bring_in_sight(index, part, side)

    def clear(self) -> None:
        """Mark nothing."""
        self._place = None
        self._renewed()

    def renew(self) -> None:
        """The rows are others: the mark goes where its sentence went."""
        self._renewed()

    def _renewed(self) -> int | None:
        before = self._annotations.spoken
        index = None
        if self._place is not None:
            key, part, side = self._place
            index = row_of(self._presenter.rows, Place(key))
            self._annotations.spoken = None if index is None else (index, part, side)
        else:
            self._annotations.spoken = None
        rows = {mark[0] for mark in (before, self._annotations.spoken) if mark is not None}
        self._pane_layout.repaint_rows(rows)
        return index

    def _bring_in_sight(self, index: int, part: int, side: Side) -> None:
        if index >= self._presenter.builder.built:
            self._presenter.go_to_row(index)
        pane = self._pane_layout.pane_of(side) or self._pane_layout.panes[0]
        shown = side if side in pane.column.sides else pane.column.sides[0]
        area = self._area(index, part, shown)
        height = pane.viewport().height()
        top = area.top() - pane.offset().y()
        low, high = (share * height for share in _IN_SIGHT)
        if top < low or top + min(area.height(), height * _PUT_AT) > high:
            for other in self._pane_layout.panes:
                other.verticalScrollBar().setValue(round(area.top() - _PUT_AT * height))

    def _area(self, index: int, part: int, side: Side) -> QRectF:
        """Where a sentence of a built row stands in the document; the whole row if nowhere."""
        pane = self._pane_layout.pane_of(side)
        assert pane is not None
        column = pane.column
        ranges = column.content(index, side).sentences
        if part >= len(ranges) or ranges[part][0] >= ranges[part][1]:
            return column.rectangle(index)
        column.rectangle(index)  # lays the row out
        block = column.block(index, column.sides.index(side))
        return range_shape(
            block, ranges[part], column.style(index, side).line_height
        ).boundingRect()

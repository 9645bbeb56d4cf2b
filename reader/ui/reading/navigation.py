"""Where the reader is in the article, and the ways to other places in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.datamodel.page import BlockPlace
from reader.ui.reading.article_presenter import ArticlePresenter
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.place import Place, moved_row, next_index
from reader.ui.reading.pointer import Pointer
from reader.ui.reading.rows import Row, RowKind, Tint, row_index

#: Where on the screen, as a share of its height, the row stands that counts as current: a little
#: below where `ArticlePresenter.go_to_row` puts one.
_CURRENT = 0.14


class ArticleNavigation:
    """Knows the current row, and goes to others.

    Args:
        pane_layout: the panes that scroll.
        presenter: knows the rows, and builds those that are gone to.
        pointer: knows what was pointed at, and has the caret.
    """

    def __init__(
        self, pane_layout: PaneLayout, presenter: ArticlePresenter, pointer: Pointer
    ) -> None:
        self._pane_layout = pane_layout
        self._presenter = presenter
        self._pointer = pointer
        self._rows: Sequence[Row] = ()
        # The flagged row gone to last, and the row in place of a pointed one that is gone.
        self._flagged: int | None = None
        self._left: int | None = None

    def clear(self) -> None:
        """Forget all places: another page comes."""
        self._flagged = self._left = None

    def follow_rows(self) -> None:
        """The rows were replaced: what was pointed at has another number, or is gone."""
        before, self._rows = self._rows, self._presenter.rows
        pointed = self._last_pointed
        self._left = moved_row(pointed, before, self._rows)
        stays = (
            self._left is not None
            and pointed is not None
            and self._rows[self._left].key == before[pointed].key
        )
        self._pointer.follow(self._left if stays else None)
        self._flagged = None

    # -- where the reader is

    def current_row(self) -> int:
        """The row last pointed at, or what took its place, if it is on screen; else the first."""
        pointed = self._pointed_row
        return self._pane_layout.row_at(_CURRENT) if pointed is None else pointed

    def current_block(self) -> BlockPlace | None:
        """The paragraph last pointed at, if it is on screen, else the first on it."""
        return self._block_from(self.current_row()) if self._presenter.builder.built else None

    def pointed_block(self) -> BlockPlace | None:
        """The paragraph last pointed at, or that follows where it was hidden; None off screen."""
        pointed = self._pointed_row
        if pointed is None:
            return None
        stays = self._pointer.row is not None
        return self._presenter.rows[pointed].place if stays else self._block_from(pointed)

    def position(self) -> Any:
        """Where the reader is, to be kept as JSON and given to `restore_position`."""
        place = self._presenter.place()
        return place.to_json() if place else None

    # -- ways to other places

    def restore_position(self, position: Any) -> None:
        """Go to where the reader was, as soon as that is built; a wrong value goes nowhere."""
        self._presenter.go_to_place(Place.from_json(position))

    def go_to_section(self, section_id: str) -> None:
        """Go to a section, or to the line that stands for it."""
        index = row_index(self._presenter.rows, section_id)
        if index is not None:
            self._presenter.go_to_row(index)

    def go_to_flagged(self, forward: bool) -> bool:
        """Go to the next or previous part that is hidden or flagged; whether there was one."""
        rows = self._presenter.rows
        flagged = [index for index, row in enumerate(rows) if _is_flagged(row)]
        index = next_index(flagged, self._flagged, self._pane_layout.visible_rows(), forward)
        if index is None:
            return False
        self._flagged = index
        self._presenter.go_to_row(index)
        self._pane_layout.focus_overlay(rows[index].key)
        return True

    def go_to_paragraph(self, forward: bool) -> bool:
        """Bring the next or previous paragraph to the top, with the caret; if there is one."""
        rows = self._presenter.rows
        paragraphs = [index for index, row in enumerate(rows) if row.kind is RowKind.TEXT]
        current = self.current_row() if self._presenter.builder.built else 0
        index = next_index(paragraphs, current, (current, current), forward)
        if index is None:
            return False
        has_picture = index > 0 and rows[index - 1].kind is RowKind.PICTURE
        self._presenter.go_to_row(index - 1 if has_picture else index)
        self._pointer.put_caret(index)
        return True

    def _block_from(self, row: int) -> BlockPlace | None:
        visible = self._presenter.rows[row : self._pane_layout.visible_rows()[1] + 1]
        return next((place for shown in visible if (place := shown.place)), None)

    @property
    def _last_pointed(self) -> int | None:
        return self._pointer.row if self._pointer.row is not None else self._left

    @property
    def _pointed_row(self) -> int | None:
        """The row last pointed at, or what took its place; None where that is off screen."""
        first, last = self._pane_layout.visible_rows()
        pointed = self._last_pointed
        return pointed if pointed is not None and first <= pointed <= last else None


def _is_flagged(row: Row) -> bool:
    return row.kind in (RowKind.LINE, RowKind.HEADER) and row.tint is not Tint.NEUTRAL

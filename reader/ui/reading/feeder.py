"""Building, filling and aligning the columns in slices, so that the window never waits.

What is on screen comes first; the rest follows while the event loop is idle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.reading.alignment import align
from reader.ui.reading.column import Column
from reader.ui.reading.rows import Row

#: Seconds of work in a slice; then the event loop has its turn.
_SLICE = 0.008
#: Rows built, filled or aligned in one edit of a document.
_STEP = 8
#: Rows between two that are filled in one edit: Qt lays out all that lies between.
_NEAR = 3
#: How many rows beyond the screen are built before anything is filled.
_AHEAD = 20


class Feeder(QObject):
    """Carries out what is still to be done to the columns.

    Signals:
        edited: rows `start` to `stop` are about to change; the view keeps its place.
        changed: a slice changed the documents.
        settled: nothing is left to be done.
    """

    about_to_change = Signal(int)
    changed = Signal()
    settled = Signal()

    def __init__(self, visible: Callable[[], tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._visible = visible
        self.columns: list[Column] = []
        self._goal = -1
        self._stale: set[int] = set()
        self._loose: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._timer.isActive()

    @property
    def built(self) -> int:
        """How many rows stand in every column."""
        return min((column.built for column in self.columns), default=0)

    @property
    def total(self) -> int:
        """How many rows the plan has."""
        return len(self.columns[0].rows) if self.columns else 0

    def begin(self, columns: Sequence[Column], goal: int | None) -> None:
        """Build columns that were reset; the first rows at once.

        Args:
            columns: one or two columns with the same rows.
            goal: a row to be built up to before anything else, so that it can be gone to.
        """
        self.columns = list(columns)
        self._stale.clear()
        self._loose.clear()
        self.hurry_to(goal)
        for _ in range(2):
            self._grow()
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self.columns = []

    def refresh(self, indices: Iterable[int]) -> None:
        """Compose rows anew; those that are not built will be right when they are."""
        built = self.built
        self._stale.update(index for index in indices if index < built)
        self._wake()

    def realign(self) -> None:
        """Align all rows anew: widths have changed."""
        self._loose.update(range(self.built))
        self._wake()

    def splice(self, start: int, stop: int, rows: Sequence[Row]) -> None:
        """Put other rows in place of rows `start` to `stop` of the plan, all of them built or none."""
        moved = len(rows) - (stop - start)
        for pending in (self._stale, self._loose):
            kept = {index if index < start else index + moved for index in pending
                    if not start <= index < stop}  # fmt: skip
            pending.clear()
            pending.update(kept)
        for column in self.columns:
            if stop <= column.built:
                column.splice(start, stop, rows)
            else:
                column.rows[start:stop] = rows
        if stop <= self.built:
            align(self.columns, max(start - 1, 0), min(start + len(rows), self.built))
        self._wake()
        self.changed.emit()

    def hurry_to(self, index: int | None) -> None:
        """Build up to a row before anything else, so that it can be gone to; None for no haste."""
        self._goal = -1 if index is None else index + _AHEAD

    def ensure_built(self, index: int) -> None:
        """Build up to a row now."""
        while self.built <= min(index, self.total - 1):
            self._grow()

    def _wake(self) -> None:
        if self.columns and not self._timer.isActive():
            self._timer.start()

    def _work(self) -> None:
        deadline = perf_counter() + _SLICE
        while perf_counter() < deadline:
            if not self._do_next():
                self._timer.stop()
                self.changed.emit()
                self.settled.emit()
                return
        self.changed.emit()

    def _do_next(self) -> bool:
        """Do the most urgent step; whether there was one."""
        first, last = self._visible()
        if self.built < min(self._goal, self.total):
            self._grow()
        elif run := _run(self._stale, first, last + 1):
            self._fill(run)
        elif self.built < min(last + _AHEAD, self.total):
            self._grow()
        elif run := _run(self._loose, first, last + 1):
            self._align(run[0], run[-1] + 1)
        elif self.built < self.total:
            self._grow()
        elif self._stale:
            self._fill(_run(self._stale, min(self._stale), self.built))
        elif self._loose:
            start = min(self._loose)
            self._align(start, min(start + 4 * _STEP, self.built))
        else:
            return False
        return True

    def _grow(self) -> None:
        start = self.built
        for column in self.columns:
            column.grow(start + _STEP - column.built)
        align(self.columns, max(start - 1, 0), self.built)

    def _fill(self, run: Sequence[int]) -> None:
        self.about_to_change.emit(run[0])
        for column in self.columns:
            column.replace_rows(run)
        self._stale.difference_update(run)
        self._align(run[0], run[-1] + 1)

    def _align(self, start: int, stop: int) -> None:
        self.about_to_change.emit(start)
        align(self.columns, start, stop)
        self._loose.difference_update(range(start, stop))


def _run(pending: set[int], start: int, stop: int) -> list[int]:
    """The first pending rows from `start`, near each other, that one edit may take."""
    run: list[int] = []
    for index in range(start, stop):
        if index in pending:
            run.append(index)
            if len(run) == _STEP:
                break
        elif run and index - run[-1] > _NEAR:
            break
    return run

"""Building, filling and aligning the columns in slices, so that the window never waits.

What is on screen comes first; the rest follows while the event loop is idle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.reading.column import Column
from reader.ui.reading.rows import Row


def level_pads(extents: Sequence[float]) -> list[int]:
    """What each column must add to its extent so that all are as long as the longest, in pixels."""
    longest = max(extents)
    return [round(longest - extent) for extent in extents]


def align(columns: Sequence[Column], start: int, stop: int) -> None:
    """Write fresh cells of built rows `start` to `stop`, and make them and the next row level.

    Rows are level when the baselines of their first lines are. Each row of a column takes the
    height of its text and a gap; the shorter of the two is padded below until both next rows start
    together.

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


#: Seconds of work in a slice; then the event loop has its turn.
_SLICE = 0.008
#: Rows built, filled or aligned in one edit of a document.
_STEP = 8
#: Characters that are put into a document by one edit, at most, besides the first row's.
_CHARACTERS = 4_000
#: Rows between two that are filled in one edit: Qt lays out all that lies between.
_NEAR = 3
#: How many rows beyond the screen are built before anything is filled.
_AHEAD = 20
#: Milliseconds that rows off the screen wait for others, to be filled together: each edit makes Qt
#: move all rows below.
_GATHER = 250


class IncrementalBuilder(QObject):
    """Carries out what is still to be done to the columns.

    Signals:
        about_to_change: rows from this one on are about to change; the view keeps its place.
        changed: a slice changed the documents.
    """

    about_to_change = Signal(int)
    changed = Signal()

    def __init__(self, visible: Callable[[], tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._visible = visible
        self.columns: list[Column] = []
        self._goal = -1
        self._stale: set[int] = set()
        self._loose: set[int] = set()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        self._gathering = QTimer(self, interval=_GATHER, singleShot=True)
        self._gathering.timeout.connect(self._wake)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._timer.isActive() and not self._gathering.isActive()

    @property
    def built(self) -> int:
        """How many rows stand in every column."""
        return min((column.built for column in self.columns), default=0)

    @property
    def total(self) -> int:
        """How many rows the plan has."""
        return len(self.columns[0].rows) if self.columns else 0

    def begin(self, columns: Sequence[Column], goal: int | None) -> None:
        """Build columns that are planned; the first rows at once.

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
        self._wake()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._gathering.stop()
        self.columns = []

    def hurry_to(self, index: int | None) -> None:
        """Build up to a row before anything else, so that it can be gone to; None for no haste."""
        self._goal = -1 if index is None else index + _AHEAD

    def refresh(self, indices: Iterable[int]) -> None:
        """Compose rows anew; those that are not built will be right when they are."""
        built = self.built
        self._stale.update(index for index in indices if index < built)
        if not self._stale:
            return
        first, last = self._visible()
        if any(first <= index <= last for index in self._stale):
            self._wake()
        elif not self._timer.isActive() and not self._gathering.isActive():
            self._gathering.start()

    def realign(self) -> None:
        """Align all rows anew: widths have changed."""
        self._loose.update(range(self.built))
        self._wake()

    def splice(self, start: int, stop: int, rows: Sequence[Row]) -> None:
        """Put other rows in place of rows `start` to `stop` of the plan, all built or none."""
        moved = len(rows) - (stop - start)
        self._stale = _shifted(self._stale, start, stop, moved)
        self._loose = _shifted(self._loose, start, stop, moved)
        for column in self.columns:
            if stop <= column.built:
                column.splice(start, stop, rows)
            else:
                column.rows[start:stop] = rows
        align(self.columns, max(start - 1, 0), min(start + len(rows), self.built))
        self._wake()
        self.changed.emit()

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
                break
        self.changed.emit()

    def _do_next(self) -> bool:
        """Do the most urgent step; whether there was one."""
        first, last = self._visible()
        if self.built < min(self._goal, self.total):
            self._grow()
        elif run := _run(self._stale, first, last + 1, _STEP):
            self._fill(run)
        elif self.built < min(last + _AHEAD, self.total):
            self._grow()
        elif run := _run(self._loose, first, last + 1, _STEP):
            self._align(run[0], run[-1] + 1)
        elif self.built < self.total:
            self._grow()
        elif self._stale:
            self._fill(_run(self._stale, min(self._stale), self.built, 2 * _STEP))
        elif self._loose:
            start = min(self._loose)
            self._align(start, min(start + 4 * _STEP, self.built))
        else:
            return False
        return True

    def _grow(self) -> None:
        start = self.built
        rows = self.columns[0].rows
        count = characters = 0
        while count < _STEP and characters < _CHARACTERS and start + count < len(rows):
            characters += len(rows[start + count].text)
            count += 1
        for column in self.columns:
            column.grow(start + count - column.built)
        align(self.columns, max(start - 1, 0), self.built)

    def _fill(self, run: Sequence[int]) -> None:
        for column in self.columns:
            column.recompose(run)
        self._stale.difference_update(run)
        self._align(run[0], run[-1] + 1)

    def _align(self, start: int, stop: int) -> None:
        self.about_to_change.emit(start)
        align(self.columns, start, stop)
        self._loose.difference_update(range(start, stop))


def _run(pending: set[int], start: int, stop: int, most: int) -> list[int]:
    """The first pending rows from `start`, near each other, that one edit may take."""
    run: list[int] = []
    for index in range(start, stop):
        if index in pending:
            run.append(index)
            if len(run) == most:
                break
        elif run and index - run[-1] > _NEAR:
            break
    return run


def _shifted(pending: set[int], start: int, stop: int, moved: int) -> set[int]:
    """Numbers of rows after rows `start` to `stop` were replaced by `moved` more or fewer."""
    kept = (index for index in pending if not start <= index < stop)
    return {index if index < start else index + moved for index in kept}

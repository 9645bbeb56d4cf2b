"""What stands in a view, as a person sees it: texts, and the heights of lines."""

from __future__ import annotations

from reader.ui.reading import ParallelView

ALL_SHOWN = frozenset[str]()


def texts(view: ParallelView, pane: int = 0) -> list[str]:
    return view.pane_layout.panes[pane].toPlainText().split("\n")


def levels(view: ParallelView, pane: int) -> list[float]:
    """The heights of the first baselines of all rows."""
    column = view.pane_layout.panes[pane].column
    return [column.rectangle(n).top() + column.baseline(n) for n in range(column.built)]


def assert_level(view: ParallelView) -> None:
    left, right = levels(view, 0), levels(view, 1)
    assert max(abs(a - b) for a, b in zip(left, right, strict=True)) <= 1
    assert abs(_height(view, 0) - _height(view, 1)) <= 1


def _height(view: ParallelView, pane: int) -> float:
    return view.pane_layout.panes[pane].document().size().height()


def state(view: ParallelView) -> list[list[str]]:
    return [texts(view, n) for n in range(len(view.pane_layout.panes))]

"""One page, or two that are read beside each other, as the facing pages of a book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from reader.ui.page_state import PageState
from reader.ui.reading.view import ParallelView
from reader.ui.style.fonts import line_height
from reader.ui.style.theme import current_theme, scaled
from reader.ui.widgets.labels import ElidedLabel

#: Two pages stand beside each other from so many pixels at the base font, below that one on top of
#: the other.
_BESIDE_FROM = 760


class _Sheet(QWidget):
    """A view with the title of its page above it, which says that the keyboard is here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = ParallelView(self)
        self._title = ElidedLabel("", self)
        self._title.setAutoFillBackground(True)
        unit = scaled(4, self.font())
        self._title.setContentsMargins(3 * unit, unit, 3 * unit, unit)
        self._title.setFixedHeight(line_height(self._title.font()) + 3 * unit)
        self._title.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_title(self, title: str, *, is_read: bool) -> None:
        """Say which page it is; "" where no other stands beside it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        theme = current_theme()
        palette = QPalette(theme.selection if is_read else theme.window)
        ink = theme.text if is_read else theme.secondary
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._title.setPalette(palette)


class Spread(QSplitter):
    """The views of the open page and of the one beside it.

    A second view is made when two pages are first read beside each other. Whoever works with a
    view takes `current` at that moment, and connects what all of them tell by `each`.

    Signals:
        beside_wanted: the page beside the one that is read was used: by a click, by the keyboard,
            or by pointing at its text while an article has the keyboard. What is pointed at is
            what keys are about.
    """

    beside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._connected: list[Callable[[ParallelView], object]] = []
        self._sheets: list[_Sheet] = []
        self._turns_next = False
        self._titles: tuple[str, str] = ("", "")
        self._is_second = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._current = self._made()
        self._other: _Sheet | None = None  # made when it is needed first
        self._shows_both = False
        self.setFocusProxy(self._current)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _made(self) -> _Sheet:
        sheet = _Sheet(self)
        self.addWidget(sheet)
        self._sheets.append(sheet)
        sheet.view.used.connect(lambda: self._on_used(sheet))
        sheet.view.pointed.connect(lambda: self._on_pointed(sheet))
        for connect in self._connected:
            connect(sheet.view)
        return sheet

    # -- the views

    @property
    def current(self) -> ParallelView:
        """The view of the page that is read."""
        return self._current.view

    @property
    def beside(self) -> ParallelView | None:
        """The view of the page that stands beside it, if one does."""
        return self._other.view if self._other is not None and self._shows_both else None

    def each(self, connect: Callable[[ParallelView], object]) -> None:
        """Do something with every view there is, and with one that is made later."""
        self._connected.append(connect)
        for view in self.views:
            connect(view)

    @property
    def views(self) -> Iterator[ParallelView]:
        """All views there are, whether they show or not."""
        return (sheet.view for sheet in self._sheets)

    # -- pages

    def show_page(self, state: PageState) -> None:
        """Show another page as the one that is read.

        Where it stands beside already, that view is the one that is read, and nothing is painted.
        """
        beside, turns = self.beside, self._turns_next
        stands_there = beside is not None and beside.presenter.state is state
        self._turns_next = False
        if turns or stands_there:
            self._turn()
        if turns or not stands_there:
            self.current.show_page(state)
        self._show_titles()

    def turn_next(self) -> None:
        """Have the page that is read stay, and the next one stand beside it."""
        self._turns_next = True

    def _turn(self) -> None:
        """Read the other one."""
        other = self._other or self._made()
        comes = not self._shows_both
        self._current, self._other, self._shows_both = other, self._current, True
        if comes:
            for sheet in (other, self._other):
                sheet.show()
            self._halve()  # before it is painted: its place is found by its size
        self.setFocusProxy(other)

    def _halve(self) -> None:
        """Give both the same room, at once."""
        self.setSizes([1_000, 1_000])
        for sheet in self._sheets:
            if (column := sheet.layout()) is not None:
                column.activate()

    def show_one(self) -> None:
        """Have no page beside the one that is read."""
        if self._other is not None and self._shows_both:
            self._shows_both = False
            self._other.view.show_page(PageState())
            self._other.hide()
            self._show_titles()

    def arrange(self, titles: Sequence[str], *, is_second: bool) -> None:
        """Put two pages in their order.

        Args:
            titles: of both.
            is_second: whether the one that is read is the second.
        """
        self._titles, self._is_second = (titles[0], titles[1]), is_second
        if self._other is not None and self._shows_both:
            sheets = [self._current, self._other]
            first = sheets[is_second]
            if self.widget(0) is not first:
                sizes = self.sizes()
                self.insertWidget(0, first)
                self.setSizes(sizes)
        self._show_titles()

    def _show_titles(self) -> None:
        first, second = self._titles if self._shows_both else ("", "")
        current, other = (second, first) if self._is_second else (first, second)
        self._current.show_title(current, is_read=True)
        if self._other is not None:
            self._other.show_title(other, is_read=False)

    # -- looks

    def recolour(self) -> None:
        """Take the colours that the theme has now."""
        for view in self.views:
            view.recolour()
        self._show_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: where two pages have no room beside each other, one stands above the other."""
        is_narrow = event.size().width() < scaled(_BESIDE_FROM, self.font())
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way is not self.orientation():
            self.setOrientation(way)
            self.setSizes([1_000, 1_000])
        super().resizeEvent(event)

    # -- which of them is used

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.beside is not None and self.beside.isAncestorOf(now):
            self.beside_wanted.emit()

    def _on_used(self, sheet: _Sheet) -> None:
        if sheet is not self._current and self._shows_both:
            self.beside_wanted.emit()

    def _on_pointed(self, sheet: _Sheet) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._current.isAncestorOf(focus):
            self._on_used(sheet)

"""The bar that names who else reports the event of the open story."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.ui.style.theme import scaled
from reader.ui.widgets.elided_link import ElidedLink
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.menus import PassingMenu

#: Reports that are named; the list has all of them.
_MOST = 4


class ReportsBar(QFrame):
    """Names other reports, each of which is opened by its name.

    Signals:
        report_chosen: the id of the story of a report.
        both_chosen: likewise of one that is to be read beside the open one.
    """

    report_chosen = Signal(int)
    both_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportsBar")
        unit = scaled(4, self.font())
        self._links = QHBoxLayout()
        self._links.setSpacing(3 * unit)
        self._shown: tuple[tuple[int, str, str], ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, unit, 2 * unit, unit)
        row.setSpacing(3 * unit)
        row.addWidget(plain_label(self.tr("Also reported by"), self, quiet=True, wrap=False))
        row.addLayout(self._links, 1)
        self._both = ElidedLink(self)
        self._both.set_words(self.tr("Read both"))
        self._both.setToolTip(self.tr("Read another report beside this one"))
        self._both.clicked.connect(self._choose_both)
        row.addWidget(self._both)
        self.hide()

    def show_reports(self, reports: Sequence[tuple[int, str, str]]) -> None:
        """Name other reports: the id of each, who it is by, its headline; none hides the bar."""
        if self._shown == (shown := tuple(reports)):
            return
        self._shown = shown
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for story, name, headline in reports[:_MOST]:
            link = ElidedLink(self)
            link.ensurePolished()  # its font is that of links, and so is the room it asks for
            link.set_words(name)
            link.setToolTip(headline)
            link.setAccessibleDescription(headline)
            link.clicked.connect(lambda _checked=False, story=story: self.report_chosen.emit(story))
            self._links.addWidget(link)
        self._links.addStretch(1)
        self.setVisible(bool(reports))

    def offer_both(self, offered: bool) -> None:
        """Offer to read another one beside the open one, or not: one stands there."""
        self._both.setVisible(offered)

    def _choose_both(self) -> None:
        """Ask which one, where there are several."""
        if len(self._shown) == 1:
            self.both_chosen.emit(self._shown[0][0])
            return
        menu = PassingMenu(self)
        for story, name, headline in self._shown:
            words = f"{name} · {headline}".replace("&", "&&")
            menu.addAction(words, partial(self.both_chosen.emit, story))
        menu.popup(self._both.mapToGlobal(self._both.rect().bottomLeft()))

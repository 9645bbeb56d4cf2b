"""The bar of tabs: one for each page beside the others; it shows where there are several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton, QWidget

from reader.ui.actions import Actions
from reader.ui.style.icons import ICON_SIZE, icon
from reader.ui.style.theme import current_theme, is_recoloured, scaled
from reader.ui.widgets.action_button import ActionButton, IconButton
from reader.ui.widgets.notice import announce

#: The widths of a tab at the base font, in pixels.
_WIDEST, _NARROWEST = 220, 120


@dataclass(frozen=True, slots=True)
class TabLabel:
    """What a tab says: its title, what its tooltip adds, and the icon of its state or ""."""

    title: str
    tip: str = ""
    icon: str = ""


class _Row(QTabBar):
    """The tabs of the bar, of equal widths, closed by the middle button.

    Attributes:
        room: the width that they have together, in pixels.

    Signals:
        middle_clicked: the number of a tab.
    """

    middle_clicked = Signal(int)

    room = 0

    def tabSizeHint(self, index: int) -> QSize:
        """See Qt: they share the room, as far as their titles can be told."""
        share = self.room // max(self.count(), 1)
        width = min(max(share, scaled(_NARROWEST, self.font())), scaled(_WIDEST, self.font()))
        return QSize(width, super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """See Qt."""
        return self.tabSizeHint(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt: the middle button chooses nothing."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.middle_clicked.emit(at)
        else:
            super().mouseReleaseEvent(event)


class TabBar(QFrame):
    """Shows the titles of the tabs, and lets one be chosen, closed or put elsewhere.

    Args:
        actions: of the window; one of them makes a new tab.

    Signals:
        chosen: the number of a tab to be looked at, from the first, 0.
        close_requested: the number of a tab.
        moved: the number that a tab had, and the one that it has now.
        menu_requested: the number of a tab, and a place on the screen.
    """

    chosen = Signal(int)
    close_requested = Signal(int)
    moved = Signal(int, int)
    menu_requested = Signal(int, QPoint)

    _labels: tuple[TabLabel, ...] = ()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = _Row(self)
        self._new = ActionButton(actions.with_icon("new_tab"), self)
        self._build_ui()
        self._connect()
        self.hide()

    def _build_ui(self) -> None:
        self.setObjectName("tabBar")
        self.setAccessibleName(self.tr("Tabs"))
        row = self._row
        row.setDrawBase(False)
        row.setExpanding(False)
        row.setMovable(True)
        row.setUsesScrollButtons(True)
        row.setElideMode(Qt.TextElideMode.ElideRight)
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.setAccessibleName(self.tr("Tabs"))
        side = scaled(ICON_SIZE - 3, self.font())
        row.setIconSize(QSize(side, side))
        self.setFocusProxy(row)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(scaled(4, self.font()), 0, scaled(4, self.font()), 0)
        line.setSpacing(scaled(2, self.font()))
        line.addWidget(row, 0)
        line.addWidget(self._new)
        line.addStretch(1)

    def _connect(self) -> None:
        row = self._row
        row.currentChanged.connect(self.chosen)
        row.middle_clicked.connect(self.close_requested)
        row.tabMoved.connect(self.moved)
        row.customContextMenuRequested.connect(self._on_menu)

    def show_tabs(self, labels: Sequence[TabLabel], current: int) -> None:
        """Show these tabs, one of which is on show; a single one needs no bar."""
        row = self._row
        with QSignalBlocker(row):
            for index in range(row.count(), len(labels)):
                row.addTab("")
                self._add_close_button(index)
            while row.count() > len(labels):
                row.removeTab(row.count() - 1)
            known = (*self._labels, *[None] * len(labels))
            for index, (label, before) in enumerate(zip(labels, known, strict=False)):
                if label != before:
                    self._show_label(index, label)
            row.setCurrentIndex(current)
        self._labels = tuple(labels)
        self.setVisible(len(labels) > 1)

    def tell(self, text: str) -> None:
        """Have a screen reader say which tab is on show now."""
        announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: the tabs have what the button of a new one leaves."""
        super().resizeEvent(event)
        margins = self.contentsMargins() + self._line.contentsMargins()
        beside = self._new.sizeHint().width() + self._line.spacing()
        self._row.room = self.width() - margins.left() - margins.right() - beside
        self._row.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: the icons of the tabs are drawn anew in other colours."""
        super().changeEvent(event)
        if is_recoloured(event):
            for index, label in enumerate(self._labels):
                self._show_label(index, label)

    # -- inside

    def _show_label(self, index: int, label: TabLabel) -> None:
        row = self._row
        row.setTabText(index, label.title.replace("&", "&&"))
        row.setTabToolTip(index, f"{label.title}\n{label.tip}".strip())
        theme = current_theme()
        colour = theme.spam if label.icon == "error" else theme.secondary
        row.setTabIcon(index, icon(label.icon, colour) if label.icon else QIcon())

    def _add_close_button(self, index: int) -> None:
        button = IconButton("close", self.tr("Close the tab"), self._row, side=ICON_SIZE - 5)
        button.setObjectName("closeTab")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._on_close(button))
        self._row.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def _close_button(self, index: int) -> QToolButton:
        button = self._row.tabButton(index, QTabBar.ButtonPosition.RightSide)
        assert isinstance(button, QToolButton)
        return button

    def _on_close(self, button: QToolButton) -> None:
        numbers = range(self._row.count())
        self.close_requested.emit(next(n for n in numbers if self._close_button(n) is button))

    def _on_menu(self, place: QPoint) -> None:
        index = self._row.tabAt(place)
        if index >= 0:
            self.menu_requested.emit(index, self._row.mapToGlobal(place))

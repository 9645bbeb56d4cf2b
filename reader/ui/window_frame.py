"""The window's frame: bar, paper and status line, painted before the rest is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Settings
from reader.ui.actions import MODES, Actions
from reader.ui.style.theme import current_theme, scaled
from reader.ui.texts.privacy import privacy_promise
from reader.ui.widgets.status_line import StatusLine
from reader.ui.widgets.toolbar import Toolbar
from reader.ui.window_state import DOCKED_FROM, SIDEBAR_FROM, WindowState

if TYPE_CHECKING:  # what is put into the frame is loaded when it has been painted
    from reader.ui.library.drawer import Drawer
    from reader.ui.library.placement import DrawerPlacement

#: Actions that nothing can be done with as long as there is no page.
_NEEDS_PAGE = ("go_back", "go_forward", "reload", "open_original", "undo", "redo")


class WindowFrame(QMainWindow):
    """What of the window stands at once; the panes are put into it later.

    Args:
        settings: how it looks at first.
        known_languages: the languages that the reader knows, the best first.
        state_folder: where it keeps how it stood.

    Attributes:
        window_actions: every action of the window.
        paper: the stack that articles, and the first run, stand in.

    Signals:
        closing: it is about to close; all of it is there still.
    """

    closing = Signal()

    def __init__(
        self,
        settings: Settings,
        known_languages: Sequence[str],
        state_folder: Path,
    ) -> None:
        super().__init__()
        self.known_languages = known_languages
        self.state = WindowState(state_folder / "window.ini")
        self.window_actions = Actions(settings.keys.shortcuts, self)
        self.toolbar = Toolbar(self.window_actions, self)
        self.paper = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.status = StatusLine(self)
        self._blank = QWidget(self)
        self._dock = QWidget(self)
        self._margin = QWidget(self)
        self._is_narrow = False
        self._sidebar_waits = False  # for a window that has room for it
        self._build_ui()
        self._show_settings(settings)

    def _build_ui(self) -> None:
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.addActions(list(self.window_actions))
        self._blank.setPalette(QPalette(current_theme().paper))
        self._blank.setAutoFillBackground(True)
        self.paper.addWidget(self._blank)
        dock = QHBoxLayout(self._dock)
        dock.setContentsMargins(0, 0, 0, 0)
        for pane in (self._dock, self.paper, self._margin):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.splitter.setHandleWidth(1)
        centre = QWidget(self)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.toolbar)
        self._column.addWidget(self.splitter, 1)
        self._column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _show_settings(self, settings: Settings) -> None:
        """Look as the whole window will, so that nothing changes under the reader's eyes."""
        for name in _NEEDS_PAGE:
            self.window_actions[name].setEnabled(False)
        for name, mode in MODES.items():
            self.window_actions[name].setChecked(mode == settings.appearance.mode)
        self.status.set_zoom(settings.appearance.zoom)
        self.status.set_promise(privacy_promise(settings))
        self.state.restore(self)
        # A library that would lie over the article waits until it is asked for.
        has_library = self.state.shows("library") and self.width() >= scaled(
            DOCKED_FROM, self.font()
        )
        has_sidebar = self.state.shows("sidebar", default=True) or (
            self.state.shows("waiting") and not has_library
        )
        # What a narrow window has no room for would make it wider than it was.
        self.toolbar.fit(self.width())
        self._is_narrow = self.width() < scaled(SIDEBAR_FROM, self.font())
        self._sidebar_waits = has_sidebar and self._is_narrow
        self.window_actions["toggle_sidebar"].setChecked(has_sidebar and not self._is_narrow)
        self.window_actions["toggle_library"].setChecked(has_library)
        self._margin.setVisible(self.window_actions["toggle_sidebar"].isChecked())
        self._dock.setVisible(self.window_actions["toggle_library"].isChecked())
        self.state.restore_splitter(self.splitter)

    def place_panes(
        self,
        drawer: Drawer,
        view: QWidget,
        sidebar: QWidget,
        *,
        above: Sequence[QWidget],
        below: Sequence[QWidget],
    ) -> DrawerPlacement:
        """Put the panes where blanks stood for them.

        Args:
            drawer: the library.
            view: the article.
            sidebar: the sections.
            above: the bars above the article, from top to bottom.
            below: the bars below it.

        Returns:
            What shows and hides the drawer.
        """
        from reader.ui.library.placement import DrawerPlacement  # after the first paint

        self.paper.addWidget(view)
        self.paper.removeWidget(self._blank)
        self._blank.deleteLater()
        self.splitter.replaceWidget(2, sidebar)
        sidebar.setVisible(self.window_actions["toggle_sidebar"].isChecked())
        self.state.restore_splitter(self.splitter)
        self._margin.deleteLater()
        for bars, beside in ((above, self.splitter), (below, self.status)):
            for bar in bars:
                self._column.insertWidget(self._column.indexOf(beside), bar)
        # Tab goes from the top of the window to its bottom.
        inner = (*above, drawer, view, sidebar, *below)
        for before, after in pairwise((self.toolbar, *inner, self.status)):
            self.setTabOrder(before, after)
        placement = DrawerPlacement(drawer, self._dock, self.splitter)
        placement.set_shown(self.window_actions["toggle_library"].isChecked())
        return placement

    def come_forward(self) -> None:
        """Show the window in front of others, wherever it waited."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for, and bring it back in a wider one."""
        super().resizeEvent(event)
        self.toolbar.fit(self.width())
        is_narrow = self.width() < scaled(SIDEBAR_FROM, self.font())
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        shows = self.window_actions["toggle_sidebar"]
        if is_narrow:
            self._sidebar_waits = shows.isChecked()
            shows.setChecked(False)
        elif self._sidebar_waits:
            self._sidebar_waits = False
            shows.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the full screen by Escape, and let Enter press the button that has the keyboard.

        Qt lets Enter do so in dialogs alone.
        """
        button = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(button, QAbstractButton):
            button.click()
        elif event.key() == Qt.Key.Key_Escape and self.window_actions["full_screen"].isChecked():
            self.window_actions["full_screen"].setChecked(False)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood."""
        self.closing.emit()
        self.state.save(self, self.splitter, self._panes_to_keep())
        super().closeEvent(event)

    def _panes_to_keep(self) -> dict[str, bool]:
        """Which panes are to show at the next start; a sidebar that waits for room is."""
        actions = self.window_actions
        sidebar = actions["toggle_sidebar"].isChecked() or self._sidebar_waits
        return {"library": actions["toggle_library"].isChecked(), "sidebar": sidebar}

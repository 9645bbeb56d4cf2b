"""How the window stood when it was closed: geometry, splitter, sidebar, and whether it is new."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from reader.ui.style.theme import scaled

#: Widths of the panes and size of a new window, in pixels at the base font.
LIBRARY_WIDTH = 320
#: Narrower windows have no room for the library beside the page; in pixels at the base font. A
#: screen of 1024 pixels has: as much is left there as beside the sidebar.
DOCKED_FROM = 980
#: Narrower windows have no room for the library and the sidebar at once; in the same pixels.
BOTH_FROM = 1600
#: Narrower windows have no room for the sidebar beside the page; in pixels at the base font.
SIDEBAR_FROM = 640
SIDEBAR_WIDTH = 318
SIZE = (1440, 900)
#: What the frame that a window manager draws takes of the screen at most, in pixels.
FRAME = QSize(16, 48)


class WindowState:
    """Keeps the state in a file of its own; losing it costs nothing but a little comfort."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def welcomed(self) -> bool:
        """Whether the reader has been through the first run."""
        return bool(self._settings.value("welcomed", False, type=bool))

    def set_welcomed(self) -> None:
        """The first run is over."""
        self._settings.setValue("welcomed", True)

    def restore(self, window: QMainWindow) -> None:
        """Set the window as it was, or as a new one."""
        width, height = (scaled(side, window.font()) for side in SIZE)
        # Not `window.screen()`: PySide deletes the screen with the widget.
        room = QGuiApplication.primaryScreen().availableSize() - FRAME
        window.resize(QSize(width, height).boundedTo(room))
        if (geometry := self._settings.value("geometry")) is not None:
            window.restoreGeometry(geometry)

    def shows(self, pane: str, *, default: bool = False) -> bool:
        """Whether a pane ("library", "sidebar") showed; "waiting" is a sidebar behind a library."""
        return bool(self._settings.value(pane, default, type=bool))

    def set_shows(self, pane: str, shown: bool) -> None:
        """Remember at once whether a pane shows."""
        self._settings.setValue(pane, shown)

    def value(self, name: str) -> Any:
        """What was kept under a name; None where nothing was."""
        return self._settings.value(name)

    def keep(self, name: str, value: object) -> None:
        """Keep a text, or bytes of Qt's, under a name; None forgets it."""
        if value is None:
            self._settings.remove(name)
        else:
            self._settings.setValue(name, value)

    def restore_splitter(self, splitter: QSplitter) -> None:
        """Give the library, the article and the sidebar the widths they had."""
        library, sidebar = (scaled(w, splitter.font()) for w in (LIBRARY_WIDTH, SIDEBAR_WIDTH))
        splitter.setSizes([library, splitter.window().width() - library - sidebar, sidebar])
        if (sizes := self._settings.value("panes")) is not None:
            splitter.restoreState(sizes)

    def save(self, window: QMainWindow, splitter: QSplitter, panes: Mapping[str, bool]) -> None:
        """Remember how the window stands, and which panes show."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("panes", splitter.saveState())
        for pane, shown in panes.items():
            self._settings.setValue(pane, shown)

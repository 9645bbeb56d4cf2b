"""Where the drawer stands: beside the page, or in its place in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from reader.ui.library.drawer import Drawer
from reader.ui.style.theme import scaled
from reader.ui.window_state import BOTH_FROM, DOCKED_FROM


class DrawerPlacement(QObject):
    """Shows and hides the drawer, and puts it where there is room.

    Args:
        drawer: what is placed.
        dock: where it stands beside the page; it shows only then.
        area: what the drawer may cover: page, dock and sidebar.
    """

    def __init__(self, drawer: Drawer, dock: QWidget, area: QWidget) -> None:
        super().__init__(drawer)
        self._drawer = drawer
        self._dock = dock
        self._area = area
        self._shown = False
        area.installEventFilter(self)
        drawer.hide()

    @property
    def is_over_page(self) -> bool:
        """Whether the drawer covers the page, so that it has to go for the page to be read."""
        return self._shown and not self._has_room(DOCKED_FROM)

    @property
    def leaves_room_for_sections(self) -> bool:
        """Whether the sections can stay beside the page when the drawer comes to its other side."""
        return self._has_room(BOTH_FROM)

    def set_shown(self, shown: bool) -> None:
        """Show or hide the drawer."""
        self._shown = shown
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt: another width may have room for both, or for both no more."""
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _has_room(self, pixels: int) -> bool:
        return self._area.width() >= scaled(pixels, self._area.font())

    def _arrange(self) -> None:
        docked = self._has_room(DOCKED_FROM)
        self._dock.setVisible(self._shown and docked)
        if docked:
            self._dock_drawer()
        else:
            self._lay_over()
        self._drawer.covers_page = not docked
        self._drawer.setVisible(self._shown)

    def _dock_drawer(self) -> None:
        layout = self._dock.layout()
        if layout is not None and self._drawer.parentWidget() is not self._dock:
            layout.addWidget(self._drawer)

    def _lay_over(self) -> None:
        if self._drawer.parentWidget() is not self._area.parentWidget():
            self._drawer.setParent(self._area.parentWidget())
        self._drawer.setGeometry(self._area.geometry())
        self._drawer.raise_()

"""An icon in the desktop's tray, for who wants one: how much is unread, and a window that waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu

from reader.datamodel.story import StoryFilter
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by who has it switched on
    from PySide6.QtWidgets import QSystemTrayIcon


class TrayController(Controller):
    """Shows the icon where it is set and the desktop has a tray; else it does nothing at all."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._frame = parts.frame
        self._settings = parts.services.settings
        self._library = parts.services.library
        self._icon: QSystemTrayIcon | None = None
        self._quits = False
        self._settings.changed.connect(self._on_setting_changed)
        self._library.changed.connect(self._on_changed)
        parts.actions["quit"].triggered.connect(self._on_quit)
        parts.frame.closing.connect(self._on_closing)
        self._follow_settings()

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path in ("appearance.tray", "appearance.close_to_tray"):
            self._follow_settings()

    def _follow_settings(self) -> None:
        appearance = self._settings.current.appearance
        if appearance.tray and self._icon is None:
            self._show_icon()
        elif not appearance.tray and self._icon is not None:
            self._hide_icon()
        # Else the program would end with the last dialog that is closed while its window waits.
        waits = self._icon is not None and appearance.close_to_tray
        QApplication.setQuitOnLastWindowClosed(not waits)

    def _show_icon(self) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        menu, actions = QMenu(self._frame), self._parts.actions
        menu.addAction(self.tr("Show the window"), self._frame.come_forward)
        menu.addAction(actions["update_feeds"])
        menu.addSeparator()
        menu.addAction(actions["quit"])
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.show()
        self._frame.installEventFilter(self)
        self._count()

    def _hide_icon(self) -> None:
        """Take the icon away; a window that waits behind it is shown."""
        assert self._icon is not None
        self._frame.removeEventFilter(self)
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = None
        self._frame.show()

    # -- what it says

    def _on_changed(self, changed: Changed) -> None:
        if self._icon is not None and (changed.stories or changed.feeds):
            self._count()

    def _count(self) -> None:
        stories = self._library.stories
        self._library.run(lambda: stories.count(StoryFilter(unread=True)), self._tell)

    def _tell(self, unread: int) -> None:
        if self._icon is not None:
            said = [QApplication.applicationDisplayName()]
            said += [Counts().unread(unread)] * bool(unread)
            self._icon.setToolTip("\n".join(said))

    # -- the window behind it

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See Qt: a window that is closed waits behind the icon, where that is set."""
        if event.type() is not QEvent.Type.Close or not self._waits():
            return False
        event.ignore()
        self._frame.hide()
        return True

    def _waits(self) -> bool:
        """Whether closing hides the window: not at the end, nor where nobody sees an icon."""
        app = QApplication.instance()
        ends = self._quits or (isinstance(app, QApplication) and app.isSavingSession())
        is_seen = self._icon is not None and self._icon.isSystemTrayAvailable()
        return self._settings.current.appearance.close_to_tray and is_seen and not ends

    def _on_quit(self) -> None:
        self._quits = True

    def _on_closing(self) -> None:
        """The window is closed for good."""
        QApplication.setQuitOnLastWindowClosed(True)
        if self._icon is not None:
            self._icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click shows the window, or hides the one that is in front."""
        if reason is not reason.Trigger:
            return
        if self._frame.isVisible() and self._frame.isActiveWindow():
            self._frame.hide()
        else:
            self._frame.come_forward()

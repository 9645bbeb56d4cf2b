"""The icon in the desktop's tray: how much is unread, and a window that was closed to it.

Readers who want no icon see it only while it shows a message.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from reader.datamodel.story import StoryFilter
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by who has it switched on
    from PySide6.QtWidgets import QSystemTrayIcon


#: Milliseconds that a message shows.
_SHOWN = 15_000


class TrayController(Controller):
    """Owns the icon, which stays if that is set and the desktop has a tray."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._icon: QSystemTrayIcon | None = None
        self._stays = False
        self._on_click: Callable[[], object] = self._window.come_forward
        self._message = QTimer(self, singleShot=True, interval=_SHOWN)
        self._message.timeout.connect(self._on_message_over)
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
        if appearance.tray and not self._stays:
            self._keep_icon()
        elif not appearance.tray and self._stays:
            self._hide_icon()
        # Else the program would end with the last dialog that is closed while its window waits.
        QApplication.setQuitOnLastWindowClosed(not (self._stays and appearance.close_to_tray))

    def show_message(self, title: str, text: str, on_click: Callable[[], object]) -> bool:
        """Show a message at the icon.

        Args:
            title: what it says first.
            text: and then.
            on_click: what a click on it does, until another message shows.

        Returns:
            Whether the desktop has a tray to show it in.
        """
        if (icon := self._made_icon()) is None:
            return False
        self._on_click = on_click
        icon.show()
        icon.showMessage(title, text, icon.MessageIcon.NoIcon, _SHOWN)
        self._message.start()
        return True

    def _on_message_over(self) -> None:
        if self._icon is not None and not self._stays:
            self._icon.hide()

    def _made_icon(self) -> QSystemTrayIcon | None:
        """The icon, made by the first who needs it; None on a desktop without a tray."""
        from PySide6.QtWidgets import QSystemTrayIcon

        if self._icon is not None or not QSystemTrayIcon.isSystemTrayAvailable():
            return self._icon
        self._icon = icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        menu, actions = QMenu(self._window), self._actions
        menu.addAction(self.tr("Show the window"), self._window.come_forward)
        menu.addAction(actions["update_feeds"])
        menu.addSeparator()
        menu.addAction(actions["quit"])
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(lambda: self._on_click())
        self._count()
        return icon

    def _keep_icon(self) -> None:
        if (icon := self._made_icon()) is not None:
            self._stays = True
            icon.show()
            self._window.installEventFilter(self)

    def _hide_icon(self) -> None:
        """Take the icon away; a window that waits behind it is shown."""
        assert self._icon is not None
        self._stays = False
        self._window.removeEventFilter(self)
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = None
        self._window.show()

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
        self._window.hide()
        return True

    def _waits(self) -> bool:
        """Whether closing hides the window: not at the end, nor where nobody sees an icon."""
        app = QApplication.instance()
        ends = self._quits or (isinstance(app, QApplication) and app.isSavingSession())
        is_seen = self._icon is not None and self._icon.isSystemTrayAvailable() and self._stays
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
        if self._window.isVisible() and self._window.isActiveWindow():
            self._window.hide()
        else:
            self._window.come_forward()

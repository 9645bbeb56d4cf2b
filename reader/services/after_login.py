"""The window that is open when a session ends is opened again in the next one, if that is set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.errors import StorageError
from reader.services.settings import SettingsService
from reader.system.autostart import AutostartEntry

_SETTING = "privacy.after_login"


class AfterLogin(QObject):
    """Keeps the entry while the window is open, and takes it away when its reader closes it.

    What ends otherwise — with the session, or by a crash — leaves it for the next log-in.

    Args:
        settings: say whether it is wanted.
        entry: what the desktop reads when the person logs in.

    Signals:
        failed: the `StorageError` for which it could not be written or removed.
    """

    failed = Signal(object)

    def __init__(
        self, settings: SettingsService, entry: AutostartEntry, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._entry = entry
        settings.changed.connect(self._on_setting_changed)

    def begin(self) -> None:
        """The window is open."""
        if self._settings.current.privacy.after_login:
            self._keep(wanted=True)

    def end(self) -> None:
        """The reader has closed the window."""
        if self._settings.current.privacy.after_login:
            self._keep(wanted=False)

    def _on_setting_changed(self, path: str, value: object) -> None:
        if path == _SETTING:
            self._keep(wanted=bool(value))

    def _keep(self, *, wanted: bool) -> None:
        try:
            if wanted:
                self._entry.write()
            else:
                self._entry.remove()
        except StorageError as error:
            self.failed.emit(error)

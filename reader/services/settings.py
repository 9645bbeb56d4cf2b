"""The settings while the program runs: read once, changed one by one, saved after each change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.errors import ReaderError
from reader.policy import Policy
from reader.services.tasks import Lane, Runner, Task
from reader.settings import Settings
from reader.settings_file import LoadedSettings, change_setting, load_settings


class SettingsService(QObject):
    """Holds the current settings and tells who listens what changed.

    Args:
        path: the settings file; None keeps the settings in memory only.
        runner: saves off the window's thread.
        loaded: what stands in the file, where it was read already; None reads it.
    """

    changed = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        path: Path | None,
        runner: Runner,
        loaded: LoadedSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._runner = runner
        if loaded is None:
            loaded = load_settings(path) if path is not None else LoadedSettings(Settings())
        self._current = loaded.settings
        self.warning = loaded.warning
        self._told = False

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    def policy(self, site: str) -> Policy:
        """What is done with each kind of section on a site, as it is set now."""
        return self._current.policy(site)

    def set(self, path: str, value: Any) -> None:
        """Change a setting, "group.field", tell it by `changed`, and save."""
        if self._current.get(path) == value:
            return
        self._current = self._current.with_value(path, value)
        self.changed.emit(path, value)
        self._save(path, value)

    def _save(self, path: str, value: Any) -> None:
        if self._path is None:
            return
        file = self._path

        def save(_cancel: CancelToken, _progress: Progress) -> None:
            change_setting(file, path, value)

        self._runner.start(Task(save).on_failure(self._on_failed), Lane.STORAGE)

    def _on_failed(self, error: ReaderError) -> None:
        if not self._told:  # once is enough: the next change fails for the same reason
            self._told = True
            self.failed.emit(error)

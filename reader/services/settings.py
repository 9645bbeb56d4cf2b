"""The settings while the program runs: changed one by one, each saved at once.

Windows share one file. Each looks at it again when it changes, and takes over what another one set;
what it has changed itself and not saved yet stays as it is.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.errors import ReaderError
from reader.policy import Policy
from reader.services.tasks import Lane, Runner, Task
from reader.settings import Settings
from reader.settings_file import (
    LoadedSettings,
    change_setting,
    current_settings,
    load_settings,
    unread,
)


class SettingsService(QObject):
    """Holds the current settings and announces each change.

    Args:
        path: the settings file; None keeps the settings in memory only.
        runner: saves off the window's thread.
        loaded: what stands in the file, where it was read already; None reads it.

    Signals:
        changed: the path of a setting, such as "appearance.zoom", and its value.
        failed: the `ReaderError` for which the file was not written.
    """

    changed = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, path: Path | None, runner: Runner, loaded: LoadedSettings | None = None
    ) -> None:
        super().__init__()
        self._path = path
        self._runner = runner
        if loaded is None:
            loaded = load_settings(path) if path is not None else LoadedSettings(Settings())
        self._current = loaded.settings
        self.warning = loaded.warning
        self._unread = loaded.unread
        self._told = False
        self._unsaved: Counter[str] = Counter()
        self._seen = _stamp(path)
        self._watcher: QFileSystemWatcher | None = None
        self._watch()

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    def close(self) -> None:
        """Follow other windows no more; what was changed here is saved before the runner ends."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher.directoryChanged.disconnect(self._on_changed)
            self._watcher.fileChanged.disconnect(self._on_changed)
            self._watcher = None

    def policy(self, site: str) -> Policy:
        """What is done with each kind of section on a site, as it is set now."""
        return self._current.policy(site)

    def set(self, path: str, value: Any) -> None:
        """Change a setting, "group.field", emit `changed`, and save."""
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
            if self._unread:  # what is set is made of defaults, and would replace the reader's own
                raise unread(file)
            change_setting(file, path, value)

        def saved(_: None) -> None:
            self._watch()
            self._on_changed()  # another window may have written before this one watched

        def ended() -> None:
            self._unsaved[path] -= 1
            if self._unread:
                self._read()

        self._unsaved[path] += 1
        task = Task(save).on_success(saved).on_failure(self._on_failed).on_end(ended)
        self._runner.start(task, Lane.STORAGE)

    def _on_failed(self, error: ReaderError) -> None:
        if not self._told:  # once is enough: the next change fails for the same reason
            self._told = True
            self.failed.emit(error)

    def _watch(self) -> None:
        """Notice when the file changes or is replaced, once there is a folder for it."""
        if self._path is None or not os.path.isdir(self._path.parent):
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._path.parent)], self)
            self._watcher.directoryChanged.connect(self._on_changed)
            self._watcher.fileChanged.connect(self._on_changed)
        if os.path.exists(self._path):  # a file that was replaced is watched no more
            self._watcher.addPath(str(self._path))

    def _on_changed(self) -> None:
        stamp = _stamp(self._path)
        if self._path is None or stamp is None or stamp == self._seen:
            return
        self._seen = stamp
        self._watch()
        self._read()

    def _read(self) -> None:
        assert self._path is not None
        file = self._path
        task = Task(lambda _cancel, _progress: current_settings(file))
        self._runner.start(task.on_success(self._take_over), Lane.STORAGE)

    def _take_over(self, found: Settings | None) -> None:
        """Set what another window set; a file that cannot be read now changes nothing."""
        if found is None:
            return
        self._unread = False
        for path in _paths():
            value = found.get(path)
            if not self._unsaved[path] and value != self._current.get(path):
                self._current = self._current.with_value(path, value)
                self.changed.emit(path, value)


def _paths() -> list[str]:
    """All settings, as "group.field"."""
    groups = [(group.name, getattr(Settings(), group.name)) for group in fields(Settings)]
    return [f"{name}.{setting.name}" for name, group in groups for setting in fields(group)]


def _stamp(path: Path | None) -> tuple[int, int, int] | None:
    """What tells one state of a file from the next; None where there is none."""
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino) if status else None

"""Which file to open or to write: one folder is remembered for all that is asked."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser:
    """Asks for files, beginning in the folder that was used last.

    Args:
        window: what the dialogs stand over.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._folder = ""

    def to_open(self, title: str, patterns: str) -> Path | None:
        """Ask for a file that is there; None if there was no answer."""
        answer, _ = QFileDialog.getOpenFileName(self._window, title, self._start(), patterns)
        return self._take(answer)

    def to_save(self, title: str, name: str, patterns: str) -> tuple[Path | None, str]:
        """Ask where to write a file that may be called so.

        Returns:
            The path, None if there was no answer; and the pattern that was chosen.
        """
        start = str(Path(self._start()) / name)
        answer, pattern = QFileDialog.getSaveFileName(self._window, title, start, patterns)
        return self._take(answer), pattern

    def _take(self, answer: str) -> Path | None:
        path = Path(answer)
        if not path.name:  # no answer, or the root of all folders, which is no file
            return None
        self._folder = str(path.parent)
        return path

    def _start(self) -> str:
        """The folder used last, at first that of documents; not every system has one."""
        if not self._folder:
            places = QStandardPaths.StandardLocation
            documents, home = map(
                QStandardPaths.writableLocation, (places.DocumentsLocation, places.HomeLocation)
            )
            self._folder = documents if os.path.isdir(documents) else home
        return self._folder

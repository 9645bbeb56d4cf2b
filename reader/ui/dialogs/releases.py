"""Newer versions of the program, and what changed in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader import __version__
from reader.library.releases import Release
from reader.ui.dialogs.frame import Dialog, new_grid
from reader.ui.texts import wording
from reader.ui.widgets.labels import heading, plain_label


class ReleasesDialog(Dialog):
    """Shows the versions that came out since; how to get one is the reader's choice.

    Args:
        releases: the newest first, at least one.

    Signals:
        home_page_requested: the reader wants to see where the program comes from.
    """

    home_page_requested = Signal()

    def __init__(self, releases: Sequence[Release], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New version"), (560, 480), parent)
        newest = self.tr("Bilingual Reader {0} is there").format(releases[0].version)
        told = self.tr(
            "You have {0}. Nothing was fetched or installed: take the new version from where you "
            "got this one, or from the program's home page."
        )
        self.column.addWidget(heading(newest, self, 20))
        self.column.addWidget(plain_label(told.format(__version__), self, quiet=True))
        self.add_scroll_area(self._changes(releases))
        visit = QPushButton(self.tr("Open the home page"), self)
        visit.clicked.connect(self.home_page_requested)
        self.add_close_button(visit)

    def _changes(self, releases: Sequence[Release]) -> QWidget:
        """A heading for each version, and its points below it."""
        content = QWidget()
        grid = new_grid(content, 1, across=8)
        grid.setContentsMargins(0, 0, 3 * self.unit, 0)
        for release in releases:
            when = f" · {wording.day(release.published)}" if release.published else ""
            grid.addWidget(
                heading(f"{release.version}{when}", content, 14), grid.rowCount(), 0, 1, 2
            )
            for note in release.notes:
                row = grid.rowCount()
                bullet = plain_label("•", content, wrap=False)
                grid.addWidget(bullet, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(plain_label(note, content), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return content

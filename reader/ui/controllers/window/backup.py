"""Backup and restore: one file out, the same in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.controllers.base import Controller
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # archives are read by the thread that is asked to
    from reader.library.backup import Manifest


class BackupController(Controller):
    """Asks where a backup goes or comes from, and has the program start again on a restored one."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._backup = parts.services.backup
        self._job = parts.status.job()
        self._doing = ""
        self._backup.progressed.connect(self._on_progressed)
        self._backup.busy_changed.connect(self._on_busy)
        self._backup.written.connect(self.say_saved)
        self._backup.found.connect(self.ask)
        self._backup.restored.connect(parts.actions["quit"].trigger)
        self._backup.failed.connect(parts.messages.show_error)
        self.bind(
            {
                "back_up": self._back_up,
                "export_everything": self._export,
                "restore_backup": self._choose,
            }
        )

    def _back_up(self) -> None:
        from reader.library.backup import backup_name

        path = self._target(self.tr("Back up"), backup_name(datetime.now()))
        if path is not None:
            self._doing = self.tr("Backing up…")
            self._backup.write(path)

    def _export(self) -> None:
        from reader.library.everything import everything_name

        path = self._target(self.tr("Export everything"), everything_name(datetime.now()))
        if path is not None:
            self._doing = self.tr("Exporting everything…")
            self._backup.export(path)

    def _target(self, title: str, name: str) -> Path | None:
        """The archive that the person wishes to be written, by a name of theirs or this one."""
        path, _ = self._files.to_save(title, name, self._patterns())
        return path if path is None or path.suffix else path.with_name(f"{path.name}.zip")

    def _choose(self) -> None:
        path = self._files.to_open(self.tr("Restore a backup"), self._patterns())
        if path is not None:
            self._doing = self.tr("Looking into the backup…")
            self._backup.look(path)

    def ask(self, path: Path, manifest: Manifest) -> None:
        """Say what a backup holds, and what becomes of what is here."""
        held = [Counts().held(name, n) for name, n in manifest.counts.items() if n]
        text = self.tr(
            "Restore the backup of {0}? Its library and settings take the place of yours, and the "
            "program starts again. What is here now is kept, too: it can be put back."
        )
        self._messages.show_message(
            text.format(wording.moment(manifest.made)),
            [(self.tr("Restore"), lambda: self._restore(path))],
            details=wording.separator().join(held),
            details_button=self.tr("What is in it"),
        )

    def _restore(self, path: Path) -> None:
        self._doing = self.tr("Restoring the backup…")
        self._backup.restore(path)

    def offer_what_was_before(self) -> None:
        """Offer to undo what made the program start again, if that was a backup."""
        before = self._backup.take_before()
        if before is not None:
            self._messages.show_message(
                self.tr("The backup was restored. What was there before is kept as {0}.").format(
                    before.name
                ),
                [(self.tr("Undo"), lambda: self._restore(before))],
            )

    def _on_progressed(self, done: int, total: int) -> None:
        self._job.show(self._doing, 1000 * done // max(total, 1), 1000)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._job.show(self._doing, 0, None)
        else:
            self._job.end()

    def _patterns(self) -> str:
        return self.tr("Backups (*.zip)")

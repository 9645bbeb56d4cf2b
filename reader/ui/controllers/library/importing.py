"""What moves in and out: lists of feeds, and of articles saved in other programs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.backup import BackupController
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # lists are read by the first who has one
    from reader.library.backup import Manifest
    from reader.library.importing import ImportedArticles
    from reader.library.outlines import ImportedFeeds


class ImportingController(Controller):
    """Takes lists into the library, says what came of them, and writes the feeds to one.

    Args:
        backup: asks before a whole library takes the place of the one that is there.
    """

    def __init__(self, parts: WindowParts, backup: BackupController) -> None:
        super().__init__(parts)
        self._backup = backup
        self.bind({"import_file": self._import, "export_feeds": self._export})

    def _import(self) -> None:
        patterns = (
            self.tr("Lists of feeds and articles ({0})").format(
                "*.opml *.xml *.csv *.json *.zip *.html *.txt"
            ),
            self.tr("All files (*)"),
        )
        path = self._files.to_open(self.tr("Import"), ";;".join(patterns))
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Take in a list of feeds, or what another program exported."""
        self._library.import_file(path, partial(self._on_imported, path))
        self.show_library()

    def _on_imported(self, path: Path, done: ImportedFeeds | ImportedArticles | Manifest) -> None:
        from reader.library.backup import Manifest
        from reader.library.importing import ImportedArticles

        if isinstance(done, Manifest):
            self._backup.ask(path, done)
        elif isinstance(done, ImportedArticles):
            self._tell_articles(done)
        else:
            self._tell_feeds(done)

    def _tell_feeds(self, done: ImportedFeeds) -> None:
        """Say what a list of feeds brought, and name what it had that could not be taken."""
        said = Counts().feeds_imported(done.new)
        if done.known:
            said += f" · {Counts().feeds_known(done.known)}"
        if done.searches:
            said += f" · {Counts().searches_imported(done.searches)}"
        if done.left_out:
            details = "\n".join(message_text(message) for message in done.left_out)
            self._messages.show_message(said, details=details)
        else:
            self._messages.show_notice(said)
        self._services.feeds.update()

    def _tell_articles(self, done: ImportedArticles) -> None:
        """Say what a list of articles brought, and offer to fetch their pages."""
        counts = Counts()
        said = [counts.articles_imported(len(done.new))]
        said += [counts.articles_known(done.known)] * bool(done.known)
        said += [counts.entries_unreadable(done.unreadable)] * bool(done.unreadable)
        prepare = self._services.preparing.prepare
        keep = (self.tr("Keep them offline"), lambda: prepare(stories=done.new))
        buttons = [keep] if done.new else []
        self._messages.show_message(" · ".join(said), buttons, details="\n".join(done.told))

    def _export(self) -> None:
        title = self.tr("Export feeds")
        patterns = self.tr("Lists of feeds (*.opml)")
        path, _ = self._files.to_save(title, "feeds.opml", patterns)
        if path is not None:
            self._library.export_feeds(path, self.say_saved)

"""The window's access to the library: queries and writes run on the one thread that owns it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancellation import CancelToken
from reader.datamodel.feed import Folder, Subscription
from reader.datamodel.note import Tag
from reader.datamodel.page import Page
from reader.datamodel.search import SavedSearch
from reader.datamodel.story import Story, StoryCounts
from reader.errors import ReaderError
from reader.library.story_page import page_story
from reader.services.tasks import Lane, Task, TaskRunner
from reader.storage.accounts import AccountStore
from reader.storage.changes import Changed
from reader.storage.feeds import FeedStore
from reader.storage.groups import GroupStore
from reader.storage.kept import KeptStore
from reader.storage.notes import NoteStore
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.pictures import PictureStore
from reader.storage.requests import RequestLog
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from reader.storage.times import day_start
from reader.storage.word_list import WordStore

if TYPE_CHECKING:  # lists are read and written by the thread that is asked to
    from reader.feeds.opml import Outline
    from reader.importing.reading import SavedList
    from reader.library.backup import Manifest
    from reader.library.importing import ImportedArticles
    from reader.library.outlines import ImportedFeeds

T = TypeVar("T")

#: Milliseconds after the start before the library is copied: nobody waits for anything then.
BACKUP_AFTER = 60_000
#: Milliseconds over which changes made in the background are gathered before they are announced.
GATHERED = 2_000


@dataclass(frozen=True, slots=True)
class Sources:
    """All that stories are listed by, with how many each of it has."""

    folders: tuple[Folder, ...]
    feeds: tuple[Subscription, ...]
    tags: tuple[Tag, ...]
    counts: StoryCounts
    searches: tuple[SavedSearch, ...] = ()


class LibraryService(QObject):
    """Runs queries and writes of the stores, and tells what they changed.

    The stores are used in what is given to `run` and `call`, never beside them.

    Args:
        database: the one file that keeps it.
        runner: has the thread.
        pictures: those of kept stories; they go with them.

    Attributes:
        database: for functions of `reader.library`, which work with several stores.
        feeds, stories, groups, notes, kept, rules, words, searches, accounts, own_translations,
        requests, pictures: its stores.

    Signals:
        changed: a `Changed`: what was written, gathered over a turn of the event loop.
        failed: the `ReaderError` for which something was not read or kept.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, database: Database, runner: TaskRunner, pictures: PictureStore) -> None:
        super().__init__()
        self.database = database
        self.pictures = pictures
        self.feeds = FeedStore(database)
        self.stories = StoryStore(database)
        self.groups = GroupStore(database)
        self.notes = NoteStore(database)
        self.kept = KeptStore(database)
        self.rules = StoryRuleStore(database)
        self.words = WordStore(database)
        self.searches = SearchStore(database)
        self.accounts = AccountStore(database)
        self.own_translations = OwnTranslationStore(database)
        self.requests = RequestLog(database)
        self._runner = runner
        self._owner = 0
        self._changed = Changed()
        self._until_told = QTimer(self, singleShot=True)
        self._until_told.timeout.connect(self._tell)
        self._until_backup = QTimer(self, singleShot=True, interval=BACKUP_AFTER)
        self._until_backup.timeout.connect(self._back_up)

    # -- the thread that owns it

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[ReaderError], object] | None = None,
        ended: Callable[[], object] | None = None,
        by: object = None,
        in_background: bool = False,
    ) -> None:
        """Do something with the stores, without waiting for it.

        Args:
            work: a query or a write; all that it writes in one transaction is written, or nothing.
            then: is given what came of it.
            failed: is given the error in place of the signal.
            ended: called last in any case.
            by: who writes; it is in `Changed.by`, so that they need not reload for it.
            in_background: nobody waits to see the change: it is announced with later ones.
        """
        noted: list[Changed] = []

        def note(_cancel: object, _progress: object) -> T:
            self._owner = get_ident()
            try:
                return work()
            finally:
                noted.append(self.database.take_changes(by))

        def end() -> None:
            for changed in noted:
                self._note(changed, in_background)
            if ended is not None:
                ended()

        task: Task[T] = Task(note).on_failure(failed or self.failed.emit).on_end(end)
        if then is not None:
            task.on_success(then)
        self._runner.start(task, Lane.STORAGE)

    def call(self, query: Callable[[], T]) -> T:
        """Run a query and wait for it; never on the window's thread.

        Raises:
            ReaderError: what the query raises.
        """
        if get_ident() == self._owner:
            return query()
        return self._runner.submit(query, Lane.STORAGE).result()

    def write_later(self, write: Callable[[], object]) -> None:
        """Queue a write, from any thread, of what no pane shows: it is not announced."""
        self._runner.submit(write, Lane.STORAGE)

    def report(self, error: ReaderError) -> None:
        """Say that something was not read or kept."""
        self.failed.emit(error)

    def tell(self) -> None:
        """Announce now what changed in the background."""
        if self._changed:
            self._until_told.start(0)

    def close(self) -> None:
        """Start and announce nothing any more."""
        self._until_backup.stop()
        self._until_told.stop()

    def _note(self, changed: Changed, in_background: bool) -> None:
        self._changed |= changed
        if changed and not in_background:
            self._until_told.start(0)
        elif changed and not self._until_told.isActive():
            self._until_told.start(GATHERED)

    def _tell(self) -> None:
        changed, self._changed = self._changed, Changed()
        self.changed.emit(changed)

    # -- queries of several stores, in `run`

    def sources(self) -> Sources:
        """Feeds, their folders, tags, kept searches, and how many stories they have."""
        return Sources(
            tuple(self.feeds.folders()),
            tuple(self.feeds.all()),
            tuple(self.notes.tags()),
            self.stories.counts(day_start(datetime.now(UTC))),
            tuple(self.searches.all()),
        )

    def story_of(self, page: Page, story: Story | None = None) -> int:
        """The id of the story of a page; one that no feed brought becomes a story by it."""
        return story.id if story else page_story(self.stories, page, datetime.now(UTC))

    # -- files

    def import_file(
        self, path: Path, handler: Callable[[ImportedFeeds | ImportedArticles | Manifest], object]
    ) -> None:
        """Import a list of feeds or of saved articles, which another thread reads.

        Of a backup the handler gets the manifest, and nothing is imported.
        """

        def read(cancel: CancelToken, _progress: object) -> Outline | SavedList | Manifest:
            from reader.library.importing import read_import

            return read_import(path, cancel)

        def take(listed: Outline | SavedList | Manifest) -> None:
            from reader.library.backup import Manifest
            from reader.library.importing import import_listed

            if isinstance(listed, Manifest):
                handler(listed)
            else:
                self.run(lambda: import_listed(self.database, listed, datetime.now(UTC)), handler)

        task: Task[Outline | SavedList | Manifest] = Task(read)
        self._runner.start(task.on_success(take).on_failure(self.failed.emit))

    def export_feeds(self, path: Path, handler: Callable[[Path], object]) -> None:
        """Write all feeds to an OPML file."""

        def work() -> Path:
            from reader.export.files import write
            from reader.library.outlines import export_outline

            return write(path, export_outline(self.database, datetime.now(UTC)))

        self.run(work, handler)

    def back_up_later(self) -> None:
        """Copy the library in a while, unless that was done within a day."""
        self._until_backup.start()

    def _back_up(self) -> None:
        task: Task[bool] = Task(lambda _c, _p: self.database.back_up_daily(datetime.now(UTC)))
        self._runner.start(task.on_failure(self.failed.emit))

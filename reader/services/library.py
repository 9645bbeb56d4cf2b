"""The library without making the window wait: sources, lists, and what is done to stories."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.datamodel.feed import FeedOptions, Folder, Subscription
from reader.datamodel.note import Tag
from reader.datamodel.page import Page, RawPage
from reader.datamodel.story import KeptPage, Story, StoryCounts, StoryFilter
from reader.datamodel.translation import Translation
from reader.feeds.identity import address_key
from reader.library.page_story import page_story
from reader.limits import MAX_OUTLINE_BYTES
from reader.services.storage import StorageService
from reader.services.tasks import Runner, Task
from reader.storage import retention
from reader.storage.feeds import FeedStore
from reader.storage.kept import KeptSize, KeptStore
from reader.storage.notes import NoteStore
from reader.storage.pictures import PictureStore
from reader.storage.sizes import Usage, usage
from reader.storage.sqlite import Database
from reader.storage.stories import Cursor, StoryStore

if TYPE_CHECKING:  # lists of feeds are read and written by the thread that is asked to
    from reader.library.outlines import Imported

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sources:
    """What stories are listed by, and how many wait."""

    folders: tuple[Folder, ...]
    feeds: tuple[Subscription, ...]
    tags: tuple[Tag, ...]
    counts: StoryCounts


#: Milliseconds after the start before the library is copied: nobody waits for anything then.
BACKUP_AFTER = 60_000


class LibraryService(StorageService):
    """Reads and changes the library.

    Args:
        database: the one file that keeps it.
        runner: where the work is done.
        pictures: those of kept stories; they go with them.

    Signals:
        feeds_changed: feeds or folders changed.
        stories_changed: stories came, went, or are in another state.
    """

    feeds_changed = Signal()
    stories_changed = Signal()

    def __init__(
        self,
        database: Database,
        runner: Runner,
        pictures: PictureStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._database = database
        self._pictures = pictures
        self._feeds = FeedStore(database)
        self._stories = StoryStore(database)
        self._notes = NoteStore(database)
        self._until_backup = QTimer(self, singleShot=True, interval=BACKUP_AFTER)
        self._until_backup.timeout.connect(self._back_up)
        self._kept = KeptStore(database)

    # -- what there is

    def load_sources(self, handler: Callable[[Sources], object]) -> None:
        """Call `handler` with feeds, their folders, tags, and how many stories they have."""
        feeds, notes, stories = self._feeds, self._notes, self._stories

        def work() -> Sources:
            tags = tuple(notes.tags())
            return Sources(tuple(feeds.folders()), tuple(feeds.all()), tags, stories.counts())

        self.run(work, handler)

    def load_stories(
        self,
        wanted: StoryFilter,
        handler: Callable[[list[Story]], object],
        *,
        target: str,
        after: Story | None = None,
        limit: int = 100,
    ) -> None:
        """Call `handler` with a page of a list.

        Args:
            wanted: what the list shows.
            handler: is given the stories, the newest first.
            target: the language of the headlines beside their own.
            after: the last story of the page before.
            limit: how many stories a page has.
        """
        cursor = Cursor.behind(after) if after is not None else None
        self.run(
            lambda: self._stories.page(wanted, target=target, after=cursor, limit=limit), handler
        )

    def load_states(
        self, ids: Collection[int], handler: Callable[[list[Story]], object], *, target: str
    ) -> None:
        """Call `handler` with stories as they are now."""
        wanted = tuple(ids)
        self.run(lambda: self._stories.get(wanted, target=target), handler)

    def count(self, wanted: StoryFilter, handler: Callable[[int], object]) -> None:
        """Call `handler` with how many stories a list has."""
        self.run(lambda: self._stories.count(wanted), handler)

    # -- stories

    def set_read(
        self,
        ids: Collection[int],
        read: bool,
        handler: Callable[[tuple[int, ...]], object] | None = None,
    ) -> None:
        """Mark stories as read or unread; `handler` is given the ids of those that changed."""
        wanted = tuple(ids)
        self._change_stories(lambda: self._stories.set_read(wanted, read), handler)

    def mark_all_read(
        self, wanted: StoryFilter, handler: Callable[[tuple[int, ...]], object]
    ) -> None:
        """Mark a whole list as read; `handler` is given the ids of those that were not."""
        self._change_stories(lambda: self._stories.mark_all_read(wanted), handler)

    def expire(self, read: timedelta, unread: timedelta) -> None:
        """Let stories go that were read, or not read, for so long."""
        database = self._database

        def work() -> int:
            gone = retention.expire(database, datetime.now(UTC), read=read, unread=unread)
            self._pictures.sweep()
            return gone

        self.run(work, lambda gone: self.stories_changed.emit() if gone else None)

    def delete(self, ids: Collection[int], handler: Callable[[retention.Deleted], object]) -> None:
        """Delete stories for good; `handler` is given what went, for `restore`."""
        wanted, database = tuple(ids), self._database
        self._change_stories(
            lambda: retention.delete_with_copies(database, wanted, datetime.now(UTC)), handler
        )

    def delete_read(
        self, feeds: Collection[int], handler: Callable[[retention.Deleted], object]
    ) -> None:
        """Delete what was read of feeds and is of no list; see `delete`."""
        wanted, database = tuple(feeds), self._database
        self._change_stories(
            lambda: retention.delete_read(database, wanted, datetime.now(UTC)), handler
        )

    def restore(self, deleted: retention.Deleted) -> None:
        """Take stories back that were deleted."""
        self._change_stories(lambda: retention.restore(self._database, deleted))

    def back_up_later(self) -> None:
        """Copy the library in a while, unless that was done within a day."""
        self._until_backup.start()

    def close(self) -> None:
        """Begin nothing any more."""
        self._until_backup.stop()

    def _back_up(self) -> None:
        task: Task[bool] = Task(lambda _c, _p: self._database.back_up_daily(datetime.now(UTC)))
        self._runner.start(task.on_failure(self.failed.emit))

    def unfold(self, story: int) -> None:
        """Say that a story is no advert and no spam; the program does not judge it again."""
        self._change_stories(lambda: self._stories.judge(story, None, by_reader=True))

    def set_starred(self, ids: Collection[int], starred: bool) -> None:
        """Star stories, or take their stars."""
        wanted = tuple(ids)
        self._change_stories(lambda: self._stories.set_starred(wanted, starred))

    def star_page(self, page: Page, handler: Callable[[int], object]) -> None:
        """Star a page that is no story; `handler` is given the id of the story it becomes."""

        def work() -> int:
            number = page_story(self._stories, page, datetime.now(UTC))
            self._stories.set_starred([number], True)
            return number

        self._change_stories(work, handler)

    def content(self, story: int, handler: Callable[[str], object]) -> None:
        """Call `handler` with the text that a feed gave a story, as HTML that is not cleaned."""
        self.run(lambda: self._stories.content(story), handler)

    # -- kept pages

    def keep(
        self,
        story: Story | None,
        raw: RawPage,
        page: Page,
        translations: Iterable[Translation],
        handler: Callable[[int], object],
    ) -> None:
        """Keep an open page to be read without the network.

        Args:
            story: the story it is the page of; None makes one of the page itself.
            raw: the page as it came.
            page: what was made of it.
            translations: those that are there.
            handler: is given the id of its story.
        """
        kept = tuple(translations)

        def work() -> int:
            from reader.library.keeping import keep_page  # brings parsers

            now, known = datetime.now(UTC), story.id if story is not None else None
            with self._database.transaction():
                number = keep_page(self._database, raw, page, now, story=known).id
                for target in {translation.pair.target for translation in kept}:
                    self._kept.keep_translations(
                        number, target, (t for t in kept if t.pair.target == target)
                    )
            return number

        self._change_stories(work, handler)

    def keep_no_more(self, stories: Iterable[int]) -> None:
        """Remove what was kept of stories."""
        wanted = tuple(stories)

        def work() -> None:
            for story in wanted:
                self._kept.remove(story)
            self._pictures.sweep()

        self._change_stories(work)

    def load_kept(
        self,
        story: int,
        handler: Callable[[KeptPage | None, Sequence[Translation]], object],
    ) -> None:
        """Call `handler` with what was kept of a story, and its translations."""
        self.run(
            lambda: (self._kept.page(story), self._kept.all_translations(story)),
            lambda result: handler(*result),
        )

    def load_usage(self, handler: Callable[[list[Usage], list[KeptSize]], object]) -> None:
        """Call `handler` with what the library takes, by kind and by kept story."""
        self.run(
            lambda: (usage(self._database), self._kept.sizes()), lambda result: handler(*result)
        )

    def find(self, address: str, handler: Callable[[Story | None], object]) -> None:
        """Call `handler` with the story that has an address, if there is one."""
        self.run(lambda: self._stories.at(address, link_key=address_key(address)), handler)

    # -- feeds and folders

    def tell_changed(self) -> None:
        """Say that another part changed feeds and stories."""
        self.feeds_changed.emit()
        self.stories_changed.emit()

    def tell_stories_changed(self) -> None:
        """Say that another part changed stories."""
        self.stories_changed.emit()

    def import_feeds(self, path: Path, handler: Callable[[Imported], object]) -> None:
        """Follow the feeds of an OPML file."""

        def work() -> Imported:
            from reader.library.outlines import import_outline
            from reader.retrieval.files import read_file

            data = read_file(str(path), MAX_OUTLINE_BYTES).data
            return import_outline(self._database, data, datetime.now(UTC))

        def done(imported: Imported) -> None:
            handler(imported)
            self.tell_changed()

        self.run(work, done)

    def export_feeds(self, path: Path, handler: Callable[[Path], object]) -> None:
        """Write all feeds to an OPML file."""

        def work() -> Path:
            from reader.export.files import write
            from reader.library.outlines import export_outline

            return write(path, export_outline(self._database, datetime.now(UTC)))

        self.run(work, handler)

    def set_options(self, feed: int, options: FeedOptions) -> None:
        """Set what the reader decides for a feed."""
        self._change_feeds(lambda: self._feeds.set_options(feed, options))

    def move_feed(self, feed: int, folder: int | None) -> None:
        """Put a feed into a folder, or into none."""
        self._change_feeds(lambda: self._feeds.move([feed], folder))

    def remove_feed(self, feed: int) -> None:
        """Follow a feed no more; what was starred, kept, tagged or noted of it stays."""
        self._change_feeds(lambda: self._feeds.remove(feed))

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name."""
        self._change_feeds(lambda: self._feeds.rename_folder(folder, name))

    def remove_folder(self, folder: int) -> None:
        """Remove a folder; its feeds lie where it lay."""
        self._change_feeds(lambda: self._feeds.remove_folder(folder))

    # -- inside

    def _change_stories(
        self, change: Callable[[], T], then: Callable[[T], object] | None = None
    ) -> None:
        def done(result: T) -> None:
            if then is not None:
                then(result)
            self.stories_changed.emit()

        self.run(change, done)

    def _change_feeds(self, change: Callable[[], Any]) -> None:
        def done(_: object) -> None:
            self.feeds_changed.emit()
            self.stories_changed.emit()

        self.run(change, done)

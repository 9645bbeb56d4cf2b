"""The search of the library: its index is kept up in small steps, and asked without waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancellation import CancelToken, Progress, TimeLimit
from reader.datamodel.search import SavedSearch
from reader.errors import ReaderError
from reader.policy import Policy
from reader.services.library import LibraryService
from reader.services.tasks import Lane, OneAtATime, Runner, Task
from reader.storage.changes import Changed

if TYPE_CHECKING:  # loaded on the storage lane by the first search
    from reader.library.alerts import Found
    from reader.library.searching import Results
    from reader.search.index import SearchIndex

T = TypeVar("T")

#: Milliseconds between two steps, and before the first one after a change.
_STEP, _REST = 30, 1_500


class SearchService(QObject):
    """Keeps the index in step with the library, and looks up what is typed.

    Args:
        library: what is searched.
        file: where the index lies; it is made again whenever it is missing or damaged.
        runner: where it is searched.
        policy: what the reader wants hidden, by the domain of a page; that is not found.

    Signals:
        indexed: everything that changed can be found now.
    """

    indexed = Signal()

    def __init__(
        self, library: LibraryService, file: Path, runner: Runner, policy: Callable[[str], Policy]
    ) -> None:
        super().__init__()
        self._library = library
        self._file = file
        self._runner = runner
        self._policy = policy
        self._index: SearchIndex | None = None
        self._is_damaged = False
        self._looking: Task[Results] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._steps = OneAtATime(
            lambda ended: self._library.run(self._index_some, self._on_indexed, ended=ended)
        )
        self._timer.timeout.connect(self._steps.ask)
        library.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        told = (changed.stories, changed.headlines, changed.kept, changed.notes, changed.tags)
        if any(told):
            self.wake()

    def wake(self) -> None:
        """Stories changed: index them soon."""
        if not self._timer.isActive():
            self._timer.start(_REST)

    def index_kept_again(self) -> None:
        """Index kept pages again, of which other parts are hidden now."""

        def work() -> None:
            from reader.library.indexing import queue_kept  # brings a parser

            queue_kept(self._library.database)

        self._library.run(work, lambda _: self.wake())

    def search(
        self,
        text: str,
        handler: Callable[[Results], None],
        *,
        both: bool,
        target: str,
        translation: str = "",
    ) -> None:
        """Call `handler` with what is found for a text, unless another is looked for meanwhile.

        Args:
            text: as it was typed.
            handler: is given the results.
            both: whether it is looked for in the other language, too.
            target: the language in which headlines are given beside their own.
            translation: of its words, by the installed package.
        """

        def work(index: SearchIndex, time: TimeLimit) -> Results:
            from reader.library.searching import search

            expand, library = _expansion(translation) if both else None, self._library.database
            return search(library, index, text, expand=expand, target=target, time=time)

        self._look(work, handler)

    def search_saved(
        self, saved: SavedSearch, handler: Callable[[Results], None], *, target: str
    ) -> None:
        """As `search`, for one that is kept: the newest stories it finds."""

        def work(index: SearchIndex, time: TimeLimit) -> Results:
            from reader.library.searching import shelf

            return shelf(self._library.database, index, saved, target=target, time=time)

        self._look(work, handler)

    def count(self, searches: Iterable[SavedSearch], handler: Callable[[int, int], None]) -> None:
        """Call `handler` with the id of each search and how many unread stories it finds.

        They are counted one by one, so that what is typed meanwhile waits for one at most.
        """
        for saved in searches:

            def work(index: SearchIndex, time: TimeLimit, saved: SavedSearch = saved) -> int:
                from reader.library.searching import count_unread

                return count_unread(self._library.database, index, saved, time)

            task = self._task(work).on_success(partial(handler, saved.id))
            self._runner.start(task.on_failure(self._on_not_counted), Lane.SEARCH)

    def find_new(
        self, searches: Mapping[SavedSearch, int], handler: Callable[[Found], None]
    ) -> None:
        """Call `handler` with what searches find that is newer than a story each."""

        def work(index: SearchIndex, time: TimeLimit) -> Found:
            from reader.library.alerts import find

            return find(self._library.database, index, searches, time)

        task = self._task(work).on_success(handler).on_failure(self._on_not_counted)
        self._runner.start(task, Lane.SEARCH)

    def _look(
        self, work: Callable[[SearchIndex, TimeLimit], Results], handler: Callable[[Results], None]
    ) -> None:
        """Search, in place of the search under way."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._task(work).on_success(handler).on_failure(self._on_not_searched)
        self._runner.start(self._looking, Lane.SEARCH)

    def _task(self, work: Callable[[SearchIndex, TimeLimit], T]) -> Task[T]:
        """A task that reads the index by a connection of its own, while another writes it."""

        def run(cancel: CancelToken, _progress: Progress) -> T:
            from reader.library.searching import time_limit
            from reader.search.index import SearchIndex

            time = time_limit(cancel)
            with closing(SearchIndex(self._file, only_read=True)) as index:
                return work(index, time)

        return Task(run)

    def _on_not_counted(self, error: ReaderError) -> None:
        if error.code == "index-damaged":
            self._on_not_searched(error)  # else no number shows, which nobody asked for

    def _on_not_searched(self, error: ReaderError) -> None:
        if error.code == "index-damaged":
            self._is_damaged = True  # it is looked for again once it is made anew
            self.wake()
        else:
            self._library.report(error)

    def close(self) -> None:
        """Index no more; on the storage lane the index is closed when all else is done."""
        self._timer.stop()
        self._library.run(self._close_index)

    def _close_index(self) -> None:
        """On the storage lane, which may be indexing still; what it opens is closed, too."""
        index, self._index = self._index, None
        if index is not None:
            index.close()

    def _index_some(self) -> int:
        """Index the next stories; how many are left. On the storage lane."""
        if self._library.database.read_only:
            return 0
        from reader.library.indexing import index_soundly, rebuilt  # brings a parser

        index = self._opened()
        if self._is_damaged:
            index, self._is_damaged = rebuilt(index, self._file), False
        self._index, left = index_soundly(self._library.database, index, self._file, self._policy)
        return left

    def _on_indexed(self, left: int) -> None:
        if left:
            self._timer.start(_STEP)
        else:
            self.indexed.emit()

    def _opened(self) -> SearchIndex:
        if self._index is None:
            from reader.search.index import SearchIndex

            self._index = SearchIndex(self._file)
        return self._index


def _expansion(translation: str) -> Callable[[str], tuple[str, ...]]:
    """What queries are in the other language, by the dictionary and the installed package."""
    from reader.dictionary import dictionary
    from reader.library.expansion import variants

    return lambda words: variants(words, dictionary(), lambda _words: translation)

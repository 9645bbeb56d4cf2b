"""What a person does with the window for hours: each action is a method, and is waited for."""

from __future__ import annotations

import itertools
import os
import signal
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

from reader.cancellation import CancelToken, Progress
from reader.export import Format
from reader.library.indexing import index_some
from reader.library.keeping import keep_page
from reader.library.searching import search
from reader.search.index import SearchIndex
from reader.services.tasks import Lane, Task
from reader.settings import Settings
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import current_theme
from tests.helpers.feeds import rss
from tests.helpers.web import Site
from tests.soak.measuring import Held, Opening, held

#: How many feeds are followed, and the milliseconds that an action may take.
FEEDS, PATIENCE = 20, 60_000
#: How long the translation of a page is watched before the next page is opened.
WATCHED = 6_000

_LINES = (
    "The harbour board met on day {0} and counted {1} boats at the northern quay.",
    "Its chairman said after {2} minutes that the tide would decide, not the committee.",
    "Nobody had measured the channel since bridge {3} was built {4} years ago.",
    "第{0}天，港务局在北码头清点了{1}艘船只。",
    "主席在{2}分钟后表示，决定的是潮水，而不是委员会。",
)


class Person:
    """Goes on with one action after the other.

    Args:
        window: the whole window.
        site: the server of the feeds.
        folder: for pages and exports.

    Attributes:
        openings: how long pages took since somebody looked.
        workers: what translating processes held at the end of their lives since somebody looked.
        done: how often each action was done since somebody looked.
    """

    def __init__(self, window: MainWindow, site: Site, folder: Path) -> None:
        self.window = window
        self.openings: list[Opening] = []
        self.workers: list[Held] = []
        self.done: Counter[str] = Counter()
        self._services = window.parts.services
        self._site = site
        self._folder = folder
        self._round = 0
        self._database = open_database(self._services.paths.database, MIGRATIONS)
        self._index = SearchIndex(folder / "index.sqlite3")
        self._feeds = self._follow()
        self._formats = itertools.cycle(Format)

    def close(self) -> None:
        """Give back what was opened here."""
        self._index.close()
        self._database.close()

    def go_on(self) -> None:
        """One round: a page is read, and something is done beside it."""
        self._round += 1
        self._do(self.open_page)
        self._do(self.hide_and_undo)
        self._do(self.export)
        for every, action in (
            (2, self.find),
            (3, self.change_theme),
            (5, self.update_feeds),
            (5, self.search),
            (7, self.change_language),
            (11, self.keep),
            (12, self.restart_worker),
        ):
            if self._round % every == 0:
                self._do(action)

    def _do(self, action: Callable[[], None]) -> None:
        action()
        self.done[action.__name__] += 1

    # -- the actions

    def open_page(self) -> None:
        """Open a page nobody read before, and watch its translation for a while."""
        path = self._write_page()
        started, computing = time.perf_counter(), time.process_time()
        self._wait_for(self.window.parts.session.page_changed, lambda: self.window.open(str(path)))
        self.openings.append(
            Opening(time.perf_counter() - started, time.process_time() - computing)
        )
        self._wait_for(self.window.settled, lambda: None, WATCHED)
        path.unlink()

    def hide_and_undo(self) -> None:
        """Hide every part of the page, one after the other, and show them again."""
        session = self.window.parts.session
        for section in session.state.shown_sections()[:5]:
            session.set_visible(section.id, False)
        while session.undo_stack.canUndo():
            session.undo_stack.undo()

    def export(self) -> None:
        """Write the page in the next format, over the last one of that format."""
        article = self.window.exporting.article()
        if article is None:
            return
        path = self._folder / f"article.{next(self._formats).extension}"
        self.window.exporting.write(article, path)
        pause(50)

    def find(self) -> None:
        """Look for words in the page, and go through the hits."""
        for word in ("harbour", "码头", "nowhere", ""):
            self.window.parts.view.find(word)

    def change_theme(self) -> None:
        """From light to dark or back."""
        theme = "dark" if current_theme().name == "light" else "light"
        self._services.settings.set("appearance.theme", theme)
        pause(50)

    def change_language(self) -> None:
        """Read in the other language, and back."""
        for target in ("en", "zh"):
            self._services.settings.set("languages.target", target)
            pause(50)

    def update_feeds(self) -> None:
        """All feeds have something new."""
        now = datetime.now(UTC)
        for number in range(FEEDS):
            titles = [f"Story {self._round}-{number}-{n} of the harbour" for n in range(5)]
            body = rss(*titles, host="harbour.example", newest=now - timedelta(minutes=1))
            self._site.add(f"/feed/{number}", body, Content_Type="application/rss+xml")
        self._site.requests.clear()
        feeds = self._services.feeds
        self._wait_for(feeds.update_finished, lambda: feeds.update(self._feeds))

    def search(self) -> None:
        """Look through the library."""

        def work(_cancel: CancelToken, _progress: Progress) -> int:
            index_some(self._database, self._index, Settings().policy)
            return len(search(self._database, self._index, "harbour 码头").hits)

        self._run(work)

    def keep(self) -> None:
        """Keep the open page."""
        page, opened = self.window.parts.session.page, self.window.parts.session.opened
        if page is not None and opened is not None:
            translations = self.window.parts.session.translations.values()
            loop = QEventLoop()
            now, library = datetime.now(UTC), self._services.library
            library.run(
                lambda: keep_page(
                    library.database, opened.raw, page, now, translations=translations
                ),
                lambda _: loop.quit(),
            )
            _run_loop(loop, PATIENCE)

    def restart_worker(self) -> None:
        """The translator dies, and the next page needs another."""
        if self.worker:
            self.workers.append(held(self.worker))
            os.kill(self.worker, signal.SIGKILL)
            pause(200)

    @property
    def worker(self) -> int | None:
        """The id of the translating process."""
        supervisor = self._services.translation._dispatcher
        return supervisor.worker_pid if supervisor else None

    # -- how

    def _follow(self) -> list[int]:
        store, now = FeedStore(self._database), datetime.now(UTC)
        return [store.add(self._site.url(f"/feed/{n}"), now=now) for n in range(FEEDS)]

    def _write_page(self) -> Path:
        """A page of 10 to 110 paragraphs, none of which were there before."""
        first = self._round * 1000
        count = 10 + self._round * 37 % 100
        chinese = self._round % 4 == 0
        lines = _LINES[3:] if chinese else _LINES[:3]
        body = "".join(
            f"<p>{' '.join(lines).format(n, n % 97, n % 59, n % 31, n % 83)}</p>"
            for n in range(first, first + count)
        )
        path = self._folder / f"page-{self._round}.html"
        title = f"Harbour {self._round}"
        path.write_text(f"<title>{title}</title><h1>{title}</h1><main>{body}</main>", "utf-8")
        return path

    def _run(self, work: Callable[[CancelToken, Progress], object]) -> None:
        loop = QEventLoop()
        task = Task(work).on_success(lambda _: loop.quit())
        self._services.runner.start(task, Lane.STORAGE)
        _run_loop(loop, PATIENCE)

    def _wait_for(
        self, happened: SignalInstance, act: Callable[[], None], patience: int = PATIENCE
    ) -> None:
        loop = QEventLoop()
        happened.connect(loop.quit)
        act()
        _run_loop(loop, patience)
        happened.disconnect(loop.quit)


def pause(milliseconds: int) -> None:
    """Let the event loop run."""
    _run_loop(QEventLoop(), milliseconds)


def _run_loop(loop: QEventLoop, patience: int) -> None:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(patience)
    loop.exec()

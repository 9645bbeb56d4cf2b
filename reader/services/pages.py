"""Opening pages without making the window wait: retrieved, cleaned and judged on a thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Notice, Page, RawPage
from reader.datamodel.story import Story
from reader.datamodel.translation import Translation
from reader.errors import Cancelled, ReaderError, RetrievalError
from reader.network.connection import Wish
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # parsers and HTTP are loaded by the thread that opens the first page
    from reader.extraction.presets import Preset
    from reader.library.keeping import Kept
    from reader.pipeline import Pipeline


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Opening:
    """A page that is asked for, with all that is known of it before it is there.

    It travels with the page from the wish to the session. Nothing else remembers what was asked
    for, so an opening that fails leaves nothing behind.

    Attributes:
        source: an address, a path, "-" for standard input, or what names a feed's text; "" for a
            text that was pasted.
        text: the text or HTML that was pasted.
        delivery: where a page that a browser sent lies; it is removed from there.
        raw: the page as it came before: kept, of a feed, or open. Nothing is retrieved then.
        page: what was made of `raw` before, shown as it is.
        encoding, language: the bytes are read so, whatever the page says of itself.
        wish: who wished it; where nobody said, a stranger.
        anew: whether a kept page is taken only where the source cannot be had.
        story: the story that it is the page of.
        translations: those that were kept with it.
        block: the number of the block to go to, -1 for none.
        words: what is to be marked in it.
        step: how far it lies back (-1) or ahead (1) of the open page in what was read.
        tab: the number of the tab that it is for; 0 for the one on show when it is asked for.
        said: what is said of it once it is open.
        instead: what is opened where this cannot be had.
    """

    source: str = ""
    text: str = ""
    delivery: Path | None = None
    raw: RawPage | None = None
    page: Page | None = None
    encoding: str | None = None
    language: str | None = None
    wish: Wish = Wish.PAGE
    anew: bool = True
    story: Story | None = None
    translations: Sequence[Translation] = ()
    block: int = -1
    words: str = ""
    step: int = 0
    tab: int = 0
    said: str = ""
    instead: Opening | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A page that was opened: how it was asked for, the bytes that came, and the cleaned page."""

    opening: Opening
    raw: RawPage
    page: Page


@dataclass(frozen=True, slots=True)
class OpenFailure:
    """A page that could not be opened, and why."""

    opening: Opening
    error: ReaderError


@dataclass(slots=True, eq=False)
class _Job:
    """What is being opened in a tab; `task` is None while it is looked for in the library."""

    opening: Opening
    task: Task[Opened] | None = None
    is_running: bool = False


class PageService(QObject):
    """Opens one page at a time in each tab; a newer request takes the place of an older one.

    The page of the tab on show is opened at once, those of other tabs one after the other, so that
    opening twenty does not hold up reading.

    Args:
        pipeline: makes the pipeline of each page, on a thread, so that changed settings count at
            once and the window does not wait for what it loads.
        runner: where the work is done.
        kept: finds the kept page of a source, on a thread.

    Signals:
        started: the `Opening`.
        progressed: the `Opening`, bytes so far, and in all or None.
        opened: an `Opened`.
        failed: an `OpenFailure`.
        stopped: the `Opening` that the reader gave up.
        previewed: a page with the preset that was tried.
    """

    started = Signal(object)
    progressed = Signal(object, int, object)
    opened = Signal(object)
    failed = Signal(object)
    stopped = Signal(object)
    previewed = Signal(object)

    def __init__(
        self,
        pipeline: Callable[[], Pipeline],
        runner: Runner,
        kept: Callable[[Pipeline, str], Kept | None] = lambda _pipeline, _source: None,
    ) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._runner = runner
        self._kept = kept
        self._tab = 1
        self._jobs: dict[int, _Job] = {}

    @property
    def opening(self) -> Opening | None:
        """What is being opened in the tab on show; None while nothing is."""
        return self.opening_in(self._tab)

    def opening_in(self, tab: int) -> Opening | None:
        """What is being opened in a tab; None while nothing is."""
        job = self._jobs.get(tab)
        return job.opening if job is not None else None

    def is_wanted(self, opening: Opening) -> bool:
        """Whether what was begun is neither stopped nor overtaken."""
        return self.opening_in(opening.tab) is opening

    def show_tab(self, tab: int) -> None:
        """Say which tab is on show: what is opened in it waits for no other."""
        self._tab = tab
        self._start_next()

    def begin(self, opening: Opening) -> Opening:
        """Announce what will be opened, and give up what is being opened in its tab.

        `open` follows once all is known, such as what the library kept of the page.

        Returns:
            The opening with the tab that it is for.
        """
        if not opening.tab:
            opening = replace(opening, tab=self._tab)
        self._cancel(opening.tab)
        self._jobs[opening.tab] = _Job(opening)
        self.started.emit(opening)
        return opening

    def open(self, opening: Opening) -> None:
        """Open a page; `opened` or `failed` follows, unless it is stopped or overtaken."""
        opening = self.begin(opening)
        if opening.raw is not None and opening.page is not None:
            self._on_opened(Opened(opening, opening.raw, opening.page))
            return

        task = Task(partial(self._have, opening)).on_success(self._on_opened)
        task.on_progress(lambda done, total: self.progressed.emit(opening, done, total))
        task.on_failure(lambda error: self._on_failed(OpenFailure(opening, error)))
        task.on_end(lambda: self._forget(opening))
        self._jobs[opening.tab].task = task
        self._start_next()

    def _start_next(self) -> None:
        """Start the work for the tab on show, and for one of the other tabs."""
        shown = self._jobs.get(self._tab)
        others = [job for job in self._jobs.values() if job is not shown and job.task is not None]
        if any(job.is_running for job in others):
            others = []
        for job in (shown, *others[:1]):
            if job is not None and job.task is not None and not job.is_running:
                job.is_running = True
                self._runner.start(job.task)

    def try_preset(self, raw: RawPage, preset: Preset) -> None:
        """Clean a page by a preset, to be looked at; `previewed` brings it."""

        def work(cancel: CancelToken, _progress: Progress) -> Page:
            return _cleaned(self._pipeline().trying(preset), raw, cancel)

        self._runner.start(Task(work).on_success(self.previewed.emit))

    def read_text(
        self,
        text: str,
        handler: Callable[[Page], object],
        failed: Callable[[ReaderError], object],
    ) -> None:
        """Clean a text that is read in no tab."""

        def work(cancel: CancelToken, _progress: Progress) -> Page:
            pipeline = self._pipeline()
            return _cleaned(pipeline, pipeline.from_text(text), cancel)

        self._runner.start(Task(work).on_success(handler).on_failure(failed))

    def stop(self, tab: int | None = None) -> None:
        """Give up the page that is being opened in a tab, by default in the one on show."""
        tab = self._tab if tab is None else tab
        if (opening := self.opening_in(tab)) is not None:
            self._cancel(tab)
            self.stopped.emit(opening)
            self._start_next()

    def stop_looking(self) -> None:
        """Give up what still waits for the library, which cannot be read."""
        for tab in [number for number, job in self._jobs.items() if job.task is None]:
            self.stop(tab)

    def _cancel(self, tab: int) -> None:
        job = self._jobs.pop(tab, None)
        if job is not None and job.task is not None:
            job.task.cancel()

    def _have(self, opening: Opening, cancel: CancelToken, progress: Progress) -> Opened:
        """The page, or the one that is opened instead of it."""
        try:
            return self._have_this(opening, cancel, progress)
        except Cancelled:
            raise
        except ReaderError as error:
            if opening.instead is None:
                raise
            opened = self._have(opening.instead, cancel, progress)
            why = Notice(error.code, error.message)
            page = replace(opened.page, notices=(why, *opened.page.notices))
            return replace(opened, page=page)

    def _have_this(self, opening: Opening, cancel: CancelToken, progress: Progress) -> Opened:
        pipeline = self._pipeline()
        if opening.encoding or opening.language:
            pipeline = pipeline.reading_as(encoding=opening.encoding, language=opening.language)
        source = opening.source
        if opening.raw is not None:
            raw = opening.raw
        elif opening.delivery is not None:
            from reader.retrieval.deliveries import take_delivery

            raw = take_delivery(opening.delivery)
        elif opening.text:
            raw = pipeline.from_text(opening.text)
        elif not opening.anew and (kept := self._kept(pipeline, source)):
            return Opened(opening, kept.raw, kept.page)
        else:
            try:
                raw = pipeline.retrieve(source, wish=opening.wish, progress=progress, cancel=cancel)
            except RetrievalError as error:
                if found := self._kept(pipeline, source):
                    return Opened(opening, found.raw, _instead(found.page, error))
                raise
        return Opened(opening, raw, _cleaned(pipeline, raw, cancel))

    def _on_opened(self, opened: Opened) -> None:
        self._jobs.pop(opened.opening.tab, None)
        self.opened.emit(opened)

    def _on_failed(self, failure: OpenFailure) -> None:
        self._jobs.pop(failure.opening.tab, None)
        self.failed.emit(failure)

    def _forget(self, opening: Opening) -> None:
        """Its work has ended, however that came: the next one has its turn."""
        if self.is_wanted(opening):
            del self._jobs[opening.tab]
        self._start_next()


def _cleaned(pipeline: Pipeline, raw: RawPage, cancel: CancelToken) -> Page:
    """The page as it is read: a list of articles has them as its text."""
    from reader.extraction.layout.listing import listed

    return listed(pipeline.clean(raw, cancel=cancel))


def _instead(page: Page, error: RetrievalError) -> Page:
    from reader.library.keeping import instead

    return instead(page, error)

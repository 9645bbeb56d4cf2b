"""Opening pages without making the window wait: retrieved, cleaned and judged on a thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Page, RawPage
from reader.errors import ReaderError, RetrievalError
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # parsers and HTTP are loaded by the thread that opens the first page
    from reader.extraction.presets import Preset
    from reader.library.keeping import Kept
    from reader.pipeline import Pipeline

_Opened = tuple[RawPage, Page]


@dataclass(frozen=True, slots=True)
class OpenFailure:
    """A source that could not be opened, and why."""

    source: str
    error: ReaderError


class PageService(QObject):
    """Opens one page at a time; a newer request takes the place of an older one.

    Args:
        pipeline: makes the pipeline of each page, on a thread, so that changed settings count at
            once and the window does not wait for what it loads.
        runner: where the work is done.
        kept: finds the kept page of a source, on a thread.

    Signals:
        started: the source.
        progressed: bytes so far, and in all or None.
        opened: the page.
        failed: an `OpenFailure`.
        stopped: the reader gave up.
        previewed: the open page with the preset that was tried.
    """

    started = Signal(str)
    progressed = Signal(int, object)
    opened = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    previewed = Signal(object)

    def __init__(
        self,
        pipeline: Callable[[], Pipeline],
        runner: Runner,
        kept: Callable[[Pipeline, str], Kept | None] = lambda _pipeline, _source: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._runner = runner
        self._kept = kept
        self._task: Task[_Opened] | None = None
        self._raw: RawPage | None = None

    def open(self, source: str, *, trusted: bool = True, anew: bool = True) -> None:
        """Open an address, a path, or "-" for standard input.

        Args:
            source: the source.
            trusted: whether the reader gave it; a page may not lead into their own network.
            anew: whether a kept page is taken only where the source cannot be had.
        """

        def work(cancel: CancelToken, progress: Progress) -> _Opened:
            pipeline = self._pipeline()
            if not anew and (kept := self._kept(pipeline, source)):
                return kept.raw, kept.page
            try:
                raw = pipeline.retrieve(source, trusted=trusted, progress=progress, cancel=cancel)
            except RetrievalError as error:
                if found := self._kept(pipeline, source):
                    return found.raw, _instead(found.page, error)
                raise
            return raw, _cleaned(pipeline, raw, cancel)

        self._start(source, work)

    def open_text(self, text: str) -> None:
        """Open pasted text or HTML."""

        def work(cancel: CancelToken, _progress: Progress) -> _Opened:
            pipeline = self._pipeline()
            raw = pipeline.from_text(text)
            return raw, _cleaned(pipeline, raw, cancel)

        self._start("", work)

    def open_delivery(self, path: Path, address: str) -> None:
        """Open a page that a browser sent.

        Args:
            path: where it lies; it is removed from there.
            address: where it stands.
        """
        from reader.retrieval.deliveries import take_delivery

        def work(cancel: CancelToken, _progress: Progress) -> _Opened:
            raw = take_delivery(path)
            return raw, _cleaned(self._pipeline(), raw, cancel)

        self._start(address, work)

    def open_raw(self, raw: RawPage) -> None:
        """Open what was retrieved before, or is the text of a feed."""

        def work(cancel: CancelToken, _progress: Progress) -> _Opened:
            return raw, _cleaned(self._pipeline(), raw, cancel)

        self._start(raw.source, work)

    def show(self, raw: RawPage, page: Page) -> None:
        """Open a page that was cleaned before."""
        if self._task is not None:
            self._task.cancel()
        self.started.emit(raw.source)
        self._on_opened((raw, page))

    @property
    def raw(self) -> RawPage | None:
        """The open page as it came."""
        return self._raw

    def clean_again(self, *, encoding: str | None = None, language: str | None = None) -> None:
        """Clean the bytes of the open page again, with another encoding or source language."""
        raw = self._raw
        if raw is None:
            return

        def work(cancel: CancelToken, _progress: Progress) -> _Opened:
            pipeline = self._pipeline().reading_as(encoding=encoding, language=language)
            return raw, _cleaned(pipeline, raw, cancel)

        self._start(raw.source, work)

    def try_preset(self, preset: Preset) -> None:
        """Clean the open page by a preset, to be looked at; `previewed` brings it."""
        raw = self._raw
        if raw is None or raw.url is None:
            return

        def work(cancel: CancelToken, _progress: Progress) -> Page:
            return _cleaned(self._pipeline().trying(preset), raw, cancel)

        self._runner.start(Task(work).on_success(self.previewed.emit))

    def stop(self) -> None:
        """Give up the page that is being opened."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.stopped.emit()

    def _start(self, source: str, work: Callable[[CancelToken, Progress], _Opened]) -> None:
        if self._task is not None:
            self._task.cancel()
        task = Task(work).on_success(self._on_opened).on_progress(self.progressed.emit)
        task.on_failure(lambda error: self._on_failed(OpenFailure(source, error)))
        self._task = task
        self.started.emit(source)
        self._runner.start(task)

    def _on_opened(self, result: _Opened) -> None:
        self._task = None
        self._raw, page = result
        self.opened.emit(page)

    def _on_failed(self, failure: OpenFailure) -> None:
        self._task = None
        self.failed.emit(failure)


def _cleaned(pipeline: Pipeline, raw: RawPage, cancel: CancelToken) -> Page:
    """The page as it is read: a list of articles has them as its text."""
    from reader.extraction.layout.listing import listed

    return listed(pipeline.clean(raw, cancel=cancel))


def _instead(page: Page, error: RetrievalError) -> Page:
    from reader.library.keeping import instead

    return instead(page, error)

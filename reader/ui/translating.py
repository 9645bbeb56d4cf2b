"""Translating the open page: which pair, what is asked for when, and what the reader is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.document import Page, Pair, Translation
from reader.errors import ReaderError
from reader.services.translation import Priority, TranslationProgress, TranslationService
from reader.translation.packages import Route
from reader.ui.languages import argos_code, target_language
from reader.ui.session import ReadingSession
from reader.ui.wording import language_name


class TranslationController(QObject):
    """Asks the translation service for what the session shows.

    Args:
        service: translates.
        session: the open page.
        wanted_target: gives the language the reader set, or "".
        interface_language: the language of the interface.

    Signals:
        translated: a tuple of `Translation`.
        status_changed: words, done, total; a total of 0 when nothing is going on.
        label_changed: the line under the title of the translation.
        missing: the pair that no package translates.
        needless: the page is in the reader's language.
        settled: nothing more comes for the open page.
    """

    translated = Signal(object)
    status_changed = Signal(str, int, int)
    label_changed = Signal(str)
    missing = Signal(object)
    needless = Signal(str)
    failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        service: TranslationService,
        session: ReadingSession,
        wanted_target: Callable[[], str],
        interface_language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._session = session
        self._wanted_target = wanted_target
        self._interface_language = interface_language
        self.pair = Pair("", "")
        self.translations: dict[str, Translation] = {}
        self._running = False
        service.translated.connect(self._on_translated)
        service.progress_changed.connect(self._on_progress)
        service.finished.connect(self._on_finished)
        service.failed.connect(self._on_failed)

    def pair_for(self, page: Page) -> Pair:
        """The pair a page is read in."""
        source = argos_code(page.language or "en")
        return Pair(
            source, target_language(self._wanted_target(), self._interface_language, source)
        )

    def open(self, page: Page, pair: Pair) -> None:
        """Take another page; nothing is asked for before `start`."""
        self._service.cancel()
        self.pair = pair
        self.translations = {}
        self._running = False

    def start(self) -> None:
        """Ask for all that shows, or say why that is in vain."""
        if self.pair.source == self.pair.target:
            self.needless.emit(language_name(self.pair.target))
            self._settle("")
            return
        route = self._service.route(self.pair)
        if route is None:
            self.missing.emit(self.pair)
            self._settle("")
            return
        self.label_changed.emit(self._label(route))
        self.request_shown()

    def request_shown(self) -> None:
        """Ask for the sentences of the shown sections that were not translated yet."""
        self._request(self._session.sentences(), Priority.PAGE)

    def request_sections(self, section_ids: frozenset[str]) -> None:
        """Ask for the sentences of these sections first."""
        self._request(self._session.sentences(section_ids), Priority.VISIBLE)

    def prioritise(self, sentences: tuple[str, ...]) -> None:
        """The reader looks at these now."""
        if self._running:
            self._service.prioritise(sentences)

    def retry(self, sentences: tuple[str, ...]) -> None:
        """Try sentences again that could not be translated."""
        self._running = True
        self._service.retry(sentences)

    def stop(self) -> None:
        """Translate no further; what is there stays."""
        self._service.cancel()
        if self._running:
            self._settle(self.tr("Translation stopped"))

    def start_again(self) -> None:
        """Translate everything anew."""
        self.translations = {}
        self._service.cancel()
        self._service.forget(self._session.sentences(), self.pair)
        self.start()

    def _request(self, sentences: list[str], priority: Priority) -> None:
        wanted = [text for text in sentences if text not in self.translations]
        if self.pair.source == self.pair.target or self._service.route(self.pair) is None:
            return
        if not wanted:
            self._settle("")
            return
        self._running = True
        self._service.request(self.pair, wanted, priority)

    def _label(self, route: Route) -> str:
        text = self.tr("Translated from {0} · {1} · offline")
        return text.format(language_name(self.pair.source), route.label)

    def _on_translated(self, translations: tuple[Translation, ...]) -> None:
        fresh = tuple(t for t in translations if t.pair == self.pair)
        self.translations.update((t.source, t) for t in fresh)
        self.translated.emit(fresh)

    def _on_progress(self, progress: TranslationProgress) -> None:
        if not self._running:
            return
        done, total = progress.done, progress.total
        if progress.seconds_left is None:
            text = self.tr("Translating {0}/{1}").format(done, total)
        else:
            text = self.tr("Translating {0}/{1} · {2} s left").format(
                done, total, max(1, round(progress.seconds_left))
            )
        self.status_changed.emit(text, done, total)

    def _on_finished(self) -> None:
        if self._running:
            self._settle(self.tr("Translated"))

    def _on_failed(self, error: ReaderError) -> None:
        self.failed.emit(error)
        if self._running:
            self._settle("")

    def _settle(self, text: str) -> None:
        self._running = False
        self.status_changed.emit(text, 0, 0)
        self.settled.emit()

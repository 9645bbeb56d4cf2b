"""Translating the open page: which pair, what is asked for when, and what the reader is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.document import Page, Pair, Translation
from reader.errors import ReaderError
from reader.languages import language_code, language_to_read
from reader.services.bundle import Services
from reader.services.translation import Priority, TranslationProgress
from reader.translation.packages import Route
from reader.ui.actions import Actions
from reader.ui.controllers.base import Controller
from reader.ui.reading import ParallelView
from reader.ui.session import ReadingSession
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.widgets.status_line import StatusLine
from reader.ui.widgets.toolbar import Toolbar
from reader.ui.words.wording import language_word, route_label


class TranslationController(Controller):
    """Asks the translation service for what the session shows, and hands it to the view.

    Args:
        services: translation, packages and settings.
        session: the open page.
        known_languages: the languages that the reader knows, the best first.
        target: the language to read in, for this run; "" for the one that is set.

    Signals:
        settled: nothing more comes for the open page.
    """

    settled = Signal()

    def __init__(
        self,
        services: Services,
        session: ReadingSession,
        view: ParallelView,
        toolbar: Toolbar,
        messages: MessageBar,
        status: StatusLine,
        actions: Actions,
        parent: QObject,
        *,
        known_languages: Sequence[str],
        target: str = "",
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._service = services.translation
        self._session = session
        self._view = view
        self._languages = toolbar.languages
        self._messages = messages
        self._status = status
        self._known_languages = known_languages
        self._target = target
        self.pair = Pair("", "")
        self.translations: dict[str, Translation] = {}
        self._running = False
        self._connect()
        self.bind(
            actions,
            {
                "translate": self.start,
                "translate_again": self.start_again,
                "clear_translations": self._clear_cache,
                "swap_languages": lambda: self.read_in(self.pair.source),
            },
        )

    def _connect(self) -> None:
        self._service.translated.connect(self._on_translated)
        self._service.progress_changed.connect(self._on_progress)
        self._service.finished.connect(lambda: self._settle(self.tr("Translated")))
        self._service.failed.connect(self._on_failed)
        self._view.visible_sentences_changed.connect(self._on_visible)
        self._view.retry_requested.connect(self.retry)
        self._languages.target_chosen.connect(self.read_in)
        self._languages.source_chosen.connect(self._on_source_chosen)
        self._services.packages.changed.connect(self._on_packages_changed)
        self._on_packages_changed()

    def pair_for(self, page: Page) -> Pair:
        """The pair a page is read in."""
        source = language_code(page.language) or "en"
        return Pair(source, self._language_to_read(source))

    def usual_pair(self) -> Pair:
        """The pair a page in the other of English and Chinese would be read in."""
        target = self._language_to_read("")
        return Pair("zh" if target == "en" else "en", target)

    def _language_to_read(self, page: str) -> str:
        wanted = self._target or self._services.settings.current.languages.target
        return language_to_read(page, wanted, self._known_languages)

    def take(self, page: Page) -> None:
        """Take another page; nothing is asked for before `start`."""
        self._service.cancel()
        self.pair = self.pair_for(page)
        self.translations = {}
        self._running = False
        self._languages.set_pair(self.pair)

    def start(self) -> None:
        """Ask for all that shows, or say why that is in vain."""
        if self._session.page is None:
            return
        self._view.set_message("", "", ())
        route = self._service.route(self.pair)
        if self.pair.source == self.pair.target:
            text = self.tr("This page is in {0} already.").format(language_word(self.pair.target))
            self._view.set_message("needless", text, ())
            self._settle("")
        elif route is None:
            self._tell_missing()
        else:
            self._view.set_translation_label(self._label(route))
            self.request(self._session.sentences(), Priority.PAGE)

    def show_again(self) -> None:
        """Hand the view what was translated already, after it showed the page anew."""
        self._view.add_translations(self.translations.values())

    def start_again(self) -> None:
        """Translate everything anew."""
        self._service.cancel()
        self.translations = {}
        self._service.forget(self.pair, self._session.sentences())
        self.start()

    def stop(self) -> None:
        """Translate no further; what is there stays."""
        self._service.cancel()
        self._settle(self.tr("Translation stopped"))

    def retry(self, sentences: Sequence[str]) -> None:
        """Try sentences again that could not be translated."""
        self._running = True
        self._service.retry(sentences)

    def request_sections(self, section_ids: frozenset[str]) -> None:
        """Ask first for the sentences of sections that came to show."""
        self.request(self._session.sentences(section_ids), Priority.VISIBLE)

    def request(self, sentences: Sequence[str], priority: Priority) -> None:
        """Ask for sentences that were not translated yet."""
        if self.pair.source == self.pair.target or self._service.route(self.pair) is None:
            return
        wanted = [text for text in sentences if text not in self.translations]
        if wanted:
            self._running = True
            self._view.set_waiting(True)
            self._service.request(self.pair, wanted, priority)
        elif not self._running:
            self.settled.emit()

    def read_in(self, target: str) -> None:
        """Read this page and the next ones in another language."""
        self._target = ""
        self._services.settings.set("languages.target", target)
        if page := self._session.page:
            self._session.page_changed.emit(page)

    def _clear_cache(self) -> None:
        self._service.clear_cache()
        self._messages.show_notice(self.tr("Kept translations are forgotten."))

    def _tell_missing(self) -> None:
        text = self.tr("No language package translates {0} into {1} yet.")
        names = language_word(self.pair.source), language_word(self.pair.target)
        buttons = (
            ("download_package", self.tr("Download…")),
            ("install_package_file", self.tr("Install from file…")),
        )
        self._view.set_message("no-package", text.format(*names), buttons)
        self._settle("")

    def _label(self, route: Route) -> str:
        text = self.tr("Translated from {0} · {1} · offline")
        return text.format(language_word(self.pair.source), route_label(route))

    def _on_source_chosen(self, code: str) -> None:
        self._services.pages.clean_again(language=code)

    def _on_packages_changed(self) -> None:
        installed = self._services.packages.installed()
        codes = {"en", "zh"} | {code for p in installed for code in (p.source, p.target)}
        self._languages.set_languages(codes)
        if self._session.page is not None and not self._running:
            self.start()

    def _on_visible(self, sentences: Sequence[str]) -> None:
        if self._running:
            self._service.prioritise(sentences)

    def _on_translated(self, translations: tuple[Translation, ...]) -> None:
        fresh = tuple(t for t in translations if t.pair == self.pair)
        self.translations.update((t.source, t) for t in fresh)
        self._view.add_translations(fresh)

    def _on_progress(self, progress: TranslationProgress) -> None:
        if not self._running:
            return
        done, total, left = progress.done, progress.total, progress.seconds_left
        if left is None:
            text = self.tr("Translating {0}/{1}").format(done, total)
        else:
            text = self.tr("Translating {0}/{1} · {2} s left")
            text = text.format(done, total, max(1, round(left)))
        self._status.show_progress(text, done, total)

    def _on_failed(self, error: ReaderError) -> None:
        self._messages.show_error(error, [(self.tr("Restart the translator"), self.start)])
        self._settle("")

    def _settle(self, text: str) -> None:
        self._running = False
        self._view.set_waiting(False)
        self._status.show_text(text)
        self.settled.emit()

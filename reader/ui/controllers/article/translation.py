"""Translating the open page: which pair, what is asked for when, and what the reader is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.errors import ReaderError
from reader.network.addresses import Reach
from reader.services.translation import Priority, TranslationProgress, WorkerState
from reader.translation.packages.store import Route
from reader.translation.servers.server import AnyRoute, ServerRoute
from reader.ui.controllers.base import Controller
from reader.ui.reading import ParallelView
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import error_text, language_word, route_label
from reader.ui.window_parts import WindowParts

#: Settings with which the same sentence is translated in another way.
_DECIDES_TRANSLATION = frozenset(
    ["translation.beam", "translation.glossary", "languages.chinese_script"]
)

#: Settings that say what translates: as if packages had come or gone.
_ENGINE = frozenset(["translation.engine", "translation.servers"])

#: The button beside a page that is in the reader's language.
_READ_IN_OTHER = "read_in_other"

#: The button beside a page that can be read in English, though not in the reader's language.
_READ_IN_ENGLISH = "read_in_english"


def _lacks(made: Translation | None, route: AnyRoute) -> bool:
    """Whether a sentence is to be translated: for the first time, or by a server after packages."""
    if made is None or isinstance(route, Route) or Doubt.STAND_IN in made.doubts:
        return made is None
    return made.packages != route.packages


class TranslationController(Controller):
    """Asks the translation service for what the session shows, and hands it what comes.

    Signals:
        settled: nothing more comes for the open page.
    """

    settled = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._service = parts.services.translation
        self._languages = parts.toolbar.languages
        self._job = parts.status.job()
        self._running = False
        self._quiet = False
        self._connect()
        self.bind(
            {
                "translate": self.translate,
                "translate_again": self.start_again,
                "clear_translations": self._clear_cache,
                "swap_languages": self._session.swap,
            },
        )

    def _connect(self) -> None:
        self._session.page_opened.connect(self._begin)
        self._session.pair_changed.connect(self._begin)
        self._session.parts_changed.connect(self._on_parts_changed)
        self._service.translated.connect(self._session.add_translations)
        self._service.progress_changed.connect(self._on_progress)
        self._service.finished.connect(self._on_finished)
        self._service.failed.connect(self._on_failed)
        self._service.fell_back.connect(self._on_fell_back)
        self._service.state_changed.connect(self._on_state_changed)
        self._parts.spread.each(self._connect_view)
        self._languages.target_chosen.connect(self._read_in)
        self._languages.usual_target_chosen.connect(self._set_usual_target)
        self._services.packages.changed.connect(self._on_packages_changed)
        self._services.settings.changed.connect(self._on_setting_changed)
        self._on_packages_changed()

    def _connect_view(self, view: ParallelView) -> None:
        view.visible_sentences_changed.connect(lambda seen: self._on_visible(view, seen))
        view.pointer.retry_requested.connect(self.retry)
        view.pane_layout.panel.chosen.connect(self._on_view_action)

    def prepare(self) -> None:
        """Start the translator while the first page is still being cleaned, which takes as long."""
        if self._services.settings.current.translation.automatic:
            self._service.prepare(self._session.usual_pair())

    def _begin(self) -> None:
        """Another page is open, or read in another language; it is translated if that is set so."""
        self._service.cancel()
        self._running = False
        self._job.end()
        self._forget_outdated()
        self._show_pair()
        self._view.set_message("", "", ())
        self._find_route()
        if self._session.is_in_own_language:
            self._tell_needless()
        wanted = self._services.settings.current.translation.automatic
        if wanted or self._session.open_page.wants_translation:
            self.start()
        else:
            self.settled.emit()

    def _forget_outdated(self) -> None:
        """Forget translations that would come out differently now, as after another setting."""
        page, now = self._session.open_page, self._service.fingerprint(self._session.pair)
        if page.translations and page.fingerprint not in ("", now):
            self._forget_translations()
        page.fingerprint = now

    def set_quiet(self, quiet: bool) -> None:
        """Show no progress while nobody has seen the page; False shows it again."""
        self._quiet = quiet
        if quiet:
            self._job.end()

    def translate(self) -> None:
        """The reader wishes a translation; of a page in their own language, too."""
        if self._session.is_in_own_language:
            self._session.swap()
        else:
            self.start()

    def start(self) -> None:
        """Ask for all that shows, or say why that is in vain."""
        if self._session.page is None:
            return
        self._session.open_page.wants_translation = True
        if self._session.is_in_own_language:
            self._settle("")
            return
        self._view.set_message("", "", ())
        route = self._find_route()
        if route is None:
            self._tell_missing()
        else:
            self._show_label(route)
            self.request(self._session.state.sentences(), Priority.PAGE)

    def _find_route(self) -> AnyRoute | None:
        """What translates the page; without it the original has the room of both columns."""
        route = self._service.route(self._session.pair)
        self._view.presenter.set_can_translate(route is not None)
        return route

    def start_again(self) -> None:
        """Translate everything anew."""
        self._service.cancel()
        self._session.forget_translations()
        self._service.forget(self._session.pair, self._session.state.sentences())
        self.start()

    def stop(self) -> None:
        """Translate no further; what is there stays. On a page that is finished it says nothing."""
        if self._running:
            self._service.cancel()
            self._settle(self.tr("Translation stopped"))

    def retry(self, sentences: Sequence[str]) -> None:
        """Try sentences again that could not be translated."""
        self._running = True
        self._service.retry(sentences)

    def _on_parts_changed(self, came_to_show: frozenset[str]) -> None:
        """Ask first for the sentences of sections that came to show."""
        if came_to_show:
            self.request(self._session.state.sentences(came_to_show), Priority.VISIBLE)

    def request(self, sentences: Sequence[str], priority: Priority) -> None:
        """Ask for sentences that were not translated yet, or by packages where a server can."""
        pair = self._session.pair
        route = self._service.route(pair)
        if self._session.is_in_own_language or route is None:
            return
        translations = self._session.machine_translations
        wanted = [text for text in sentences if _lacks(translations.get(text), route)]
        if wanted:
            self._running = True
            self._view.presenter.set_waiting(True)
            title = self._session.page.title if self._session.page else ""
            self._service.request(pair, wanted, priority, title)
        elif not self._running:
            self.settled.emit()

    def _clear_cache(self) -> None:
        self._service.clear_cache()
        self._messages.show_notice(self.tr("Kept translations are forgotten."))

    def _set_usual_target(self, target: str) -> None:
        """Read every page in a language from now on, this one among them."""
        self._services.settings.set("languages.target", target)
        self._read_in("")

    def _read_in(self, target: str) -> None:
        self._session.read_in(target)
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self._session.pair
        if self._session.page is None:
            pair = Pair("", self._session.usual_pair().target)
        self._languages.set_pair(pair, self._session.chosen_target)

    def _on_view_action(self, name: str) -> None:
        if name == _READ_IN_OTHER:
            self._session.swap()
        elif name == _READ_IN_ENGLISH:
            self._read_in("en")

    def _tell_needless(self) -> None:
        text = self.tr("This page is in {0} already.")
        other = self.tr("Read in {0}").format(language_word(self._session.other_target()))
        text = text.format(language_word(self._session.pair.source))
        self._view.set_message("needless", text, ((_READ_IN_OTHER, other),))

    def _tell_missing(self) -> None:
        text = self.tr("No language package translates {0} into {1} yet.")
        pair = self._session.pair
        names = language_word(pair.source), language_word(pair.target)
        buttons = [
            ("download_package", self.tr("Download…")),
            ("install_package_file", self.tr("Install from file…")),
        ]
        if self._service.route(Pair(pair.source, "en")) is not None:
            english = self.tr("Read in {0}").format(language_word("en"))
            buttons.append((_READ_IN_ENGLISH, english))
        self._view.set_message("no-package", text.format(*names), buttons)
        self._settle("")

    def _show_label(self, route: AnyRoute) -> None:
        """Say what translates the page, and how to have it better."""
        goes_out = isinstance(route, ServerRoute) and route.server.reach is not Reach.HERE
        text = self.tr("Translated from {0} · {1}")
        text = text if goes_out else self.tr("Translated from {0} · {1} · offline")
        text = text.format(language_word(route.pair.source), route_label(route))
        better = ""
        if route.builtin:
            better = self.tr("Better translation (100 MB)…")
            text += " · " + self.tr(
                "It goes word by word: you get the gist, and some sentences are wrong. "
                "Compare what matters with the original."
            )
        self._view.presenter.set_translation_label(text, better)

    def _on_fell_back(self, error: ReaderError) -> None:
        """The server does not translate, and packages do: it is said, with a way back."""
        if (route := self._service.route(self._session.pair)) is not None:
            self._show_label(route)
        text = self.tr("{0} Packages on this computer translate instead.").format(error_text(error))
        self._messages.show_message(text, [(self.tr("Try again"), self._ask_server_again)])

    def _ask_server_again(self) -> None:
        self._service.try_server_again()
        self._translate_anew()

    def _on_packages_changed(self) -> None:
        installed = self._services.packages.installed()
        codes = {"en", "zh", "zt"} | {code for p in installed for code in (p.source, p.target)}
        self._languages.set_languages(codes | self._service.languages_of_server)
        if self._session.page is None:
            return
        makers = self._service.makers(self._session.pair)
        if any(t.packages not in makers for t in self._session.machine_translations.values()):
            self._translate_anew()
        elif not self._running:
            self.start()

    def _on_setting_changed(self, path: str, _value: object) -> None:
        """Translate the open page anew, where it would come out another way now."""
        engine = self._services.settings.current.translation.engine
        is_of_engine = path in _ENGINE and (engine, path) != ("package", "translation.servers")
        if (path in _DECIDES_TRANSLATION or is_of_engine) and (
            self._running or self._session.machine_translations
        ):
            self._translate_anew()
        if is_of_engine:
            self._on_packages_changed()

    def _translate_anew(self) -> None:
        self._service.cancel()
        self._forget_translations()
        self._session.open_page.fingerprint = self._service.fingerprint(self._session.pair)
        self.start()

    def _forget_translations(self) -> None:
        self._session.forget_translations()
        self._view.presenter.forget_translations()
        self._session.show_own_again()

    def _on_visible(self, view: ParallelView, sentences: Sequence[str]) -> None:
        if self._running and view is self._view:
            self._service.prioritise(sentences)

    def _on_progress(self, progress: TranslationProgress) -> None:
        if not self._running or self._quiet:
            return
        done, total, left = progress.done, progress.total, progress.seconds_left
        if left is None:
            text = self.tr("Translating {0}/{1}").format(done, total)
        else:
            text = self.tr("Translating {0}/{1} · {2} s left")
            text = text.format(done, total, max(1, round(left)))
        self._job.show(text, done, total)

    def _on_state_changed(self, state: WorkerState) -> None:
        if self._running and not self._quiet and state is WorkerState.RESTARTING:
            self._job.show(self.tr("Restarting the translator…"), 0, None)

    def _on_failed(self, error: ReaderError) -> None:
        self._messages.show_error(error, [(self.tr("Restart the translator"), self.start)])
        self._settle("")

    def _on_finished(self) -> None:
        made = self._session.machine_translations.values()
        failed = sum(translation.failed for translation in made)
        self._settle(Counts().untranslated(failed) if failed else self.tr("Translated"))

    def _settle(self, text: str) -> None:
        self._running = False
        self._view.presenter.set_waiting(False)
        self._job.end("" if self._quiet else text)
        self.settled.emit()

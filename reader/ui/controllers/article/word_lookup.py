"""Looking words up: the view says which word, the popup says what it means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader.datamodel.translation import Pair
from reader.datamodel.word import Word, WordState
from reader.languages import is_chinese
from reader.settings import AppearanceSettings
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.appearance import AppearanceController
from reader.ui.reading import ParallelView
from reader.ui.reading.modes import Side
from reader.ui.texts.wording import error_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # the dictionary is loaded by the first word
    from reader.dictionary import Explanation
    from reader.ui.reading.word_boundaries import WordRequest
    from reader.ui.widgets.dictionary_popup import DictionaryPopup
    from reader.vocabulary.word_entries import Context

#: Chinese is explained in English, and the other way round.
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class _Shown:
    """The word in the popup: what the dictionary has on it, and where it was met."""

    found: Explanation
    context: Context


class WordController(Controller):
    """Opens the dictionary at the word that was asked for, and goes from word to word.

    Attributes:
        popup: shows the word, once one was asked for.
    """

    def __init__(self, parts: WindowParts, appearance: AppearanceController) -> None:
        super().__init__(parts)
        self._appearance = appearance
        self._dictionary = parts.services.dictionary
        self._words = parts.services.words
        self.popup: DictionaryPopup | None = None
        self._shown: _Shown | None = None
        self._is_wanted: WordState | None = None
        self._step: Callable[[int], object] = self._step_here
        self._place: ParallelView | None = None
        parts.spread.each(self.connect_view)
        parts.session.page_closing.connect(lambda _: self._close())
        appearance.appearance_changed.connect(self._on_appearance_changed)
        self.bind(
            {
                "look_up": self._look_up_here,
                "next_word": lambda: self._step_here(1),
                "previous_word": lambda: self._step_here(-1),
                "save_word": lambda: self._keep(WordState.NEW),
                "know_word": lambda: self._keep(WordState.KNOWN),
            },
        )

    def connect_view(self, view: ParallelView) -> None:
        """Explain the words of a view, in the window that it stands in."""
        view.pointer.word_requested.connect(lambda request: self._on_word_requested(request, view))
        view.aids.pinyin_requested.connect(
            lambda texts: self._dictionary.load_pinyin(texts, view.aids.add_pinyin)
        )

    def _step_here(self, step: int) -> bool:
        return self._view.pointer.look_up_word(step)

    def explain(self, word: Word, position: QPoint, step: Callable[[int], object]) -> None:
        """Explain a word of the word list.

        Args:
            word: of the list.
            position: where the popup opens, on the screen.
            step: goes to the next word (1), or the one before (-1).
        """
        from reader.ui.reading.word_boundaries import WordRequest

        self._place = None
        length = len(word.text)
        request = WordRequest(
            word.text, 0, 0, length, word.language, Side.SOURCE, position, word.sentence,
            word.translation,
        )  # fmt: skip
        self._step = step
        pair = self._session.usual_pair()
        self._look_up(request, lambda found: self._show_kept(request, found, word), pair)

    def _on_word_requested(self, request: WordRequest, view: ParallelView) -> None:
        self._place = view
        popup = self._opened_popup()
        self._shown = None
        self._step = view.pointer.look_up_word
        is_known = is_chinese(request.language) or request.language == _ENGLISH
        here, pair = self._session.open_page, view.presenter.state.pair

        def show(found: Explanation) -> None:
            if self._session.open_page is not here:
                return
            if is_known:
                self._show(request, found)
                return
            self._is_wanted = None  # words of other languages are not learned here
            popup.show_explanation(request, found, "", self._lack(request, pair))

        self._look_up(request, show, pair)

    def _lack(self, request: WordRequest, pair: Pair) -> str:
        """What is said of a word that nothing was found on."""
        if pair.explains(request.language):
            return self.tr("Not in the dictionary")
        return self.tr("Not in a dictionary. “Dictionaries…” adds one of this language.")

    def _close(self) -> None:
        """Close the popup: another page is opened."""
        self._is_wanted = None
        if self.popup is not None:
            self.popup.hide()

    def _look_up(
        self, request: WordRequest, handler: Callable[[Explanation], None], pair: Pair
    ) -> None:
        popup = self._opened_popup()
        self._dictionary.look_up(
            request.text,
            request.offset,
            request.word,
            request.language,
            handler,
            lambda error: popup.show_remark(request, error_text(error)),
            pair=pair,
            translation=request.counterpart,
        )

    def _show(self, request: WordRequest, found: Explanation) -> None:
        """Show a word of the article, remember it, and keep it if that was wanted."""
        view = self._place or self._view
        pair = view.presenter.state.pair
        answer = pair.target
        self._opened_popup().show_explanation(request, found, answer, self._lack(request, pair))
        is_open = view.presenter.state.page is self._session.page
        context = self._context(request, answer, title=None if is_open else "")
        self._shown = shown = _Shown(found, context)
        state, self._is_wanted = self._is_wanted, None
        if state is not None:
            self._keep_shown(shown, state)
        else:
            self._words.looked_up(found, shown.context, lambda word: self._tell(shown, word))

    def _show_kept(self, request: WordRequest, found: Explanation, word: Word) -> None:
        """Show a word of the list, with the sentence it was met in."""
        popup = self._opened_popup()
        pair = self._session.usual_pair()
        answer = pair.target
        popup.show_explanation(request, found, answer, self._lack(request, pair))
        context = self._context(request, answer, title=word.title, address=word.address)
        self._shown = _Shown(found, context)
        popup.show_kept(word)

    def _look_up_here(self) -> bool:
        """Open the popup at the word that is meant; whether there is one."""
        found = self._view.pointer.look_up_word(0)
        if not found:
            self._messages.show_notice(self.tr("Point at a word first"))
        return found

    def _keep(self, state: WordState) -> None:
        """Keep the word of the popup, or open the popup at the word that is meant and keep it."""
        if self.popup is not None and self.popup.isVisible() and self._shown is not None:
            self._keep_shown(self._shown, state)
            return
        self._is_wanted = state
        if not self._look_up_here():
            self._is_wanted = None

    def _keep_shown(self, shown: _Shown, state: WordState) -> None:
        from reader.vocabulary.word_entries import is_word

        if not is_word(shown.found.word):
            self._messages.show_notice(self.tr("This is no word to learn"))
            return
        self._words.save(shown.found, shown.context, state, lambda word: self._tell(shown, word))

    def _tell(self, shown: _Shown, word: Word | None) -> None:
        """Say in the popup how well its word is known, unless it shows another by now."""
        if self.popup is not None and self._shown is shown and self.popup.isVisible():
            self.popup.show_state(word.state if word else None)

    def _context(
        self, request: WordRequest, answer: str, title: str | None = None, address: str = ""
    ) -> Context:
        from reader.vocabulary.word_entries import Context

        page = self._session.page
        if title is None and page is not None:
            title, address = page.title or page.site, page.url or page.source
        return Context(
            request.language,
            request.sentence or request.text,
            request.counterpart,
            title or "",
            address,
            answer,
        )

    def _opened_popup(self) -> DictionaryPopup:
        window = self._place.window() if self._place is not None else self._window
        if self.popup is not None and self.popup.parentWidget() is not window:
            self.popup.hide()
            self.popup.deleteLater()
            self.popup = None
        if self.popup is None:
            self.popup = self._make_popup(window)
        return self.popup

    def _make_popup(self, window: QWidget) -> DictionaryPopup:
        from reader.ui.widgets.dictionary_popup import DictionaryPopup

        actions = self._actions
        popup = DictionaryPopup(actions["save_word"], actions["know_word"], window)
        popup.apply_settings(self._appearance.settings)
        popup.step_requested.connect(lambda step: self._step(step))
        popup.closed.connect(lambda: (self._place or self._view).clear_word())
        return popup

    def _on_appearance_changed(self, appearance: AppearanceSettings) -> None:
        if self.popup is not None:
            self.popup.apply_settings(appearance)

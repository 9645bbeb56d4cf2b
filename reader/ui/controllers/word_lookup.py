"""Looking words up: the view says which word, the sheet says what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.languages import is_chinese
from reader.settings import AppearanceSettings
from reader.ui.controllers.appearance import AppearanceController
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts
from reader.ui.words.wording import error_text

if TYPE_CHECKING:  # the dictionary is loaded by the first word
    from reader.ui.reading.words import WordRequest
    from reader.ui.style.theme import Theme
    from reader.ui.widgets.dictionary_popup import DictionaryPopup

#: Chinese is explained in English, and the other way round.
_ENGLISH = "en"


class WordController(Controller):
    """Opens the dictionary at the word that was asked for, and goes from word to word."""

    def __init__(self, parts: WindowParts, appearance: AppearanceController) -> None:
        super().__init__(parts)
        self._view = view = parts.view
        self._appearance = appearance
        self._dictionary = parts.services.dictionary
        self._session = parts.session
        self._window = parts.frame
        self._popup: DictionaryPopup | None = None
        view.word_requested.connect(self._on_word_requested)
        view.pinyin_requested.connect(
            lambda texts: self._dictionary.read_aloud(texts, view.add_pinyin)
        )
        appearance.theme_changed.connect(self._on_theme_changed)
        appearance.appearance_changed.connect(self._on_appearance_changed)
        self.bind(
            {
                "look_up": lambda: view.look_up_word(0),
                "next_word": lambda: view.look_up_word(1),
                "previous_word": lambda: view.look_up_word(-1),
            },
        )

    def _on_word_requested(self, request: WordRequest) -> None:
        if self._popup is None:
            self._popup = self._make_popup()
        popup = self._popup
        if not (is_chinese(request.language) or request.language == _ENGLISH):
            popup.show_remark(request, self.tr("No dictionary for this language"))
            return
        self._dictionary.look_up(
            request.text,
            request.offset,
            request.word,
            request.language,
            lambda found: popup.show_explanation(request, found, self._session.pair.target),
            lambda error: popup.show_remark(request, error_text(error)),
        )

    def _make_popup(self) -> DictionaryPopup:
        from reader.ui.widgets.dictionary_popup import DictionaryPopup

        popup = DictionaryPopup(self._appearance.theme, self._window)
        popup.apply_settings(self._appearance.settings)
        popup.step_requested.connect(self._view.look_up_word)
        popup.closed.connect(self._view.clear_word)
        return popup

    def _on_theme_changed(self, theme: Theme) -> None:
        if self._popup is not None:
            self._popup.set_theme(theme)

    def _on_appearance_changed(self, appearance: AppearanceSettings) -> None:
        if self._popup is not None:
            self._popup.apply_settings(appearance)

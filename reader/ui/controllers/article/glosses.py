"""Glosses: short meanings above the words that the reader does not know."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.datamodel.word import LEVELS, Gloss, Passage, Word, WordState
from reader.languages import base_language
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.reading import ParallelView
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # the dictionary is loaded by the first word
    from reader.dictionary import Explanation

_SETTING = "learning.glosses"


class GlossController(Controller):
    """Has words glossed as the settings say; a click on a gloss says that its word is known.

    Args:
        dialogs: shows the settings, where the level is set.
    """

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._levels = parts.services.levels
        self._words = parts.services.words
        self._dialogs = dialogs
        self._toggle = parts.actions["toggle_glosses"]
        self._toggle.setChecked(self._settings.current.learning.glosses)
        self._toggle.toggled.connect(self._on_toggled)
        self._settings.changed.connect(self._on_setting_changed)
        self._levels.knowledge_changed.connect(self._update)
        self._session.pair_changed.connect(lambda _pair: self._update())
        parts.spread.each(self._connect_view)

    def _connect_view(self, view: ParallelView) -> None:
        view.aids.glosses_requested.connect(lambda wanted: self._on_requested(view, wanted))
        for pane in view.pane_layout.all_panes:
            pane.gloss_chosen.connect(self._on_chosen)
        self._update()

    def _on_requested(self, view: ParallelView, passages: Sequence[Passage]) -> None:
        target = view.presenter.state.pair.target
        self._levels.glosses(passages, target, view.aids.add_glosses)

    def _on_toggled(self, on: bool) -> None:
        self._settings.set(_SETTING, on)
        pair = self._session.pair
        source = base_language(pair.source)
        if on and source in LEVELS and not pair.explains(source):
            self._messages.show_notice(
                self.tr("Words are glossed on pages in Chinese, or read in Chinese.")
            )
        elif on and not self._languages():
            level = "chinese_level" if source == "zh" else "english_level"
            ask = partial(self._dialogs.show_settings, "learning", level)
            self._messages.show_message(
                self.tr("Say which level you have: words above it are glossed."),
                [(self.tr("Set my level"), ask)],
            )

    def _on_setting_changed(self, path: str, value: object) -> None:
        if path == _SETTING:
            self._toggle.setChecked(bool(value))
            self._update()

    def _update(self) -> None:
        wanted = self._settings.current.learning.glosses
        languages = self._languages() if wanted else frozenset()
        for view in self._parts.spread.views:
            view.aids.set_glossed(languages)

    def _languages(self) -> frozenset[str]:
        """The languages whose words can be glossed: the reader's level and meanings are known."""
        explained = filter(self._session.pair.explains, LEVELS)
        known = {language: self._levels.knowledge(language) for language in explained}
        return frozenset(language for language in known if not known[language].is_empty)

    def _on_chosen(self, gloss: Gloss, language: str) -> None:
        """The word of a gloss that was clicked is known from now on."""
        from reader.vocabulary.word_entries import Context

        before = self._levels.knowledge(language).states.get(gloss.word)

        context = Context(language, answer=self._session.pair.target)

        def keep(found: Explanation) -> None:
            self._words.save(found, context, WordState.KNOWN, partial(self._offer_undo, before))

        self._services.dictionary.look_up(
            gloss.word,
            0,
            gloss.word,
            language,
            keep,
            self._messages.show_error,
            pair=self._session.pair,
        )

    def _offer_undo(self, before: WordState | None, word: Word) -> None:
        library = self._library

        def work() -> None:
            if before is None:
                library.words.remove([word.id])
            else:
                library.words.set_state([word.id], before)

        said = self.tr("{0}: known").format(word.text)
        self._messages.show_undo(said, lambda: library.run(work))

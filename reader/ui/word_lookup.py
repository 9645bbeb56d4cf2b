"""Looking words up: the view says which word, the sheet says what it means."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.ui.actions import Actions
from reader.ui.controller import Controller
from reader.ui.dictionary_popup import DictionaryPopup
from reader.ui.reading import ParallelView


class WordController(Controller):
    """Opens the dictionary at the word that was asked for, and goes from word to word."""

    def __init__(
        self,
        popup: DictionaryPopup,
        view: ParallelView,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        view.word_requested.connect(popup.look_up)
        popup.step_requested.connect(view.look_up_word)
        popup.closed.connect(view.clear_word)
        self.bind(
            actions,
            {
                "look_up": lambda: view.look_up_word(0),
                "next_word": lambda: view.look_up_word(1),
                "previous_word": lambda: view.look_up_word(-1),
            },
        )

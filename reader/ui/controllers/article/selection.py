"""What is selected in another program, translated in a small window over the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QCursor, QGuiApplication

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.languages import language_code
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.article.word_lookup import WordController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.appearance import AppearanceController
from reader.ui.open_target import OpenTarget, TargetKind, targets_of_mime
from reader.ui.page_state import PageState
from reader.ui.texts.wording import error_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # made when something is selected
    from reader.ui.reading.selection_window import SelectionWindow

#: A longer text is read as a page.
_LONGEST = 5_000


class SelectionController(Controller):
    """Shows what is selected or was copied; packages of this computer translate it.

    Args:
        opening: opens what is no short text.
        words: explains words of the small window, too.
    """

    def __init__(
        self,
        parts: WindowParts,
        appearance: AppearanceController,
        opening: OpeningController,
        words: WordController,
    ) -> None:
        super().__init__(parts)
        self._appearance, self._opening, self._words = appearance, opening, words
        self._translation = parts.services.translation
        self._small: SelectionWindow | None = None
        self._state, self._text = PageState(), ""
        self._missing: set[str] = set()
        # A page that opens has what is asked for dropped: it is asked for again.
        self._session.page_opened.connect(lambda _: self._ask())
        self._window.closing.connect(self._close)

    def show(self) -> bool:
        """Show what is selected in any window, if the system tells that, else what was copied.

        Returns:
            Whether it is a short text, which shows in the small window; anything else is opened.
        """
        data = _selected()
        (target, *_) = targets_of_mime(data)
        if target.kind is not TargetKind.TEXT or len(data.text()) > _LONGEST:
            if target.value:
                self._tabs.make_room(target.value)
            self._opening.open_mime(data)
            return False
        self._text = data.text()
        self._pages.read_text(self._text, self._on_read, self._messages.show_error)
        return True

    def _on_read(self, page: Page) -> None:
        source = language_code(page.language) or "en"
        pair = Pair(source, self._session.target_of(source))
        if pair.source == pair.target:
            pair = Pair(source, "zh" if source == "en" else "en")
        self._state = PageState(page, pair)
        window = self._made()
        window.view.set_message("", "", ())
        window.view.show_page(self._state)
        window.view.presenter.set_waiting(True)
        self._missing = set(self._state.sentences())
        window.show_near(QCursor.pos())
        self._ask()

    def _ask(self) -> None:
        """Ask for what is not translated yet, in the order of the text."""
        pair = self._state.pair
        for sentence in filter(self._missing.__contains__, self._state.sentences()):
            self._translation.find_alternatives(
                pair, sentence, 1, partial(self._on_translated, self._state, sentence), self._fail
            )

    def _on_translated(self, state: PageState, sentence: str, made: Sequence[Translation]) -> None:
        if self._small is not None and state is self._state:
            self._missing.discard(sentence)
            self._small.view.presenter.add_translations(made[:1])
            self._small.view.presenter.set_waiting(bool(self._missing))

    def _fail(self, error: ReaderError) -> None:
        self._missing.clear()
        if self._small is not None:
            self._small.view.presenter.set_waiting(False)
            self._small.view.set_message("failed", error_text(error), ())

    def _made(self) -> SelectionWindow:
        """The small window in the looks that are set."""
        from reader.ui.reading.modes import Mode
        from reader.ui.reading.selection_window import SelectionWindow

        if self._small is None:
            self._small = SelectionWindow()
            self._small.addActions([self._actions["save_word"], self._actions["know_word"]])
            self._small.page_wanted.connect(self._read_as_page)
            self._words.connect_view(self._small.view)
            self._appearance.theme_changed.connect(self._small.view.recolour)
        view = self._small.view
        view.apply_settings(self._appearance.settings)
        view.presenter.set_mode(Mode.INTERLEAVED)
        return self._small

    def _read_as_page(self) -> None:
        if self._small is not None:
            self._small.hide()
        self._tabs.make_room(self._text)
        self._opening.open_target(OpenTarget(TargetKind.TEXT, self._text))
        self._window.come_forward()

    def _close(self) -> None:
        if self._small is not None:
            self._small.close()
            self._small.deleteLater()
            self._small = None


def _selected() -> QMimeData:
    clipboard, mode = QGuiApplication.clipboard(), QClipboard.Mode.Clipboard
    if clipboard.supportsSelection() and clipboard.text(QClipboard.Mode.Selection).strip():
        mode = QClipboard.Mode.Selection
    return clipboard.mimeData(mode) or QMimeData()

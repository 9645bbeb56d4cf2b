"""The word list: what the drawer shows of it, and how it is imported and exported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from reader.datamodel.word import LISTED, Word, WordFilter, WordState
from reader.storage.changes import Changed
from reader.storage.word_list import ImportedWords
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.article.word_lookup import WordController
from reader.ui.controllers.base import Controller
from reader.ui.library.rows import ListRow, row_of_word
from reader.ui.library.sources import Source, SourceKind
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import state_name
from reader.ui.widgets.menus import PassingMenu
from reader.ui.window_parts import WindowParts

#: Words that are read at once.
_PAGE = 100

_PATTERNS = "Anki (*.apkg);;TSV (*.tsv);;CSV (*.csv)"


class WordListController(Controller):
    """Keeps the page of words in step with the list, and does what is asked for there.

    Args:
        opening: opens the pages that words are from.
        lookup: explains words.
    """

    def __init__(
        self, parts: WindowParts, opening: OpeningController, lookup: WordController
    ) -> None:
        super().__init__(parts)
        self._service = parts.services.words
        self._page = page = parts.drawer.words
        self._opening = opening
        self._lookup = lookup
        self._words: list[Word] = []
        self._levels = parts.services.levels
        self._library.changed.connect(self._on_changed)
        parts.services.settings.changed.connect(self._on_setting_changed)
        page.shown.connect(self._refresh)
        page.filter_changed.connect(self._load)
        page.more_wanted.connect(self._load_more)
        page.word_chosen.connect(self._explain)
        page.menu_requested.connect(self._open_menu)
        self._levels.refresh()
        self.bind(
            {
                "show_words": self._show,
                "import_words": self._import,
                "export_words": self._export,
                "delete": self._delete,
            }
        )

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path in ("learning.chinese_level", "learning.english_level"):
            self._levels.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if changed.words:
            self._refresh()

    # -- the list

    def _show(self) -> None:
        self._actions["toggle_library"].setChecked(True)
        self._drawer.tree.choose(Source(SourceKind.WORDS))

    def _refresh(self) -> None:
        if self._page.isVisible():
            self._load(again=True)

    def _load(self, *, again: bool = False) -> None:
        """List the words that are wanted; `again` goes as far as before."""
        wanted = self._page.wanted
        limit = max(_PAGE, len(self._words)) if again else _PAGE

        def show(found: tuple[list[Word], int]) -> None:
            words, count = found
            if wanted == self._page.wanted:
                self._words = words
                self._page.set_rows(
                    self._rows(words),
                    count=str(count) if count else "",
                    has_more=len(words) < count,
                    empty=self._nothing(wanted),
                    again=again,
                )

        self._read(wanted, limit, 0, show)

    def _load_more(self) -> None:
        wanted, offset = self._page.wanted, len(self._words)

        def show(found: tuple[list[Word], int]) -> None:
            words, count = found
            if wanted == self._page.wanted and offset == len(self._words):
                self._words += words
                self._page.rows.add_rows(
                    self._rows(words), has_more=bool(words) and len(self._words) < count
                )

        self._read(wanted, _PAGE, offset, show)

    def _read(
        self,
        wanted: WordFilter,
        limit: int,
        offset: int,
        show: Callable[[tuple[list[Word], int]], object],
    ) -> None:
        """Have `show` called with words of a filter, and the number of all that it has."""
        words = self._library.words
        self._library.run(
            lambda: (words.words(wanted, limit=limit, offset=offset), words.count(wanted)), show
        )

    def _rows(self, words: list[Word]) -> list[ListRow]:
        now = datetime.now(UTC)
        return [row_of_word(word, now) for word in words]

    def _nothing(self, wanted: WordFilter) -> str:
        if wanted == WordFilter():
            keys = self._actions["save_word"].shortcut().toString()
            return self.tr(
                "No words yet. Look a word up in an article and press {0}, or import the words "
                "you know."
            ).format(keys)
        return self.tr("No word is like this.")

    # -- single words

    def _word(self, row: ListRow) -> Word | None:
        return next((word for word in self._words if word.id == row.id), None)

    def _explain(self, row: ListRow) -> None:
        if (word := self._word(row)) is not None:
            view = self._page.list
            place = view.visualRect(view.currentIndex()).topRight()  # beside the list
            self._lookup.explain(word, view.viewport().mapToGlobal(place), self._step)

    def _step(self, step: int) -> None:
        """Explain the next word of the list, or the one before."""
        if (row := self._page.list.go(step)) is not None:
            self._explain(row)

    def _open_menu(self, row: ListRow, place: QPoint) -> None:
        word = self._word(row)
        if word is None:
            return
        menu = PassingMenu(self._page)
        for state in LISTED:
            set_state = partial(self._set_state, word.id, state)
            menu.add_choice(state_name(state), word.state is state, set_state)
        menu.addSeparator()
        if word.address:
            menu.addAction(self.tr("Open the article"), lambda: self._opening.open(word.address))
        menu.addAction(
            self.tr("Copy the word"), lambda: QGuiApplication.clipboard().setText(word.text)
        )
        menu.addAction(self.tr("Remove"), lambda: self._remove(word))
        menu.popup(place)

    def _delete(self) -> None:
        """Remove the word that the keyboard is at, where words are listed."""
        row = self._page.list.current if self._page.isVisible() else None
        if row is not None and (word := self._word(row)) is not None:
            self._remove(word)

    def _remove(self, word: Word) -> None:
        said = self.tr("{0} is removed").format(word.text)
        self.delete(lambda: self._library.words.remove([word.id]), said)

    def _set_state(self, word: int, state: WordState) -> None:
        self._library.run(lambda: self._library.words.set_state([word], state))

    # -- files

    def _import(self) -> None:
        patterns = self.tr("Lists of words (*.tsv *.csv *.txt);;All files (*)")
        title = self.tr("Import known words")
        path = self._files.to_open(title, patterns)
        if path is not None:
            self._service.take(path, self._on_taken)

    def _on_taken(self, done: ImportedWords, skipped: int) -> None:
        counts = Counts()
        said = [counts.words_added(done.added)]
        if done.changed:
            said.append(counts.words_changed(done.changed))
        if skipped:
            said.append(counts.lines_skipped(skipped))
        self._messages.show_notice(" · ".join(said))

    def _export(self) -> None:
        """Write the words that the page lists, or all where it does not show."""
        wanted = self._page.wanted if self._page.isVisible() else WordFilter()
        title = self.tr("Export the word list")
        path, kind = self._files.to_save(title, "words.apkg", _PATTERNS)
        if path is not None:
            if not path.suffix:
                path = path.with_suffix("." + kind.rpartition("*.")[2].rstrip(")"))
            self._service.export(wanted, path, self._on_exported)

    def _on_exported(self, path: Path, number: int) -> None:
        said = self.tr("{0}, saved as {1}.").format(Counts().words(number), path.name)
        self._messages.show_notice(said)

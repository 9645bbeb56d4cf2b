"""The list of words a learner keeps, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.datamodel.word import Word, WordFilter, WordState
from reader.services.storage import StorageService
from reader.services.tasks import Lane, Runner
from reader.storage.sqlite import Database
from reader.storage.words import Imported, WordStore

if TYPE_CHECKING:  # the dictionary is opened by the first word
    from reader.dictionary import Explanation
    from reader.vocabulary.formats import TakenList
    from reader.vocabulary.words import Context

T = TypeVar("T")


class WordService(StorageService):
    """Keeps words, and remembers which were looked up.

    Args:
        database: where they are kept.
        runner: where the work is done.
        remembers: whether what is looked up is remembered at all.

    Signals:
        changed: the list, or what was looked up, changed.
        states_changed: words are in other states.
    """

    changed = Signal()
    states_changed = Signal()

    def __init__(
        self,
        database: Database,
        runner: Runner,
        remembers: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._words = WordStore(database)
        self._remembers = remembers

    def looked_up(
        self, found: Explanation, context: Context, handler: Callable[[Word | None], object]
    ) -> None:
        """Remember a look-up, and call `handler` with the word as it is kept, if it is."""
        remembers = self._remembers()

        def work() -> Word | None:
            from reader.vocabulary.words import word_of

            word = word_of(found, context, datetime.now(UTC))
            if word is None:
                return None
            if remembers and found.entries:
                self._words.look_up(word)
            return self._words.find(word.language, word.text)

        self._change(work, handler, states=False)

    def save(
        self,
        found: Explanation,
        context: Context,
        state: WordState,
        handler: Callable[[Word], object],
    ) -> None:
        """Put a word into the list, or change its state there.

        Args:
            found: what the dictionary has on it.
            context: where it was met; the first place of a word in the list stays.
            state: how well it is known. A word that is in the list never becomes new again.
            handler: is given the word as it is kept.
        """

        def work() -> Word | None:
            from reader.vocabulary.words import word_of

            word = word_of(found, context, datetime.now(UTC), state)
            if word is None:
                return None
            kept = self._words.find(word.language, word.text)
            if kept is None or kept.state is WordState.MET:
                return self._words.save(word)
            if state is not WordState.NEW:
                self._words.set_state([kept.id], state)
            return self._words.find(word.language, word.text)

        self._change(work, lambda word: handler(word) if word is not None else None)

    def load(
        self,
        wanted: WordFilter,
        limit: int,
        offset: int,
        handler: Callable[[list[Word], int], object],
    ) -> None:
        """Call `handler` with words of a filter and the number of all it has.

        Args:
            wanted: the filter.
            limit: how many words at most.
            offset: how many of the first are passed over.
            handler: is given the words and the number.
        """
        self.run(
            lambda: (
                self._words.words(wanted, limit=limit, offset=offset),
                self._words.count(wanted),
            ),
            lambda found: handler(*found),
        )

    def set_state(self, ids: Collection[int], state: WordState) -> None:
        """Say how well words are known."""
        self._change(lambda: self._words.set_state(ids, state))

    def remove(self, ids: Collection[int], handler: Callable[[list[Word]], object]) -> None:
        """Forget words; `handler` is given what they were, for `restore`."""
        self._change(lambda: self._words.remove(ids), handler)

    def restore(self, words: Collection[Word]) -> None:
        """Take words back that were removed."""
        self._change(lambda: self._words.restore(words))

    def export(
        self, wanted: WordFilter, path: Path, handler: Callable[[Path, int], object]
    ) -> None:
        """Write the words of a filter to a file: .apkg, .csv or .tsv by its ending."""

        def save(words: list[Word]) -> Path:
            from reader.export.files import write
            from reader.vocabulary.formats import written

            return write(path, written(words, path.suffix, datetime.now(UTC)))

        def loaded(words: list[Word]) -> None:
            self.run(lambda: save(words), lambda kept: handler(kept, len(words)), Lane.GENERAL)

        self.run(lambda: self._words.words(wanted), loaded)

    def take(self, path: Path, handler: Callable[[Imported, int], object]) -> None:
        """Take the words of a file into the list; `handler` is told how many lines had none.

        Nothing is taken of a file that is no list of words.
        """

        def read() -> TakenList:
            from reader.vocabulary.formats import read_file

            return read_file(path, datetime.now(UTC))

        def keep(known: TakenList) -> None:
            self._change(
                lambda: self._words.take(known.words), lambda done: handler(done, known.skipped)
            )

        self.run(read, keep, Lane.GENERAL)

    def forget_lookups(self) -> None:
        """Forget what was looked up; the list stays."""
        self._change(self._words.forget_lookups, states=False)

    def _change(
        self,
        change: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        states: bool = True,
    ) -> None:
        """Change what is kept, and tell; `states`: whether words may be in other states now."""

        def done(result: T) -> None:
            if then is not None:
                then(result)
            self.changed.emit()
            if states:
                self.states_changed.emit()

        self.run(change, done)

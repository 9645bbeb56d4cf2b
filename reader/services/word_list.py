"""The list of words a learner keeps, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.cancellation import CancelToken
from reader.datamodel.word import Word, WordFilter, WordState
from reader.services.library import LibraryService
from reader.services.tasks import Runner, Task
from reader.storage.word_list import ImportedWords

if TYPE_CHECKING:  # the dictionary is opened by the first word
    from reader.dictionary import Explanation
    from reader.vocabulary.lists import WordList
    from reader.vocabulary.word_entries import Context


class WordService(QObject):
    """Keeps words that were explained, remembers which were looked up, and reads and writes lists.

    Args:
        library: where they are kept.
        runner: where files are read and written.
        remembers: whether what is looked up is remembered at all.
    """

    def __init__(
        self, library: LibraryService, runner: Runner, remembers: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._library = library
        self._words = library.words
        self._runner = runner
        self._remembers = remembers

    def looked_up(
        self, found: Explanation, context: Context, handler: Callable[[Word | None], object]
    ) -> None:
        """Remember a look-up, and call `handler` with the word as it is kept, if it is."""
        remembers = self._remembers()

        def work() -> Word | None:
            from reader.vocabulary.word_entries import word_of

            word = word_of(found, context, datetime.now(UTC))
            if word is None:
                return None
            if remembers and found.entries:
                self._words.look_up(word)
            return self._words.find(word.language, word.text)

        self._library.run(work, handler)

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
            from reader.vocabulary.word_entries import word_of

            word = word_of(found, context, datetime.now(UTC), state)
            if word is None:
                return None
            kept = self._words.find(word.language, word.text)
            if kept is None or kept.state is WordState.MET:
                return self._words.save(word)
            if state is not WordState.NEW:
                self._words.set_state([kept.id], state)
            return self._words.find(word.language, word.text)

        self._library.run(work, lambda word: handler(word) if word is not None else None)

    def export(
        self, wanted: WordFilter, path: Path, handler: Callable[[Path, int], object]
    ) -> None:
        """Write the words of a filter to a file: .apkg, .csv or .tsv by its ending."""

        def keep(words: list[Word]) -> Path:
            from reader.export.files import write
            from reader.vocabulary.formats import written

            return write(path, written(words, path.suffix, datetime.now(UTC)))

        def loaded(words: list[Word]) -> None:
            task = Task(lambda _cancel, _progress: keep(words))
            task.on_success(lambda kept: handler(kept, len(words)))
            self._runner.start(task.on_failure(self._library.report))

        self._library.run(lambda: self._words.words(wanted), loaded)

    def take(self, path: Path, handler: Callable[[ImportedWords, int], object]) -> None:
        """Take the words of a file into the list; `handler` is told how many lines had none.

        Nothing is taken of a file that is no list of words.
        """

        def read(cancel: CancelToken, _progress: object) -> WordList:
            from reader.vocabulary.formats import read_file

            return read_file(path, datetime.now(UTC), cancel)

        def keep(known: WordList) -> None:
            self._library.run(
                lambda: self._words.take(known.words), lambda done: handler(done, known.skipped)
            )

        self._runner.start(Task(read).on_success(keep).on_failure(self._library.report))

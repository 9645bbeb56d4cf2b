"""Words looked up, and the pinyin of texts, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.services.tasks import Lane, Runner, Task

if TYPE_CHECKING:  # the dictionary is opened by the first word
    from reader.dictionary import Explanation
    from reader.dictionary.own import OwnDictionaries

T = TypeVar("T")


class DictionaryService(QObject):
    """Explains one word at a time, a newer one in place of an older one, and gives pinyin.

    Args:
        runner: where the work is done.
        folder: of the dictionaries that the reader added.
    """

    def __init__(self, runner: Runner, folder: Path) -> None:
        super().__init__()
        self._runner = runner
        self._folder = folder
        self._task: Task[Explanation] | None = None

    def look_up(
        self,
        text: str,
        offset: int,
        word: str,
        language: str,
        handler: Callable[[Explanation], None],
        failed: Callable[[ReaderError], None],
        *,
        pair: Pair,
        translation: str = "",
    ) -> None:
        """Look a word up.

        Args:
            text: the sentence the word stands in.
            offset: the character that was pointed at, in code points of the text.
            word: the word.
            language: the language of the text; the program's own dictionary has Chinese in
                English, and English in Chinese.
            handler: is given what was found.
            failed: is given why the dictionary cannot be read.
            pair: the languages that the reader reads between.
            translation: what stands for the sentence on the other side.
        """

        def work(_cancel: CancelToken, _progress: Progress) -> Explanation:
            from reader.dictionary import Explanation, dictionary, explain, forms
            from reader.dictionary.own import OwnDictionaries

            found = Explanation(word)
            if pair.explains(language):
                found = explain(dictionary(), text, offset, word, language, translation)
            wanted = forms(found.word, text, offset, word, language)
            own = OwnDictionaries(self._folder).look_up(wanted, language)
            return replace(found, own=tuple(own))

        if self._task is not None:
            self._task.cancel()
        self._task = Task(work).on_success(handler).on_failure(failed)
        self._runner.start(self._task)

    def with_own(
        self,
        work: Callable[[OwnDictionaries, CancelToken, Progress], T],
        handler: Callable[[T], object],
        failed: Callable[[ReaderError], object],
        progressed: Progress = lambda _done, _total: None,
        lane: Lane = Lane.STORAGE,
    ) -> Task[T]:
        """Do something with the dictionaries that the reader added; gives what can be cancelled.

        Args:
            work: on another thread, in the order of the calls unless the lane is another.
            handler: is given what came of it.
            failed: is given why nothing did.
            progressed: is told how far it is.
            lane: where it is done.
        """

        def run(cancel: CancelToken, progress: Progress) -> T:
            from reader.dictionary.own import OwnDictionaries

            return work(OwnDictionaries(self._folder), cancel, progress)

        task = Task(run).on_success(handler).on_failure(failed).on_progress(progressed)
        self._runner.start(task, lane)
        return task

    def load_pinyin(
        self, texts: Sequence[str], handler: Callable[[dict[str, list[tuple[int, str]]]], None]
    ) -> None:
        """Call `handler` with the pinyin of texts.

        Args:
            texts: the texts.
            handler: is given the syllables of each, with the offset in code points of its
                character; none where the dictionary cannot be read.
        """

        def work(cancel: CancelToken, _progress: Progress) -> dict[str, list[tuple[int, str]]]:
            from reader.dictionary import pinyin

            readings = {}
            for text in texts:
                cancel.check()
                readings[text] = pinyin(text)
            return readings

        task = Task(work).on_success(handler)
        task.on_failure(lambda _error: handler({text: [] for text in texts}))
        self._runner.start(task)

"""How difficult articles and stories are for the reader, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.datamodel.word import LEVEL_CODES, LEVELS, Gloss, Passage, WordState
from reader.errors import ReaderError
from reader.services.library import LibraryService
from reader.services.tasks import OneAtATime, Runner, Task
from reader.settings import LearningSettings
from reader.storage.changes import Changed

if TYPE_CHECKING:  # lists and segmenter are loaded by the first text
    from reader.library.levels import Measured
    from reader.vocabulary.difficulty import Difficulty, Knowledge, TextWords

#: A story, and whether its page is kept: with that its text is another.
_Key = tuple[int, bool]

K = TypeVar("K")
V = TypeVar("V")

#: Stories and articles whose words are remembered: those of an article take some 30 kB.
_MOST_STORIES, _MOST_ARTICLES = 2000, 300


class LevelService(QObject):
    """Knows what the reader knows, and tells levels and shares of known words.

    Args:
        library: holds the word list and the stories.
        runner: where the work is done.
        settings: gives the reader's levels.

    Signals:
        stories_changed: the difficulty of stories that were asked for changed: see `story`.
        knowledge_changed: the reader knows other words.
    """

    stories_changed = Signal()
    knowledge_changed = Signal()

    def __init__(
        self, library: LibraryService, runner: Runner, settings: Callable[[], LearningSettings]
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._settings = settings
        self._states: dict[str, dict[str, WordState]] = {}
        self._known: tuple[Knowledge, ...] = ()
        self._stories: dict[_Key, Measured | None] = {}
        self._articles: dict[str, TextWords | None] = {}
        self._waiting: list[_Key] = []
        self._read = OneAtATime(self._start_reading)
        library.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.words:
            self.refresh()

    def refresh(self) -> None:
        """Read the word list and the reader's levels again."""

        def done(states: dict[str, dict[str, WordState]]) -> None:
            self._states = states
            known = tuple(map(self.knowledge, LEVELS))
            if known != self._known:
                self._known = known
                self.knowledge_changed.emit()
                self.stories_changed.emit()

        words = self._library.words
        self._library.run(lambda: {language: words.states(language) for language in LEVELS}, done)

    def knowledge(self, language: str) -> Knowledge:
        """What the reader knows of a language, as far as it is loaded."""
        from reader.vocabulary.difficulty import Knowledge

        settings = self._settings()
        code = {"zh": settings.chinese_level, "en": settings.english_level}[language]
        codes = LEVEL_CODES[language]
        level = codes.index(code) + 1 if code in codes else 0
        return Knowledge(level, self._states.get(language, {}))

    def article(self, page: Page, handler: Callable[[Difficulty | None], object]) -> None:
        """Call `handler` with the difficulty of an article; None where it has none.

        Its story has the same difficulty from then on.
        """

        def work(_cancel: CancelToken, _progress: Progress) -> TextWords | None:
            from reader.vocabulary.difficulty import article_words

            return article_words(page)

        def done(words: TextWords | None) -> None:
            for address in filter(None, (page.url, page.source)):
                _remember(self._articles, address, words, _MOST_ARTICLES)
            handler(None if words is None else self._difficulty(words))
            self.stories_changed.emit()

        self._runner.start(Task(work).on_success(done))

    def glosses(
        self,
        passages: Sequence[Passage],
        answer: str,
        handler: Callable[[dict[Passage, Sequence[Gloss]]], object],
    ) -> None:
        """Call `handler` with short meanings of the words that the reader does not know.

        Args:
            passages: what they stand in.
            answer: the Chinese that English words are glossed in, a code.
            handler: is given the glosses of each; none where the dictionary cannot be read.
        """
        known = {of.language: self.knowledge(of.language) for of in passages}

        def work(cancel: CancelToken, _progress: Progress) -> dict[Passage, Sequence[Gloss]]:
            from reader.dictionary import dictionary
            from reader.vocabulary.glosses import glosses

            found: dict[Passage, Sequence[Gloss]] = {}
            for passage in passages:
                cancel.check()
                found[passage] = glosses(passage, known[passage.language], dictionary(), answer)
            return found

        def done(found: dict[Passage, Sequence[Gloss]]) -> None:
            handler(found)

        self._runner.start(Task(work).on_success(done).on_failure(lambda _: done({})))

    def story(self, story: Story) -> Difficulty | None:
        """The difficulty of a story, once it is known."""
        words = self._words(story)
        return None if words is None else self._difficulty(words)

    def length(self, story: Story) -> float | None:
        """How many words a story has, once that is known."""
        measured = self._stories.get(_key(story))
        return None if measured is None else measured.length

    def hardness(self, story: Story) -> float | None:
        """The level of a story as a part of the highest one, once that is known."""
        found = self.story(story)
        return None if found is None else found.level / len(LEVELS[found.language])

    def is_too_hard(self, story: Story) -> bool:
        """Whether a story is known to be above the reader's level in its language."""
        found = self.story(story)
        level = self.knowledge(found.language).level if found is not None else 0
        return found is not None and 0 < level < found.level

    def is_measured(self, story: Story) -> bool:
        """Whether all is known of a story that can be."""
        return _key(story) in self._stories

    @property
    def has_level(self) -> bool:
        """Whether the reader has said what the level is, in any language."""
        return any(self.knowledge(language).level for language in LEVELS)

    def _words(self, story: Story) -> TextWords | None:
        measured = self._stories.get(_key(story))
        return self._articles.get(story.link) or (measured.words if measured else None)

    def want_stories(self, stories: Sequence[Story]) -> None:
        """Find out how difficult stories are, one after the other; `stories_changed` tells."""
        self._waiting = [key for key in map(_key, stories) if key not in self._stories]
        if self._waiting:
            self._read.ask()
        else:
            self.stories_changed.emit()

    def _start_reading(self, ended: Callable[[], None]) -> None:
        """Read the next story, if any waits; where it cannot be read, the others are not tried."""
        if not self._waiting:
            ended()
            return
        key = self._waiting[0]

        def work() -> Measured | None:
            from reader.library.levels import measured

            return measured(self._library.database, key[0])

        self._library.run(work, partial(self._on_story, key), failed=self._on_failed, ended=ended)

    def _on_failed(self, error: ReaderError) -> None:
        self._waiting.clear()
        self._library.report(error)

    def _on_story(self, key: _Key, measured: Measured | None) -> None:
        _remember(self._stories, key, measured, _MOST_STORIES)
        self._waiting = [waiting for waiting in self._waiting if waiting != key]
        if self._waiting:
            self._read.ask()
        else:
            self.stories_changed.emit()

    def _difficulty(self, words: TextWords) -> Difficulty | None:
        from reader.vocabulary.difficulty import difficulty

        return difficulty(words, self.knowledge(words.language))


def _remember(known: dict[K, V], key: K, value: V, most: int) -> None:
    """Remember what a text measures, and forget the texts that were remembered first."""
    while len(known) >= most:
        del known[next(iter(known))]
    known[key] = value


def _key(story: Story) -> _Key:
    return story.id, story.state.kept

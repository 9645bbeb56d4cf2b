"""Headlines translated in the background, when nothing on the screen waits for a translation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reader.cancellation import CancelToken
from reader.datamodel.feed import HeadlineChoice
from reader.datamodel.translation import Pair, Translation
from reader.languages import language_code
from reader.services.library import LibraryService
from reader.services.prefetch import PrefetchService
from reader.services.tasks import Runner
from reader.services.translation import Priority, TranslationService
from reader.storage.headlines import Headline, HeadlineStore

#: Headlines asked for at once: an article that is opened waits for no more than these.
BATCH = 4
#: Milliseconds between two looks whether there is time for some.
INTERVAL = 400
#: Headlines that no package translates, or a broken one, that are passed over before giving up.
_MOST_PASSED_OVER = 400


@dataclass(frozen=True, slots=True)
class HeadlineLanguages:
    """The language that headlines are translated into ("" for none), and those the reader knows."""

    target: str = ""
    known: frozenset[str] = frozenset()


class HeadlineService(PrefetchService):
    """Finds headlines that are not translated, and has them translated at the lowest priority.

    Args:
        library: where they are read and kept.
        translation: translates.
        runner: finds out in which languages headlines are.
    """

    def __init__(
        self, library: LibraryService, translation: TranslationService, runner: Runner
    ) -> None:
        super().__init__(library, translation, runner, INTERVAL)
        self._headlines = HeadlineStore(library.database)
        self._languages = HeadlineLanguages()
        self._awaited: dict[tuple[Pair, str], list[int]] = {}
        self._first: tuple[int, ...] = ()
        self._passed_over: set[int] = set()
        translation.prefetched.connect(self._on_translated)
        translation.prefetch_failed.connect(self._awaited.clear)

    def set_languages(self, languages: HeadlineLanguages) -> None:
        """Translate into another language, or from others, from now on."""
        if languages != self._languages:
            self._languages = languages
            self._awaited.clear()
            self.wake()

    def wake(self, first: Sequence[int] = ()) -> None:
        """There may be headlines to translate.

        Args:
            first: the stories on the screen, whose headlines go first.
        """
        self._first = tuple(first) or self._first
        self._passed_over.clear()
        if not self._languages.target:
            self._rest()
        else:
            self._rouse()

    def close(self) -> None:
        """Look for no more."""
        self._rest()
        self._languages = HeadlineLanguages()

    def _find(self, cancel: CancelToken) -> list[tuple[Headline, Pair]]:
        """The next headlines and their languages."""
        library, languages, first = self._library, self._languages, self._first
        passed_over = frozenset(self._passed_over)
        feeds = library.call(library.feeds.all)
        choices = {feed.id: feed.options.headlines for feed in feeds}
        never = [feed for feed, choice in choices.items() if choice is HeadlineChoice.NEVER]

        def next_ones() -> list[Headline]:
            limit = BATCH + len(passed_over)
            return self._headlines.missing(
                languages.target, limit=limit, first=first, without=never
            )

        while missing := library.call(next_ones):
            cancel.check()
            found: list[tuple[Headline, Pair]] = []
            needless: dict[int, str] = {}
            for headline in missing:
                source = _language(headline)
                always = choices.get(headline.feed or 0) is HeadlineChoice.ALWAYS
                if source == languages.target or (source in languages.known and not always):
                    needless[headline.story] = ""
                elif headline.story not in passed_over:
                    found.append((headline, Pair(source, languages.target)))
            if needless:
                library.call(partial(self._headlines.keep, languages.target, needless))
            if found or not needless:
                return found
        return []

    def _take(self, found: Sequence[tuple[Headline, Pair]]) -> None:
        if not found or len(self._passed_over) > _MOST_PASSED_OVER:
            self._rest_until_roused()
            return
        for headline, pair in found:
            if self._translation.can_prefetch(pair):
                self._awaited.setdefault((pair, headline.title), []).append(headline.story)
            else:
                self._passed_over.add(headline.story)
        for pair in dict.fromkeys(pair for pair, _ in self._awaited):
            titles = [title for of, title in self._awaited if of == pair]
            self._translation.request(pair, titles, Priority.PREFETCH)

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        texts: dict[int, str] = {}
        target = ""
        for translation in translations:
            for story in self._awaited.pop((translation.pair, translation.source), ()):
                texts[story] = "" if translation.failed else translation.text
                target = translation.pair.target
        if texts:
            self._library.run(lambda: self._keep(target, texts))

    def _keep(self, target: str, texts: Mapping[int, str]) -> None:
        """Keep headlines, and do what the reader's rules say of them; in the library's `run`."""
        from reader.library.story_rules import apply_to_headlines  # its patterns are loaded late

        self._headlines.keep(target, texts)
        apply_to_headlines(self._library.database, texts.keys())


def _language(headline: Headline) -> str:
    """The language of a headline by itself; its feed's where it tells nothing, else English."""
    from reader.extraction.layout.language import (
        detect,  # its model is loaded by the first that needs it
    )

    return language_code(detect(headline.title, headline.language)) or "en"

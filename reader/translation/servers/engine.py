"""What all engines have in common that ask a server: sentences in, a translation of each out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Context, Translation
from reader.languages import is_chinese
from reader.limits import MAX_OFFERED, MAX_OFFERED_NAME
from reader.network.connection import Connection
from reader.text.script import to_script
from reader.translation.options import EngineOptions
from reader.translation.sentences.placeholders import has_words
from reader.translation.sentences.segmentation import content
from reader.translation.servers.answers import Asked, doubts_of
from reader.translation.servers.server import AnyRoute, Server

_NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a server says it has; none of it where it has nothing to choose from."""

    languages: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


class ServerEngine(ABC):
    """Translates by asking a server, of which no answer is trusted.

    Args:
        server: who is asked.
        connection: how the network is used at the time.

    Attributes:
        options: the reader's glossary and characters.
        largest_batch: sentences that are worth asking for at once.
    """

    largest_batch: ClassVar[int]

    def __init__(self, server: Server, connection: Callable[[], Connection]) -> None:
        self.server = server
        self.options = EngineOptions()
        self._connection = connection

    def translate(
        self,
        texts: Sequence[str],
        route: AnyRoute,
        *,
        contexts: Mapping[str, Context] | None = None,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> list[Translation]:
        """Translate sentences, in order, one translation for each.

        Args:
            texts: sentences; what is not in the source language is given back as it is.
            route: the languages.
            contexts: what stands around them, where that is known.
            cancel: the wish to stop.
            progress: told the sentences done, and all.

        Returns:
            The translations; `failed` where there came none that can be shown.

        Raises:
            RetrievalError: the server does not answer.
            TranslationError: it does not translate.
            Cancelled: the token was cancelled.
        """
        made: list[Translation] = []
        for start in range(0, len(texts), self.largest_batch):
            batch = texts[start : start + self.largest_batch]
            made += self._batch(batch, route, contexts or {}, cancel)
            if progress:
                progress(len(made), len(texts))
        return made

    @abstractmethod
    def offer(self, cancel: CancelToken | None = None) -> Offer:
        """Ask the server what it has.

        Raises:
            RetrievalError, TranslationError: it does not answer, or is something else.
        """

    @abstractmethod
    def _ask(self, batch: Sequence[Asked], cancel: CancelToken | None) -> list[str | None]:
        """The translations of sentences; None for each of which there is none to be had."""

    def _batch(
        self,
        texts: Sequence[str],
        route: AnyRoute,
        contexts: Mapping[str, Context],
        cancel: CancelToken | None,
    ) -> list[Translation]:
        pair, terms = route.pair, dict(self.options.glossary.of(route.pair))
        asked: dict[str, Asked] = {}
        for text in texts:
            start, end = content(text)
            if has_words(text[start:end], pair.source):
                around = contexts.get(text, _NO_CONTEXT)
                asked[text] = Asked.of(text[start:end], pair, terms, around)
        answers = self._ask(list(asked.values()), cancel) if asked else []
        found = dict(zip(asked, answers, strict=True))
        return [self._translation(t, asked.get(t), found.get(t), route) for t in texts]

    def _translation(
        self, source: str, asked: Asked | None, answer: str | None, route: AnyRoute
    ) -> Translation:
        made = (source, route.pair, route.packages)
        if asked is None:  # nothing in it is to be translated
            return Translation(made[0], source, *made[1:])
        if answer is None:
            return Translation(made[0], source, *made[1:], failed=True)
        target = route.pair.target
        script = "traditional" if target == "zt" else self.options.script
        answer = to_script(answer, script) if is_chinese(target) else answer
        start, end = content(source)
        return Translation(
            source,
            source[:start] + answer + source[end:],
            *made[1:],
            doubts=doubts_of(asked, answer),
            created=datetime.now(UTC),
        )


def names_in(listed: object, *, under: str) -> tuple[str, ...]:
    """The names in a server's list of tables, under a key; what is none is passed over."""
    rows = listed[:MAX_OFFERED] if isinstance(listed, list) else []
    names = (row.get(under) for row in rows if isinstance(row, dict))
    return tuple(
        name
        for name in names
        if isinstance(name, str) and 0 < len(name) <= MAX_OFFERED_NAME and name.isprintable()
    )

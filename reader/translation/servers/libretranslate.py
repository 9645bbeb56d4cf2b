"""LibreTranslate: Argos Translate behind an address (https://docs.libretranslate.com)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from reader.cancellation import CancelToken
from reader.languages import language_code
from reader.limits import MAX_OFFER_SECONDS, MAX_SECONDS_PER_HUNDRED, MAX_SERVER_SECONDS
from reader.network.connection import Connection
from reader.text.script import to_script
from reader.translation.servers.answers import Asked, restored
from reader.translation.servers.asking import ask, no_translation
from reader.translation.servers.engine import Offer, ServerEngine, names_in
from reader.translation.servers.server import Server


class LibreTranslate(ServerEngine):
    """Asks a server of LibreTranslate for many sentences at once.

    Whether its answers come in the order of the sentences is tried with the first batch, of which
    each sentence is asked for alone, too. A server that mixes them up is asked one by one.
    """

    largest_batch: ClassVar[int] = 32

    def __init__(self, server: Server, connection: Callable[[], Connection]) -> None:
        super().__init__(server, connection)
        self._keeps_order: bool | None = None

    def offer(self, cancel: CancelToken | None = None) -> Offer:
        """The languages it has packages for."""
        listed = ask(
            self.server,
            "/languages",
            self._connection(),
            seconds=MAX_OFFER_SECONDS,
            cancel=cancel,
        )
        names = [name for name in names_in(listed, under="code") if " " not in name]
        if not names:
            raise no_translation(self.server)
        return Offer(languages=tuple(names))

    def _ask(self, batch: Sequence[Asked], cancel: CancelToken | None) -> list[str | None]:
        together = len(batch) > 1 and self._keeps_order is not False
        answers = self._together(batch, cancel) if together else None
        if answers is None or self._keeps_order is None:
            alone = [self._alone(asked, cancel) for asked in batch]
            if together:
                self._keeps_order = answers == alone
            answers = alone
        return [restored(a, answer) for a, answer in zip(batch, answers, strict=True)]

    def _together(self, batch: Sequence[Asked], cancel: CancelToken | None) -> list[str] | None:
        """What it answers to a batch; None where that is not one text for each sentence."""
        found = self._translated([self._sent(asked) for asked in batch], batch, cancel)
        is_one_each = isinstance(found, list) and len(found) == len(batch)
        return found if is_one_each and all(isinstance(text, str) for text in found) else None

    def _alone(self, asked: Asked, cancel: CancelToken | None) -> str:
        found = self._translated(self._sent(asked), [asked], cancel)
        if not isinstance(found, str):
            raise no_translation(self.server)
        return found

    def _sent(self, asked: Asked) -> str:
        """A sentence as it is sent: in the characters that the server knows."""
        known = language_code(self.server.name_of(asked.pair.source))
        is_other = (asked.pair.source, known) == ("zt", "zh")
        return to_script(asked.masked, "simplified") if is_other else asked.masked

    def _translated(
        self, texts: str | list[str], batch: Sequence[Asked], cancel: CancelToken | None
    ) -> Any:
        pair = batch[0].pair
        source = self.server.name_of(pair.source) or pair.source
        data: dict[str, object] = {
            "q": texts,
            "source": source,
            "target": self.server.name_of(pair.target) or pair.target,
            "format": "text",
        }
        if self.server.key:
            data["api_key"] = self.server.key
        characters = sum(len(asked.masked) for asked in batch)
        answer = ask(
            self.server,
            "/translate",
            self._connection(),
            seconds=MAX_SERVER_SECONDS + characters / 100 * MAX_SECONDS_PER_HUNDRED,
            data=data,
            cancel=cancel,
        )
        return answer.get("translatedText") if isinstance(answer, dict) else None

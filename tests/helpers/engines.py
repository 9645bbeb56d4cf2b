"""Engines for a real worker process that answer at once, or die as a test says."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reader.datamodel.translation import Translation
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.worker.serving import WorkerOptions


class WordsThatKill:
    """Turns sentences into capitals; words in them make the worker do harm.

    "CRASH" ends it by a signal, "HANG" stops it for ever, "BUG" raises, "FULL" takes memory without
    end, and "ONCE" crashes it the first time only, which the file `memory` remembers. Freeing its
    models makes the file `freed`; loading them ahead writes the id of the process to the file
    `loaded`.
    """

    def __init__(
        self, memory: Path | None = None, freed: Path | None = None, loaded: Path | None = None
    ) -> None:
        self.options = EngineOptions()
        self._memory = memory
        self._freed = freed
        self._loaded = loaded

    def warm_up(self, route: Route) -> None:
        if self._loaded:
            self._loaded.write_text(str(os.getpid()), "ascii")

    def unload(self) -> None:
        if self._freed:
            self._freed.touch()

    def translate(self, texts: Sequence[str], route: Route) -> list[Translation]:
        for text in texts:
            self._obey(text)
        return [Translation(t, t.upper(), route.pair, route.packages) for t in texts]

    def alternatives(self, text: str, route: Route, count: int) -> list[Translation]:
        self._obey(text)
        texts = [text.upper(), *(f"{text.upper()} {n}" for n in range(1, count))]
        return [Translation(text, made, route.pair, route.packages) for made in texts]

    def _obey(self, text: str) -> None:
        if "CRASH" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "HANG" in text:
            threading.Event().wait()
        if "BUG" in text:
            raise ValueError(text)
        if "FULL" in text:
            bytearray(1 << 40)
        if "ONCE" in text and self._memory and not self._memory.exists():
            self._memory.touch()
            os.kill(os.getpid(), signal.SIGKILL)


def harmful(
    memory: Path | None = None, freed: Path | None = None, loaded: Path | None = None
) -> WorkerOptions:
    """A worker with `WordsThatKill`."""
    return WorkerOptions(engine=partial(WordsThatKill, memory, freed, loaded))

"""What the program and its translation worker say to each other.

Each `TranslateBatch` and `FindAlternatives` is answered by exactly one `BatchDone` or `BatchFailed`
with its id. Errors travel as code and message: an exception may not survive pickling.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.datamodel.translation import Context, Translation
from reader.errors import ReaderError
from reader.messages import Message
from reader.translation.options import EngineOptions
from reader.translation.servers.server import AnyRoute
from reader.translation.worker.scheduler import Batch


@dataclass(frozen=True, slots=True)
class ErrorInfo:
    """An error as its code and message.

    The code is "bug" for one nobody expected; only then is there a traceback.
    """

    code: str
    message: Message
    traceback: str = ""

    @classmethod
    def of(cls, error: Exception) -> ErrorInfo:
        """Describe an exception. The traceback holds no values, hence nothing of an article."""
        if isinstance(error, ReaderError):
            return cls(error.code, error.message)
        frames = "".join(traceback.format_tb(error.__traceback__))
        return cls("bug", Message("{kind}", kind=type(error).__name__), frames)


@dataclass(frozen=True, slots=True)
class TranslateBatch:
    """Translate some sentences. `contexts`: what stands around them, where that is known."""

    batch_id: int
    route: AnyRoute
    texts: tuple[str, ...]
    options: EngineOptions
    contexts: Mapping[str, Context] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FindAlternatives:
    """Find translations of one sentence that differ, at most `count`."""

    batch_id: int
    route: AnyRoute
    text: str
    count: int
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class Prepare:
    """Load the packages of a route, which will be needed soon; there is no answer."""

    route: AnyRoute
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class Configure:
    """Work in another way from now on, and idle in another way at once; there is no answer."""

    options: EngineOptions


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End the worker."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker listens."""

    pid: int


@dataclass(frozen=True, slots=True)
class BatchDone:
    """The translations of a batch, in its order; or those of one sentence, the best first."""

    batch_id: int
    translations: tuple[Translation, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class BatchFailed:
    """A batch could not be translated."""

    batch_id: int
    error: ErrorInfo


@dataclass(frozen=True, slots=True)
class WorkerExited:
    """The worker ended; added by the program's side. Negative codes are signals."""

    exit_code: int | None


Request = TranslateBatch | FindAlternatives | Prepare | Configure | Shutdown
Reply = Ready | BatchDone | BatchFailed


def request_for(batch: Batch, route: AnyRoute, options: EngineOptions) -> Request:
    """What the worker is asked for a batch."""
    if batch.alternatives:
        (text,) = batch.texts
        return FindAlternatives(batch.id, route, text, batch.alternatives, options)
    contexts = {job.text: job.context for job in batch.jobs if job.context is not None}
    return TranslateBatch(batch.id, route, batch.texts, options, contexts)


def answers(reply: BatchDone, batch: Batch) -> bool:
    """Whether a reply is about the sentences of a batch."""
    sources = tuple(translation.source for translation in reply.translations)
    if batch.alternatives:
        return len(sources) <= batch.alternatives and set(sources) <= set(batch.texts)
    return sources == batch.texts

"""What the program and its translation worker say to each other.

Each `TranslateBatch` and `FindAlternatives` is answered by exactly one `BatchDone` or `BatchFailed`
with its id. Errors travel as code and message: an exception may not survive pickling.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from reader.datamodel.translation import Translation
from reader.errors import ReaderError
from reader.messages import Message
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route


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
    """Translate some sentences."""

    batch_id: int
    route: Route
    texts: tuple[str, ...]
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class FindAlternatives:
    """Find translations of one sentence that differ, at most `count`."""

    batch_id: int
    route: Route
    text: str
    count: int
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class Prepare:
    """Load the packages of a route, which will be needed soon; there is no answer."""

    route: Route
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

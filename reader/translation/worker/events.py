"""What the supervisor tells of: translations, and how the worker does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError, TranslationError
from reader.translation.worker.scheduler import Job, Priority


class WorkerState(StrEnum):
    """What the worker does."""

    IDLE = "idle"
    STARTING = "starting"
    TRANSLATING = "translating"
    RESTARTING = "restarting"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Translated:
    """A batch came back; `wanted` holds those of its sentences that are still waited for."""

    translations: tuple[Translation, ...]
    wanted: frozenset[str]
    seconds: float


@dataclass(frozen=True, slots=True)
class FoundAlternatives:
    """Different translations of a sentence came, the best first; none if it was given up."""

    pair: Pair
    sentence: str
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenUp:
    """Sentences that could not be translated."""

    pair: Pair
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The worker does something else now."""

    state: WorkerState


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing can be translated, and the queue was emptied; the error says why.

    `pair` is the one whose packages cannot be used; None where it is the worker itself. `jobs` are
    those that waited, and how soon they were wanted.
    """

    error: TranslationError
    pair: Pair | None = None
    jobs: Mapping[Job, Priority] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FellBack:
    """A server does not translate, the error says why; the packages do instead."""

    error: ReaderError


Event = Translated | FoundAlternatives | GivenUp | StateChanged | Failed | FellBack

"""What a way to keep something in step with other computers has to do: an account, a folder."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from reader.cancellation import CancelToken
from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.network.connection import Connection
from reader.paths import Paths
from reader.spam.detector import Detector
from reader.storage.sqlite import Database
from reader.system.secrets import Secrets

T = TypeVar("T")


class OnLibrary(Protocol):
    """Does something with the database where that is allowed, and waits for it."""

    def __call__(self, work: Callable[[], T], /) -> T:
        """Do it.

        Raises:
            ReaderError: what the work raises.
        """
        ...


@dataclass(frozen=True, slots=True)
class SyncMeans:
    """What is worked with while something is brought into step, on a thread that may wait.

    Attributes:
        database: used in what is given to `on_library` alone.
        on_library: see `OnLibrary`.
        connection: how the network is used.
        paths: where files are.
        secrets: where passwords are kept.
        detector: tells adverts and spam among what comes.
        cancel: stops it at the next step.
    """

    database: Database
    on_library: OnLibrary
    connection: Connection
    paths: Paths
    secrets: Secrets
    detector: Callable[[], Detector]
    cancel: CancelToken


class Way(ABC):
    """A way by which things are kept in step; `kind` is its name."""

    kind: SyncKind

    @abstractmethod
    def all(self, database: Database) -> list[Synced]:
        """What is kept in step by it.

        Raises:
            StorageError: the database cannot be read.
        """

    @abstractmethod
    def sync(self, synced: Synced, means: SyncMeans, *, secret: str = "") -> SyncReport:
        """Bring something into step, once. What went wrong is noted, too, for `all` to tell.

        Args:
            synced: one of `all`.
            means: what is worked with.
            secret: its password or passphrase; "" takes the one that is kept.

        Raises:
            ReaderError: it could not be done, or not wholly; nothing is lost.
            Cancelled: the token was cancelled.
        """

    @abstractmethod
    def remove(self, synced: Synced, means: SyncMeans, *, keep: bool) -> None:
        """Keep something in step no more; there, nothing changes.

        Args:
            synced: one of `all`.
            means: what is worked with.
            keep: whether what it brought here stays.

        Raises:
            ReaderError: it could not be done.
        """

"""The interface of a way to sync: an account for feeds, a folder, a server."""

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
    """Runs work that uses the database, on the thread where that is allowed, and waits for it."""

    def __call__(self, work: Callable[[], T], /) -> T:
        """Do it.

        Raises:
            ReaderError: what the work raises.
        """
        ...


@dataclass(frozen=True, slots=True)
class SyncMeans:
    """What a sync works with, on a thread that may wait.

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
    """A way to sync."""

    kind: SyncKind

    @abstractmethod
    def all(self, database: Database) -> list[Synced]:
        """What is synced by it.

        Raises:
            StorageError: the database cannot be read.
        """

    @abstractmethod
    def sync(self, synced: Synced, means: SyncMeans, *, secret: str = "") -> SyncReport:
        """Sync something once. A fault is also stored, for `all`.

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
        """Sync something no more; the other side is left as it is.

        Args:
            synced: one of `all`.
            means: what is worked with.
            keep: whether what it brought here stays.

        Raises:
            ReaderError: it could not be done.
        """

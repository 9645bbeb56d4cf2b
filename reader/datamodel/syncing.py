"""Things that are synced, reports of syncs, and the records that machines exchange."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from reader.datamodel.feed import Fault
from reader.messages import Message


class SyncKind(StrEnum):
    """The way that something is synced."""

    ACCOUNT = "account"
    FOLDER = "folder"
    WEBDAV = "webdav"


@dataclass(frozen=True, slots=True)
class Synced:
    """One thing that is synced: an account for feeds, a folder, or a server.

    Attributes:
        kind: its way.
        id: unique among its kind.
        name: for people.
        last: when it was synced last; None for never.
        waiting: number of changes here that are not sent yet.
        fault: why the last sync failed, if it did.
        rests_until: no automatic sync before then.
        has_pages: whether kept pages are carried, too.
    """

    kind: SyncKind
    id: int
    name: str
    last: datetime | None = None
    waiting: int = 0
    fault: Fault | None = None
    rests_until: datetime | None = None
    has_pages: bool = False

    @property
    def key(self) -> str:
        """Unique among all that is synced."""
        return f"{self.kind}-{self.id}"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """The outcome of a sync.

    Attributes:
        sent: number of changes sent.
        came: number of changes received.
        new: the ids of new stories.
        told: what else the reader should know.
    """

    sent: int = 0
    came: int = 0
    new: tuple[int, ...] = ()
    told: tuple[Message, ...] = ()


#: What a cell holds: the values of its columns, in their order.
Cell = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """The key of a record, the same on all machines: its kind, which is a table, and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Record:
    """A row as machines exchange it. Cells with the default of their columns are left out.

    `text` is where concurrent edits are merged; "" if the kind has none.
    """

    name: Name
    cells: Mapping[str, Cell] = field(default_factory=dict)
    text: str = ""

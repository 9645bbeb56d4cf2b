"""What is kept in step with other computers, what came of it, and the records that travel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from reader.datamodel.feed import Fault
from reader.messages import Message


class SyncKind(StrEnum):
    """By what way something is kept in step."""

    ACCOUNT = "account"
    FOLDER = "folder"
    WEBDAV = "webdav"


@dataclass(frozen=True, slots=True)
class Synced:
    """One thing that is kept in step: an account for feeds, say.

    Attributes:
        kind: by what way.
        id: tells it apart from others of its kind.
        name: what people call it.
        last: when it was last in step; None for never.
        waiting: how much was done here that is not there yet.
        fault: why it could not be brought into step the last time, if that was so.
        rests_until: before then nobody is asked by itself.
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
        """Tells it apart from all others."""
        return f"{self.kind}-{self.id}"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What came of bringing something into step.

    Attributes:
        sent: how much was done here and is there now.
        came: how much was done there and is here now.
        new: the ids of stories that came.
        told: what the reader should know of it besides.
    """

    sent: int = 0
    came: int = 0
    new: tuple[int, ...] = ()
    told: tuple[Message, ...] = ()


#: What a cell holds: the values of its columns, in their order.
Cell = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """What a record is called on every machine: its kind, which is a table, and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Record:
    """A row as it travels. Cells that hold what a new row holds are left out.

    `text` is what several machines may write in at once; "" where the kind has none.
    """

    name: Name
    cells: Mapping[str, Cell] = field(default_factory=dict)
    text: str = ""

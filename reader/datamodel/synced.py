"""What travels between a reader's machines: records, each a row of a table by a name of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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

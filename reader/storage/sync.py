"""The state of syncing with other machines: the target, changed rows, and files in and out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from secrets import randbits

from reader.datamodel.syncing import Name
from reader.storage.carried import CARRIED
from reader.storage.carrying import CarriedTable
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds
from reader.untrusted import read_json

#: Bits of a machine's number in the document, see `sync/document.py`.
_CLIENT_BITS = 53
#: The tables that are emptied where another target begins.
_OF_TARGET = (
    *("sync_target", "sync_pieces", "sync_marks", "sync_seen", "sync_waiting", "sync_outbox"),
    *("sync_deleted", "carried_pages"),
)
#: What others refer to comes first.
IN_ORDER = (
    "CASE kind "
    + " ".join(f"WHEN '{c.table}' THEN {place}" for place, c in enumerate(CARRIED))
    + " END"
)


class TargetKind(StrEnum):
    """What kind of place the files are in."""

    FOLDER = "folder"
    WEBDAV = "webdav"


@dataclass(frozen=True, slots=True)
class Target:
    """The place that the library is synced by, and this machine's identity there.

    Attributes:
        kind: what `address` is.
        address: a path, or an address of the web.
        user: who the server knows; "" for nobody.
        is_sealed: whether there is a passphrase.
        pages: whether kept pages are synced.
        machine: the name of this machine, which its folder has.
        client: its client number in the document.
        place: identifies the file of the library, see `rounds.place_of`.
        sequence: the number of the last file that it wrote.
        has_met: whether the first sync is complete.
        covered: the last file of each other machine that its last snapshot covers.
        last: when it was synced last.
        said: what was wrong then: a fault as JSON.
    """

    kind: TargetKind
    address: str
    user: str = ""
    is_sealed: bool = True
    pages: bool = False
    machine: str = ""
    client: int = 0
    place: str = ""
    sequence: int = 0
    has_met: bool = False
    covered: Mapping[str, int] = field(default_factory=dict)
    last: datetime | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A row that changed since it was last written into the document."""

    id: int
    kind: str
    row: str


class SyncStore:
    """The tables with the state of syncing.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- where to

    def target(self) -> Target | None:
        """The target; None if nothing is synced."""
        row = self._database.row("SELECT * FROM sync_target")
        if row is None:
            return None
        return Target(
            TargetKind(row["kind"]),
            row["address"],
            row["user"],
            bool(row["sealed"]),
            bool(row["pages"]),
            row["machine"],
            row["client"],
            row["place"],
            row["sequence"],
            bool(row["met"]),
            read_json(row["covered"]),
            moment(row["last"]) if row["last"] else None,
            row["said"],
        )

    def begin(self, target: Target) -> Target:
        """Begin to sync by a place, as a new machine.

        The joins of rows and records stay.
        """
        target = replace(
            _new_machine(target), sequence=0, has_met=False, covered={}, last=None, said=""
        )
        with self._database.transaction() as connection:
            for table in _OF_TARGET:
                connection.execute(f"DELETE FROM {table}")
            self._write(target)
            for carried in CARRIED:
                connection.executemany(
                    "INSERT OR IGNORE INTO sync_marks (kind, row) VALUES (?, ?)",
                    [(carried.table, row) for row in CarriedTable(connection, carried).beginning()],
                )
        return target

    def become_new(self, target: Target) -> Target:
        """Go on under a new machine name: a copy, or a newer state of this library, has the old.

        The outbox is emptied: the new machine begins with a snapshot, which has it all.
        """
        new = replace(_new_machine(target), sequence=0, covered={})
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM sync_outbox")
            connection.execute("DELETE FROM sync_deleted")
            self.see(target.machine, target.sequence)
            self._write(new)
        return new

    def change(self, target: Target) -> None:
        """Store another user, or whether pages are synced."""
        with self._database.transaction():
            self._write(target)

    def end(self) -> None:
        """Sync no more. All stays as it is on both sides."""
        with self._database.transaction() as connection:
            for table in (
                "target",
                "pieces",
                "rows",
                "marks",
                "seen",
                "waiting",
                "outbox",
                "deleted",
            ):
                connection.execute(f"DELETE FROM sync_{table}")

    def meet(self) -> None:
        """Note that the first sync is complete."""
        self._database.write("UPDATE sync_target SET met = 1")

    def note(self, last: datetime | None, said: str) -> None:
        """Note when it was synced last, and what is wrong."""
        self._database.write(
            "UPDATE sync_target SET last = ?, said = ?", (seconds(last) if last else 0, said)
        )

    def _write(self, target: Target) -> None:
        row = {
            "machine": target.machine,
            "client": target.client,
            "place": target.place,
            "kind": target.kind.value,
            "address": target.address,
            "user": target.user,
            "sealed": target.is_sealed,
            "pages": target.pages,
            "sequence": target.sequence,
            "met": target.has_met,
            "covered": json.dumps(dict(target.covered)),
            "last": seconds(target.last) if target.last else 0,
            "said": target.said,
        }
        self._database.write(
            f"INSERT OR REPLACE INTO sync_target (id, {', '.join(row)}) "
            f"VALUES (1, :{', :'.join(row)})",
            row,
        )

    # -- the document

    def piece(self, number: int) -> bytes:
        """A stored piece of the document; b"" for none."""
        row = self._database.row("SELECT state FROM sync_pieces WHERE piece = ?", (number,))
        return row["state"] if row else b""

    def pieces(self) -> dict[int, bytes]:
        """All stored pieces of the document."""
        rows = self._database.rows("SELECT piece, state FROM sync_pieces ORDER BY piece")
        return {row["piece"]: row["state"] for row in rows}

    def keep(self, pieces: Iterable[tuple[int, bytes]]) -> None:
        """Store pieces."""
        self._database.write_all(
            "INSERT OR REPLACE INTO sync_pieces (piece, state) VALUES (?, ?)", list(pieces)
        )

    # -- which record is which row

    def row(self, name: Name) -> str | None:
        """The row that a record is joined to; None if there is none."""
        row = self._database.row(
            "SELECT row FROM sync_rows WHERE kind = ? AND id = ?", (name.kind, name.id)
        )
        return row["row"] if row else None

    def names(self, kind: str, row: str) -> list[Name]:
        """The records joined to a row: several if machines made it independently."""
        rows = self._database.rows(
            "SELECT id FROM sync_rows WHERE kind = ? AND row = ? ORDER BY id", (kind, row)
        )
        return [Name(kind, found["id"]) for found in rows]

    def join(self, name: Name, row: str) -> None:
        """Join a record to a row."""
        self._database.write(
            "INSERT OR REPLACE INTO sync_rows (kind, id, row) VALUES (?, ?, ?)",
            (name.kind, name.id, row),
        )

    def part(self, name: Name) -> None:
        """End the join of a record."""
        self._database.write(
            "DELETE FROM sync_rows WHERE kind = ? AND id = ?", (name.kind, name.id)
        )

    # -- what was changed

    def waiting(self) -> int:
        """How many rows and files are yet to be written."""
        return self._database.number(
            "SELECT (SELECT count(*) FROM sync_marks) + (SELECT count(*) FROM sync_outbox)"
        )

    def marks(self, most: int) -> list[Mark]:
        """Changed rows, parents first."""
        rows = self._database.rows(
            f"SELECT id, kind, row FROM sync_marks ORDER BY {IN_ORDER}, id LIMIT ?", (most,)
        )
        return [Mark(row["id"], row["kind"], row["row"]) for row in rows]

    def is_marked(self, kind: str, row: str, last: int) -> bool:
        """Whether a row is marked as changed, by a mark up to `last`."""
        wanted = "SELECT 1 FROM sync_marks WHERE kind = ? AND row = ? AND id <= ?"
        return self._database.row(wanted, (kind, row, last)) is not None

    def last_mark(self) -> int:
        """The number of the last mark there is."""
        return self._database.number("SELECT coalesce(max(id), 0) FROM sync_marks")

    def unmark(self, marks: Iterable[Mark]) -> None:
        """Remove marks: their rows have been written."""
        self._database.write_all(
            "DELETE FROM sync_marks WHERE id = ?", [(mark.id,) for mark in marks]
        )

    def marked_after(self, last: int) -> list[tuple[str, str]]:
        """The rows of the marks after one, each with its table."""
        rows = self._database.rows("SELECT kind, row FROM sync_marks WHERE id > ?", (last,))
        return [(row["kind"], row["row"]) for row in rows]

    def unmark_after(self, last: int) -> None:
        """Remove the marks after one: they were made by a merge."""
        self._database.write("DELETE FROM sync_marks WHERE id > ?", (last,))

    def mark(self, kind: str, row: str) -> None:
        """Mark a row as changed."""
        self._database.write(
            "INSERT OR IGNORE INTO sync_marks (kind, row) VALUES (?, ?)", (kind, row)
        )

    # -- what others wrote

    def seen(self) -> dict[str, int]:
        """The last file of each machine that was read."""
        rows = self._database.rows("SELECT machine, sequence FROM sync_seen")
        return {row["machine"]: row["sequence"] for row in rows}

    def see(self, machine: str, sequence: int) -> None:
        """Note that a machine's files up to one of them were read."""
        self._database.write(
            "INSERT INTO sync_seen (machine, sequence) VALUES (?, ?) ON CONFLICT (machine) "
            "DO UPDATE SET sequence = max(sequence, excluded.sequence)",
            (machine, sequence),
        )

    def begin_to_read(self, machine: str, sequence: int) -> None:
        """Note that a file is being read: what is written from now on may build on it."""
        self._database.write(
            "INSERT INTO sync_seen (machine, sequence, begun) VALUES (?1, 0, ?2) "
            "ON CONFLICT (machine) DO UPDATE SET begun = max(begun, ?2)",
            (machine, sequence),
        )

    def known(self) -> dict[str, int]:
        """The last file of each machine that was read, or begun to be."""
        rows = self._database.rows("SELECT machine, max(sequence, begun) AS n FROM sync_seen")
        return {row["machine"]: row["n"] for row in rows}

    # -- what is written for others

    def put(self, data: bytes) -> int:
        """Put a file into the outbox; returns its number."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE sync_target SET sequence = sequence + 1")
            connection.execute(
                "INSERT INTO sync_outbox (sequence, data) SELECT sequence, ? FROM sync_target",
                (data,),
            )
            return int(connection.execute("SELECT sequence FROM sync_target").fetchone()[0])

    def outbox(self) -> list[tuple[int, bytes]]:
        """The files yet to be written, in order."""
        rows = self._database.rows("SELECT sequence, data FROM sync_outbox ORDER BY sequence")
        return [(row["sequence"], row["data"]) for row in rows]

    def whole(self, *, anew: bool) -> tuple[int, dict[str, int], dict[int, bytes]]:
        """The content of a snapshot: its number, the files of others it covers, and the document.

        Args:
            anew: whether it gets a new number, so that machines read it that have read all before.
        """
        with self._database.transaction() as connection:
            seen = self.seen()
            connection.execute(
                "UPDATE sync_target SET sequence = sequence + ?, covered = ?",
                (anew, json.dumps(seen)),
            )
            (number,) = connection.execute("SELECT sequence FROM sync_target").fetchone()
            return int(number), seen, self.pieces()

    def sent(self, sequence: int) -> None:
        """Remove files up to one of them from the outbox: they have been written."""
        self._database.write("DELETE FROM sync_outbox WHERE sequence <= ?", (sequence,))

    # -- what was deleted

    def delete(self, name: Name, sequence: int) -> None:
        """Note that a record was deleted here, and which file tells others."""
        self._database.write(
            "INSERT OR REPLACE INTO sync_deleted (kind, id, sequence) VALUES (?, ?, ?)",
            (name.kind, name.id, sequence),
        )

    def deleted(self, sequence: int) -> list[Name]:
        """The records deleted here that a file up to this one tells others of."""
        rows = self._database.rows(
            "SELECT kind, id FROM sync_deleted WHERE sequence <= ? ORDER BY kind, id", (sequence,)
        )
        return [Name(row["kind"], row["id"]) for row in rows]

    def delay_burials(self, pieces: Iterable[int]) -> None:
        """Have records deleted in some pieces buried only when others have read our next file, too.

        Another machine may have brought one back, and a third one deleted it again.
        """
        self._database.write_all(
            "UPDATE sync_deleted SET sequence = (SELECT sequence + 1 FROM sync_target) "
            "WHERE id GLOB ?",
            [(f"{piece:02x}*",) for piece in pieces],
        )

    def bury(self, names: Iterable[Name]) -> None:
        """Forget deleted records: they have been buried."""
        self._database.write_all(
            "DELETE FROM sync_deleted WHERE kind = ? AND id = ?",
            [(name.kind, name.id) for name in names],
        )


def _new_machine(target: Target) -> Target:
    return replace(target, machine=f"{randbits(128):032x}", client=randbits(_CLIENT_BITS))

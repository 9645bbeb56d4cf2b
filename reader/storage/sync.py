"""What this machine remembers of carrying the library to others: where to, what came, what goes."""

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
    """Where files are carried to."""

    FOLDER = "folder"
    WEBDAV = "webdav"


@dataclass(frozen=True, slots=True)
class Target:
    """Where what the reader made is carried, and by whom.

    Attributes:
        kind: what `address` is.
        address: a path, or an address of the web.
        user: who the server knows; "" for nobody.
        is_sealed: whether there is a passphrase.
        pages: whether kept pages are carried.
        machine: the name of this machine, which its files have.
        client: its number in the document.
        place: a digest of where the library lies.
        sequence: the number of the last file that it wrote.
        has_met: whether all that others wrote before was read once.
        covered: what its last file of all had read of others.
        last: when it was done last.
        said: what was wrong then, as JSON of the service.
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
    """A row that was changed since it was carried last."""

    id: int
    kind: str
    row: str


class SyncStore:
    """The tables of the carrying.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- where to

    def target(self) -> Target | None:
        """Where to; None where nothing is carried."""
        rows = self._database.rows("SELECT * FROM sync_target")
        if not rows:
            return None
        row = rows[0]
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
        """Carry to a place from now on, as a machine that nobody knows: all is new to all.

        What is known of which row is which record stays.
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
        """Go on under another name: another machine, or another state of this one, has the old.

        What was not yet published of the old one is part of all that the new one begins with.
        """
        new = replace(_new_machine(target), sequence=0, covered={})
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM sync_outbox")
            connection.execute("DELETE FROM sync_deleted")
            self.see(target.machine, target.sequence)
            self._write(new)
        return new

    def change(self, target: Target) -> None:
        """Remember another user, or whether pages are carried."""
        with self._database.transaction():
            self._write(target)

    def end(self) -> None:
        """Carry no more. All stays as it is, here and there."""
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
        """Remember that all that others wrote before was read once."""
        self._database.write("UPDATE sync_target SET met = 1")

    def note(self, last: datetime | None, said: str) -> None:
        """Remember when it was done last, and what was wrong then or now."""
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
        """What is kept of a piece of the document; b"" for nothing."""
        rows = self._database.rows("SELECT state FROM sync_pieces WHERE piece = ?", (number,))
        return rows[0]["state"] if rows else b""

    def pieces(self) -> dict[int, bytes]:
        """The whole document."""
        rows = self._database.rows("SELECT piece, state FROM sync_pieces ORDER BY piece")
        return {row["piece"]: row["state"] for row in rows}

    def keep(self, pieces: Iterable[tuple[int, bytes]]) -> None:
        """Keep pieces as they are now."""
        self._database.write_all(
            "INSERT OR REPLACE INTO sync_pieces (piece, state) VALUES (?, ?)", list(pieces)
        )

    # -- which record is which row

    def row(self, name: Name) -> str | None:
        """The row of a record; None where it has none here."""
        rows = self._database.rows(
            "SELECT row FROM sync_rows WHERE kind = ? AND id = ?", (name.kind, name.id)
        )
        return rows[0]["row"] if rows else None

    def names(self, kind: str, row: str) -> list[Name]:
        """The records of a row: more than one where machines named it before they met."""
        rows = self._database.rows(
            "SELECT id FROM sync_rows WHERE kind = ? AND row = ? ORDER BY id", (kind, row)
        )
        return [Name(kind, found["id"]) for found in rows]

    def join(self, name: Name, row: str) -> None:
        """Remember which row a record is."""
        self._database.write(
            "INSERT OR REPLACE INTO sync_rows (kind, id, row) VALUES (?, ?, ?)",
            (name.kind, name.id, row),
        )

    def part(self, name: Name) -> None:
        """Forget which row a record was."""
        self._database.write(
            "DELETE FROM sync_rows WHERE kind = ? AND id = ?", (name.kind, name.id)
        )

    # -- what was changed

    def waiting(self) -> int:
        """How many rows were changed since they were carried, and files wait to be written."""
        rows = self._database.rows(
            "SELECT (SELECT count(*) FROM sync_marks) + (SELECT count(*) FROM sync_outbox) AS n"
        )
        return int(rows[0]["n"])

    def marks(self, most: int) -> list[Mark]:
        """Rows that were changed, those first that others refer to."""
        rows = self._database.rows(
            f"SELECT id, kind, row FROM sync_marks ORDER BY {IN_ORDER}, id LIMIT ?", (most,)
        )
        return [Mark(row["id"], row["kind"], row["row"]) for row in rows]

    def is_marked(self, kind: str, row: str, last: int) -> bool:
        """Whether a row was changed, by a mark as far as `last`."""
        wanted = "SELECT 1 FROM sync_marks WHERE kind = ? AND row = ? AND id <= ?"
        return bool(self._database.rows(wanted, (kind, row, last)))

    def last_mark(self) -> int:
        """The number of the last mark there is."""
        return int(self._database.rows("SELECT coalesce(max(id), 0) FROM sync_marks")[0][0])

    def unmark(self, marks: Iterable[Mark]) -> None:
        """Forget marks: their rows are carried."""
        self._database.write_all(
            "DELETE FROM sync_marks WHERE id = ?", [(mark.id,) for mark in marks]
        )

    def marked_after(self, last: int) -> list[tuple[str, str]]:
        """The rows of the marks behind one, each with its table."""
        rows = self._database.rows("SELECT kind, row FROM sync_marks WHERE id > ?", (last,))
        return [(row["kind"], row["row"]) for row in rows]

    def unmark_after(self, last: int) -> None:
        """Forget the marks behind one: what came from others made them."""
        self._database.write("DELETE FROM sync_marks WHERE id > ?", (last,))

    def mark(self, kind: str, row: str) -> None:
        """Have a row compared with what is carried of it."""
        self._database.write(
            "INSERT OR IGNORE INTO sync_marks (kind, row) VALUES (?, ?)", (kind, row)
        )

    # -- what others wrote

    def seen(self) -> dict[str, int]:
        """The last file of each machine that was read."""
        rows = self._database.rows("SELECT machine, sequence FROM sync_seen")
        return {row["machine"]: row["sequence"] for row in rows}

    def see(self, machine: str, sequence: int) -> None:
        """Remember that a machine's files were read as far as one of them."""
        self._database.write(
            "INSERT INTO sync_seen (machine, sequence) VALUES (?, ?) ON CONFLICT (machine) "
            "DO UPDATE SET sequence = max(sequence, excluded.sequence)",
            (machine, sequence),
        )

    def begin_to_read(self, machine: str, sequence: int) -> None:
        """Remember that a file is being read: what is written from now on may build on it."""
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
        """Have a file written for the others; gives its number."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE sync_target SET sequence = sequence + 1")
            connection.execute(
                "INSERT INTO sync_outbox (sequence, data) SELECT sequence, ? FROM sync_target",
                (data,),
            )
            return int(connection.execute("SELECT sequence FROM sync_target").fetchone()[0])

    def outbox(self) -> list[tuple[int, bytes]]:
        """The files that are to be written, in their order."""
        rows = self._database.rows("SELECT sequence, data FROM sync_outbox ORDER BY sequence")
        return [(row["sequence"], row["data"]) for row in rows]

    def whole(self, *, anew: bool) -> tuple[int, dict[str, int], dict[int, bytes]]:
        """A file of all that is known: its number, what was read of others, and the document.

        Args:
            anew: whether it has a number of its own, for those who read all files before.
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
        """Forget files that lie where others read them, as far as one of them."""
        self._database.write("DELETE FROM sync_outbox WHERE sequence <= ?", (sequence,))

    # -- what was deleted

    def delete(self, name: Name, sequence: int) -> None:
        """Remember that a record was deleted here, and in which file others read of it."""
        self._database.write(
            "INSERT OR REPLACE INTO sync_deleted (kind, id, sequence) VALUES (?, ?, ?)",
            (name.kind, name.id, sequence),
        )

    def deleted(self, sequence: int) -> list[Name]:
        """What was deleted here, and others read of in a file as far as this one."""
        rows = self._database.rows(
            "SELECT kind, id FROM sync_deleted WHERE sequence <= ? ORDER BY kind, id", (sequence,)
        )
        return [Name(row["kind"], row["id"]) for row in rows]

    def delay_burials(self, pieces: Iterable[int]) -> None:
        """Have others read our next file, too, before what was deleted in some pieces is buried.

        Another machine may have brought it back there, and a third one deleted it again.
        """
        self._database.write_all(
            "UPDATE sync_deleted SET sequence = (SELECT sequence + 1 FROM sync_target) "
            "WHERE id GLOB ?",
            [(f"{piece:02x}*",) for piece in pieces],
        )

    def bury(self, names: Iterable[Name]) -> None:
        """Remember no more that they were deleted."""
        self._database.write_all(
            "DELETE FROM sync_deleted WHERE kind = ? AND id = ?",
            [(name.kind, name.id) for name in names],
        )


def _new_machine(target: Target) -> Target:
    return replace(target, machine=f"{randbits(128):032x}", client=randbits(_CLIENT_BITS))

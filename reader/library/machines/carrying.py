"""What changed in the library into the document that machines share, and back.

The library stays the truth of this machine. Triggers mark the rows that change; what differs from
the document is written into it, and into a file for the others, in one transaction. What others
wrote is merged into the document and into the rows in one transaction, too. So at each moment a row
is marked, or is what the document says.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from reader.datamodel.synced import Cell, Name, Record
from reader.domains import domain_of
from reader.storage.carried import CARRIED, TEXTS
from reader.storage.carrying import CarriedTable, UnfitError, is_whole
from reader.storage.feeds import FeedStore
from reader.storage.retention import delete, is_free, unfollow
from reader.storage.sqlite import Database
from reader.storage.sync import Mark, SyncStore, Target
from reader.sync.document import Document
from reader.sync.parcels import Parcel
from reader.untrusted import read_json

#: Rows that are carried in one transaction, for which nothing else is written.
BATCH = 500
#: Digits of an id.
_ID = 24


def document_of(database: Database, target: Target) -> Document:
    """The document as it is kept; nobody else may write it while it is used."""
    return Document(SyncStore(database).piece, target.machine, target.client, TEXTS)


def carry(database: Database, document: Document, most: int = BATCH) -> int:
    """Write rows that were changed into the document, and into a file for the others.

    Where this raises, the document is of no use any more.

    Returns:
        How many were looked at; fewer than `most` when none is left.

    Raises:
        StorageError: the library cannot be written; nothing has changed.
    """
    with database.transaction() as connection:
        store = SyncStore(database)
        marks = store.marks(most)
        if marks:
            _Outward(database, connection, document).carry(marks)
            store.unmark(marks)
    return len(marks)


def take(
    database: Database,
    document: Document,
    target: Target,
    parcel: Parcel,
    machine: str,
    sequence: int,
    now: datetime,
) -> int:
    """Take in a file of another machine: all of it, or nothing. Twice changes nothing.

    Where this raises, the document is of no use any more.

    Args:
        database: the library.
        document: what all machines wrote, as far as is known here.
        target: what this machine is.
        parcel: what the file holds.
        machine: whose it is.
        sequence: its number.
        now: the time.

    Returns:
        How many records changed here.

    Raises:
        DamagedUpdateError: it is no update of a document.
        StorageError: the library cannot be written.
    """
    with database.transaction() as connection:
        store = SyncStore(database)
        if store.seen().get(machine, 0) >= sequence:
            return 0
        while target.has_met and carry(database, document):
            pass
        last = store.last_mark()
        inward = _Inward(database, connection, document, now)
        changed = inward.merge(parcel)
        store.unmark_after(last)
        for kind, row in inward.joined:
            store.mark(kind, row)
        store.see(machine, sequence)
        for other, number in parcel.covers.items():
            if other != target.machine:
                store.see(other, number)
    return changed


def bury(database: Database, document: Document, known: int) -> None:
    """Forget what was deleted here, and what all machines know of by a file of ours.

    Args:
        database: the library.
        document: what all machines wrote, as far as is known here.
        known: the number of that file.

    Raises:
        StorageError: the library cannot be written.
    """
    with database.transaction() as connection:
        store = SyncStore(database)
        outward = _Outward(database, connection, document)
        names = store.deleted(known)
        for name in names:
            outward.document.bury(name)
        outward.put()
        store.bury(names)


class _Carrying:
    """The library and the document, in a transaction."""

    def __init__(
        self, database: Database, connection: sqlite3.Connection, document: Document
    ) -> None:
        self.database, self.connection, self.document = database, connection, document
        self.store = SyncStore(database)
        self.tables = {c.table: CarriedTable(connection, c) for c in CARRIED}
        self.order = {c.table: place for place, c in enumerate(CARRIED)}


class _Outward(_Carrying):
    """From rows into the document."""

    def __init__(
        self, database: Database, connection: sqlite3.Connection, document: Document
    ) -> None:
        super().__init__(database, connection, document)
        self._deleted: list[Name] = []

    def carry(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            self._carry(mark.kind, mark.row)
        self.put()

    def put(self) -> None:
        """Keep the document, and have what was written into it written for the others."""
        if written := self.document.written():
            number = self.store.put(Parcel(self.store.seen(), written).packed())
            self.store.keep(self.document.pieces())
            self.document.settle()
            for name in self._deleted:
                self.store.delete(name, number)

    def _carry(self, kind: str, row: str, *, needed: bool = False) -> None:
        table = self.tables[kind]
        values = table.values(row)
        names = self.store.names(kind, row)
        if values is None:
            for name in names:
                self.document.remove(name)
                self.store.part(name)
                self._deleted.append(name)
            return
        if not is_whole([*values.values()]):
            return
        if not names and not needed and not table.begins(row):
            return
        parents = self._parents(table, row)
        values = table.values(row) or values  # which name their parents now
        if not names:
            names = [self._name(table, values)]
            self.store.join(names[0], row)
        written = [self._write(table, name, values) for name in names]
        if any(written):
            for parent in parents:
                self.document.touch(parent)

    def _parents(self, table: CarriedTable, row: str) -> list[Name]:
        """The records that a row hangs on; those that do not travel yet begin to."""
        found: list[Name] = []
        for kind, parent in table.parents(row):
            if not self.store.names(kind, parent):
                self._carry(kind, parent, needed=True)
            found += self.store.names(kind, parent)
        return found

    def _name(self, table: CarriedTable, values: Mapping[str, Any]) -> Name:
        """A name for a row: the same on every machine that has such a row."""
        for again in range(1_000):
            name = name_of(table, values, again)
            is_gone = self.document.is_known(name) and not self.document.get(name)
            # A text that was deleted may still be written to elsewhere: another one begins anew.
            if self.store.row(name) is None and not (is_gone and table.carried.text):
                return name
        raise AssertionError("a thousand rows of one key")

    def _write(self, table: CarriedTable, name: Name, values: Mapping[str, Any]) -> bool:
        """Write what differs into a record; whether anything did."""
        cells, text = table.cells(values), str(values.get(table.carried.text) or "")
        record = self.document.get(name)
        if record is None:
            if self.document.is_known(name):
                cells = {g: table.as_new(g) for g in table.carried.cells} | cells
            self.document.write(Record(name, cells, text))
            return True
        changed = {
            group: cells.get(group, table.as_new(group))
            for group in table.carried.cells
            if cells.get(group, table.as_new(group)) != record.cells.get(group, table.as_new(group))
        }
        if changed or text != record.text:
            self.document.write(Record(name, changed, text))
            return True
        return False


class _Inward(_Carrying):
    """From the document into rows."""

    def __init__(
        self,
        database: Database,
        connection: sqlite3.Connection,
        document: Document,
        now: datetime,
    ) -> None:
        super().__init__(database, connection, document)
        self.joined: list[tuple[str, str]] = []  # rows that were here, and are another's, too
        self._now = now
        # Rows that wait to be carried, which there are before machines met.
        self._own = {kind: self.store.marked(kind) for kind in self.tables}
        self._stories: set[int] = set()  # those whose tags and notes changed

    def merge(self, parcel: Parcel) -> int:
        changed = self.document.merge(parcel.pieces)
        records = {name: self.document.get(name) for name in changed}
        there = [record for record in records.values() if record]
        gone = [name for name, record in records.items() if not record]
        for record in sorted(there, key=lambda r: (self._place(r.name), r.name)):
            if record.name.kind in self.tables:
                self._put(record)
        for name in sorted(gone, key=lambda n: (-self._place(n), n)):
            if name.kind in self.tables:
                self._remove(name)
        self._tidy()
        self.store.keep(self.document.pieces())
        self.document.settle()
        return len(changed)

    def _place(self, name: Name) -> int:
        return self.order.get(name.kind, -1)

    def _put(self, record: Record) -> None:
        """Have a row say what a record does; what no row can hold stays in the document."""
        name, table = record.name, self.tables[record.name.kind]
        row = self.store.row(name)
        try:
            if row is not None and table.values(row) is not None:
                self._change(table, row, record)
            elif (row := self._find(table, record)) is not None:
                self._join(table, row, record)
            elif (row := table.insert(record.cells, record.text, self._now)) is not None:
                self.store.join(name, row)
                self._note_story(table, row)
                if name.kind == "stories":
                    self._complete_story(int(read_json(row)[0]))
            elif (row := table.find(record.cells, record.text, taken=True)) is not None:
                self._join(table, row, record)
        except UnfitError:
            return

    def _join(self, table: CarriedTable, row: str, record: Record) -> None:
        """Have a row that is here already be what a record tells of, too."""
        self.store.join(record.name, row)
        self._note_story(table, row)
        self._change(table, row, record, only_told=True)
        self.joined.append((record.name.kind, row))

    def _find(self, table: CarriedTable, record: Record) -> str | None:
        """The row that a record is of, though nobody said so yet."""
        found = table.find(record.cells, record.text)
        if found is None and table.carried.text:
            for row in table.siblings(record.cells):
                values = table.values(row)
                if values and name_of(table, values) == record.name:
                    return row
        return found

    def _change(
        self, table: CarriedTable, row: str, record: Record, *, only_told: bool = False
    ) -> None:
        """Change a row; of one that was here before machines met stays what others do not tell."""
        names = self.store.names(table.carried.table, row)
        if names[0] != record.name and (first := self.document.get(names[0])):
            record = first  # of what has several names, the first one counts on all machines
        cells: dict[str, Cell] = dict(record.cells)
        if not only_told and row not in self._own[table.carried.table]:
            cells = {group: table.as_new(group) for group in table.carried.cells} | cells
        new = table.update(row, cells, record.text)
        if new is not None and len(names) > 1:  # they say the same from now on
            self.joined.append((table.carried.table, new))
        if new == row:
            return
        if new is None:  # another row is what this one is to be: they are one
            new = table.find(record.cells, record.text, taken=True)
            if new is None or new == row:
                return
            self.joined.append((table.carried.table, new))
            table.delete(row)
        for name in names:
            self.store.join(name, new)

    def _remove(self, name: Name) -> None:
        row = self.store.row(name)
        self.store.part(name)
        # What was here before machines met stays, and what is something else as well.
        if row is None or row in self._own[name.kind] or self.store.names(name.kind, row):
            return
        number = read_json(row)[0]
        self._note_story(self.tables[name.kind], row)
        if name.kind == "feeds":
            unfollow(self.database, number)
        elif name.kind == "folders":
            FeedStore(self.database).remove_folder(number)
        elif name.kind == "stories":
            # What a feed brought and nobody cared for goes by itself; the feed brings it anew else.
            if not is_free(self.connection, number):
                delete(self.database, [number], self._now)
        else:
            self.tables[name.kind].delete(row)

    def _note_story(self, table: CarriedTable, row: str) -> None:
        self._stories |= {int(read_json(r)[0]) for k, r in table.parents(row) if k == "stories"}

    def _complete_story(self, story: int) -> None:
        """Give a story what follows from what it is."""
        row = self.connection.execute(
            "SELECT feed, link, origin FROM stories WHERE id = ?", (story,)
        ).fetchone()
        origin = row["origin"] or ("" if row["feed"] else domain_of(row["link"]))
        self.connection.execute(
            "UPDATE stories SET same_as = id, origin = ? WHERE id = ?", (origin, story)
        )
        if row["feed"]:  # whose text comes when the feed is asked
            self.connection.execute(
                "INSERT INTO story_texts (story, content) VALUES (?, ?)",
                (story, zlib.compress(b"")),
            )

    def _tidy(self) -> None:
        """Have stories say whether they have tags and notes, and forget tags that none has."""
        self.connection.executemany(
            "UPDATE stories SET tagged = EXISTS (SELECT 1 FROM story_tags WHERE story = ?1), "
            "noted = EXISTS (SELECT 1 FROM notes WHERE story = ?1) WHERE id = ?1",
            [(story,) for story in sorted(self._stories)],
        )
        if self._stories:
            self.connection.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM story_tags)")


def name_of(table: CarriedTable, values: Mapping[str, Any], again: int = 0) -> Name:
    """The name of a record that begins with a row: a digest of its key.

    Args:
        table: of the row.
        values: its columns.
        again: how many rows had the same key before.
    """
    key = [table.carried.table, again, *(values[column] for column in table.carried.key)]
    text = json.dumps(key, ensure_ascii=False).encode("utf-8", "replace")
    return Name(table.carried.table, hashlib.sha256(text).hexdigest()[:_ID])

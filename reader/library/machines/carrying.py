"""Changes of the library are written into the shared CRDT document; `taking.py` is the way back.

The library stays the truth of this machine. Triggers mark the rows that change; one transaction
compares them with the document, writes what differs into it, and puts that as an update into the
outbox. What others wrote is merged into document and rows in one transaction, too. So at any moment
a row is marked as changed, or equals its record, or its record waits for another it refers to.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from reader.datamodel.syncing import Name, Record
from reader.storage.carried import CARRIED, TEXTS
from reader.storage.carrying import CarriedTable, is_whole
from reader.storage.sqlite import Database
from reader.storage.sync import Mark, SyncStore, Target
from reader.storage.sync_waiting import WaitingRecords
from reader.sync.document import Document
from reader.sync.parcels import Parcel

#: Rows that are carried in one transaction, for which nothing else is written.
BATCH = 500
#: Digits of an id.
_ID = 24


def document_of(database: Database, target: Target) -> Document:
    """Open the stored document; nobody else may write to it meanwhile."""
    return Document(SyncStore(database).piece, target.machine, target.client, TEXTS)


def carry(database: Database, document: Document, most: int = BATCH) -> int:
    """Write changed rows into the document, and the update into the outbox.

    If this raises, the document must be opened anew.

    Returns:
        The number of rows compared; fewer than `most` when none is left.

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


def bury(database: Database, document: Document, known: int) -> None:
    """Drop the tombstones of what was deleted here once all machines know of it.

    Args:
        database: the library.
        document: the shared document.
        known: the last file of ours that all machines have read.

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


class Carrying:
    """Library and document, within a transaction."""

    def __init__(
        self, database: Database, connection: sqlite3.Connection, document: Document
    ) -> None:
        self.database, self.connection, self.document = database, connection, document
        self.store = SyncStore(database)
        self.waiting = WaitingRecords(database)
        self.tables = {c.table: CarriedTable(connection, c) for c in CARRIED}
        self.order = {c.table: place for place, c in enumerate(CARRIED)}


class _Outward(Carrying):
    """Writes rows into the document."""

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
        """Store the document, and put what was written into it into the outbox."""
        if written := self.document.written():
            number = self.store.put(Parcel(self.store.known(), written).packed())
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
        """The records of a row's parents; parents that have none yet get one."""
        found: list[Name] = []
        for kind, parent in table.parents(row):
            if not self.store.names(kind, parent):
                self._carry(kind, parent, needed=True)
            found += self.store.names(kind, parent)
        return found

    def _name(self, table: CarriedTable, values: Mapping[str, Any]) -> Name:
        """A name for the record of a row: every machine that has the same row finds the same."""
        for again in range(1_000):
            name = name_of(table, values, again)
            is_gone = self.document.is_known(name) and not self.document.get(name)
            # A text that was deleted may still be written to elsewhere: another one begins anew.
            if self.store.row(name) is None and not (is_gone and table.carried.text):
                return name
        raise AssertionError("a thousand rows of one key")

    def _write(self, table: CarriedTable, name: Name, values: Mapping[str, Any]) -> bool:
        """Write into a record what differs; returns whether anything did."""
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
            # What a row cannot refer to yet, it says nothing of.
            and not (
                group in table.carried.parents and values[group] is None and name in self.waiting
            )
        }
        if changed or text != record.text:
            self.document.write(Record(name, changed, text))
            return True
        return False


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

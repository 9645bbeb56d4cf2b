"""What changed in the library into the document that machines share; see `taking.py` for back.

The library stays the truth of this machine. Triggers mark the rows that change; what differs from
the document is written into it, and into a file for the others, in one transaction. What others
wrote is merged into the document and into the rows in such ones, too. So at each moment a row is
marked, or is what the document says, or waits for what it refers to.
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


class Carrying:
    """The library and the document, in a transaction."""

    def __init__(
        self, database: Database, connection: sqlite3.Connection, document: Document
    ) -> None:
        self.database, self.connection, self.document = database, connection, document
        self.store = SyncStore(database)
        self.waiting = WaitingRecords(database)
        self.tables = {c.table: CarriedTable(connection, c) for c in CARRIED}
        self.order = {c.table: place for place, c in enumerate(CARRIED)}


class _Outward(Carrying):
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

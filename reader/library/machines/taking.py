"""Updates of other machines are merged into the shared document and the rows of the library.

A file may hold all of another library. It is merged in portions, each in a transaction of its own:
other writers get their turn in between, and after a crash the rest follows. A record that refers to
one of a later portion waits for the end of the file.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from datetime import datetime

from reader.datamodel.syncing import Cell, Name, Record
from reader.domains import domain_of
from reader.library.machines.carrying import Carrying, carry, name_of
from reader.storage.carried_pages import CarriedPageStore
from reader.storage.carrying import CarriedTable, UnfitError
from reader.storage.kept import KeptStore
from reader.storage.retention import delete, is_free, unfollow
from reader.storage.sqlite import Database
from reader.storage.sync import SyncStore, Target
from reader.storage.sync_waiting import WaitingRecords
from reader.sync.document import Document
from reader.sync.parcels import Parcel
from reader.untrusted import read_json

#: Bytes of updates, and rows that waited, that are taken in at once.
PORTION_BYTES, PORTION_ROWS = 100_000, 200
#: Records without what they hang on that are looked at again after each file.
MOST_TRIED = 1_000


def take(
    database: Database,
    document: Document,
    target: Target,
    parcel: Parcel,
    machine: str,
    sequence: int,
    now: datetime,
) -> Iterator[int]:
    """Merge a file of another machine, a portion at each step. Idempotent.

    If this raises, the document must be opened anew.

    Args:
        database: the library.
        document: the shared document.
        target: has the name of this machine.
        parcel: what the file holds.
        machine: whose it is.
        sequence: its number.
        now: the time.

    Yields:
        How many records each portion changed. With the last one the file counts as read.

    Raises:
        DamagedUpdateError: it is no update of a document.
        StorageError: the library cannot be written.
    """
    store = SyncStore(database)
    portions = _portions(parcel.pieces)
    is_read = False
    while not is_read:
        portion = portions.pop() if portions else {}
        with database.transaction() as connection:
            if store.seen().get(machine, 0) >= sequence:
                return
            while target.has_met and carry(database, document):
                pass
            store.begin_to_read(machine, sequence)
            inward = _Inward(database, connection, document, now)
            changed = inward.merge(portion)
            if not portions:
                inward.look_again()
                inward.put_waiting()
                is_read = not WaitingRecords(database).first(1)
            inward.end()
            if is_read:
                store.see(machine, sequence)
                for other, number in parcel.covers.items():
                    if other != target.machine:
                        store.see(other, number)
        yield changed


def _portions(pieces: Mapping[int, bytes]) -> list[dict[int, bytes]]:
    """The portions of a file, the last one first; at least one."""
    portions: list[dict[int, bytes]] = [{}]
    size = 0
    for number, update in pieces.items():
        if size and size + len(update) > PORTION_BYTES:
            portions.append({})
            size = 0
        portions[-1][number] = update
        size += len(update)
    return portions[::-1]


class _Inward(Carrying):
    """Writes records of the document into rows."""

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
        self._last = self.store.last_mark()  # what is marked behind it was changed here
        self._stories: set[int] = set()  # those whose tags and notes changed

    def merge(self, pieces: Mapping[int, bytes]) -> int:
        """Merge updates of pieces; returns the number of records that changed."""
        changed = self.document.merge(pieces)
        records = {name: self.document.get(name) for name in changed}
        there = [record for record in records.values() if record]
        gone = [name for name, record in records.items() if not record]
        for record in sorted(there, key=lambda r: (self._place(r.name), r.name)):
            if record.name.kind in self.tables and not self._waits(record):
                self._put(record)
        for name in sorted(gone, key=lambda n: (-self._place(n), n)):
            if name.kind in self.tables:
                self._remove(name)
        merged = dict(self.document.pieces())
        self.store.keep(merged.items())
        self.store.delay_burials(merged)
        self.document.settle()
        return len(changed)

    def put_waiting(self) -> None:
        """Put some of the waiting records: those whose references came, else any without them.

        One that still lacks its parent is put once more if that comes after all.
        """
        waiting = [(name, self.document.get(name)) for name in self.waiting.first(PORTION_ROWS)]
        ready = [(name, record) for name, record in waiting if not (record and self._lacks(record))]
        for name, record in ready or waiting:
            if record:
                self._put(record)
            if record and self._lacks(record, parent=True):
                self.waiting.note_tried(name, tried=True)
            else:
                self.waiting.remove(name)

    def look_again(self) -> None:
        """Have records that were put without their parent be put once more, if it is here now."""
        for name in self.waiting.first(MOST_TRIED, tried=True):
            record = self.document.get(name)
            if not (record and self._lacks(record, parent=True)):
                self.waiting.note_tried(name, tried=False)

    def end(self) -> None:
        """Unmark the rows that this merge changed, but for those that others need to know."""
        self._tidy()
        for kind, row in self.store.marked_after(self._last):
            # What went, or lost its place, with what it hung on comes back with that.
            for name in self.store.names(kind, row) if self.tables[kind].carried.parents else ():
                record = self.document.get(name)
                if record and self._lacks(record, parent=True):
                    self.waiting.add(name)
                    self.waiting.note_tried(name, tried=True)
        self.store.unmark_after(self._last)
        for kind, row in self.joined:
            self.store.mark(kind, row)

    def _waits(self, record: Record) -> bool:
        """Whether a record refers to what is not here; if so, have it wait."""
        if self._lacks(record):
            self.waiting.add(record.name)
            return True
        return False

    def _lacks(self, record: Record, *, parent: bool = False) -> bool:
        try:
            return self.tables[record.name.kind].lacks(record.cells, parent=parent)
        except UnfitError:
            return False

    def _is_own(self, kind: str, row: str) -> bool:
        """Whether a row was changed here and not written yet, as all are before the first sync."""
        return self.store.is_marked(kind, row, self._last)

    def _place(self, name: Name) -> int:
        return self.order.get(name.kind, -1)

    def _put(self, record: Record) -> None:
        """Write a record into its row; values that no row can hold stay in the document only."""
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
        """Join a record to a row that is here already, and update the row."""
        self.store.join(record.name, row)
        self._note_story(table, row)
        self._change(table, row, record, only_told=True)
        self.joined.append((record.name.kind, row))

    def _find(self, table: CarriedTable, record: Record) -> str | None:
        """The row that is the same as a record that is not joined to any yet."""
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
        """Update a row. If it was here before the first sync, cells that the record lacks stay."""
        names = self.store.names(table.carried.table, row)
        if names[0] != record.name and (first := self.document.get(names[0])):
            record = first  # of what has several names, the first one counts on all machines
        cells: dict[str, Cell] = dict(record.cells)
        if not (only_told or self._is_own(table.carried.table, row)):
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
        if row is None or self._is_own(name.kind, row) or self.store.names(name.kind, row):
            return
        number = read_json(row)[0]
        self._note_story(self.tables[name.kind], row)
        if name.kind == "feeds":
            unfollow(self.database, number)
        elif name.kind == "stories":
            # What a feed brought and nobody cared for goes by itself; the feed brings it anew else.
            if not is_free(self.connection, number):
                delete(self.database, [number], self._now)
        else:
            if name.kind == "carried_pages" and CarriedPageStore(self.database).is_here(number):
                KeptStore(self.database).remove([number])
            self.tables[name.kind].delete(row)

    def _note_story(self, table: CarriedTable, row: str) -> None:
        self._stories |= {int(read_json(r)[0]) for k, r in table.parents(row) if k == "stories"}

    def _complete_story(self, story: int) -> None:
        """Set the columns of a new story that are not synced."""
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
        """Update which stories have tags and notes, and delete tags that none has."""
        self.connection.executemany(
            "UPDATE stories SET tagged = EXISTS (SELECT 1 FROM story_tags WHERE story = ?1), "
            "noted = EXISTS (SELECT 1 FROM notes WHERE story = ?1) WHERE id = ?1",
            [(story,) for story in sorted(self._stories)],
        )
        if self._stories:
            self.connection.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM story_tags)")

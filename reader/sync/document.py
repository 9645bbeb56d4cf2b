"""The document in which the changes of all machines merge: a CRDT of `pycrdt`.

It is split into pieces, so that no step takes long; the start of a record's id says which piece it
is in. A piece has a map of cells, where the last write wins, and a text for each record that has
one, where all concurrent edits survive.

Records are an observed-remove set (Shapiro et al. 2011): each machine that writes to a record adds
an entry of its own for it, and deleting a record removes the entries known so far. So a record
survives if another machine writes to it at the same time. The cells of a deleted record stay until
`bury`.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from pycrdt import Doc, Map, Text

from reader.datamodel.syncing import Cell, Name, Record
from reader.limits import MAX_SYNC_TEXT_DIFF
from reader.untrusted import MalformedDataError, read_json

#: Into how many pieces the document is parted: by the first two digits of ids.
PIECES = 256
#: Bits of a machine's number in a document, which is an integer of JavaScript.
CLIENT_BITS = 53

_CELLS = "cells"
#: The key of a cell, or of a machine that says that a record is there: kind, id, and which it is.
_KEY = re.compile(r"(\w{1,64})/([0-9a-f]{24})([/!][\w. ]{1,400})")
#: What a machine says under its key; another may have written anything there.
_COUNTED = re.compile("[0-9]{1,15}")
#: The numbers that columns hold: seconds since 1970 of any year there is news of, and smaller ones.
_NUMBERS = range(-(2**35), 2**37)


class DamagedUpdateError(ValueError):
    """What another machine sent is not a valid update."""


class Document:
    """The changes of all machines, as far as this one knows them. Pieces are read when needed.

    Args:
        read: returns a stored piece; b"" for none.
        machine: the name of this machine.
        client: its number.
        texts: the kinds whose records have a text.
    """

    def __init__(
        self,
        read: Callable[[int], bytes],
        machine: str,
        client: int,
        texts: Collection[str],
    ) -> None:
        self._read = read
        self._machine = machine
        self._client = client
        self._texts = texts
        self._pieces: dict[int, _Piece] = {}

    def get(self, name: Name) -> Record | None:
        """A record; None where there is none, or it is deleted."""
        piece = self._piece(piece_of(name))
        cells = piece.records.get(name, {})
        if not _is_there(cells):
            return None
        return _record(name, cells, piece.text(name) if name.kind in self._texts else "")

    def is_known(self, name: Name) -> bool:
        """Whether a record is, or was, there."""
        return name in self._piece(piece_of(name)).records

    def write(self, record: Record) -> None:
        """Set the cells of a record that differ, and edit its text; creates the record if needed.

        Cells that it leaves out stay as they are.
        """
        name = record.name
        piece = self._piece(piece_of(name))
        if name.kind in self._texts:
            piece.edit(name, record.text)
        # What comes back is set anew, though it is the same: another may bury what was there.
        is_new = not _is_there(piece.records.get(name, {}))
        for cell, value in record.cells.items():
            piece.set(name, f"/{cell}", json.dumps(value, ensure_ascii=False), anew=is_new)
        self.touch(name)

    def touch(self, name: Name) -> None:
        """Note a write to a record: it survives deletion by machines that do not know of it."""
        piece, key = self._piece(piece_of(name)), f"!{self._machine}"
        # Another value each time: what is set anew outlives who deletes what was there before.
        before = piece.records.get(name, {}).get(key, "")
        piece.set(name, key, str(int(before) + 1) if _COUNTED.fullmatch(before) else "1")

    def remove(self, name: Name) -> None:
        """Delete a record; writes that this machine does not know of bring it back."""
        piece = self._piece(piece_of(name))
        for key in [key for key in piece.records.get(name, {}) if key.startswith("!")]:
            piece.delete(name, key)

    def bury(self, name: Name) -> None:
        """Drop cells and text of a deleted record; only once all machines know of the deletion."""
        piece = self._piece(piece_of(name))
        cells = piece.records.get(name, {})
        if cells and not _is_there(cells):
            for key in list(cells):
                piece.delete(name, key)
            if name.kind in self._texts:
                piece.edit(name, "")

    def written(self) -> dict[int, bytes]:
        """What this machine wrote since `settle`, as an update for each piece."""
        return {
            number: piece.doc.get_update(piece.state)
            for number, piece in self._pieces.items()
            if piece.is_written
        }

    def merge(self, updates: Mapping[int, bytes]) -> set[Name]:
        """Merge updates of other machines. Idempotent.

        Returns:
            The records that changed.

        Raises:
            DamagedUpdateError: they are no updates; the document must be opened anew.
        """
        changed: set[Name] = set()
        for number, update in updates.items():
            piece = self._piece(number)
            before = self._texts_of(piece)
            changed |= piece.merge(update)
            after = self._texts_of(piece)
            changed |= {name for name in after if before.get(name) != after[name]}
        return changed

    def settle(self) -> None:
        """Take the pieces as stored, and what was written as sent."""
        for piece in self._pieces.values():
            piece.settle()

    def pieces(self) -> Iterator[tuple[int, bytes]]:
        """The pieces that changed since `settle`, to be stored."""
        for number, piece in self._pieces.items():
            if piece.is_written or piece.is_merged:
                yield number, piece.doc.get_update()

    def _piece(self, number: int) -> _Piece:
        if number not in self._pieces:
            self._pieces[number] = _Piece(self._read(number), self._client)
        return self._pieces[number]

    def _texts_of(self, piece: _Piece) -> dict[Name, str]:
        return {name: piece.text(name) for name in piece.records if name.kind in self._texts}


class _Piece:
    """A piece of the document, with the present cells of its records."""

    def __init__(self, kept: bytes, client: int) -> None:
        self.doc: Doc[Any] = Doc(client_id=client)
        self.records: dict[Name, dict[str, str]] = {}
        if kept:
            with _damage():
                self.doc.apply_update(kept)
        self._map: Map[Any] = self.doc.get(_CELLS, type=Map)
        self._note(dict(self._map.items()))
        self.settle()

    def settle(self) -> None:
        self.state = self.doc.get_state()
        self.is_written = self.is_merged = False

    def merge(self, update: bytes) -> set[Name]:
        """Merge an update; returns the records whose cells it changed."""
        changed: dict[str, Any] = {}

        def note(event: Any) -> None:
            changed.update({key: told.get("newValue") for key, told in event.keys.items()})

        with _damage():
            before = self.doc.get_update()
            watching = self._map.observe(note)
            self.doc.apply_update(update)
            self._map.unobserve(watching)
            self.is_merged |= self.doc.get_update() != before
        return self._note(changed)

    def _note(self, values: Mapping[str, Any]) -> set[Name]:
        """Note the values of cells by their keys, None for none; other keys are ignored."""
        noted = set()
        for key, value in values.items():
            if (found := _KEY.fullmatch(key)) is None:
                continue
            name = Name(found[1], found[2])
            noted.add(name)
            if isinstance(value, str):
                self.records.setdefault(name, {})[found[3]] = value
            elif cells := self.records.get(name):
                cells.pop(found[3], None)
                if not cells:
                    del self.records[name]
        return noted

    def set(self, name: Name, key: str, value: str, *, anew: bool = False) -> None:
        cells = self.records.setdefault(name, {})
        if anew or cells.get(key) != value:
            cells[key] = self._map[f"{name.kind}/{name.id}{key}"] = value
            self.is_written = True

    def delete(self, name: Name, key: str) -> None:
        del self._map[f"{name.kind}/{name.id}{key}"]
        del self.records[name][key]
        if not self.records[name]:
            del self.records[name]
        self.is_written = True

    def text(self, name: Name) -> str:
        return str(self._text(name))

    def edit(self, name: Name, wanted: str) -> None:
        """Turn a text into another by replacing only what differs.

        The first text of a record is written under a client number derived from it, not under this
        machine's: so two machines that had the same text before they met merge it into one.
        """
        if name not in self.records:
            self.doc.apply_update(_first(name, wanted))
            self.is_written = True
        now = str(self._text(name))
        for start, end, new in reversed(list(_edits(now, wanted))):
            first, last = (len(now[:place].encode()) for place in (start, end))
            text = self._text(name)
            if last > first:
                del text[first:last]
            if new:
                text.insert(first, new)
            self.is_written = True

    def _text(self, name: Name) -> Text:
        text: Text = self.doc.get(_text_of(name), type=Text)
        return text


def check_update(update: bytes) -> None:
    """Check that something is an update of a piece.

    Raises:
        DamagedUpdateError: it is none.
    """
    with _damage():
        doc: Doc[Any] = Doc()
        doc.apply_update(update)
        doc.get_update()  # what cannot be written again is found only here


@contextlib.contextmanager
def _damage() -> Iterator[None]:
    """Raise DamagedUpdateError for whatever `pycrdt` raises; its panics are no `Exception`.

    Raises:
        DamagedUpdateError: it is none.
    """
    try:
        yield
    except BaseException as error:
        if isinstance(error, ValueError) or type(error).__name__ == "PanicException":
            raise DamagedUpdateError(str(error)) from error
        raise


def piece_of(name: Name) -> int:
    """The number of the piece that has a record."""
    return int(name.id[:2], 16)


def _text_of(name: Name) -> str:
    return f"{name.kind}/{name.id}"


def _first(name: Name, text: str) -> bytes:
    """The update that creates a text, the same on every machine; see `_Piece.edit`."""
    number = hashlib.sha256(f"{_text_of(name)}\0{text}".encode("utf-8", "replace")).digest()
    doc: Doc[Text] = Doc(client_id=int.from_bytes(number) >> (256 - CLIENT_BITS))
    doc.get(_text_of(name), type=Text).insert(0, text)
    return doc.get_update()


def _is_there(cells: Mapping[str, str]) -> bool:
    return any(key.startswith("!") for key in cells)


def _record(name: Name, cells: Mapping[str, str], text: str) -> Record:
    read = {key[1:]: _cell(value) for key, value in cells.items() if key.startswith("/")}
    return Record(name, {key: cell for key, cell in read.items() if cell is not None}, text)


def _cell(value: str) -> Cell | None:
    """The value of a cell; None if another program wrote something invalid."""
    try:
        read = read_json(value)
    except MalformedDataError:
        return None
    return tuple(read) if isinstance(read, list) and all(map(_is_value, read)) else None


def _is_value(value: object) -> bool:
    """Whether something can be stored in a column."""
    return value is None or isinstance(value, str) or (isinstance(value, int) and value in _NUMBERS)


def _edits(now: str, wanted: str) -> Iterator[tuple[int, int, str]]:
    """The edits that turn one text into another: start, end, replacement; in order."""
    start = 0
    while start < min(len(now), len(wanted)) and now[start] == wanted[start]:
        start += 1
    end = 0
    while end < min(len(now), len(wanted)) - start and now[-1 - end] == wanted[-1 - end]:
        end += 1
    old, new = now[start : len(now) - end], wanted[start : len(wanted) - end]
    if not old or not new or len(old) * len(new) > MAX_SYNC_TEXT_DIFF:
        if old or new:
            yield start, start + len(old), new
        return
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            yield start + i, start + j, new[k:m]

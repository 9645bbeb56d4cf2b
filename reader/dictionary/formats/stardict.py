"""StarDict: `.ifo` tells, `.idx` lists, `.dict` holds; `.syn` has other spellings.

The format is described in StarDict's own `doc/StarDictFileFormat`.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from reader.dictionary.formats.definition import Definition, Source, beside, damaged, unpacked
from reader.limits import MAX_DEFINITION_BYTES, MAX_DICTIONARY_BYTES

#: Types of a definition that are markup, and all whose text people read; the rest are media.
_MARKUP, _READ = frozenset("hgx"), frozenset("mlgtxykwhn")


def read(path: Path) -> Source:
    """Open a dictionary by its `.ifo` file.

    Raises:
        ReaderError: one of its files is missing, or damaged.
    """
    with path.open("rb") as file:
        lines = file.read(100_000).decode("utf-8", "replace").splitlines()
    if not lines or "StarDict" not in lines[0]:
        raise damaged(path.name)
    told = dict(line.partition("=")[::2] for line in lines[1:])
    return Source(told.get("bookname", path.stem).strip(), "", _definitions(path, told))


def _definitions(path: Path, told: Mapping[str, str]) -> Iterator[Definition]:
    wide = told.get("idxoffsetbits") == "64"
    place, kinds = struct.Struct(">QI" if wide else ">II"), told.get("sametypesequence", "").strip()
    others = _synonyms(path)
    with unpacked(beside(path, ".idx", ".idx.gz")) as listed:
        index = listed.read(MAX_DICTIONARY_BYTES)
    with unpacked(beside(path, ".dict.dz", ".dict")) as content:
        at, number = 0, 0
        while at < len(index):
            end = index.find(b"\0", at)
            if end < 0 or end + 1 + place.size > len(index):
                raise damaged(path.name)
            word = index[at:end].decode("utf-8", "replace")
            offset, size = place.unpack_from(index, end + 1)
            at = end + 1 + place.size
            content.seek(offset)
            text, is_markup = _read(content.read(min(size, MAX_DEFINITION_BYTES)), kinds)
            yield Definition((word, *others.get(number, ())), text, is_markup)
            number += 1


def _synonyms(path: Path) -> Mapping[int, list[str]]:
    """Other spellings, by the number of the word in the index."""
    found: dict[int, list[str]] = defaultdict(list)
    file = path.with_suffix(".syn")
    if not file.is_file():
        return found
    with unpacked(file) as listed:
        data, at = listed.read(MAX_DICTIONARY_BYTES), 0
    while 0 <= (end := data.find(b"\0", at)) <= len(data) - 5:
        found[struct.unpack_from(">I", data, end + 1)[0]].append(
            data[at:end].decode("utf-8", "replace")
        )
        at = end + 5
    return found


def _read(data: bytes, kinds: str) -> tuple[str, bool]:
    """The text of an entry, and whether it is markup; its fields are of kinds told, or tell them.

    A field of a lower-case kind ends with a zero byte, one of an upper-case kind has its size
    before it; the last one of told kinds ends with the entry.
    """
    parts: list[str] = []
    is_markup, at, number = False, 0, 0
    while at < len(data):
        if kinds:
            if number >= len(kinds):
                break
            kind = kinds[number]
        else:
            kind, at = chr(data[at]), at + 1
        is_last = bool(kinds) and number == len(kinds) - 1
        start, end, at = _field(data, at, kind, is_last=is_last)
        if kind in _READ:
            parts.append(data[start:end].decode("utf-8", "replace"))
            is_markup = is_markup or kind in _MARKUP
        number += 1
    return "\n".join(parts), is_markup


def _field(data: bytes, at: int, kind: str, *, is_last: bool) -> tuple[int, int, int]:
    """Where a field begins and ends, and where the next one begins."""
    if is_last:
        return at, len(data), len(data)
    if kind.isupper():
        if at + 4 > len(data):
            return at, at, len(data)
        size = struct.unpack_from(">I", data, at)[0]
        return at + 4, at + 4 + size, at + 4 + size
    end = data.find(b"\0", at)
    end = len(data) if end < 0 else end
    return at, end, end + 1


def read_dictd(path: Path) -> Source:
    """Open a dictionary of the DICT server (RFC 2229) by its `.index` file.

    Raises:
        ReaderError: one of its files is missing, or damaged.
    """
    return Source(path.stem, "", _dictd(path))


def _dictd(path: Path) -> Iterator[Definition]:
    with (
        unpacked(path) as index,
        unpacked(beside(path, ".dict.dz", ".dict")) as content,
    ):
        for line in _lines(index):
            word, *place = line.decode("utf-8", "replace").rstrip("\r\n").split("\t")
            if word.startswith("00") or len(place) < 2:  # what the file says of itself
                continue
            offset, size = map(_number, place[:2])
            content.seek(offset)
            text = content.read(min(size, MAX_DEFINITION_BYTES)).decode("utf-8", "replace")
            yield Definition((word,), text)


def _lines(index: IO[bytes]) -> Iterator[bytes]:
    while line := index.readline(MAX_DEFINITION_BYTES):
        yield line


#: The digits of dictd's numbers, those of Base64 by their worth.
_DIGITS = {
    c: n for n, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}


def _number(digits: str) -> int:
    number = 0
    for digit in digits[:10]:
        number = number * 64 + _DIGITS.get(digit, 0)
    return min(number, MAX_DICTIONARY_BYTES)

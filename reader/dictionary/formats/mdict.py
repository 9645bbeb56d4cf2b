"""MDict (`.mdx`), versions 1.2 and 2.0: a header, blocks of words, blocks of definitions.

The format as described in the analysis at github.com/xwang/mdict-analysis. What is packed by LZO
(versions before 2) or sealed for one buyer is told to be so.
"""

from __future__ import annotations

import html
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from reader.dictionary.formats.definition import (
    Definition,
    Source,
    damaged,
    inflated,
    too_large,
    unpacked,
)
from reader.errors import ReaderError
from reader.limits import MAX_DEFINITION_BYTES, MAX_DICTIONARY_BYTES, MAX_DICTIONARY_WORDS

#: Which word of the message each step takes, and by how many bits it turns; both lines.
_WORDS = (
    "0123456789abcdef74d1a6f3c0952eb83ae49f812706db5c19ba08c4d37fe562",
    "5e7092b4d6f81a3c6b370d5aef8c4912f5137e69b8c2a04d86413bf05c2d97ae",
)
_TURNS = (
    "befc5879bdef6798768db97f7cf9b7dcbd67e9dfe8d65c75bcefef989e56865c",
    "899bdff5778beec69df7c89b77c76fdb97fb866ecd5edd75f58bee6e69c9c5f8",
)
_ADDED = (
    (0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC),
    (0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0),
)
_START = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476)
_ALL = 0xFFFFFFFF


def ripemd128(data: bytes) -> bytes:
    """The RIPEMD-128 of some bytes, 16 of them, which `hashlib` and OpenSSL lack.

    MDict veils the index of its words by it. H. Dobbertin, A. Bosselaers, B. Preneel: RIPEMD-160,
    a strengthened version of RIPEMD (1996).
    """
    padding = b"\x80" + bytes(-(len(data) + 9) % 64) + struct.pack("<Q", 8 * len(data))
    whole, state = data + padding, _START
    for at in range(0, len(whole), 64):
        block = struct.unpack_from("<16I", whole, at)
        (a, b, c, d), (e, f, g, h) = (_line(state, block, side) for side in (0, 1))
        p, q, r, s = state
        state = (q + c + h) & _ALL, (r + d + e) & _ALL, (s + a + f) & _ALL, (p + b + g) & _ALL
    return struct.pack("<4I", *state)


def _line(state: Sequence[int], block: Sequence[int], side: int) -> tuple[int, int, int, int]:
    """One of the two lines of 64 steps; the second takes the four functions the other way."""
    a, b, c, d = state
    for step in range(64):
        quarter = step // 16
        mixed = _mixed(3 - quarter if side else quarter, b, c, d)
        word = block[int(_WORDS[side][step], 16)]
        turn = int(_TURNS[side][step], 16)
        value = (a + mixed + word + _ADDED[side][quarter]) & _ALL
        a, b, c, d = d, (value << turn | value >> 32 - turn) & _ALL, b, c
    return a, b, c, d


def _mixed(number: int, x: int, y: int, z: int) -> int:
    match number:
        case 0:
            return x ^ y ^ z
        case 1:
            return x & y | ~x & z & _ALL
        case 2:
            return (x | ~y & _ALL) ^ z
        case _:
            return x & z | y & ~z & _ALL


_LINK = "@@@LINK="
#: Bytes of the header, and of one block unpacked, that are taken.
_HEADER, _BLOCK = 4_000_000, 64_000_000


@dataclass(frozen=True, slots=True)
class _Form:
    """How a file is written: the width of its numbers, its encoding, what is sealed."""

    wide: bool
    encoding: str
    is_index_sealed: bool

    @property
    def end(self) -> bytes:
        """What ends a word."""
        return b"\0\0" if self.encoding == "utf-16-le" else b"\0"


def read(path: Path) -> Source:
    """Open a dictionary.

    Raises:
        ReaderError: it is damaged, too large, or sealed.
    """
    with path.open("rb") as file:
        told = _header(file, path.name)
    title = html.unescape(told.get("Title", "")).strip()
    is_named = title and not title.startswith("Title (No HTML")
    return Source(title if is_named else path.stem, "", _definitions(path, _form(told, path.name)))


def _header(file: IO[bytes], name: str) -> dict[str, str]:
    """The attributes of the header, behind which and its checksum the file stands then."""
    size = struct.unpack(">I", _taken(file, 4, name))[0]
    text = _taken(file, size, name, _HEADER).decode("utf-16-le", "replace")
    _taken(file, 4, name)
    names, values = text.split('"')[::2], text.split('"')[1::2]  # name="value" name="value"
    return {name.split()[-1].rstrip("="): value for name, value in zip(names, values, strict=False)}


def _form(told: dict[str, str], name: str) -> _Form:
    version = told.get("GeneratedByEngineVersion", "2.0")[:1]
    sealed = {"Yes": "1", "No": "0", "": "0"}.get(told.get("Encrypted", ""), told.get("Encrypted"))
    if version not in "12" or (sealed or "0") not in "02":
        raise ReaderError(
            "dictionary-sealed",
            "{name} is sealed for its buyer, or of a newer form of MDict. Choose another one.",
            name=name,
        )
    encoding = (told.get("Encoding") or "utf-8").lower()
    known = {"utf-16": "utf-16-le", "gbk": "gb18030", "gb2312": "gb18030", "big5": "big5"}
    return _Form(version == "2", known.get(encoding, "utf-8"), sealed == "2")


def _definitions(path: Path, form: _Form) -> Iterator[Definition]:
    name = path.name
    with unpacked(path) as file:
        _header(file, name)
        words = list(_words(file, form, name))
        offsets = [offset for offset, _ in words]
        blocks = _records(file, form, name)
        begin, block = 0, next(blocks, b"")
        for number, (offset, word) in enumerate(words):
            while offset >= begin + len(block):
                begin += len(block)
                block = next(blocks, b"")
                if not block:
                    raise damaged(name)
            end = offsets[number + 1] if number + 1 < len(words) else begin + len(block)
            data = block[offset - begin : min(end - begin, offset - begin + MAX_DEFINITION_BYTES)]
            text = data.decode(form.encoding, "replace").strip("\0\r\n ")
            if text.startswith(_LINK):
                yield Definition((word,), "", same_as=text.removeprefix(_LINK).strip())
            else:
                yield Definition((word,), text, is_markup=True)


def _words(file: IO[bytes], form: _Form, name: str) -> Iterator[tuple[int, str]]:
    """The words, each with where its definition begins in the definitions unpacked."""
    numbers = _numbers(file, form, 5 if form.wide else 4, name)
    if form.wide:
        _, count, unpacked_size, index_size, _ = numbers
        _taken(file, 4, name)
    else:
        _, count, index_size, _ = numbers
        unpacked_size = index_size
    if count > MAX_DICTIONARY_WORDS:
        raise too_large(name)
    index = _taken(file, index_size, name, _BLOCK)
    if form.wide:
        if form.is_index_sealed:
            index = index[:8] + _opened(index[8:], ripemd128(index[4:8] + b"\x95\x36\0\0"))
        index = _block(index, unpacked_size, name)
    width = 8 if form.wide else 4
    for packed_size, size in _sizes(index, form, name):
        block, at = _block(_taken(file, packed_size, name, _BLOCK), size, name), 0
        while at + width < len(block):
            offset = int.from_bytes(block[at : at + width], "big")
            end = _end_of_word(block, at + width, form)
            yield offset, block[at + width : end].decode(form.encoding, "replace")
            at = end + len(form.end)


def _end_of_word(block: bytes, start: int, form: _Form) -> int:
    end = block.find(form.end, start)
    while end >= 0 and (end - start) % len(form.end):
        end = block.find(form.end, end + 1)
    return len(block) if end < 0 else end


def _sizes(index: bytes, form: _Form, name: str) -> Iterator[tuple[int, int]]:
    """Of each block of words its bytes, packed and unpacked."""
    number = struct.Struct(">Q" if form.wide else ">I")
    short = struct.Struct(">H" if form.wide else ">B")
    unit, more = len(form.end), 1 if form.wide else 0
    at = 0
    try:
        while at < len(index):
            at += number.size
            for _ in ("first word", "last word"):
                at += short.size + (short.unpack_from(index, at)[0] + more) * unit
            packed = number.unpack_from(index, at)[0]
            size = number.unpack_from(index, at + number.size)[0]
            at += 2 * number.size
            yield packed, size
    except struct.error as error:
        raise damaged(name) from error


def _records(file: IO[bytes], form: _Form, name: str) -> Iterator[bytes]:
    """The definitions, unpacked block by block."""
    count, _, index_size, _ = _numbers(file, form, 4, name)
    width = 8 if form.wide else 4
    index = _taken(file, index_size, name, _BLOCK)
    if len(index) < 2 * width * count:
        raise damaged(name)
    whole = 0
    for at in range(0, 2 * width * count, 2 * width):
        packed_size = int.from_bytes(index[at : at + width], "big")
        size = int.from_bytes(index[at + width : at + 2 * width], "big")
        whole += size
        if whole > MAX_DICTIONARY_BYTES:
            raise too_large(name)
        yield _block(_taken(file, packed_size, name, _BLOCK), size, name)


def _block(data: bytes, size: int, name: str) -> bytes:
    """A block unpacked: its kind of packing, a checksum, its content."""
    if size > _BLOCK:
        raise too_large(name)
    if data[:1] == b"\0":
        return data[8:]
    if data[:1] == b"\x02":
        return inflated(data[8:], size, name)
    raise ReaderError(
        "dictionary-old",
        "{name} is packed in a way of before 2012 (LZO). Look for a newer edition of it.",
        name=name,
    )


def _opened(data: bytes, key: bytes) -> bytes:
    """An index as it was before it was veiled by a key that stands beside it."""
    found, before = bytearray(data), 0x36
    for at, byte in enumerate(data):
        found[at] = ((byte >> 4 | byte << 4) & 0xFF) ^ before ^ (at & 0xFF) ^ key[at % len(key)]
        before = byte
    return bytes(found)


def _numbers(file: IO[bytes], form: _Form, count: int, name: str) -> tuple[int, ...]:
    width = 8 if form.wide else 4
    return struct.unpack(f">{count}{'Q' if form.wide else 'I'}", _taken(file, width * count, name))


def _taken(file: IO[bytes], size: int, name: str, most: int = _HEADER) -> bytes:
    """The next bytes, all of them.

    Raises:
        ReaderError: there are fewer, or more are wanted than is taken of a dictionary at once.
    """
    data = file.read(size) if size <= most else b""
    if len(data) != size:
        raise damaged(name)
    return data

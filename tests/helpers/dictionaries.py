"""Dictionaries of other programs, written as these write them."""

from __future__ import annotations

import gzip
import json
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.dictionary.formats.mdict import ripemd128

#: Words of a language that the program has no dictionary of, and of one that it has.
GERMAN = {"Fähre": "<b>ferry</b><br>a ship that crosses", "Hafen": "harbour, port"}


def stardict(
    folder: Path, entries: Mapping[str, str], synonyms: Mapping[str, int] | None = None
) -> Path:
    """A StarDict dictionary with HTML definitions, its content packed; gives its `.ifo` file."""
    index, content = b"", b""
    for word, text in entries.items():
        data = text.encode()
        index += word.encode() + b"\0" + struct.pack(">II", len(content), len(data))
        content += data
    path = folder / "harbour.ifo"
    path.write_text(
        "StarDict's dict ifo file\nversion=2.4.2\nbookname=Harbour German\n"
        f"wordcount={len(entries)}\nidxfilesize={len(index)}\nsametypesequence=h\n"
    )
    path.with_suffix(".idx").write_bytes(index)
    path.with_suffix(".dict.dz").write_bytes(gzip.compress(content))
    if synonyms:
        listed = (w.encode() + b"\0" + struct.pack(">I", n) for w, n in synonyms.items())
        path.with_suffix(".syn").write_bytes(b"".join(listed))
    return path


def dictd(folder: Path, entries: Mapping[str, str]) -> Path:
    """A dictionary of the DICT server; gives its `.index` file."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    def number(value: int) -> str:
        return (number(value // 64) if value > 63 else "") + digits[value % 64]

    lines, content = ["00databaseshort\tA\tA"], b""
    for word, text in entries.items():
        data = text.encode()
        lines.append(f"{word}\t{number(len(content))}\t{number(len(data))}")
        content += data
    path = folder / "quay.index"
    path.write_text("\n".join(lines) + "\n")
    path.with_suffix(".dict.dz").write_bytes(gzip.compress(content))
    return path


def yomitan(folder: Path, terms: Sequence[Sequence[object]]) -> Path:
    """A dictionary of Yomitan."""
    path = folder / "pier.zip"
    told = {"title": "Pier Japanese", "format": 3, "revision": "1", "sourceLanguage": "ja"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("index.json", json.dumps(told))
        archive.writestr("term_bank_1.json", json.dumps(terms))
        archive.writestr("kanji_bank_1.json", "[]")
    return path


def mdict(
    folder: Path, entries: Mapping[str, str], *, encoding: str = "UTF-8", sealed: str = "0"
) -> Path:
    """A dictionary of MDict 2.0, the index of its words veiled if `sealed` is "2"."""
    codec = "utf-16-le" if encoding == "UTF-16" else "utf-8"
    end, unit = ("\0".encode(codec), 2 if codec == "utf-16-le" else 1)
    keys, records = b"", b""
    for word, text in entries.items():
        keys += struct.pack(">Q", len(records)) + word.encode(codec) + end
        records += text.encode(codec) + end
    words = list(entries)
    index = struct.pack(">Q", len(words))
    packed_keys, packed_records = _packed(keys), _packed(records)
    for word in (words[0], words[-1]):
        data = word.encode(codec)
        index += struct.pack(">H", len(data) // unit) + data + end
    index += struct.pack(">QQ", len(packed_keys), len(keys))
    packed_index = _packed(index)
    if sealed == "2":
        packed_index = packed_index[:8] + _veiled(packed_index)
    header = (
        f'<Dictionary GeneratedByEngineVersion="2.0" Encrypted="{sealed}" '
        f'Encoding="{encoding}" Title="Mole &amp; Quay"/>\r\n\0'
    ).encode("utf-16-le")
    numbers = (1, len(words), len(index), len(packed_index), len(packed_keys))
    told = struct.pack(">5Q", *numbers)
    sizes = struct.pack(">QQ", len(packed_records), len(records))
    path = folder / "mole.mdx"
    path.write_bytes(
        struct.pack(">I", len(header)) + header + struct.pack("<I", zlib.adler32(header))
        + told + struct.pack(">I", zlib.adler32(told)) + packed_index + packed_keys
        + struct.pack(">4Q", 1, len(words), len(sizes), len(packed_records))
        + sizes + packed_records
    )  # fmt: skip
    return path


def _packed(data: bytes) -> bytes:
    return b"\2\0\0\0" + struct.pack(">I", zlib.adler32(data)) + zlib.compress(data)


def _veiled(packed: bytes) -> bytes:
    """What MDict's writer makes of an index by the checksum that stands before it."""
    key, before, found = ripemd128(packed[4:8] + b"\x95\x36\0\0"), 0x36, bytearray()
    for at, byte in enumerate(packed[8:]):
        mixed = byte ^ before ^ (at & 0xFF) ^ key[at % len(key)]
        before = (mixed >> 4 | mixed << 4) & 0xFF
        found.append(before)
    return bytes(found)

"""Pages damaged as transfers, editors and attackers damage them, each way by its seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_TAG = re.compile(rb"<[^<>]{0,2000}>")
_ATTRIBUTE = re.compile(rb"""\s[a-z-]{1,20}=("[^"<>]*"|'[^'<>]*')""", re.IGNORECASE)
#: Bytes that parsers and decoders trip over.
_STRAY = (
    b"\x00", b"\xff\xfe", b"\x1b$B", b"\xef\xbb\xbf", b"\xc0\x80", b"\xed\xa0\x80", b"&#xD800;",
    b"&#0;", b"&#99999999999;", b"<![CDATA[", b"<!--", b"-->", b"<!", b"</", b"<?xml", b"<%",
    b"<script>", b"</script", b"<style>", b"<textarea>", b"<title>", b"<noscript>", b"<template>",
    b"<svg>", b"<math>", b"<frameset>", b"<plaintext>", b"<table>", b"<select>", b"<base href=x>",
    b"<meta charset=utf-7>", b'<meta charset="gb2312">', b"<html lang=zh>", b"</body></html>",
    "\u202e\u200d\ufeff\U000e0041".encode(), "“”「」".encode(), b"'\"`",
)  # fmt: skip
#: Elements nested for depth, each with some text.
_NESTED = (b"div", b"span", b"b", b"ul", b"table", b"blockquote", b"section", b"font", b"a", b"p")
#: How deep, how often and how long: seldom much, often little.
_SIZES = (2, 8, 30, 300, 3_000, 30_000)
#: Damaged pages are no longer than this.
LONGEST = 3_000_000


def mutated(data: bytes, seed: int) -> bytes:
    """A page with one to six kinds of damage; the same seed does the same damage."""
    chance = random.Random(seed)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        data = chance.choice(_WAYS)(data, chance)[:LONGEST]
    return data


def _flip_bytes(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(min(len(data), chance.choice(_SIZES[:4]))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _insert_stray(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice(_SIZES[:3])):
        place = chance.randrange(len(data) + 1)
        data = data[:place] + chance.choice(_STRAY) + data[place:]
    return data


def _cut(data: bytes, chance: random.Random) -> bytes:
    first, last = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return chance.choice((data[:first], data[last:], data[:first] + data[last:]))


def _move(data: bytes, chance: random.Random) -> bytes:
    first, middle, last = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return data[:first] + data[middle:last] + data[first:middle] + data[last:]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(data) + 1)
    part = data[first : first + chance.choice(_SIZES)]
    return data[:first] + part * chance.choice(_SIZES) + data[first:]


def _damage_tags(data: bytes, chance: random.Random) -> bytes:
    tags = list(_TAG.finditer(data))
    for tag in sorted(chance.sample(tags, min(len(tags), chance.choice(_SIZES[:4]))), reverse=True,
                      key=lambda match: match.start()):  # fmt: skip
        written = tag.group()
        instead = chance.choice((b"", written * 2, written[:-1], written[1:], b"</" + written[1:]))
        data = data[: tag.start()] + instead + data[tag.end() :]
    return data


def _damage_attributes(data: bytes, chance: random.Random) -> bytes:
    value = chance.choice(
        (b"", b'"', b"x" * 100_000, b"http://[x", b"javascript:x", b"-1", b"9" * 5000, b"\xff")
    )
    found = list(_ATTRIBUTE.finditer(data))
    for match in reversed(found[:: max(1, len(found) // 20)]):
        data = data[: match.start(1)] + b'"' + value + b'"' + data[match.end(1) :]
    return data


def _nest(data: bytes, chance: random.Random) -> bytes:
    depth, name = chance.choice(_SIZES), chance.choice(_NESTED)
    place = chance.randrange(len(data) + 1)
    ends = f"</{name.decode()}>".encode() * depth if chance.random() < 0.5 else b""
    return data[:place] + b"<%s>x " % name * depth + ends + data[place:]


def _lengthen(data: bytes, chance: random.Random) -> bytes:
    unit = chance.choice(
        (b"a", b" ", b"\n", b"<br>", b"<p>a", b"a<br>", b"&amp;", "他说".encode(), "“".encode(),
         b"This is a sentence. ", b"<li><a href=x>x</a>", b"a{b:c}", b"\t", b"<td>1")
    )  # fmt: skip
    place = chance.randrange(len(data) + 1)
    return data[:place] + unit * (chance.choice(_SIZES) * 10) + data[place:]


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip_bytes,
    _insert_stray,
    _cut,
    _move,
    _repeat,
    _damage_tags,
    _damage_attributes,
    _nest,
    _lengthen,
)

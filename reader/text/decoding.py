"""From bytes to text: which encoding a page really is in.

The parser is never given bytes: a label that is slightly wrong (`gb2312` over GBK characters, one
stray byte) makes it drop the whole page without a word. The order of trust is: byte order mark, a
declared 7-bit encoding whose escape sequences are there, valid UTF-8, the declared label as
browsers read it, a guess by the commonest characters. UTF-8 that was read as Latin letters and
written as UTF-8 again, by a program before the page was sent, is put right.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import webencodings

from reader.resources import resource_path
from reader.untrusted import read_toml

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

#: Where browsers read more characters than Python's codec of that name has, and the labels of old
#: mails that browsers no longer read at all, by the name of Python's codec.
_READ_AS = {
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
_OLD_LABELS = {
    "hz-gb-2312": "hz",
    "iso-2022-kr": "iso2022_kr",
    "csiso2022kr": "iso2022_kr",
    "gb-2312": "gb18030",
    "gb2312-80": "gb18030",
    "x-euc-kr": "cp949",
    "utf8mb4": "utf-8",
}
#: Codecs of Python that are no way to write a page.
_NO_CHARSETS = frozenset(
    ("undefined", "idna", "punycode", "utf-7", "unicode-escape", "raw-unicode-escape", "mbcs",
     "oem", "replacement", "x-user-defined")
)  # fmt: skip
_SEVEN_BIT = {
    "iso2022_jp": (b"\x1b$", b"\x1b("),
    "iso2022_kr": (b"\x1b$", b"\x0e"),
    "hz": (b"~{",),
}
#: Encodings a browser takes from the transport or a byte order mark only, never from a `<meta>`.
_NOT_IN_META = re.compile(r"^utf[-_]?(16|32)|^unicode$", re.I)
_META = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]*?(?:charset|encoding)\s{0,9}=[\s"']{0,9}([\w.:-]{1,40})""", re.I
)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_PRESCAN = 8192
#: A file is binary if this share of its first bytes are control characters no text has. Of packed
#: bytes a tenth is; SO, SI and ESC are not counted, for they change the set of letters.
_BINARY_SAMPLE, _BINARY_LEAST, _BINARY_SHARE = 1024, 64, 0.05
_CONTROL = frozenset({*range(0x09), *range(0x10, 0x1B), *range(0x1C, 0x20), 0x7F})
_SAMPLE = 65536

#: Pairs that no language writes, as the first two bytes of a character read as two letters. It
#: begins with a set, to which a search leaps.
_TWICE = re.compile(r"[Â-ô](?:[\x80-\x9f]|(?<=[ÂÃ])[\xa0-¿]|(?<=â)€)")

#: The share that the letters of an alphabet must have of all characters that are no ASCII.
_ALPHABETS = {"cp1251": 0.8, "koi8_r": 0.8, "cp1252": 0.6}
#: A guess must be so much likelier than what the page declares.
_SURE = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text, the codec it was read with, and whether some bytes were no characters."""

    text: str
    encoding: str
    damaged: bool


def decode(data: bytes, *, charset: str | None = None, override: str | None = None) -> Decoded:
    """Read bytes as text without ever failing.

    Args:
        data: the bytes of the page.
        charset: what the transport says (HTTP header, MHTML part).
        override: what the person chose; it is used whatever the page says, if it is known.
    """
    if override and (chosen := browser_codec(override)):
        return _read(data, chosen)
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _read(data, name)
    if wide := _utf16_without_mark(data):
        return _read(data, wide)
    declared = _declared(data, charset)
    if declared in _SEVEN_BIT and any(sign in data for sign in _SEVEN_BIT[declared]):
        return _read(data, declared)
    if _is_utf8(data):
        return _put_right(_read(data, "utf-8"))
    if declared and declared not in _SEVEN_BIT:
        reading = _read(data, declared)
        if not _is_wrong(reading.text):
            return reading
        guess, score = _guess(data)
        sure = score > max(0.0, _likelihood(data[:_SAMPLE], declared) + _SURE)
        return _read(data, guess) if sure else reading
    return _read(data, _guess(data)[0])


def browser_codec(label: str) -> str | None:
    """The Python codec a browser would use for a charset label, or None for an unknown one.

    Labels are those of the Encoding Standard of the WHATWG; beyond them, what Python knows.
    """
    name = label.strip().strip("\"'").lower()
    known = None if name in _OLD_LABELS else webencodings.lookup(name)
    try:
        codec = known.codec_info if known else codecs.lookup(_OLD_LABELS.get(name, name))
    except (LookupError, ValueError):
        return None
    if not getattr(codec, "_is_text_encoding", True) or codec.name in _NO_CHARSETS:
        return None
    return _READ_AS.get(codec.name, codec.name)


def looks_binary(data: bytes) -> bool:
    """Whether bytes are no text in any encoding: too many control characters at their beginning.

    Packed bytes are never UTF-8; a kit of spam sets control characters between words that are.
    """
    head = data[:_BINARY_SAMPLE]
    if len(head) < _BINARY_LEAST or head.startswith(tuple(mark for mark, _ in _BYTE_ORDER_MARKS)):
        return False
    if _utf16_without_mark(data) or (_is_utf8(head) and not head.isascii()):
        return False
    return sum(byte in _CONTROL for byte in head) > _BINARY_SHARE * len(head)


def _declared(data: bytes, charset: str | None) -> str | None:
    """The codec the transport or the page declares."""
    if charset and (codec := browser_codec(charset)):
        return codec
    head = _COMMENT.sub(b"", data[:_PRESCAN])
    for match in _META.finditer(head):
        label = match.group(1).decode("ascii", "replace")
        if _NOT_IN_META.match(label):
            return "utf-8"
        if codec := browser_codec(label):
            return codec
    return None


def _read(data: bytes, codec: str) -> Decoded:
    text = data.decode(codec, errors="replace")
    return Decoded(text, codec.removesuffix("-sig"), "\ufffd" in text)


def _put_right(reading: Decoded) -> Decoded:
    """A page with the characters put right that were encoded twice."""
    if not _TWICE.search(reading.text):
        return reading
    import ftfy  # few pages need it

    # By lines: one that has other characters, too, does not keep the rest of the page wrong.
    lines = reading.text.split("\n")
    put_right = (line if line.isascii() else ftfy.fix_encoding(line) for line in lines)
    return replace(reading, text="\n".join(put_right))


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, a cut last character aside."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and len(data) - error.start < 4
    return True


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows in its zero bytes: markup is ASCII, so every second byte of it is zero."""
    head = data[:512]
    if len(head) < 4 or not head.count(0):
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _is_wrong(text: str) -> bool:
    """Whether so much is unreadable that the label must be of another encoding."""
    foreign = sum(1 for char in text[:_SAMPLE] if char > "\x7f")
    bad = text[:_SAMPLE].count("\ufffd")
    return bad > 3 and bad > 0.05 * foreign


def _guess(data: bytes) -> tuple[str, float]:
    """The encoding in which the page is likeliest text, and how likely that is."""
    sample = data[:_SAMPLE]
    if not sample.strip(b"\x00"):
        return "utf-8", 0.0
    scores = {codec: _likelihood(sample, codec) for codec in ("utf-8", *_common())}
    best = max(scores, key=lambda codec: scores[codec])
    return (best, scores[best]) if scores[best] > 0 else ("cp1252", 0.0)


@cache
def _common() -> Mapping[str, frozenset[str]]:
    """What is tried when nothing is declared, with the characters that prove it."""
    table = read_toml(resource_path("vocabularies", "characters.toml").read_bytes())
    return {codec: frozenset(characters) for codec, characters in table.items()}


def _likelihood(sample: bytes, codec: str) -> float:
    """The share of the commonest characters of a language among those that are no ASCII.

    Damage counts against it. An alphabet of few letters must account for nearly all of them.
    """
    foreign = [char for char in sample.decode(codec, errors="replace") if char > "\x7f"]
    if not foreign:
        return 0.0
    damage = foreign.count("\ufffd")
    known = _common().get(codec)
    good = sum(char in known for char in foreign) if known else len(foreign) - damage
    if codec in _ALPHABETS and good < _ALPHABETS[codec] * len(foreign):
        return 0.0
    return (good - 3 * damage) / len(foreign)

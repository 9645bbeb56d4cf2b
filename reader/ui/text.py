"""Between Python's strings and Qt's: offsets in code points and UTF-16 units, unsafe characters.

Qt counts a character outside the basic plane, such as an emoji, as two; offsets of
`reader.datamodel.page` are code points. All conversions between the two are here.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate

#: Not to be put into a `QTextDocument`: they end a paragraph, stand for its inner marks, or are
#: half a character. Line breaks are handled apart.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\x85\u2029\ufdd0\ufdd1\ufffc\ufffe\uffff\ud800-\udfff]"
)
_LINE_BREAK = "\u2028"


def document_text(text: str) -> str:
    """The text as a single block of a document can hold it; character for character as long."""
    return _UNSAFE.sub("\ufffd", text).replace("\n", _LINE_BREAK)


def plain_text(text: str) -> str:
    """Text taken out of a document, with ordinary line breaks and without break marks of ours."""
    return text.replace("\u2029", "\n").replace(_LINE_BREAK, "\n").replace("\u200b", "")


def runs_right_to_left(text: str) -> bool:
    """Whether a text begins with a word that is written from right to left."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def utf16_length(text: str) -> int:
    """The number of UTF-16 units of a text."""
    return (
        len(text) + sum(character > "\uffff" for character in text) if _is_wide(text) else len(text)
    )


def to_utf16(text: str, offset: int) -> int:
    """The UTF-16 offset of a code point of a text."""
    return utf16_length(text[:offset])


def from_utf16(text: str, offset: int) -> int:
    """The code point at, or halfway before, a UTF-16 offset of a text."""
    if not _is_wide(text):
        return min(offset, len(text))
    units = 0
    for index, character in enumerate(text):
        units += 2 if character > "\uffff" else 1
        if units > offset:
            return index
    return len(text)


def utf16_offsets(text: str) -> range | list[int]:
    """The UTF-16 offset of every code point of a text, and of its end."""
    if not _is_wide(text):
        return range(len(text) + 1)
    return list(accumulate((1 + (c > "\uffff") for c in text), initial=0))


def _is_wide(text: str) -> bool:
    """Whether a text has characters that UTF-16 writes with two units."""
    return not text.isascii() and max(text) > "\uffff"

"""Cut the program's fallback font for Chinese out of Noto Sans CJK.

    python -m training.font.subset NotoSansCJK-Regular.ttc resources/fonts/reader-han.otf

The font is used only where the system has none for Chinese, so one weight is enough. It has all of
GBK, simplified and traditional (news is full of names that GB 2312 lacks), kana, punctuation, and
Latin letters with the accents of pinyin and of the languages of Europe. The source is the file of
Debian's package fonts-noto-cjk (SIL Open Font License 1.1). Needs `fonttools`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

#: The name of the result. A name of its own, so that it never stands for an installed Noto font.
FAMILY = "Bilingual Reader Han"

#: The face of the collection with the glyph shapes of simplified Chinese.
_FACE = "Noto Sans CJK SC"

_BLOCKS = (
    (0x20, 0x7E),
    (0xA0, 0x17F),  # Latin-1 and Latin Extended-A
    (0x1CD, 0x1DC),  # pinyin vowels
    (0x2010, 0x2027),
    (0x2030, 0x205E),  # punctuation
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),
    (0x2150, 0x218B),  # fractions, Roman numerals
    (0x2190, 0x2199),  # arrows
    (0x2460, 0x2473),  # numbers in circles
    (0x25A0, 0x25CF),
    (0x3000, 0x3017),  # punctuation of East Asia
    (0x3041, 0x30FF),  # kana
    (0xFF01, 0xFF5E),
    (0xFFE0, 0xFFE6),  # full width
)

_NAME_IDS = {1: FAMILY, 3: f"{FAMILY} Regular", 4: FAMILY, 6: "BilingualReaderHan", 16: FAMILY}


def characters() -> frozenset[int]:
    """The code points to keep."""
    kept = {code for first, last in _BLOCKS for code in range(first, last + 1)}
    return frozenset(kept).union(_double_bytes("gbk"), _double_bytes("big5"))


def _double_bytes(encoding: str) -> Iterator[int]:
    """The code points that an encoding has two bytes for."""
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            text = bytes((lead, trail)).decode(encoding, "ignore")
            if len(text) == 1:
                yield ord(text)


def cut(source: Path, target: Path) -> None:
    """Write the subset of a Noto Sans CJK collection.

    Raises:
        ValueError: the collection lacks the face for simplified Chinese.
    """
    options = subset.Options(
        layout_features=[],
        hinting=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14],
        notdef_outline=True,
    )
    font = _face(source)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in _NAME_IDS:
            record.string = _NAME_IDS[record.nameID]
    font["CFF "].cff.fontNames[0] = _NAME_IDS[6]
    font.save(target)


def _face(source: Path) -> TTFont:
    number = 0
    while True:
        try:
            font = TTFont(source, fontNumber=number, lazy=True)
        except Exception as error:
            raise ValueError(f"{source} has no face {_FACE}") from error
        if font["name"].getDebugName(1) == _FACE:
            return font
        number += 1


if __name__ == "__main__":
    cut(Path(sys.argv[1]), Path(sys.argv[2]))

"""The program's icon as Windows and macOS want it: their containers around the same PNG files."""

from __future__ import annotations

import struct
from pathlib import Path

#: Sides in pixels, and the type of that size in an .icns file
#: (https://en.wikipedia.org/wiki/Apple_Icon_Image_format).
_ICNS_TYPES = {128: b"ic07", 256: b"ic08", 512: b"ic09"}
_ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)


def ico(folder: Path) -> bytes:
    """An .ico file of the PNG files `16.png` … `256.png` of a folder.

    Layout: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
    """
    pictures = [(side, (folder / f"{side}.png").read_bytes()) for side in _ICO_SIDES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for side, data in pictures:
        edge = side % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(d for _, d in pictures)


def icns(folder: Path) -> bytes:
    """An .icns file of the larger PNG files of a folder."""
    parts = b""
    for side, kind in _ICNS_TYPES.items():
        data = (folder / f"{side}.png").read_bytes()
        parts += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts

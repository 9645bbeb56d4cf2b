"""Lines of a terminal, counted in cells: a Chinese character takes two, and no comma begins one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

#: Marks that may not end a line, and marks that may not begin one (the core of JIS X 4051, 3.9).
_OPENING = "（“‘《〈「『【〔"
_CLOSING = "，。、；：！？）”’》〉」』】〕…—～％·"

#: Scripts that break between any two characters, from CJK radicals to full-width forms.
_FREE = (
    "\u2e80-\u2fff\u3003-\u3007\u3012-\u9fff\uac00-\ud7af\uf900-\ufaff\uff10-\uff5a"
    "\U00020000-\U0003ffff"
)

#: What must not be broken: a word or one free character, with the marks that hold on to it.
_UNIT = re.compile(
    rf"[{_OPENING}]*(?:[^\s{_FREE}{_OPENING}{_CLOSING}]+|[{_FREE}])?[{_CLOSING}]*[^\S\n]*|\n"
)


def wrap(text: str, width: int) -> list[str]:
    """Break text into lines of at most `width` cells; a word that is longer is broken anywhere."""
    lines = [""]
    for unit in _units(text, width):
        if unit == "\n" or cell_len(lines[-1] + unit.rstrip()) > width:
            lines.append("")
        lines[-1] += unit if unit != "\n" else ""
    return [line.rstrip() for line in lines]


def _units(text: str, width: int) -> Iterator[str]:
    for match in _UNIT.finditer(text):
        unit = match[0]
        if cell_len(unit.rstrip()) <= width:
            yield unit
        else:
            yield from unit

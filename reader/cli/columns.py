"""An article in a terminal: the original on the left, its translation on the right."""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from reader.datamodel.page import BlockKind
from reader.export import Article, Row
from reader.export.article import is_title, remarked
from reader.export.labels import labels
from reader.export.safety import clean, one_line

#: Cells a line may have; longer ones are hard to read even in a wide terminal.
_WIDEST = 160
_GAP = 4


def print_article(article: Article) -> None:
    """Print an article as wide as the terminal; one column where nothing is translated."""
    width = min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)
    console = Console(file=sys.stdout, width=width, highlight=False, soft_wrap=True)
    bilingual = article.bilingual
    for left, right in _headed_rows(article):
        if bilingual:
            _print_pair(console, left, right, (width - _GAP) // 2)
        else:
            _print_lines(console, wrap(left.plain, width), left.style)
        console.print()
    if hidden := _hidden_line(article):
        _print_lines(console, wrap(hidden, width), "dim")


def _print_pair(console: Console, left: Text, right: Text, width: int) -> None:
    """Print two cells side by side, each `width` cells wide."""
    for one, other in zip_longest(wrap(left.plain, width), wrap(right.plain, width), fillvalue=""):
        gap = " " * (width - cell_len(one) + _GAP) if other else ""
        console.print(Text.assemble((one, left.style), gap, (other, right.style)))


def _print_lines(console: Console, lines: list[str], style: str | Style) -> None:
    for line in lines:
        console.print(Text(line, style))


def _headed_rows(article: Article) -> Iterator[tuple[Text, Text]]:
    """The article's rows, and lines between them: what spam is, and facts behind the title."""
    facts = one_line(article.facts)
    for remark, row in remarked(article, labels(article.pair.target)):
        if remark:
            yield Text(f"[{one_line(remark)}]", "bold"), Text()
        if not row.block.text.strip() or row.block.kind is BlockKind.IMAGE:
            continue
        yield _cell(row, row.block.text), _cell(row, row.translation.text)
        if is_title(row) and facts:
            yield Text(facts, "dim"), Text()
            facts = ""


def _cell(row: Row, text: str) -> Text:
    block = row.block
    style = "bold" if block.kind is BlockKind.HEADING or is_title(row) else ""
    if block.kind is BlockKind.CAPTION:
        style = "italic dim"
    if block.kind is BlockKind.TABLE:
        text = text.replace("\t", " | ")
    lead = ""
    if block.kind is BlockKind.LIST_ITEM and text:
        lead = f"{block.marker} " if block.marker else ""
    return Text(lead + clean(text).strip(), style)


def _hidden_line(article: Article) -> str:
    counts = Counter(part.role.value for part in article.hidden)
    if not counts:
        return ""
    listed = ", ".join(f"{number} {role}" for role, number in counts.most_common())
    return f"Hidden: {listed}. Show them with --no-hide, or why with: clean --explain."


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

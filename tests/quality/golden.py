"""The golden pages: sources written for the project, and what cleaning must make of them.

`expected.json` holds what a careful reader would say: title, byline, date, language, the paragraphs
of the article, and lines that must not be among them. It is written by hand.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.datamodel.page import BlockKind, Page, RawPage, Role
from reader.extraction import extract

PAGES = Path(__file__).parent.parent / "pages"
_OUTSIDE_TEXT = {BlockKind.CAPTION, BlockKind.TABLE, BlockKind.IMAGE}


@dataclass(frozen=True, slots=True)
class Golden:
    """A page and what is expected of it."""

    slug: str
    raw: RawPage
    expected: dict[str, Any]


def golden_pages() -> list[Golden]:
    """All pages under `tests/pages`, by name."""
    return [read(folder) for folder in sorted(PAGES.iterdir()) if folder.is_dir()]


def read(folder: Path) -> Golden:
    """One page."""
    source = next(folder.glob("source.*"))
    kind = "text/plain" if source.suffix == ".txt" else "text/html"
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    raw = RawPage(source.read_bytes(), folder.name, media_type=kind, url=expected.get("url"))
    return Golden(folder.name, raw, expected)


@cache
def cleaned(slug: str) -> Page:
    """What cleaning makes of a page, once for all that is asked of it."""
    return extract(read(PAGES / slug).raw)


def article(page: Page) -> list[str]:
    """The paragraphs of a page's article, without captions and tables."""
    return [
        block.text
        for section in page.sections
        if section.role is Role.BODY
        for block in section.blocks
        if block.kind not in _OUTSIDE_TEXT
    ]


def f1(wanted: Iterable[str], got: Iterable[str]) -> float:
    """Agreement of two lists of paragraphs, by runs of four characters: 1.0 is equality."""
    first, second = (_runs("\n".join(lines)) for lines in (wanted, got))
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 1.0


def _runs(text: str) -> Counter[str]:
    squeezed = "".join(text.split())
    return Counter(squeezed[start : start + 4] for start in range(max(0, len(squeezed) - 3)))

"""Labelled pages as the detector sees them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from reader.document import Block, BlockKind, Page, Role, Section

#: What the labels of the file mean as roles, for pages that are not cleaned by the program itself.
ROLES = {
    "title": Role.TITLE,
    "meta": Role.BYLINE,
    "furniture": Role.NAVIGATION,
}


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page, the label of each of its blocks ("spam", "body", …), and the sites' group it belongs to."""

    page: Page
    labels: tuple[str, ...]
    site: str
    family: str


def read_pages(path: Path) -> list[LabelledPage]:
    """The pages of a file with one page a line: {"id", "url", "family", "blocks": [{"text", "label"}]}."""
    with path.open(encoding="utf-8") as lines:
        return [_labelled(json.loads(line)) for line in lines if line.strip()]


def _labelled(record: dict[str, object]) -> LabelledPage:
    blocks = record["blocks"]
    assert isinstance(blocks, list)
    url = str(record["url"] or "")
    site = urlsplit(url).hostname or ""
    sections = tuple(
        Section(f"s{number}", Role.BODY, (Block(BlockKind.PARAGRAPH, block["text"]),))
        for number, block in enumerate(blocks, 1)
    )
    page = Page(url or None, site, str(record["lang"]), "", "", None, sections)
    labels = tuple(block["label"] for block in blocks)
    return LabelledPage(page, labels, site or str(record["id"]), str(record["family"]))

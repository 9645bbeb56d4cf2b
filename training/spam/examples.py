"""Labelled pages as the detector sees them: lists of blocks, and saved pages."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reader.datamodel.page import Block, BlockKind, Page, RawPage, Role, Section
from reader.errors import ReaderError
from reader.extraction import extract


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page, the labels of its blocks ("spam", "body", …), its site and its family of spam.

    `whole` says whether the page is spam as a whole, and is None where that is open: where spam was
    put into a page that tells little else.
    """

    page: Page
    labels: tuple[str, ...]
    site: str
    family: str
    whole: bool | None = False


def read_blocks(path: Path) -> list[LabelledPage]:
    """The pages of a file, one a line: {"id", "url", "family", "blocks": [{"text", "label"}]}."""
    with path.open(encoding="utf-8") as lines:
        return [_of_record(json.loads(line)) for line in lines if line.strip()]


def _of_record(record: dict[str, Any]) -> LabelledPage:
    url = str(record["url"] or "")
    site = urlsplit(url).hostname or ""
    sections = tuple(
        Section(f"s{number}", Role.BODY, (Block(BlockKind.PARAGRAPH, block["text"]),))
        for number, block in enumerate(record["blocks"], 1)
    )
    page = Page(url or None, site, str(record["lang"]), "", "", None, sections)
    labels = tuple(block["label"] for block in record["blocks"])
    family = str(record["family"])
    return LabelledPage(page, labels, site or str(record["id"]), family, _is_whole(record))


def _is_whole(record: dict[str, Any]) -> bool | None:
    if record.get("scope") == "whole_page":
        return True
    letters: Counter[str] = Counter()
    for block in record["blocks"]:
        letters[block["label"]] += len(block["text"])
    spam = letters["spam"] + letters["unsure"]
    return None if spam > letters["body"] + letters["title"] + letters["meta"] else False


def read_clean(folder: Path) -> Iterator[LabelledPage]:
    """Saved pages (`*.html.gz`) that hold no spam, cleaned by the program."""
    for path in sorted(folder.rglob("*.html.gz")):
        if (page := _cleaned(path)) is not None:
            yield label_clean(page, path.name)


def label_clean(page: Page, name: str) -> LabelledPage:
    """A page without spam."""
    labels = tuple("clean" for section in page.sections for _ in section.blocks)
    return LabelledPage(page, labels, name, name)


def read_injected(folder: Path) -> Iterator[LabelledPage]:
    """Pages with spam put into them; `truth.json` has its phrases: {id: {"injected", "base"}}."""
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    for name, facts in sorted(truth.items()):
        if (page := _cleaned(folder / f"{name}.html.gz")) is not None:
            yield label_injected(page, facts)


def label_injected(page: Page, facts: dict[str, Any]) -> LabelledPage:
    """A page whose blocks are spam where they hold an injected phrase of some length."""
    phrases = [_folded(phrase) for phrase in facts["injected"] if len(phrase) >= 6]
    labels = tuple(
        "spam" if any(phrase in _folded(block.text) for phrase in phrases) else "clean"
        for section in page.sections
        for block in section.blocks
    )
    return LabelledPage(page, labels, facts["base"], facts["base"])


def _folded(text: str) -> str:
    return "".join(text.split())


def _cleaned(path: Path) -> Page | None:
    try:
        return extract(RawPage(gzip.decompress(path.read_bytes()), source=path.name))
    except ReaderError:
        return None

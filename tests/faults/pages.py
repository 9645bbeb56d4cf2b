"""Pages of these tests: saved, cleaned, and made ready for export."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair
from reader.export import Article
from reader.pipeline import Pipeline
from reader.ui.texts.wording import reason_words

STORY = "<p>The ferry is late, the pilot of the harbour said on Friday.</p>"


def saved(folder: Path, data: bytes | str, name: str = "page.html") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def cleaned(folder: Path, data: bytes | str, name: str = "page.html") -> Page:
    return Pipeline().open(str(saved(folder, data, name)))


def text_of(page: Page) -> str:
    return "\n".join(section.text for section in page.sections)


def article_of(page: Page) -> Article:
    return Article.join(
        page,
        {},
        Pair("en", "zh"),
        frozenset(),
        exported=datetime.now(UTC),
        describe=reason_words,
    )

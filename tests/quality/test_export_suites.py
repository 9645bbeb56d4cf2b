"""Pages written to break sanitisers, exported: every file must be inert and well formed."""

import io
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from reader.datamodel.page import RawPage
from reader.datamodel.translation import Pair
from reader.errors import ExtractionError
from reader.export import Article, Format, render
from reader.extraction import extract
from tests.helpers.inert_markup import faults

pytestmark = [pytest.mark.shared, pytest.mark.long]

SUITES = (
    "blns",
    "bleach",
    "dompurify",
    "html5lib-sanitizer",
    "html5lib-tree",
    "miniflux-sanitizer",
    "owasp-xss",
    "synthetic",
)

#: Larger inputs test time and memory, which other tests do.
LARGEST = 200_000


def inputs(archive: Path, suite: str) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as suites:
        for member in suites:
            parts = Path(member.name).parts
            if len(parts) < 4 or parts[1] != suite or member.size > LARGEST:
                continue
            if member.isfile() and member.name.endswith((".html", ".txt")):
                file = suites.extractfile(member)
                assert file is not None
                yield member.name, file.read()


def exported(data: bytes, name: str) -> Article | None:
    kind = "text/html" if name.endswith(".html") else "text/plain"
    try:
        page = extract(RawPage(data, name, media_type=kind, url="https://a.example/page"))
    except ExtractionError:
        return None
    return Article.join(
        page, {}, Pair("en", "zh"), (), exported=datetime(2026, 3, 14, tzinfo=UTC), describe=str
    )


def faults_of(article: Article) -> list[str]:
    found = faults(render(article, Format.HTML), xml=False)
    book = zipfile.ZipFile(io.BytesIO(render(article, Format.EPUB)))
    for member in book.namelist():
        if member.endswith(".xhtml"):
            found += faults(book.read(member), xml=True)
        elif member.endswith((".opf", ".xml")):
            etree.fromstring(book.read(member))
    etree.fromstring(render(article, Format.TMX))
    text = render(article, Format.MARKDOWN).decode()
    return found + faults(MarkdownIt("commonmark").render(text).encode(), xml=False)


@pytest.mark.parametrize("suite", SUITES)
def test_exports_of_hostile_pages_are_inert(suite: str, shared_data: Path) -> None:
    found: dict[str, list[str]] = {}
    count = 0
    for name, data in inputs(shared_data / "suites-dev.tar.xz", suite):
        article = exported(data, name)
        if article is not None:
            count += 1
            if wrong := faults_of(article):
                found[name] = wrong
    assert count > 10
    assert not found

"""Pages made to break a layout or lead astray, cleaned and shown: only web links, all text."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Page, RawPage
from reader.extraction import extract
from reader.ui.page_state import PageState
from reader.ui.reading.row_text import ACTION_SCHEME
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.pages import EN_ZH, ferry_page

_LAYOUTS = (
    "href", "ref", "nest", "cols", "rows", "longword", "colspan", "rowspan", "text", "markup",
)  # fmt: skip


@pytest.fixture(scope="module")
def hostile_files(
    shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[tuple[str, bytes]]:
    """Name and bytes of every HTML file that means harm to a window."""
    folder = tmp_path_factory.mktemp("suites")
    with tarfile.open(shared_data / "suites-dev.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    return [(path.name, path.read_bytes()) for path in _chosen(folder / "suites-dev")]


def _chosen(folder: Path) -> Iterator[Path]:
    for kind in _LAYOUTS:
        yield from sorted((folder / "synthetic" / "dev").glob(f"{kind}_*.html"))


def links(document: QTextDocument) -> set[str]:
    """Every address a document could follow."""
    formats = (one.toCharFormat() for one in document.allFormats() if one.isCharFormat())
    return {one.anchorHref() for one in formats if one.anchorHref()}


def letters(page: Page) -> int:
    """How many letters and digits a page has."""
    return sum(c.isalnum() for s in page.sections for block in s.blocks for c in block.text)


@pytest.mark.shared
@pytest.mark.long
def test_hostile_pages_are_shown_inert_and_whole(
    hostile_files: list[tuple[str, bytes]], show: ShowPage, qtbot: QtBot
) -> None:
    view = show(ferry_page())
    document = view.pane_layout.panes[0].document()
    faults = []
    for name, data in hostile_files:
        page = extract(RawPage(data, name))
        view.show_page(PageState(page, EN_ZH))
        settle(qtbot, view)
        if any(one.isImageFormat() for one in document.allFormats()):
            faults.append(f"{name}: a picture")
        if not all(
            href.lower().startswith(("http://", "https://", f"{ACTION_SCHEME}:"))
            for href in links(document)
        ):
            faults.append(f"{name}: {links(document)}")
        if sum(c.isalnum() for c in document.toPlainText()) < letters(page):
            faults.append(f"{name}: text is missing")
    assert hostile_files
    assert faults == []

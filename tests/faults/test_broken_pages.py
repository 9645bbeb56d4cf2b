"""H5 to H7: pages that break what reads them, by their shape, their markup and their characters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.ui.main_window import MainWindow
from tests.faults.conftest import Tell
from tests.faults.pages import STORY, cleaned, saved, text_of
from tests.helpers.windows import open_source

# -- H5: shapes without end

SHAPES: dict[str, Callable[[], str]] = {
    "tables in tables": lambda: "<table><tr><td>" * 300 + STORY,
    "elements in elements": lambda: "<div><b>" * 20_000 + STORY,
    "lists in lists": lambda: "<ul><li>" * 5_000 + STORY,
    "a word without end": lambda: f"{STORY}<p>{'x' * 1_000_000}</p>",
    "spans of a million": lambda: (
        f"{STORY}<table><tr><td colspan=1000000 rowspan=1000000>x</table>"
    ),
    "a paragraph of a megabyte": lambda: (
        f"{STORY}<p>{'The harbour board met today. ' * 35_000}</p>"
    ),
}


@pytest.mark.fault("H5", "shape without end")
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_without_end_opens(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, shape: str
) -> None:
    open_source(qtbot, window, str(saved(tmp_path, "<title>Ferry</title>" + SHAPES[shape]())))
    page = window.parts.session.page
    assert page is not None
    assert "The ferry is late" in text_of(page)


@pytest.mark.fault("H5", "more blocks than a page may have")
@pytest.mark.parametrize(
    "count", [pytest.param(n, marks=pytest.mark.long) for n in (70_000, 100_000, 200_000)]
)
def test_too_many_blocks_open_cut_and_say_so(tmp_path: Path, count: int, tell: Tell) -> None:
    page = cleaned(tmp_path, "<title>Ferry</title>" + "<p>A line of the log.</p>" * count)
    assert page.notices
    tell(page.notices[0])


# -- H6: markup that swallows, and what is none

SWALLOWS = {
    "script": f"{STORY}<script>var a = 1;",
    "style": f"{STORY}<style>p {{ color: red",
    "title": f"<title>Ferry</title>{STORY}<title>",
    "text field": f"{STORY}<textarea>",
    "comment": f"{STORY}<!-- never closed",
    "attribute": f"{STORY}<a href='never closed",
    "nothing characters": STORY.replace("ferry", "fe\0rry"),
}


@pytest.mark.fault("H6", "markup that is not closed")
@pytest.mark.parametrize("kind", SWALLOWS)
def test_what_stands_before_what_is_not_closed_is_kept(tmp_path: Path, kind: str) -> None:
    assert "pilot of the harbour" in text_of(cleaned(tmp_path, SWALLOWS[kind]))


@pytest.mark.fault("H6", "end tag without its end")
@pytest.mark.parametrize("tag", ["style", "script", "textarea", "title", "template"])
def test_what_stands_between_a_broken_end_and_the_next_one_is_kept(
    tmp_path: Path, tag: str
) -> None:
    page = cleaned(tmp_path, f"<div><{tag}>a</{tag}<div>{STORY}</div><{tag}>b</{tag}></div>")
    assert "pilot of the harbour" in text_of(page)


@pytest.mark.fault("H6", "tag that would swallow the page")
@pytest.mark.parametrize(
    "tag", ["template", "textarea", "title", "iframe", "noframes", "xmp", "script", "style", "!--"]
)
def test_what_stands_behind_what_is_not_closed_is_kept(tmp_path: Path, tag: str) -> None:
    assert "pilot of the harbour" in text_of(cleaned(tmp_path, f"<{tag}>{STORY}"))


NO_PAGES = {
    "empty": b"",
    "white space": b" \n\t ",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "document": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "archive": b"PK\x03\x04" + bytes(200),
    "program": b"\x7fELF\x02\x01\x01" + bytes(300),
}


@pytest.mark.fault("H6", "what is no page")
@pytest.mark.parametrize("kind", NO_PAGES)
def test_what_is_no_page_is_named(tmp_path: Path, kind: str, tell: Tell) -> None:
    try:
        page = cleaned(tmp_path, NO_PAGES[kind])
    except ReaderError as error:
        tell(error)
    else:
        assert not text_of(page).strip()
        tell(page.notices[0])


# -- H7: characters

CHINESE = "朱镕基总理在港口说，渡轮晚点了。" * 8
CHARSETS: dict[str, bytes] = {
    "GBK called gb2312": f"<meta charset=gb2312><p>{CHINESE}".encode("gbk"),
    "UTF-8 called gb2312": f"<meta charset=gb2312><p>{CHINESE}".encode(),
    "gb18030 without a label": f"<p>{CHINESE}".encode("gb18030"),
    "UTF-16 with a mark": f"<p>{CHINESE}".encode("utf-16"),
    "a label nobody knows": f"<meta charset=undefined><p>{CHINESE}".encode(),
    "stray bytes": f"<meta charset=utf-8><p>{CHINESE}".encode() + b"\xff\xfe\x80\x81",
    "stray bytes in GBK": f"<meta charset=gbk><p>{CHINESE}".encode("gbk") + b"<p>\xff\x81\xff",
}


@pytest.mark.fault("H7", "label that is wrong, or missing")
@pytest.mark.parametrize("kind", CHARSETS)
def test_characters_are_read_whatever_they_are_called(tmp_path: Path, kind: str) -> None:
    text = text_of(cleaned(tmp_path, CHARSETS[kind]))
    assert sum(text.count(letter) for letter in "镕渡") >= 15

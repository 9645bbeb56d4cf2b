"""H: pages that mean harm, or that break what reads and shows them."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from reader.document import Page, Pair
from reader.errors import ReaderError
from reader.export import Article, Format, render
from reader.limits import MAX_PAGE_CHARACTERS
from reader.pipeline import Pipeline
from reader.ui.main_window import MainWindow
from reader.ui.printing import export_pdf
from reader.ui.reading.pictures import decode
from reader.ui.words.wording import reason_words
from tests.faults.conftest import Tell
from tests.helpers.inert_markup import faults
from tests.helpers.windows import open_source

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


# -- H1: what runs

RUNS = {
    "script": "<script>alert(1)</script>",
    "half a script": "<scr<script>ipt>alert(1)</script>",
    "handler": "<p onclick=alert(1) onmouseover='alert(1)'>Here.</p><svg/onload=alert(1)>",
    "frame": "<iframe srcdoc='&lt;script>alert(1)&lt;/script>'></iframe>",
    "form": "<form action='https://evil.example'><input name=q autofocus onfocus=alert(1)></form>",
    "vector": "<svg><script>alert(1)</script><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "refresh": "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "base": "<base href='javascript:alert(1)//'><a href='x'>there</a>",
    "object": "<object data='javascript:alert(1)'></object><embed src='javascript:alert(1)'>",
    "mutation": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
}


@pytest.mark.fault("H1", "what runs in a page")
@pytest.mark.parametrize("kind", RUNS)
def test_nothing_that_runs_is_in_the_page_or_in_what_is_exported(tmp_path: Path, kind: str) -> None:
    page = cleaned(tmp_path, f"<title>Ferry</title>{STORY}{RUNS[kind]}{STORY}")
    assert "The ferry is late" in text_of(page)
    assert faults(render(article_of(page), Format.HTML), xml=False) == []


# -- H2, H3: what a page refers to

TAGS = (
    *("<img src='{0}'>", "<img srcset='{0} 2x'>", "<picture><source srcset='{0}'></picture>"),
    *("<link rel=stylesheet href='{0}'>", "<link rel=preload href='{0}'>"),
    *("<script src='{0}'></script>", "<style>@import '{0}';</style>"),
    *("<p style='background:url({0})'>x</p>", "<body background='{0}'>"),
    *("<video src='{0}' poster='{0}'></video>", "<audio src='{0}'></audio>", "<embed src='{0}'>"),
    *("<iframe src='{0}'></iframe>", "<object data='{0}'></object>"),
    *("<input type=image src='{0}'>",),
    *("<svg><image href='{0}'/></svg>", "<table background='{0}'><tr><td>x</table>"),
    *("<meta http-equiv=refresh content='0;url={0}'>", "<a ping='{0}'>x</a>", "<track src='{0}'>"),
)  # fmt: skip

REFERENCES = {
    "of the web": "http://beacon.invalid/x.png",
    "without a scheme": "//beacon.invalid/x.png",
    "secure": "https://beacon.invalid/x.png",
}
LOCAL = {
    "file": "file:///etc/passwd",
    "path": "/etc/passwd",
    "endless device": "/dev/zero",
    "share": r"\\beacon.invalid\share\x.png",
    "share as a file": "file://beacon.invalid/x.png",
}


class Trap:
    """Sees sockets used, names looked up and forbidden files opened, while it is set."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.set = False
        self.forbidden: tuple[str, ...] = ("/dev/zero", "/etc/passwd")
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.set:
            return
        if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
            self.seen.append(f"{event} {arguments!r}")
        elif event == "open" and str(arguments[0]).startswith(self.forbidden):
            self.seen.append(f"open {arguments[0]}")


@pytest.fixture(scope="module")
def trap() -> Trap:
    # An audit hook cannot be taken away again, so that there is one for the module.
    return Trap()


@pytest.fixture
def watched(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trap]:
    """Watch the program while a test runs."""
    trap.seen.clear()
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: trap.seen.append(f"opened {url.toString()}")
    )
    trap.set = True
    yield trap
    trap.set = False


def use_all(window: MainWindow, folder: Path) -> None:
    """Export the open page in every way, and print it."""
    article = window.exporting.article()
    assert article is not None
    for form in Format:
        render(article, form)
    export_pdf(article, folder / "page.pdf")


def referring(address: str) -> str:
    return f"<title>Ferry</title>{STORY}{''.join(tag.format(address) for tag in TAGS)}{STORY}"


@pytest.mark.fault("H2", "reference to elsewhere, in 20 kinds of tags")
@pytest.mark.parametrize("kind", REFERENCES)
def test_nothing_is_fetched_by_a_page(
    qtbot: QtBot, window: MainWindow, watched: Trap, tmp_path: Path, kind: str
) -> None:
    open_source(qtbot, window, str(saved(tmp_path, referring(REFERENCES[kind]))))
    use_all(window, tmp_path)
    assert watched.seen == []


@pytest.mark.fault("H3", "reference to a file, in 20 kinds of tags")
@pytest.mark.parametrize("kind", LOCAL)
def test_no_file_is_opened_by_a_page(
    qtbot: QtBot, window: MainWindow, watched: Trap, tmp_path: Path, kind: str
) -> None:
    open_source(qtbot, window, str(saved(tmp_path, referring(LOCAL[kind]))))
    use_all(window, tmp_path)
    assert watched.seen == []


@pytest.mark.fault("H3", "reference to a pipe, which nobody feeds")
@pytest.mark.parametrize("form", ["{0}", "file://{0}", "./pipe.png"])
def test_a_pipe_is_not_waited_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, form: str
) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    open_source(qtbot, window, str(saved(tmp_path, referring(form.format(pipe)))))
    use_all(window, tmp_path)
    assert window.parts.session.page is not None


# -- H4: links

LINKS = (
    *("javascript:alert(1)", " java\tscript:alert(1)", "JAVASCRIPT:x", "vbscript:x", "data:x"),
    *("file:///etc/passwd", "blob:x", "smb://nas/x", "ms-settings:x", "tel:1", "view-source:x"),
    *("about:blank", "http://[bad/", "\x01javascript:x", "&#106;avascript:x", "intent://x"),
    *("jar:x",),
)  # fmt: skip


def anchors(window: MainWindow) -> Iterator[str]:
    """Where the links of the shown page lead."""
    for pane in window.parts.view.pane_layout.panes:
        formats = (one.toCharFormat() for one in pane.document().allFormats())
        yield from (one.anchorHref() for one in formats if one.anchorHref())


@pytest.mark.fault("H4", "link to elsewhere than the web")
@pytest.mark.parametrize("first", range(0, len(LINKS), 6))
def test_only_addresses_of_the_web_are_links(
    qtbot: QtBot, window: MainWindow, watched: Trap, tmp_path: Path, first: int
) -> None:
    links = [*LINKS[first : first + 6], "https://paper.example/more"]
    body = "".join(f"<p>Read <a href='{link}'>more of it</a> today.</p>" for link in links)
    open_source(qtbot, window, str(saved(tmp_path, f"<title>Ferry</title>{STORY}{body}")))
    page = window.parts.session.page
    assert page is not None
    assert text_of(page).count("more of it") == len(links)
    schemes = ("http://", "https://", "mailto:", "reader:")
    assert all(target.startswith(schemes) for target in anchors(window)), list(anchors(window))
    assert faults(render(article_of(page), Format.HTML), xml=False) == []
    assert watched.seen == []


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


# -- H8: pictures


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, rows: int) -> bytes:
    """A picture that says it is so large, with so many rows of grey."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes(width + 1) * rows)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


PICTURES: dict[str, Callable[[], bytes]] = {
    "60,000 by 60,000": lambda: png(60_000, 60_000, 1),
    "two billion wide": lambda: png(2**31 - 1, 1, 0),
    "nothing wide": lambda: png(0, 10, 1),
    "drawing": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>",
    "words": lambda: b"no picture",
    "beginning alone": lambda: png(10, 10, 10)[:20],
    "GIF of 65,535": lambda: b"GIF89a\xff\xff\xff\xff\x00\x00\x00;",
}


@pytest.mark.fault("H8", "picture that is a bomb, or none")
@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.filterwarnings("ignore")
def test_a_picture_too_large_is_not_decoded(kind: str, qtbot: QtBot) -> None:
    with qtbot.captureExceptions():
        assert decode(PICTURES[kind]()) is None


# -- H9: what is dropped or pasted


def dropped(**values: Any) -> QMimeData:
    data = QMimeData()
    for name, value in values.items():
        getattr(data, f"set{name}")(value)
    return data


DROPS: dict[str, Callable[[Path], QMimeData]] = {
    "a folder": lambda folder: dropped(Urls=[QUrl.fromLocalFile(str(folder))]),
    "a text too long": lambda _: dropped(Text="x " * (MAX_PAGE_CHARACTERS // 2 + 1)),
    "nothing": lambda _: dropped(Text=" "),
    "a file that is gone": lambda folder: dropped(Urls=[QUrl.fromLocalFile(f"{folder}/gone.html")]),
}


@pytest.mark.fault("H9", "something dropped that cannot be opened")
@pytest.mark.parametrize("kind", DROPS)
def test_what_cannot_be_opened_is_refused_with_its_reason(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: str, tell: Tell
) -> None:
    messages = window.parts.messages
    window.controllers.opening.open_mime(DROPS[kind](tmp_path))
    qtbot.waitUntil(messages.isVisible, timeout=20_000)
    tell(messages._text.text())
    assert window.parts.session.page is None


@pytest.mark.fault("H9", "many files dropped at once")
@pytest.mark.parametrize("count", [2, 50, 500])
def test_the_first_of_many_files_opens_and_the_others_are_ahead(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, count: int
) -> None:
    files = [saved(tmp_path, STORY, f"{number}.html") for number in range(count)]
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.controllers.opening.open_mime(
            dropped(Urls=[QUrl.fromLocalFile(str(file)) for file in files])
        )
    page, navigation = window.parts.session.page, window.controllers.opening.navigation
    assert page is not None
    assert page.source == str(files[0])
    assert navigation.can_go_forward

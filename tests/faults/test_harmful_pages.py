"""H1 to H4: pages that mean harm, by what runs in them and what they refer to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.export import Format, render
from reader.ui.main_window import MainWindow
from reader.ui.printing import export_pdf
from tests.faults.pages import STORY, article_of, cleaned, saved, text_of
from tests.helpers.inert_markup import faults
from tests.helpers.trap import Trap
from tests.helpers.windows import open_source

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


def use_all(window: MainWindow, folder: Path) -> None:
    """Export the open page in every way, and print it."""
    article = window.exporting.article()
    assert article is not None
    for form in set(Format) - {Format.PDF}:
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
    body = "".join(
        f"<p>The pilot wrote <a href='{link}'>more of it</a> down in the evening, as he does on "
        "every day when the ferry to the island is late.</p>"
        for link in links
    )
    open_source(qtbot, window, str(saved(tmp_path, f"<title>Ferry</title>{STORY}{body}")))
    page = window.parts.session.page
    assert page is not None
    assert text_of(page).count("more of it") == len(links)
    schemes = ("http://", "https://", "mailto:", "reader:")
    targets = list(anchors(window))
    assert "https://paper.example/more" in targets
    assert all(target.startswith(schemes) for target in targets), targets
    assert faults(render(article_of(page), Format.HTML), xml=False) == []
    assert watched.seen == []

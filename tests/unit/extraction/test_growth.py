"""Cleaning takes time and room in proportion to a page, whatever the page is made of."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.datamodel.page import Page, RawPage
from reader.extraction import extract
from reader.limits import MAX_BLOCKS, MAX_TAGS, STRETCH

#: Units that pages were made of that took minutes, and their like.
UNITS = {
    "quotation marks": "“”「",
    "one long word": "a",
    "Chinese without a stop": "他说这是一个很长的句子没有任何标点",
    "sentences": "This is a sentence of a page. ",
    "signs": "!?",
    "entities": "&amp;&#20013;",
    "line breaks": "a<br>",
    "links on lines": "<a href=x>x</a><br>",
    "paragraphs": "<p>a",
    "headings": "<h1>title of the page</h1>",
    "headings of comments": "<p>Comments</p>",
    "articles": "<article><p>Comments</p></article>",
    "nesting": "<div>a ",
    "nested lists": "<ul><li>a ",
    "nested tables": "<table><tr><td>a ",
    "long words in parts": "Do<wbr>",
    "styles": "<span style='position:fixed;position:fixed'>x</span> ",
    "style sheets": "<style>.a{display:none}</style>",
    "braces": "<style>.a.a.a.a",
    "ends of scripts": "</script ",
    "comments": "<!--a",
    "scripts that write": "<script>document.write('<div ')</script>",
    "data": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
    "pictures": "<figure><img src=a.jpg width=99 height=99><figcaption>x</figcaption></figure>",
    "lines": "line of text\n",
    "spaces": "<pre>          ",
}
_LENGTH = 15_000
#: How many times as long four times the page may take; 16 would be quadratic.
_STEEPEST = 9.0
#: Less than this, in seconds, is not measured twice.
_AT_ONCE = 0.05


def spent(unit: str, length: int) -> float:
    raw = RawPage((unit * (length // len(unit))).encode(), "x")
    start = time.process_time()
    extract(raw)
    return time.process_time() - start


@pytest.mark.parametrize("kind", UNITS)
def test_four_times_the_page_takes_no_more_than_that(kind: str) -> None:
    unit = UNITS[kind]
    spent(unit, 2000)
    short, long = spent(unit, _LENGTH), spent(unit, 4 * _LENGTH)
    if long > max(_AT_ONCE, _STEEPEST * short):
        short = min(spent(unit, _LENGTH) for _ in range(3))
        long = min(spent(unit, 4 * _LENGTH) for _ in range(3))
    assert long < max(_AT_ONCE, _STEEPEST * short)


def blocks(page: Page) -> int:
    return sum(len(section.blocks) for section in page.sections)


def test_what_comes_after_the_last_block_is_one_text() -> None:
    lines = "".join(f"line {number}\n" for number in range(MAX_BLOCKS + 5000))
    page = extract(RawPage(lines.encode(), "x", media_type="text/plain"))
    assert blocks(page) <= MAX_BLOCKS + len(lines) // STRETCH + 1
    assert f"line {MAX_BLOCKS + 4999}" in page.sections[-1].blocks[-1].text
    assert "too-large" in [notice.code for notice in page.notices]


@pytest.mark.long
def test_what_comes_after_the_last_tag_is_one_text() -> None:
    markup = "<p>a" * (MAX_TAGS + 50_000) + "<script>var hidden</script><p>the end"
    page = extract(RawPage(markup.encode(), "x"))
    assert blocks(page) <= MAX_BLOCKS + len(markup) // STRETCH
    text = "".join(section.text for section in page.sections)
    assert text.count("a") == MAX_TAGS + 50_000
    assert text.endswith("the end")
    assert "hidden" not in text


@pytest.mark.long
@pytest.mark.parametrize("unit", ["<p>a", "<p class=a id=b>Some words here, yes.</p>", "a\n"])
def test_a_small_file_that_unpacks_to_many_blocks_takes_little_memory(
    unit: str, tmp_path: Path
) -> None:
    source = tmp_path / "page.html.gz"
    source.write_bytes(gzip.compress((unit * 300_000).encode()))
    script = (
        "import resource, sys\n"
        "from reader.pipeline import Pipeline\n"
        "page = Pipeline().open(sys.argv[1])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, len(page.sections))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(source)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout.split()[0]) <= 500

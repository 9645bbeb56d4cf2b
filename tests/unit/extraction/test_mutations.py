"""Golden pages whose markup was damaged lose nothing, and say nothing twice."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.datamodel.page import RawPage
from reader.extraction import extract
from tests.quality.completeness import kept_characters, visible_characters
from tests.quality.golden import golden_pages

SOURCES = [
    golden.raw.data
    for golden in golden_pages()
    if golden.raw.media_type == "text/html" and "from-data" not in golden.expected["notices"]
]
#: A page with one list in two places.
TWO_LISTS = next(data for data in SOURCES if b"index_container_aB1cd" in data)
TAG = re.compile(rb"<[^<>]*>")
#: A page with a field to write in, and which of its tags ends that.
FIELD = next(data for data in SOURCES if b"<textarea></textarea>" in data)
FIELD_ENDS = [tag.group() for tag in TAG.finditer(FIELD)].index(b"</textarea>")
MARKS = [
    b"<wbr>",
    b"<source>",
    b"<p>",
    b"</div>",
    b"<table>",
    b"<b>",
    b"<li>",
    b"<!--",
    b"<td",
    b"<",
]


def damaged(data: bytes, ways: list[tuple[str, int]]) -> bytes:
    """A page with some of its tags deleted, doubled or nested, or signs set in between."""
    for way, number in ways:
        tags = list(TAG.finditer(data))
        if not tags:
            return data
        tag = tags[number % len(tags)]
        middle = {
            "delete": b"",
            "double": tag.group() * 2,
            "nest": tag.group() * 12,
            "cut": tag.group()[:-1],
            "mark": tag.group() + MARKS[number % len(MARKS)],
        }[way]
        data = data[: tag.start()] + middle + data[tag.end() :]
    return data


@pytest.mark.filterwarnings("ignore")
@example(TWO_LISTS, [("delete", 0)] * 3 + [("cut", 326)])
@example(FIELD, [("delete", FIELD_ENDS)])
@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(SOURCES),
    st.lists(
        st.tuples(
            st.sampled_from(["delete", "double", "nest", "cut", "mark"]), st.integers(0, 10_000)
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_damaged_markup_loses_nothing(source: bytes, ways: list[tuple[str, int]]) -> None:
    raw = RawPage(damaged(source, ways), "x")
    page = extract(raw)
    # What a browser would swallow behind a tag that is never closed is shown here.
    assert Counter(visible_characters(raw)) - Counter(kept_characters(page)) == Counter()
    written = squeezed(without_tags(raw.data, source).decode("utf-8", "replace"))
    texts = Counter(squeezed(block.text) for part in page.sections for block in part.blocks)
    for text, times in texts.items():
        assert len(text) < 40 or times <= max(1, written.count(text))


def without_tags(data: bytes, source: bytes) -> bytes:
    """The text of a damaged page; ends of elements that lost their ">" are tags as well."""
    text = TAG.sub(b"", data)
    ends = {tag[:-1] for tag in TAG.findall(source) if tag.startswith(b"</")}
    for end in sorted(ends, key=len, reverse=True):
        text = text.replace(end, b"")
    return text


def squeezed(text: str) -> str:
    return "".join(unescape(text).split())

"""How much of what a page shows to a reader stands in the sections it was cleaned into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, PageElement, Tag, TemplateString

from reader.datamodel.page import BlockKind, Page, RawPage
from reader.text.decoding import decode

#: The sets of real pages.
SETS = (
    "aeb",
    "cwced-zh",
    "mozilla-readability",
    "trafilatura-eval",
    "unlabelled-zh",
    "waddle-en",
    "waddle-zh",
)

#: Ruby has types of its own: it is shown, but tells how what is below it is read.
_SHOWN = (NavigableString, CData, TemplateString)
_NOT_SHOWN = {"script", "style", "template", "title", "head"}
#: What stands in these the parser may take for text: it is markup.
_RAW = {"iframe", "noembed", "noframes", "noscript"}
#: Characters that take no place on the screen.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\ufeff\u00ad\u2060"))


def visible_characters(raw: RawPage) -> str:
    """Every character of a source that is no space, script, style or template, in order."""
    text = decode(raw.data, charset=raw.charset).text
    if raw.media_type == "text/plain":
        return _squeeze(text)
    return shown_characters(text)


def shown_characters(markup: str) -> str:
    """Every character of decoded markup that a browser shows and that is no space, in order."""
    return _squeeze("".join(_shown(BeautifulSoup(markup, "lxml"))))


def _shown(soup: BeautifulSoup) -> Iterator[str]:
    """The texts of a tree that a browser shows, in order."""
    waiting: list[PageElement] = [soup]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tag):
            if node.name not in _NOT_SHOWN or node.get("shadowrootmode"):
                waiting += reversed(node.contents)
        elif type(node) in _SHOWN:
            text = str(node)
            is_raw = node.parent is not None and node.parent.name in _RAW
            # A field that is never closed takes the rest of the page for its text, from libxml2
            # 2.14 on.
            swallowed = "</html" in text or "</body" in text
            yield shown_characters(text) if is_raw or swallowed else text


def kept_characters(page: Page) -> str:
    """Every character of the sections that is no space, in order; images' descriptions aside."""
    return _squeeze(
        "".join(
            block.text
            for section in page.sections
            for block in section.blocks
            if block.kind is not BlockKind.IMAGE
        )
    )


def kept_share(raw: RawPage, page: Page) -> float:
    """The share of the visible characters that the sections hold in page order: 1.0 is all."""
    wanted, kept = visible_characters(raw), kept_characters(page)
    return longest_common(wanted, kept) / len(wanted) if wanted else 1.0


def longest_common(first: str, second: str) -> int:
    """The length of the longest common subsequence of two texts.

    Bits stand for the characters of one text, so that a step takes all of them at once
    (Hyyrö, Bit-parallel LCS-length computation revisited, 2004).
    """
    start = _same_start(first, second)
    first, second = first[start:], second[start:]
    end = _same_start(first[::-1], second[::-1])
    first, second = first[: len(first) - end], second[: len(second) - end]
    places: dict[str, int] = defaultdict(int)
    for place, character in enumerate(first):
        places[character] |= 1 << place
    everything = unmatched = (1 << len(first)) - 1
    for character in second:
        hits = unmatched & places.get(character, 0)
        unmatched = ((unmatched + hits) | (unmatched - hits)) & everything
    return start + end + len(first) - unmatched.bit_count()


def _same_start(first: str, second: str) -> int:
    pairs = enumerate(zip(first, second, strict=False))
    different = (place for place, (one, other) in pairs if one != other)
    return next(different, min(len(first), len(second)))


def _squeeze(text: str) -> str:
    return "".join(text.translate(_INVISIBLE).split())

"""How much of what a page shows to a reader stands in the sections it was cleaned into."""

from __future__ import annotations

from collections import Counter

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, RubyParenthesisString, RubyTextString

from reader.document import BlockKind, Page, RawPage
from reader.extraction.decoding import decode

_SHOWN = (NavigableString, CData, RubyTextString, RubyParenthesisString)
_NOT_SHOWN = {"script", "style", "template", "title", "head"}
#: Characters that take no place on the screen.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\ufeff\u00ad\u2060"))
_RUN = 3


def visible_characters(raw: RawPage) -> str:
    """Every character of a source that is no space, script, style or template, in order."""
    text = decode(raw.data, charset=raw.charset).text
    if raw.media_type == "text/plain":
        return _squeeze(text)
    soup = BeautifulSoup(text, "lxml")
    return _squeeze(
        "".join(
            str(node)
            for node in soup.descendants
            if type(node) in _SHOWN and not _NOT_SHOWN & {parent.name for parent in node.parents}
        )
    )


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
    """The share of the visible characters that is kept, by runs of three: 1.0 is all of them."""
    wanted, kept = visible_characters(raw), kept_characters(page)
    if wanted == kept or not wanted:
        return 1.0
    runs, found = (_runs(text) for text in (wanted, kept))
    return sum((runs & found).values()) / sum(runs.values())


def _squeeze(text: str) -> str:
    return "".join(text.translate(_INVISIBLE).split())


def _runs(text: str) -> Counter[str]:
    return Counter(text[start : start + _RUN] for start in range(max(1, len(text) - _RUN + 1)))

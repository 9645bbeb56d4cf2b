"""Plain text of the small pieces of markup that feeds put in titles, names and summaries."""

from __future__ import annotations

import html
from collections.abc import Mapping

from lxml import etree

from reader.limits import MAX_LINE_MARKUP
from reader.text.surrogates import without_surrogates

_SILENT = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "math"})
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span"}
    | {"strong", "sub", "sup", "u", "wbr"}
)


def plain_text(markup: str, *, limit: int = MAX_LINE_MARKUP) -> str:
    """The text of a piece of HTML on one line, at most `limit` characters of it."""
    if "<" in markup or "&" in markup:
        markup = _text_of(markup[:MAX_LINE_MARKUP])
    return one_line(markup, limit)


def one_line(text: str, limit: int) -> str:
    """A text on one line without what cannot be printed, cut with an ellipsis at `limit`."""
    words = " ".join(text[: 20 * limit].split())
    line = "".join(c if c.isprintable() else "" for c in words)
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def _text_of(markup: str) -> str:
    collector = _Collector()
    parser = etree.HTMLParser(target=collector, no_network=True, remove_comments=True)
    try:
        parser.feed(without_surrogates(f"<div>{markup}</div>"))
        parser.close()
    except etree.XMLSyntaxError:
        return html.unescape(markup)
    return "".join(collector.parts)


class _Collector:
    """Takes what the parser tells and keeps the text that would be shown."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._silent = 0

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._silent += tag in _SILENT
        if tag not in _INLINE:
            self.parts.append(" ")

    def end(self, tag: str) -> None:
        """An element ends."""
        self._silent -= tag in _SILENT
        if tag not in _INLINE:
            self.parts.append(" ")

    def data(self, text: str) -> None:
        """A stretch of text."""
        if not self._silent:
            self.parts.append(text)

    def close(self) -> None:
        """The markup ends."""

"""From text to tree: one BeautifulSoup over lxml, protected against pages made to break parsers."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from html import unescape

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning

#: A tag of ours put where the page says its body ends; lxml itself forgets the place.
END_MARK = "reader-end"

MAX_CHARACTERS = 20_000_000
MAX_TAGS = 200_000
_TAG = re.compile(r"<[a-zA-Z/!?]")
_ANY_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>?")
_BODY = re.compile(r"<body\b", re.I)
_END = re.compile(r"</(?:body|html)\s*>", re.I)
#: Elements whose content the parser takes for no markup until their end tag comes.
_SWALLOWING = ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes")
_OPENING = {tag: re.compile(rf"<{tag}\b[^<>]*>", re.I) for tag in _SWALLOWING}
_CLOSING = {tag: re.compile(rf"</{tag}\s*[^<>]*>", re.I) for tag in _SWALLOWING}
_PLAINTEXT = re.compile(r"</?plaintext\b[^<>]*>", re.I)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, and the text that was left out of it because the page is too large for a tree."""

    soup: BeautifulSoup
    overflow: str


def parse(text: str) -> Parsed:
    """Parse a decoded page. Never raises on bad markup."""
    text = _CONTROL.sub("", text[:MAX_CHARACTERS])
    text, overflow = _cut(text)
    text = _mark_end(_close_swallowing(_PLAINTEXT.sub("<p>", text)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        soup = BeautifulSoup(text, "lxml", multi_valued_attributes=None)
    return Parsed(soup, overflow)


def strip_tags(markup: str) -> str:
    """Markup as plain text, without a tree: tags become line breaks."""
    return unescape(_ANY_TAG.sub("\n", markup))


def _cut(text: str) -> tuple[str, str]:
    """Split off what comes after the last tag a tree may hold, as plain text."""
    if text.count("<") <= MAX_TAGS:
        return text, ""
    for count, match in enumerate(_TAG.finditer(text)):
        if count == MAX_TAGS:
            return text[: match.start()], strip_tags(text[match.start() :])
    return text, ""


def _close_swallowing(text: str) -> str:
    """Take out a tag that would swallow the rest of the page because it is never closed."""
    for tag in _SWALLOWING:
        last_close = max((m.end() for m in _CLOSING[tag].finditer(text)), default=0)
        opened = _OPENING[tag].search(text, last_close)
        if opened:
            text = text[: opened.start()] + text[opened.end() :]
    closed = text.rfind("-->") + 1
    if text.find("<!--", closed) >= 0:
        text = text[:closed] + text[closed:].replace("<!--", "")
    return text


def _mark_end(text: str) -> str:
    """Put `END_MARK` where the page first says that its body is over, if anything follows."""
    last_start = max((match.end() for match in _BODY.finditer(text)), default=0)
    end = _END.search(text, last_start)
    if end is None:
        return text
    rest = _END.sub("", text[end.end() :])
    if not rest.strip():
        return text
    return f"{text[: end.start()]}<{END_MARK}></{END_MARK}>{rest}"

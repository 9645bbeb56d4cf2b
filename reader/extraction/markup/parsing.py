"""From text to tree: one BeautifulSoup over lxml, protected against pages made to break parsers."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from reader.extraction.markup.concealment import Concealers, of_style
from reader.extraction.markup.swallowing import TAG, close_swallowing
from reader.extraction.markup.tags import BLOCK_LEVEL, END_MARK, INLINE, PREFORMATTED
from reader.extraction.markup.textbuffer import without_controls
from reader.limits import MAX_PAGE_CHARACTERS, MAX_TAG_DEPTH, MAX_TAGS
from reader.soup import (
    AttributeDict,
    BeautifulSoup,
    LXMLTreeBuilder,
    MarkupResemblesLocatorWarning,
    XMLParsedAsHTMLWarning,
)

_ANY_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>?")
_INLINE_TAG = re.compile(rf"</?(?:{'|'.join(sorted(INLINE))})(?=[\s/>])[^<>]*>?", re.I)
_BODY = re.compile(r"<body\b", re.I)
_END = re.compile(r"</(?:body|html)\s*>", re.I)
_PLAINTEXT = re.compile(r"</?plaintext\b[^<>]*>", re.I)
_SILENT_START = re.compile(r"<(script|style)(?=[\s/>])", re.I)
_SILENT_END = re.compile(r"</(script|style)(?=[\s/>])", re.I)
#: Elements that are kept however deep they stand: their text is none of the page's.
_KEPT = frozenset(("script", "style", "template", "title", "iframe", "noembed", "noframes"))
#: How comments for old browsers begin and end, and elements in them that have a style.
_COMMENT_BEGIN = re.compile(r"<!--\s{0,3}\[if [^\[\]<>]{1,99}\]>(?!<!)", re.I)
_COMMENT_END, _COMMENT_LAST = "-->", "<![endif]"
_STYLED = re.compile(r"<\w[^<>]{0,300}\bstyle\s{0,3}=\s{0,3}([\"'])([^<>\"']{1,500})\1", re.I)
#: Each is parsed on its own, and a page needs no more of them to be known as broken into.
_MOST_COMMENTS = 8
#: What HTML takes for space; `str.isspace` knows more, and some of that indents paragraphs.
_SPACE = " \t\n\r\f"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, and the text that was left out of it because the page is too large for a tree."""

    soup: BeautifulSoup
    overflow: str


class _TreeBuilder(LXMLTreeBuilder):
    """lxml's events made a tree of bounded depth, without what no reader sees.

    That is comments and declarations, and the space at the edges of blocks: two fifths of all
    strings of a page, as lines of markup are indented.

    An element deeper than `MAX_TAG_DEPTH` is left out and its text stands in the one around it: the
    links between neighbours are kept up by climbing, so that endless nesting would take for ever.
    One that is hidden is kept, so that its text stays hidden; what is in it adds no depth.
    """

    def __init__(self, *, page: str, **options: object) -> None:
        containers = dict(self.DEFAULT_STRING_CONTAINERS)
        del containers["template"]  # one that is an element's shadow tree holds text as any other
        super().__init__(
            attribute_dict_class=AttributeDict,
            string_containers=containers,
            **options,  # type: ignore[arg-type]
        )
        self._page = page
        self._depth = 0
        self._concealed = 0  # the depth of an element that is kept because it is hidden
        self._preformatted = 0
        self._at_edge = False

    def start(  # type: ignore[override]
        self, tag: str, attrib: Mapping[str, str], nsmap: object = None
    ) -> None:
        """An element begins. HTML knows no name spaces."""
        self._depth += 1
        self._preformatted += tag in PREFORMATTED
        if self._depth > MAX_TAG_DEPTH and not self._concealed:
            self._concealed = self._depth if self._concealers.of_element(tag, attrib) else 0
        if self._is_kept(tag):
            self._pass_edge(tag)
            self.soup.handle_starttag(tag, None, None, attrib)  # type: ignore[union-attr]
        else:
            self.soup.handle_data(" ")  # type: ignore[union-attr]

    def end(self, tag: str) -> None:  # type: ignore[override]
        """An element ends."""
        if self._is_kept(tag):
            self._pass_edge(tag)
            self.soup.handle_endtag(tag)  # type: ignore[union-attr]
        if self._depth == self._concealed:
            self._concealed = 0
        self._preformatted -= tag in PREFORMATTED
        self._depth -= 1

    @cached_property
    def _concealers(self) -> Concealers:
        """What the page's style sheets hide; only pages that are too deep are read for it."""
        concealers = Concealers()
        for start, end in _silent_elements(self._page):
            if start[1].lower() == "style":
                concealers.read_sheet(self._page[start.end() : end].partition(">")[2])
        return concealers

    def _is_kept(self, tag: str) -> bool:
        return self._depth <= MAX_TAG_DEPTH or tag in _KEPT or self._depth == self._concealed

    def data(self, data: str) -> None:  # type: ignore[override]
        """Text, or a part of it."""
        if self._at_edge and not data.strip(_SPACE):
            return
        self._at_edge = False
        self.soup.handle_data(data)  # type: ignore[union-attr]

    def _pass_edge(self, tag: str) -> None:
        """Begin or end an element; space before and behind the edge of a block is let go."""
        self._at_edge = tag in BLOCK_LEVEL and not self._preformatted
        held = self.soup.current_data  # type: ignore[union-attr]
        if self._at_edge and held and not "".join(held).strip(_SPACE):
            held.clear()

    def pi(self, target: str, data: str) -> None:
        """A processing instruction: no text."""

    def doctype(self, name: str, pubid: str, system: str) -> None:
        """The kind of document: no text."""

    def comment(self, text: str | bytes) -> None:
        """A comment: no text."""


def parse(text: str) -> Parsed:
    """Parse a decoded page. Never raises on bad markup."""
    text = open_comments(without_controls(text[:MAX_PAGE_CHARACTERS]))
    text, overflow = _cut(close_swallowing(_PLAINTEXT.sub("<p>", text)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        text = _mark_end(text)
        soup = BeautifulSoup(text, builder=_TreeBuilder, multi_valued_attributes=None, page=text)
    return Parsed(soup, overflow)


def strip_tags(markup: str) -> str:
    """Markup as plain text, without a tree: tags that part blocks become line breaks."""
    return unescape(_ANY_TAG.sub("\n", _INLINE_TAG.sub("", markup)))


def plain_text(markup: str) -> str:
    """What markup says that the parser took for text: without tags, scripts and style sheets."""
    return strip_tags(_without_scripts(markup))


def _cut(text: str) -> tuple[str, str]:
    """Split off what comes after the last tag a tree may hold, as plain text."""
    if text.count("<") <= MAX_TAGS:
        return text, ""
    for count, match in enumerate(TAG.finditer(text)):
        if count == MAX_TAGS:
            return text[: match.start()], plain_text(text[match.start() :])
    return text, ""


def _without_scripts(markup: str) -> str:
    """Markup without the content of its scripts and style sheets."""
    parts, position = [], 0
    for start, end in _silent_elements(markup):
        parts.append(markup[position : start.start()])
        position = end
    return "".join([*parts, markup[position:]])


def _silent_elements(markup: str) -> Iterator[tuple[re.Match[str], int]]:
    """Scripts and style sheets: how each begins, and where it ends."""
    position = 0
    while start := _SILENT_START.search(markup, position):
        end = _SILENT_END.search(markup, start.end())
        position = end.start() if end else len(markup)
        yield start, position


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


def open_comments(page: str) -> str:
    """A page in which what comments for old browsers hide is said by a hidden element.

    Internet Explorer up to version 9 read them as markup. To everybody else they are comments, and
    so they are here: what they say is mostly that a browser is old. Spam gets into them where a
    program puts it behind the first `<body>` of the text it finds, and some templates keep one in
    such a comment. It comes with an element that hides itself even from those browsers, as hardly a
    notice does, and by that it is known.
    """
    parts: list[str] = []
    position = end = 0
    for begin in _COMMENT_BEGIN.finditer(page):
        if begin.start() < end:
            continue
        end = page.find(_COMMENT_END, begin.end())
        if end < 0 or len(parts) >= 2 * _MOST_COMMENTS:
            break
        if hidden := _hidden(page[begin.end() : end]):
            parts += (page[position : begin.start()], hidden)
            position = end + len(_COMMENT_END)
    return "".join([*parts, page[position:]]) if parts else page


def _hidden(markup: str) -> str:
    """From the first element on that hides itself, if there is text from there on, well-formed."""
    for styled in _STYLED.finditer(markup):
        if of_style(styled.group(2)):
            part = BeautifulSoup(markup[styled.start() :].removesuffix(_COMMENT_LAST), "lxml")
            if part.body and part.get_text(strip=True):
                return f"<div hidden>{part.body.decode_contents()}</div>"
    return ""

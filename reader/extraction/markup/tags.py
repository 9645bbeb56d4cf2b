"""What HTML's tags are: which part blocks, which hold no text, which tables hold data."""

from __future__ import annotations

import re
from itertools import islice

from reader.datamodel.page import SpanKind
from reader.limits import MAX_TABLE_NODES
from reader.soup import NavigableString, PageElement, Tag

#: A tag of ours put where the page says its body ends; lxml itself forgets the place.
END_MARK = "reader-end"


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: Elements that can hold nothing; where the parser lets them, what is in them follows them.
VOID = _tags("area base bgsound br col embed hr img input keygen link meta param source track wbr")
VOID |= _tags(f"amp-img basefont frame image {END_MARK}")
#: Elements that hold no visible text; some declare something about the page, some are for browsers
#: that know no frames.
SILENT = _tags("script style template title datalist iframe noembed noframes")
#: Elements whose markup is handed over as text.
RAW = _tags("noscript")
BLOCK_LEVEL = _tags(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html iframe
    legend li main menu nav noframes noscript object ol optgroup option p pre search section select
    summary table tbody td textarea tfoot th thead tr ul video audio canvas marquee map applet xmp
    listing"""
)
INLINE = _tags(
    """a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp
    rt ruby s samp small span strike strong sub sup time tt u var blink output picture svg math
    meter progress colgroup"""
)
#: Short names of SVG and MathML that are no HTML, and yet no inventions.
_FOREIGN = _tags(
    "g path use rect defs desc text tspan mi mo mn mrow msup msub mtr mtd ms none block"
)
#: Elements whose space is part of their text.
PREFORMATTED = _tags("pre xmp listing textarea")
SPAN_KINDS = {
    "a": SpanKind.LINK,
    "strong": SpanKind.STRONG,
    "b": SpanKind.STRONG,
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
    "tt": SpanKind.CODE,
}
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = _tags("ul ol menu dir")
CELLS = _tags("td th")
#: What a font of icons may draw a picture in.
ICONS = _tags("i span")
_IN_LAYOUT_CELL = _tags("table form ul ol iframe h1 h2 h3 article section blockquote")
#: A longer cell, in characters, is prose and no datum.
_LONGEST_CELL = 160
#: Smaller images, in pixels, are icons and counters.
_SMALLEST_IMAGE = 60
_IMAGE_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-url", "data-actualsrc", "src")


#: What a portal sets behind the last sentence of an article.
_POPS_UP = re.compile(r"tooltip[_-]{0,2}(?:text|content|inner|body)\b")
_AWAY = re.compile(r"\s{0,3}返回.{1,8}[，,]\s{0,3}查看更多\s{0,3}$")
_EDIT = re.compile(
    r"\s{0,3}[\[［]?\s?(?:编辑|編輯|編集|편집|edit)\s?[\]］]?\s{0,3}$", re.IGNORECASE
)

#: Classes by which pages have an icon drawn for a word, and such a word.
_ICON_FONT = re.compile(
    r"(?<![\w-])(?:icons?|(?:google-)?material-(?:icons|symbols)[\w-]{0,20})(?![\w-])"
)
_ICON_NAME = re.compile(r"\s{0,40}[a-z][a-z0-9_]{1,30}\s{0,40}")

#: Ids and classes of elements that hold a name (WordPress and hCard: "vcard", "fn").
_NAMING = re.compile(
    r"(?<![a-z])author(?!ing|(?:title|role|job|desc)|\w{0,12}[-_](?:bio|box|desc|avatar|image|img|photo|info|about|archive|social|title|badge|detail"
    r"|meta|share|posts?|stat|button|control))"
    r"|\b(?:autor|auteur|fn n|url fn|byline|reporter|writer|creator|username|nickname|zuozhe)\b"
    r"|byline[-_]{1,2}name|journalist[-_]?name"
)
#: So much of an element is looked at: more than a name with what is said before and behind it.
_MOST_NODES, _MOST_CHARACTERS = 14, 160


def is_unknown(name: str) -> bool:
    """Whether a tag is none of HTML's and no custom element: spam kits fill boxes with such."""
    return (
        2 <= len(name) <= 5
        and name.isalpha()
        and name not in BLOCK_LEVEL
        and name not in INLINE
        and name not in SILENT
        and name not in VOID
        and name not in _FOREIGN
    )


def is_apart(tag: Tag, *, in_heading: bool) -> bool:
    """Whether an element within a line is none of it: a link of its own, or what pops up.

    By the link readers edit what a heading heads, or go back to where a portal begins.
    """
    if tag.name == "a":
        if in_heading and _EDIT.match(tag.get_text()):
            return True
        return bool(_AWAY.match(tag.get_text())) if tag.get("title") or tag.get("id") else False
    attributes = tag.attrs
    classes = str(attributes.get("class") or "")
    return (
        "mw-editsection" in classes.split()
        or attributes.get("role") == "tooltip"
        or ("tooltip" in classes and _POPS_UP.search(classes) is not None)
    )


def is_icon(tag: Tag) -> bool:
    """Whether one of `ICONS` holds the name of a picture that a font draws in its place.

    Such fonts draw one for `share`, `bookmark` or `expand_more`; nobody ever sees the word.
    """
    if len(tag.contents) != 1:
        return False
    name, classes = tag.contents[0], tag.attrs.get("class")
    return (
        type(name) is NavigableString
        and bool(classes)
        and _ICON_FONT.search(str(classes)) is not None
        and _ICON_NAME.fullmatch(name) is not None
    )


def is_data_table(table: Tag) -> bool:
    """Whether a table holds data, and not the layout of the page."""
    rows = cells = text = seen = 0
    waiting: list[PageElement] = list(reversed(table.contents))
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > MAX_TABLE_NODES:
            return False
        if type(node) is Tag:
            if node.name in _IN_LAYOUT_CELL:
                return False
            rows += node.name == "tr"
            if node.name in CELLS:
                cells += 1
                if _length(node) > _LONGEST_CELL:
                    return False
            waiting.extend(reversed(node.contents))
        elif type(node) is NavigableString:
            text += len(node.strip())
    return rows >= 2 and cells >= 2 * rows - 1 and cells >= 4 and text < 120 * cells


def _length(cell: Tag) -> int:
    """The characters that stand in a cell and in the elements directly in it."""
    return sum(
        len(part.strip())
        for child in cell.contents
        for part in (child.contents if isinstance(child, Tag) else (child,))
        if isinstance(part, NavigableString)
    )


def image_source(tag: Tag) -> str:
    """The address of an image, lazy ones too; "" for placeholders, icons and counters."""
    if _is_small(tag):
        return ""
    for key in _IMAGE_SOURCES:
        if source := _picture(tag.get(key)):
            return source
    candidates = str(tag.get("srcset") or tag.get("data-srcset") or "").split(",")
    return last[0] if (last := candidates[-1].split()) else ""


def _picture(value: object) -> str:
    """An image address that is no placeholder."""
    text = str(value or "").strip()
    return "" if text.startswith("data:") or text.endswith((".svg", "blank.gif")) else text


def _is_small(tag: Tag) -> bool:
    """Whether the markup says that an image is an icon or a counter."""
    for key in ("width", "height"):
        value = str(tag.get(key) or "").removesuffix("px")
        if value.isdecimal() and int(value[:6]) < _SMALLEST_IMAGE:
            return True
    return False


def signature(tag: Tag, names: str) -> str:
    """The text of an element that is marked as the name of an author; "" for any other one.

    Args:
        tag: the element.
        names: its id, classes, role and itemprop in lower case.
    """
    attributes = tag.attrs
    named = f"{names} {str(hint).lower()}" if (hint := attributes.get("data-testid")) else names
    marked = "author" in str(attributes.get("rel") or "") or (named and _NAMING.search(named))
    return _signed_text(tag) if marked else ""


def _signed_text(tag: Tag) -> str:
    """The text of a small element, or of the part of it that is the name; "" for a large one."""
    nodes = list(islice(tag.descendants, _MOST_NODES))
    if len(nodes) == _MOST_NODES:
        return ""
    for node in nodes:
        if isinstance(node, Tag) and node.get("itemprop") == "name":
            return str(node.get("content") or node.get_text(" "))
    text = " ".join(str(node) for node in nodes if type(node) is NavigableString)
    return text if len(text) <= _MOST_CHARACTERS else ""

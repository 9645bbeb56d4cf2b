"""When a page was published: what it declares, what its markup says, what its lines show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from reader.document import BlockKind, Role
from reader.extraction.outline import Declarations, Element, Outline
from reader.extraction.reading import Reading, above
from reader.extraction.roles import Layout
from reader.extraction.structured import LinkedData
from reader.extraction.vocabulary import name_topics
from reader.text import dates
from reader.text.dates import Moment

_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "publishdate", "pubdate", "publish_date", "publish-date", "publication_date", "date.published",
    "article.published", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
    "sailthru.date", "shareaholic:article_published_time",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "article_date_original",
    "originalpublicationdate",
    "release_date", "bt:pubdate", "weibo: article:create_at",
    "weibo:article:create_at", "apub:time",
    "og:release_date", "rnews:datepublished", "date", "displaydate", "created", "dcterms.issued",
    "citation_date", "bytedance:published_time",
)  # fmt: skip
#: What an element calls the time it holds, and the attributes that give it.
_PUBLISHED = re.compile(r"published|datecreated|pubdate|dc:date|dcterms|entry-date|issued")
_CHANGED = re.compile(r"updated|modified|upd-?date")
_VALUES = ("datetime", "content", "title")
#: So many blocks above the headline, after it, above the text and below it may give the date.
_ABOVE, _NEAR_HEADLINE, _NEAR_TEXT, _BELOW = 3, 12, 13, 6
#: So far from the ends of the text stand lines that say themselves what they date.
_REACH, _FAR = 12, 25
#: Longer lines are not looked at, nor is more of the first paragraph, in characters.
_LONGEST_LINE, _OPENING = 200, 50
#: A line that says it tells who wrote when is shorter, in words.
_LONGEST_BYLINE = 20.0
#: Elements that tell of changes to a text, and of their times.
_EDITS = ("ins", "del")
#: Where the time of something else stands.
_APART = ("apparatus", "comments", "answers", "related", "sidebox", "cards", "tag-aside", "tag-nav")
#: Since when somebody is a member of a forum, when a source was looked at, an entry last edited.
_OTHERWISE = re.compile(
    r"\bjoin(?:ed)?\b|registered|注册|註冊|registriert|inscrit|registrado"
    r"|引用日期|\b(?:retrieved|accessed|abgerufen|last edited)\b",
    re.IGNORECASE,
)
#: What tells that a text was published, where no phrase at the start of its line does.
_SAYS = re.compile(
    r"\b(?:published|posted|gepostet|veröffentlicht|erschienen|publié|publicado|pubblicato|author"
    r"|autor|auteur|geplaatst|julkaistu|publicerad|opublikowano)\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"^en(?:[-_](?:us|ph|ca))?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marked:
    """The times in the markup round an article: those of its publication, and other ones."""

    published: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


NO_MARKS = Marked()


def lines(reading: Reading, layout: Layout, first: int) -> list[str]:
    """The lines that may tell the date, those near the headline before those far from the text.

    Args:
        reading: the page.
        layout: what its blocks are.
        first: the first block of the article's text.
    """
    start, last = _ends(layout, first)
    lead = range(above(reading, start, _ABOVE), first + 1)
    near = (*lead[:_NEAR_HEADLINE], *lead[_NEAR_HEADLINE:][-_NEAR_TEXT:])
    within = range(first + 1, min(first + _REACH, last + 1))
    after = range(max(0, last - 1), last + _BELOW)
    far = (*range(lead.start - 1, start - _REACH, -1), *range(after.stop, last + _FAR))
    pieces, facts = reading.outline.pieces, reading.facts
    apparatus = name_topics().bit("apparatus")

    def may_tell(index: int) -> bool:
        fact = facts[index]
        says = fact.words < _LONGEST_BYLINE and (
            "byline" in fact.phrases or bool(_SAYS.search(pieces[index].text))
        )
        if index in within and index not in near and layout.roles[index] is Role.BODY and not says:
            return False
        others = apparatus if index in near or (says and index in within) else _apart()
        return (says or index not in far) and not (fact.near | fact.far) & others

    def told(blocks: Iterable[int]) -> list[str]:
        texts = {i: pieces[i].text for i in blocks if 0 <= i < len(pieces)}
        return [text for i, text in texts.items() if len(text) < _LONGEST_LINE and may_tell(i)]

    text = (i for i in range(first, last + 1) if _is_text(layout, i))
    opening = pieces[next(text, first)].text[:_OPENING] if first < len(pieces) else ""
    below = [piece.text for piece in pieces[after.start : after.stop]]  # of a post, names or none
    short = (line for line in below if len(line) < _LONGEST_LINE)
    return [*told((*near, *within, *after)), opening, *short, *told(far)]


def _is_text(layout: Layout, index: int) -> bool:
    """Whether a block is of the article's text and no heading in it."""
    return layout.roles[index] is Role.BODY and layout.kinds[index] is not BlockKind.HEADING


def _ends(layout: Layout, first: int) -> tuple[int, int]:
    """Where an article starts, with its headline, and its last block."""
    body = [index for index, role in enumerate(layout.roles) if role is Role.BODY]
    start = layout.title if layout.title is not None else max(0, first - 5)
    return min(start, first), body[-1] if body else len(layout.roles)


def marked(outline: Outline, layout: Layout, first: int) -> Marked:
    """The times that elements carry for programs.

    Args:
        outline: the page.
        layout: what its blocks are.
        first: the first block of the article's text.
    """
    start, last = _ends(layout, first)
    blocks = range(start - _ABOVE, last + _BELOW)
    published: list[str] = []
    other: list[str] = []
    for element in outline.elements:
        if element.first not in blocks or not (value := _value(element)):
            continue
        names = f"{element.names} {element.attributes.get('property') or ''}".lower()
        own = bool(_PUBLISHED.search(names)) or "pubdate" in element.attributes
        if (own or not _CHANGED.search(names)) and not _is_apart(outline, element, first):
            (published if own else other).append(value)
    return Marked(tuple(published), tuple(other))


def _value(element: Element) -> str:
    """What an element gives as a time, or ""."""
    attributes = element.attributes
    if value := attributes.get("datetime"):
        return "" if element.tag in _EDITS else value
    names = f"{element.names} {attributes.get('property') or ''}".lower()
    if not _PUBLISHED.search(names):
        return ""
    return next((value for key in _VALUES if (value := attributes.get(key))), "")


@cache
def _apart() -> int:
    """The names of elements that hold the times of something else, as a mask."""
    return sum(name_topics().bit(topic) for topic in _APART)


def _is_apart(outline: Outline, element: Element, first: int) -> bool:
    """Whether an element stands in one of comments, related stories and the like."""
    vocabulary = name_topics()
    return any(
        vocabulary.mask(part.tag, part.names) & _apart()
        for part in outline.ancestors(element.index)
        if not part.first <= first < part.last
    )


def find_date(
    declared: Declarations,
    data: LinkedData,
    shown: Iterable[str],
    url: str | None,
    marks: Marked = NO_MARKS,
) -> Moment | None:
    """The time of publication; a time that is shown or marked completes a day.

    Args:
        declared: the head of the page.
        data: its JSON-LD.
        shown: the lines that may give the date, the likeliest first.
        url: its address.
        marks: what its markup says.
    """
    month_first = bool(_MONTH_FIRST.match(declared.language))

    def read(texts: Iterable[str]) -> Iterator[Moment]:
        for text in texts:
            if text and (moment := dates.first(text, month_first=month_first)):
                yield moment

    lines = (line for line in shown if not _OTHERWISE.search(line))
    seen = [*read(marks.published), *read(lines), *read(marks.other)]
    claims = read((data.published, *(declared.meta(name) for name in _METAS)))
    found = next(claims, seen[0] if seen else None)
    if found is None:
        return next(read(declared.moments), None) or _by_address(declared, data, url)
    if found.has_time:
        return found
    same_day = (moment for moment in seen if moment.day == found.day and moment.has_time)
    return next(same_day, found)


def _by_address(declared: Declarations, data: LinkedData, url: str | None) -> Moment | None:
    """The date of the page as a whole, or of an address it has."""
    if data.page_published and (moment := dates.first(data.page_published)):
        return moment
    canonical = [address for rel, address, _ in declared.links if "canonical" in rel.split()]
    addresses = [address for address in (url, *canonical, declared.meta("og:url")) if address]
    return next((moment for url in addresses if (moment := dates.in_address(url))), None)

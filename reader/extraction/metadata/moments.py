"""When a page was published: what it declares, what its markup says, what its lines show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from functools import cache
from itertools import chain

from reader.datamodel.page import BlockKind, Role
from reader.extraction.features.reading import Reading, above, since, stands_apart
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.layout.roles import Layout
from reader.extraction.markup.outline import Declarations, Element, Outline
from reader.extraction.markup.structured import LinkedData
from reader.text import dates
from reader.text.dates import Moment

#: When a text was published, as the head of its page says.
_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "publishdate", "pubdate", "publish_date", "publish-date", "publication_date", "date.published",
    "article.published", "dc.date.issued", "sailthru.date", "shareaholic:article_published_time",
    "parsely-pub-date", "cxenseparse:recs:publishtime", "article_date_original",
    "originalpublicationdate", "release_date", "bt:pubdate", "weibo: article:create_at",
    "weibo:article:create_at", "apub:time", "og:release_date", "rnews:datepublished",
    "published_time", "displaydate", "dcterms.issued", "citation_date", "bytedance:published_time",
)  # fmt: skip
#: When a document was made, which may be long before its text is published, or after it.
_DOCUMENT_METAS = ("dcterms.created", "dc.date", "dcterms.date", "date", "created")
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
#: So many paragraphs at the beginning may have a dateline: a day, and a mark behind it.
_DATELINES = 4
_DATELINE = re.compile(
    r"(?:[^\d.!?]{3,50},\s)?(?P<day>\d{1,2}(?:\.\s?\d{1,2}\.|[./]\d{1,2}/|\.?\s[^\W\d]{3,12}\.?)\s?\d{4})"
    r"\s?(?:[-–—|/:(„“\"«»]|$)"
)
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
#: How far clocks are ahead of or behind UTC at most, and the steps that they are set in.
_MOST_AHEAD, _ZONE_STEP = timedelta(hours=14), timedelta(minutes=15)
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
        if since(reading, index):
            return False
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

    text = [
        pieces[i].text for i in range(first, min(last + 1, len(pieces))) if _is_text(layout, i)
    ][:_DATELINES]
    opening = [line[:_OPENING] for line in text[:1] or [p.text for p in pieces[first : first + 1]]]
    below = [piece.text for piece in pieces[after.start : after.stop]]  # of a post, names or none
    short = (line for line in below if len(line) < _LONGEST_LINE)
    return [
        *told((*near, *within, *after)),
        *opening,
        *_dateline(text),
        *(line[:_LONGEST_LINE] for line in short),
        *told(far),
    ]


def _dateline(paragraphs: Sequence[str]) -> list[str]:
    """The day that one of the first paragraphs begins with, or that stands there behind a place.

    Where several do, each tells of another day.
    """
    found = [match["day"] for text in paragraphs if (match := _DATELINE.match(text))]
    return found if len(found) == 1 else []


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
    blocks = range(start - _ABOVE, max(last + _BELOW, _footer(outline, first)))
    published: list[str] = []
    other: list[str] = []
    for element in outline.elements:
        if element.first not in blocks or not (value := _value(element)):
            continue
        names = f"{element.names} {element.attributes.get('property') or ''}".lower()
        own = bool(_PUBLISHED.search(names)) or "pubdate" in element.attributes
        if (own or not _CHANGED.search(names)) and not stands_apart(
            outline, element.index, _apart(), first
        ):
            (published if own else other).append(value)
    return Marked(tuple(published), tuple(other))


def _footer(outline: Outline, first: int) -> int:
    """Where the footer of the innermost `<article>` ends that holds a block, or 0."""
    if not first < len(outline.pieces):
        return 0
    around = outline.ancestors(outline.pieces[first].element)
    own = next((element for element in around if element.tag == "article"), None)
    if own is None:
        return 0
    ends = (
        element.last
        for element in outline.elements[own.index :]
        if element.parent == own.index and element.tag == "footer"
    )
    return max(ends, default=0)


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
    made = read((data.created, *(declared.meta(name) for name in _DOCUMENT_METAS)))
    found = next(claims, None) or _agreed(seen, list(made))
    if found is None:
        whole = (*declared.moments, data.page_published)  # what dates the page, not the article
        return next(chain(read(whole), _in_addresses(declared, url)), None)
    if found.has_time:
        return _where_shown(found, [*seen, *_in_addresses(declared, url)])
    same_day = (moment for moment in seen if moment.day == found.day and moment.has_time)
    return next(same_day, found)


def _agreed(seen: Sequence[Moment], made: Sequence[Moment]) -> Moment | None:
    """The first time that is shown, or the one the document declares for that day."""
    first = next(chain(seen, made), None)
    same_day = (moment for moment in made if first and moment.day == first.day and moment.has_time)
    return next(same_day, first)


def _where_shown(found: Moment, seen: Sequence[Moment]) -> Moment:
    """A time that is given in UTC as the page shows it, whose readers may have another day."""
    utc = found.has_offset and not found.when.utcoffset()
    if not utc or any(moment.day == found.day for moment in seen):
        return found
    for moment in seen:
        if moment.has_offset:
            continue
        apart = moment.when - found.when
        ahead = _ZONE_STEP * round(apart / _ZONE_STEP)
        seconds = abs(apart - ahead) < timedelta(minutes=1)  # that are not shown, or not given
        if moment.has_time and abs(ahead) <= _MOST_AHEAD and seconds:
            return Moment(found.when.astimezone(timezone(ahead)), True, True)
        midnight, evening = moment.when - _MOST_AHEAD, moment.when + timedelta(days=1, hours=12)
        if not moment.has_time and midnight <= found.when < evening:
            return moment
    return found


def _in_addresses(declared: Declarations, url: str | None) -> Iterator[Moment]:
    """The dates in the addresses of a page."""
    canonical = [address for rel, address, _ in declared.links if "canonical" in rel.split()]
    for address in (url, *canonical, declared.meta("og:url")):
        if address and (moment := dates.in_address(address)):
            yield moment

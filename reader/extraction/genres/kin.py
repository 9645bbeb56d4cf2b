"""Elements that are alike and stand side by side: posts of a thread, entries of a list, articles.

What such a group is, is told by what each of its members holds, not by names alone: an entry of a
list is headed by a link, a post of a thread has an author or a date, one of several articles has a
headline of the first level.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.datamodel.page import BlockKind, SpanKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.members import OF_PERSON
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element, Outline, Piece
from reader.extraction.markup.tags import HEADINGS
from reader.text import dates

#: So many alike members make a list, so many whole posts one, too; two are a thread.
_LEAST_ENTRIES, _LEAST_WHOLE, _LEAST_POSTS = 4, 3, 2
#: Of the members of a group, this share must have what makes it one.
_MOST = 0.75
#: An entry's heading, a line about a post, and a post, in words.
_LONGEST_HEADING, _LONGEST_LINE, _SHORTEST_POST = 40.0, 25.0, 3.0
_SHORTEST_TITLE = 1.5
#: A link beside a post that is no longer, in words, is a label: "see the profile".
_LONGEST_LABEL = 5.0
#: A date, with marks round it, has no more characters.
_LONGEST_DATE = 30
#: So many blocks of an article hold its heading and the line that dates it, of so many characters.
_HEAD, _LONGEST_DATED = 6, 60
#: Of several articles, the one with the headline holds this share of what was taken.
_LIKE_HEADLINE, _MAIN = 0.8, 0.2
#: One with so much of what was taken has beginnings of other stories below it, whose headlines have
#: so many words.
_MOSTLY, _SHORTEST_HEADLINE = 0.5, 3.5
#: Entries of a list with this much prose each, in words, are posts set there whole.
_WHOLE_POST = 60.0
_POST = re.compile(r"post|reply|answer|message|floor|thread|topic|atl-item|comment")
#: What is told as it happens comes in posts, too.
_LIVE = re.compile(r"live|ticker|commentary")
#: Elements of running text are no members of a group.
_TEXT_TAGS = frozenset(("p", "span", "a", "b", "strong", "em", "i", "br", "font"))
#: The groups of a page: elements with one parent that are alike.
Groups = Sequence[Sequence[Element]]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list page: the blocks of its heading and of all of it, address and title."""

    heading: int
    blocks: range
    target: str
    title: str


def groups(outline: Outline) -> Groups:
    """The elements of each parent that have the same tag and, numbers aside, the same names."""
    found: dict[tuple[int, str, str], list[Element]] = {}
    for element in outline.elements:
        if element.first < element.last and element.tag not in _TEXT_TAGS:
            kind = (element.parent, element.tag, element.kind)
            found.setdefault(kind, []).append(element)
    return [members for members in found.values() if len(members) >= _LEAST_POSTS]


def replies(outline: Outline, facts: Sequence[Facts], alike: Groups) -> frozenset[int]:
    """The blocks of a thread that answer its first post; empty where the page is none."""
    answers = name_topics().bit("answers")
    found = [i for i, fact in enumerate(facts) if (fact.near | fact.far) & answers]
    if found and _prose(facts, range(found[0])) >= _SHORTEST_POST:
        return frozenset() if _each_asked(outline, found) else frozenset(found)
    for members in alike:
        names = members[0].names
        if not _POST.search(names) or _LIVE.search(names):
            continue
        spans = [outline.span(member) for member in members]
        if _are_chapters(outline, spans):
            continue
        posts = [span for span in spans if _is_post(outline, facts, span)]
        if len(posts) >= _LEAST_POSTS and len(posts) >= _MOST * len(spans):
            return frozenset(index for span in spans[spans.index(posts[0]) + 1 :] for index in span)
    return frozenset()


def _each_asked(outline: Outline, answers: Sequence[int]) -> bool:
    """Whether most answers have a question of their own above them: the article answers itself."""
    known = set(answers)
    before = [index - 1 for index in answers if index - 1 not in known]
    asked = [outline.pieces[index].text.endswith(("?", "？")) for index in before if index >= 0]
    return len(asked) > 1 and sum(asked) > _MOST * len(before)


def _are_chapters(outline: Outline, spans: Sequence[range]) -> bool:
    """Whether most members begin with a heading of their own, as no posts of a thread do."""
    first = [outline.pieces[span.start] for span in spans]
    headings = {
        piece.text
        for piece in first
        if piece.kind is BlockKind.HEADING and not _names_author(piece)
    }
    return len(headings) > _MOST * len(spans)


def _is_post(outline: Outline, facts: Sequence[Facts], span: range) -> bool:
    """Whether something was said there by somebody at some time, and no link heads it."""
    heading = _heading(outline, facts, span)
    headed = heading is not None and (
        outline.pieces[heading].kind is BlockKind.HEADING or facts[heading].words > _LONGEST_LABEL
    )
    if headed or _prose(facts, span) < _SHORTEST_POST:
        return False
    byline = name_topics().bit("byline")
    return any(
        facts[i].words < _LONGEST_LINE
        and (facts[i].near & byline or dates.first(outline.pieces[i].text))
        for i in span
    )


def entries(outline: Outline, facts: Sequence[Facts], alike: Groups) -> list[Entry]:
    """The entries of a list of articles; the group of them that holds most, empty for none."""
    best: list[Entry] = []
    most = 0.0
    for members in alike:
        if len(members) < _LEAST_WHOLE or members[0].tag == "figure":
            continue
        spans = [outline.span(member) for member in members]
        found = [
            Entry(heading, span, *link)
            for span in spans
            if (heading := _heading(outline, facts, span)) is not None
            and (link := _link(outline.pieces[heading]))[0]
        ]
        size = sum(facts[i].words for entry in found for i in entry.blocks)
        distinct = len({entry.target for entry in found})
        posts = members[0].tag == "article" and are_whole(facts, found)
        least = _LEAST_WHOLE if posts else _LEAST_ENTRIES
        if distinct >= max(least, _MOST * len(members)) and size > most:
            best, most = found, size
    return best


def are_whole(facts: Sequence[Facts], found: Sequence[Entry]) -> bool:
    """Whether most entries of a list are posts set there whole."""
    return 2 * sum(_is_whole(facts, entry) for entry in found) > len(found)


def _is_whole(facts: Sequence[Facts], entry: Entry) -> bool:
    """Whether an entry has several paragraphs, or one too long for a teaser."""
    prose = [facts[i] for i in entry.blocks if facts[i].words > 8 and facts[i].linked < 0.5]
    paragraphs = sum(fact.final == "sentence" for fact in prose)
    return paragraphs > 1 or sum(fact.words for fact in prose) >= _WHOLE_POST


def other_articles(reading: Reading, inside: Sequence[bool], alike: Groups) -> set[int]:
    """The blocks of articles that stand behind the one with the headline, each under its own.

    Args:
        reading: the page.
        inside: by block, whether it was taken for article text.
        alike: the groups of the page.
    """
    outline, facts = reading.outline, reading.facts
    words = [fact.words * good for fact, good in zip(facts, inside, strict=True)]
    for members in alike:
        spans = [outline.span(member) for member in members]
        headings = [(span, _own_heading(outline, span)) for span in spans]
        headed = [
            (span, reading.headline[heading] > _LIKE_HEADLINE)
            for span, heading in headings
            if heading is not None
        ]
        own = [span for span, named in headed if named]
        others = [span for span, named in headed if not named and own and span.start > own[0].start]
        mine = max((sum(words[i] for i in span) for span in own), default=0.0)
        theirs = max((sum(words[i] for i in span) for span in others), default=0.0)
        if mine >= _LONGEST_LINE and theirs >= _LONGEST_LINE and mine >= _MAIN * sum(words):
            return {index for span in others for index in span}
        if len(own) == 1 and mine >= _MOSTLY * sum(words):
            at = spans.index(own[0])
            if rest := _loaded_below(reading, members[at], members[at + 1 :]):
                return rest
    return set()


def _loaded_below(reading: Reading, own: Element, others: Sequence[Element]) -> set[int]:
    """The blocks of other stories below an article, if each has a headline marked up as its own.

    A chapter has a heading, too: a headline is longer, and stands in an element of its own or is
    named.
    """
    outline, facts = reading.outline, reading.facts
    headings = [_first_heading(outline, member) for member in (own, *others)]
    marks = {
        _marks(outline, h, m)
        for h, m in zip(headings, (own, *others), strict=True)
        if h is not None
    }
    found = [heading for heading in headings[1:] if heading is not None]
    if len(found) < len(others) or len(marks) != 1 or not found:
        return set()
    (mark,) = marks
    telling = len(mark) > 1 or any(names for _, names in mark)
    if not telling or any(facts[index].words < _SHORTEST_HEADLINE for index in found):
        return set()
    return {index for member in others for index in outline.span(member)}


def _first_heading(outline: Outline, member: Element) -> int | None:
    start = outline.span(member)[:_HEAD]
    return next((i for i in start if outline.pieces[i].kind is BlockKind.HEADING), None)


def _marks(outline: Outline, heading: int, member: Element) -> tuple[tuple[str, str], ...]:
    """The tags and names of the elements between a heading and the member it stands in."""
    around = outline.ancestors(outline.pieces[heading].element)
    within = takewhile(lambda element: element is not member, around)
    return tuple(("h" if e.tag in HEADINGS else e.tag, e.kind) for e in within)


def _own_heading(outline: Outline, span: range) -> int | None:
    """The heading near the start of a part of the page: of the first level, or a dated one."""
    start = span[:_HEAD]
    pieces = outline.pieces
    headings = [index for index in start if pieces[index].kind is BlockKind.HEADING]
    first_level = [index for index in headings if pieces[index].level == 1]
    dated = [
        index
        for index in headings[:1]
        for text in (pieces[below].text for below in start if below > index)
        if len(text) < _LONGEST_DATED and dates.first(text)
    ]
    return next(iter((*first_level, *dated)), None)


def _heading(outline: Outline, facts: Sequence[Facts], span: range) -> int | None:
    """The line that heads an entry: a link, with at most a date beside it; a heading, or long."""
    for index in span[:5]:
        piece, fact = outline.pieces[index], facts[index]
        linked = fact.linked > 0.9 or (fact.linked > 0.5 and _is_dated_link(piece))
        sized = _SHORTEST_TITLE <= fact.words < _LONGEST_HEADING
        if (
            linked
            and sized
            and not _names_author(piece)
            and (piece.kind is BlockKind.HEADING or fact.words > 3.5)
        ):
            return index
    return None


def _names_author(piece: Piece) -> bool:
    """Whether a block is a link to the page of somebody."""
    target, text = _link(piece)
    return text == piece.text and OF_PERSON.search(target) is not None


def _link(piece: Piece) -> tuple[str, str]:
    """The address and the text of the longest link of a block; empty where there is none."""
    links = [span for span in piece.spans if span.kind is SpanKind.LINK and span.target]
    if not links:
        return "", ""
    longest = max(links, key=lambda span: span.end - span.start)
    return longest.target, " ".join(piece.text[longest.start : longest.end].split())


def _is_dated_link(piece: Piece) -> bool:
    """Whether a block is one link and a date."""
    _, title = _link(piece)
    rest = piece.text.replace(title, "", 1)
    return bool(title) and len(rest) <= _LONGEST_DATE and dates.first(rest) is not None


def _prose(facts: Sequence[Facts], span: range) -> float:
    return sum(facts[i].plain_words for i in span if facts[i].words > _SHORTEST_POST)

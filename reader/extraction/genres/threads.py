"""Threads without telling names: posts set one below the other, whatever a forum calls them.

The posts of a thread stand in elements named alike, which need not be children of one parent; what
stands between two of them tells who wrote when, and offers to answer, to quote or to report. So
the comments under an article are found as well: then the first post is no article, but what
stands before it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from reader.datamodel.page import BlockKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.members import AGO, SAID
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element, Outline
from reader.text import dates

#: Of the gaps between posts, this share must be like that.
_MOST = 0.75
#: What stands between two posts: so many blocks and words at most, none of them longer.
_WIDEST, _MOST_WORDS, _LONGEST_LINE = 40, 120.0, 25.0
#: A thread of two posts may be anything; a question of so many words is none of the answers.
_LEAST_POSTS, _QUESTION, _PROSE = 3, 12.0, 6.0
_LIKE_HEADLINE = 0.8
#: What forums call the text of a post, and the words of a name.
_POST, _LONGEST_NAME = re.compile(r"\bpost-?body\b|\bmessage-?body\b"), 3.0
_NEARLY = 0.8
#: Elements of running text hold no posts, unless they are named.
_TEXT_TAGS = frozenset(("p", "a", "b", "strong", "em", "i", "font", "span", "tr", "table", "tbody"))


@dataclass(frozen=True, slots=True)
class Thread:
    """The blocks of a thread's first post, none where an article stands before it, and the rest."""

    first: range
    replies: range


def find(reading: Reading, inside: Sequence[bool]) -> Thread | None:
    """The thread of a page; None where it has none.

    Args:
        reading: the judged blocks.
        inside: by block, whether it was taken for article text.
    """
    outline, facts = reading.outline, reading.facts
    found = []
    for members in _alike(outline):
        posts = _posts(outline, members)
        if len(posts) >= _LEAST_POSTS and (
            _are_posts(outline, facts, posts)
            or (_POST.search(members[0].names) and _are_signed(outline, facts, posts))
        ):
            inner = [facts[index] for post in posts for index in post]
            prose = sum(fact.words for fact in inner if fact.final == "sentence")
            found.append((prose, sum(fact.words for fact in inner), posts))
    most = max((prose for prose, _, _ in found), default=0.0)
    if not most:
        return None
    # Of groups with about the same text, the one with least beside it holds the posts alone.
    _, best = min(
        ((words, posts) for prose, words, posts in found if prose >= _NEARLY * most),
        key=itemgetter(0),
    )
    if _said_before(reading, inside, best[0].start) >= _QUESTION:
        return Thread(range(0), range(_heading_of(reading, inside, best), best[-1].stop))
    return Thread(best[0], range(best[0].stop, best[-1].stop))


def _alike(outline: Outline) -> Iterator[list[Element]]:
    """Elements with the same tag and names whose parents are alike, wherever they stand."""
    found: dict[tuple[str, ...], list[Element]] = {}
    for element in outline.elements:
        if element.parent < 0 or element.first >= element.last:
            continue
        if element.tag in _TEXT_TAGS and not element.names:
            continue
        parent = outline.elements[element.parent]
        if not (element.names or parent.names):
            continue
        kind = (element.tag, element.kind, parent.tag, parent.kind)
        found.setdefault(kind, []).append(element)
    return (members for members in found.values() if len(members) >= _LEAST_POSTS)


def _posts(outline: Outline, members: Sequence[Element]) -> list[range]:
    """The blocks of each member; what stands in another is of that, what follows at once, too."""
    posts: list[range] = []
    for member in members:
        span = outline.span(member)
        if posts and span.start <= posts[-1].stop:
            posts[-1] = range(posts[-1].start, max(posts[-1].stop, span.stop))
        else:
            posts.append(span)
    return posts


def _are_posts(outline: Outline, facts: Sequence[Facts], posts: Sequence[range]) -> bool:
    """Whether between most of these somebody is named, at some time, and may be answered."""
    byline = name_topics().bit("byline")
    found, least = 0, _MOST * (len(posts) - 1)
    for left, (before, after) in zip(range(len(posts) - 1, 0, -1), pairwise(posts), strict=True):
        if found + left < least:
            return False
        gap = range(before.stop, after.start)
        if len(gap) > _WIDEST or sum(facts[index].words for index in gap) > _MOST_WORDS:
            continue
        lines = [index for index in gap if facts[index].words < _LONGEST_LINE]
        texts = [outline.pieces[index].text for index in lines]
        if any(map(SAID.search, texts)) and (
            any(facts[index].near & byline for index in lines)
            or any(AGO.search(text) or dates.first(text) for text in texts)
        ):
            found += 1
    return found >= least


def _are_signed(outline: Outline, facts: Sequence[Facts], posts: Sequence[range]) -> bool:
    """Whether above each post there is nothing but a heading that is a name."""
    if posts[0].start == 0 or any(b.start - a.stop != 1 for a, b in pairwise(posts)):
        return False
    above = [post.start - 1 for post in posts]
    return all(
        outline.pieces[i].kind is BlockKind.HEADING
        and facts[i].words <= _LONGEST_NAME
        and facts[i].final == "none"
        for i in above
    )


def _said_before(reading: Reading, inside: Sequence[bool], start: int) -> float:
    """The words of the article between the headline and the first post."""
    facts = reading.facts
    likes = [index for index in range(start) if reading.headline[index] >= _LIKE_HEADLINE]
    after = likes[0] + 1 if likes else 0
    return sum(
        facts[index].words
        for index in range(after, start)
        if inside[index] and facts[index].words >= _PROSE
    )


def _heading_of(reading: Reading, inside: Sequence[bool], posts: Sequence[range]) -> int:
    """Where that begins what stands above the first of these posts as it does above the second."""
    start = posts[0].start
    highest = max(0, start - (posts[1].start - posts[0].stop) - 1)
    while start > highest:
        above = start - 1
        if inside[above] and reading.facts[above].words >= _QUESTION:
            break
        start = above
    return start

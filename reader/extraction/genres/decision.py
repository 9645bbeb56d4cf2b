"""What is the article where a page is no plain one: an encyclopedia, a thread, a list of posts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.genres import answers, encyclopedia, kin, portals, threads

#: A list's entries hold this share of what was taken for the article, and none of them so much;
#: where nothing was taken, this share of all words.
_IN_ENTRIES, _IN_ONE, _OF_PAGE = 0.8, 0.6, 0.3
#: More words behind the last post, of those of the article, are part of it.
_MOST_BEHIND = 0.4
#: A line of a post that is linked further is none of its text.
_LINKED = 0.5


@dataclass(frozen=True, slots=True)
class Genre:
    """The article of a page, and what else is known by the kind of page it is.

    `inside` tells by block whether it is article text, `replies` are the blocks that answer the
    first post of a thread, `others` those of other articles, `entries` are those of a list page.
    `is_certain` says that the markup tells what the article is, whatever the chances are.
    """

    inside: list[bool]
    replies: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()
    entries: Sequence[kin.Entry] = field(default=())
    is_certain: bool = False

    @property
    def known(self) -> frozenset[int]:
        """The blocks of which it is known that they are something else than the article."""
        return self.replies | self.others

    @property
    def headline(self) -> int | None:
        """The headline of the post that is shown of a list of posts."""
        return self.entries[0].heading if self.entries and any(self.inside) else None


def settle(reading: Reading, inside: list[bool]) -> Genre:
    """Correct what was taken for the article by the kind of page.

    Args:
        reading: the judged blocks.
        inside: by block, whether it was taken for article text.
    """
    outline, facts = reading.outline, reading.facts
    if encyclopedia.keep_whole_text(reading, inside):
        return Genre(inside, is_certain=True)
    alike = kin.groups(outline)
    listed = kin.entries(outline, facts, alike)
    is_list = bool(listed) and _is_list(reading, inside, listed)
    headlines = [] if is_list and len(listed) >= portals.LEAST else portals.headlines(reading)
    if len(headlines) > len(listed) or (headlines and not is_list):
        return Genre([False] * len(inside), entries=headlines)
    if is_list:
        return Genre(_first_post(reading, inside, listed), entries=listed)
    others = frozenset(kin.other_articles(reading, inside, alike))
    for index in others:
        inside[index] = False
    if answered := answers.find(outline, facts):
        return Genre([i in answered.text for i in range(len(inside))], answered.others)
    if (thread := threads.find(reading, inside)) is not None:
        return _until_replies(facts, _of_thread(reading, inside, thread))
    replies = kin.replies(outline, facts, alike)
    kept = [good and index not in replies for index, good in enumerate(inside)]
    if any(kept):
        return replace(_until_replies(facts, Genre(kept, replies)), others=others)
    return Genre(inside, others=others)


def _until_replies(facts: Sequence[Facts], thread: Genre) -> Genre:
    """A thread without what stands behind its last post: who is online, other threads, rules."""
    if not thread.replies:
        return thread
    last = max(thread.replies)
    words = [fact.words * good for fact, good in zip(facts, thread.inside, strict=True)]
    if sum(words[last:]) > _MOST_BEHIND * sum(words):
        return thread
    return replace(thread, inside=[good and i < last for i, good in enumerate(thread.inside)])


def _is_list(reading: Reading, inside: Sequence[bool], listed: Sequence[kin.Entry]) -> bool:
    """Whether the entries are what a page is about."""
    words = [fact.words for fact in reading.facts]
    taken = sum(count for count, good in zip(words, inside, strict=True) if good)
    if not taken:
        return sum(words[i] for entry in listed for i in entry.blocks) > _OF_PAGE * sum(words)
    by_entry = [sum(words[i] for i in entry.blocks if inside[i]) for entry in listed]
    return sum(by_entry) > _IN_ENTRIES * taken and max(by_entry) < _IN_ONE * taken


def _first_post(
    reading: Reading, inside: Sequence[bool], listed: Sequence[kin.Entry]
) -> list[bool]:
    """The first post of a page of whole posts; nothing where the entries are teasers."""
    if not kin.are_whole(reading.facts, listed):
        return [False] * len(inside)
    return [good and index in listed[0].blocks for index, good in enumerate(inside)]


def _of_thread(reading: Reading, inside: list[bool], thread: threads.Thread) -> Genre:
    """The first post of a thread, or the article before the posts."""
    replies = frozenset(thread.replies)
    if not thread.first:
        return Genre([good and index not in replies for index, good in enumerate(inside)], replies)
    pieces, facts = reading.outline.pieces, reading.facts
    apparatus = name_topics().bit("apparatus")
    post = [
        index in thread.first and (inside[index] or _is_of_post(facts[index], apparatus))
        for index in range(len(inside))
    ]
    shown = [good and not piece.concealment for good, piece in zip(post, pieces, strict=True)]
    return Genre(shown, replies, is_certain=True)


def _is_of_post(fact: Facts, apparatus: int) -> bool:
    """Whether a line in a post was written by its author, as far as names and words tell."""
    plain = fact.linked < _LINKED and not fact.near & apparatus
    return plain and "editor" not in fact.phrases

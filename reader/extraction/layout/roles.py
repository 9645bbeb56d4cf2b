"""What the parts of a page are that are not its article, and where its title and byline stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.datamodel.page import BlockKind, Role
from reader.extraction.classification.captions import is_caption
from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading, since
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Piece
from reader.text import dates

#: By role: the topics of names and of phrases that speak for it.
_NAMES = {
    Role.COMMENTS: ("comments",),
    Role.SHARE: ("share",),
    Role.RELATED: ("related",),
    Role.LEGAL: ("footer",),
    # Before adverts, since the head of a page is often called its banner.
    Role.NAVIGATION: ("navigation", "tags", "search", "header", "tag-nav", "tag-header"),
    Role.ADVERT: ("advert",),
    Role.OTHER: ("subscribe", "tag-form", "tag-noscript", "tag-button", "tag-select"),
}
#: What a block is that says such a phrase (`phrases.toml`).
PHRASE_ROLES = {
    "comments": Role.COMMENTS,
    "rules": Role.COMMENTS,
    "reply": Role.COMMENTS,
    "cue": Role.RELATED,
    "share": Role.SHARE,
    "related": Role.RELATED,
    "legal": Role.LEGAL,
    "credit": Role.LEGAL,
    "editor": Role.LEGAL,
    "advert": Role.ADVERT,
    "navigation": Role.NAVIGATION,
    "subscribe": Role.OTHER,
    "label": Role.OTHER,
    "filing": Role.NAVIGATION,
    "machine": Role.OTHER,
    "appeal": Role.SHARE,
    "script": Role.OTHER,
}
_ARTICLE = (Role.TITLE, Role.BYLINE, Role.BODY)
_NEAR, _FAR, _SAID = 2.0, 0.8, 2.5
_LONGEST_BYLINE = 45
#: A caption may stand so many blocks before the first paragraph, under the picture of the article.
_LEAD = 3
#: A table that is not among the paragraphs needs this chance, and so many words.
_SURE_TABLE, _LEAST_TABLE = 0.6, 15.0
#: Captions that are more of an article than this are its text.
_MOSTLY = 0.5
#: A byline stands at most so many blocks from the headline.
_BYLINE_REACH = 12


@dataclass(frozen=True, slots=True)
class Layout:
    """The role of every block, and the block that is the headline."""

    roles: Sequence[Role]
    kinds: Sequence[BlockKind]
    title: int | None


def assign(
    reading: Reading,
    in_body: Sequence[bool],
    title: int | None,
    replies: Collection[int] = (),
) -> Layout:
    """Give every block its role.

    Args:
        reading: the page.
        in_body: by block, whether it is article text.
        title: the block that is the headline.
        replies: the blocks that answer the first post of a thread.
    """
    pieces, facts = reading.outline.pieces, reading.facts
    body = [index for index, inside in enumerate(in_body) if inside]
    first, last = (body[0], body[-1]) if body else (len(pieces), -1)
    text = next((index for index in body if pieces[index].kind is not BlockKind.HEADING), first)
    caption = name_topics().bit("caption")
    prose = [i for i in body if facts[i].final == "sentence"] or [first, last]
    told = _is_told_in_pictures(reading, body)
    roles: list[Role] = []
    kinds = [piece.kind for piece in pieces]
    for index, (piece, fact) in enumerate(zip(pieces, facts, strict=True)):
        if index == title:
            roles.append(Role.TITLE)
            if piece.kind is BlockKind.LIST_ITEM:  # the last of a breadcrumb's steps
                kinds[index] = BlockKind.HEADING
        elif in_body[index] and _is_kept(reading, index, prose):
            roles.append(Role.BODY)
            if told and piece.kind is BlockKind.CAPTION:
                kinds[index] = BlockKind.PARAGRAPH
        elif index in replies:
            roles.append(Role.COMMENTS)
        elif _is_byline(piece, fact, index, title, text) and not since(reading, index):
            roles.append(Role.BYLINE)
        elif first - _LEAD < index <= last + 1 and _belongs(piece, fact, caption, index, prose):
            roles.append(Role.BODY)
            if piece.kind is not BlockKind.TABLE:
                kinds[index] = BlockKind.CAPTION
        else:
            roles.append(_furniture(fact))
    _agree_in_lists(reading, roles)
    return Layout(roles, kinds, title)


def _is_told_in_pictures(reading: Reading, body: Sequence[int]) -> bool:
    """Whether captions are most of an article: they are its text, then."""
    facts, pieces = reading.facts, reading.outline.pieces
    captions = sum(facts[i].words for i in body if pieces[i].kind is BlockKind.CAPTION)
    return captions > _MOSTLY * sum(facts[i].words for i in body)


def _agree_in_lists(reading: Reading, roles: list[Role]) -> None:
    """Give all furniture in one list the role that most of it has."""
    outline = reading.outline
    lists: dict[int, list[int]] = {}
    for index, piece in enumerate(outline.pieces):
        if piece.kind is BlockKind.LIST_ITEM and roles[index] not in _ARTICLE:
            for ancestor in outline.ancestors(piece.element):
                if ancestor.tag in ("ul", "ol", "dl"):
                    lists.setdefault(ancestor.index, []).append(index)
                    break
    for members in lists.values():
        common = Counter(roles[index] for index in members).most_common(1)[0][0]
        for index in members:
            roles[index] = common


def _is_kept(reading: Reading, index: int, prose: Sequence[int]) -> bool:
    """Whether what was taken for article text is kept: tables of links are not.

    Nor are tables above the first sentence or below the last one, in the frame of the page, or of
    which it is not sure enough.
    """
    if reading.outline.pieces[index].kind is not BlockKind.TABLE:
        return True
    fact = reading.facts[index]
    sure = reading.chances[index] >= _SURE_TABLE and fact.words >= _LEAST_TABLE
    within = prose[0] < index < prose[-1]
    return fact.linked <= 0.5 and (within or (sure and not (fact.near | fact.far) & _frame()))


@cache
def _frame() -> int:
    """The names of what stands round an article, as a mask."""
    bit = name_topics().bit
    return sum(
        map(bit, ("sidebar", "search", "navigation", "tag-nav", "tag-aside", "encyclopedia"))
    )


def _belongs(piece: Piece, fact: Facts, caption: int, index: int, prose: Sequence[int]) -> bool:
    """Whether a block between paragraphs of the article is a caption or a table of it."""
    if piece.concealment or fact.linked > 0.5:
        return False
    if piece.kind is BlockKind.TABLE:
        return prose[0] < index < prose[-1] and not fact.repeated
    if piece.kind is BlockKind.CAPTION:
        return True
    if is_caption(fact):
        return True
    silent = not set(fact.phrases) - {"credit", "byline", "dateline", "quote_or_prose"}
    return bool(fact.near & caption) and 3 < fact.words < 80 and silent


def _is_byline(piece: Piece, fact: Facts, index: int, title: int | None, first: int) -> bool:
    """Whether a short block round the headline names author, source or date."""
    start = title if title is not None else first - 4
    if not (start - 3 <= index < first and index - start <= _BYLINE_REACH):
        return False
    if fact.words > _LONGEST_BYLINE or piece.concealment or piece.kind is BlockKind.CAPTION:
        return False
    if {"share", "comments", "related", "subscribe", "navigation"} & set(fact.phrases):
        return dates.first(piece.text) is not None and fact.words < 25 and fact.linked < 0.5
    named = bool(fact.near & name_topics().bit("byline"))
    profile = bool((fact.near | fact.far) & name_topics().bit("apparatus"))
    if piece.kind is BlockKind.LIST_ITEM and profile and not named:
        return False  # since when somebody is a member
    if dates.first(piece.text) is not None:
        return fact.linked < 0.6
    return "byline" in fact.phrases or "credit" in fact.phrases or (named and fact.words < 15)


@cache
def _role_bits() -> tuple[tuple[Role, tuple[int, ...]], ...]:
    """By role: the masks of the names that speak for it."""
    bit = name_topics().bit
    return tuple((role, tuple(map(bit, topics))) for role, topics in _NAMES.items())


def _furniture(fact: Facts) -> Role:
    """The role that names and phrases speak for most."""
    best, votes = _elected(fact.near, fact.far, fact.phrases)
    if votes >= 1.5:
        return best
    if fact.linked > 0.6:
        return Role.RELATED if fact.words > 5 else Role.NAVIGATION
    return best if votes > 0 else Role.OTHER


@lru_cache(maxsize=4096)
def _elected(near: int, far: int, phrases: Sequence[str]) -> tuple[Role, float]:
    """The role with most votes of names and phrases, and how many it has."""
    votes = dict.fromkeys(_NAMES, 0.0)
    for role, bits in _role_bits():
        for bit in bits:
            votes[role] += _NEAR * bool(near & bit) or _FAR * bool(far & bit)
    for topic in phrases:
        if role_said := PHRASE_ROLES.get(topic):
            votes[role_said] += _SAID
    best = max(votes, key=lambda role: votes[role])
    return best, votes[best]

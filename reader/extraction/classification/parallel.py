"""Headings and lists of an article that are marked up as its others are, and judged otherwise.

A round-up of links, or the notes of a week, has headings that are links and lists of nothing but
links. By themselves they look like what stands between the paragraphs of other pages; that several
of their like, in the same element, are of the article tells that they are its parts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, islice

from reader.datamodel.page import BlockKind
from reader.domains import domain_of
from reader.extraction.classification.furniture import TOPICS, is_certain
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element, Outline
from reader.extraction.markup.tags import HEADINGS, LISTS

#: So many others of a kind have to be of the article; more for what is mostly links.
_LEAST_ALIKE, _LEAST_LINKED = 2, 3
_LINKED = 0.5
#: Of a list or a group with so many members half may stand for all.
_LONG_LIST = 3
#: So many pictures with headings are a story.
_GALLERY = 10
#: Blocks that are marked up alike by so many elements round them: of so many, this share of their
#: words taken stands for the rest from a chance on.
_AROUND, _LEAST_LIKE, _MOST_LIKE, _LEAST_CHANCE = 3, 5, 0.75, 0.1
#: Items of so many words that are linked so far are headlines of other stories.
_LINKS, _HEADLINE = 0.6, 4.5
#: What is recommended to read leads to so many sites, and no more than this share to one of them.
_LEAST_SITES, _OF_ONE_SITE = 4, 0.5
#: By kind of block: the elements that are compared, and those between one and another around it.
_WITHIN = {BlockKind.HEADING: (HEADINGS, ()), BlockKind.LIST_ITEM: (LISTS, ("li",))}
_Kind = tuple[int, str, str]
#: What names who made a text or a picture.
_NAMING = frozenset(("byline", "credit", "filing"))


def take_parallel(reading: Reading, inside: list[bool]) -> None:
    """Take in lists, then headings, that stand among several of their kind.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    if True not in inside:
        return
    first, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    kinds = [_kind(reading.outline, index) for index in range(len(inside))]
    own: dict[_Kind, set[int]] = defaultdict(set)
    for found, good in zip(kinds, inside, strict=True):
        if found and good:
            own[found[0]].add(found[1])
    among = range(first + 1, last)
    alike = {
        index
        for index in among
        if (found := kinds[index]) and len(own.get(found[0], ())) >= _least(reading, index)
    }
    for index in _listed(reading, inside, alike):
        inside[index] = True
    for index in among:
        is_heading = reading.outline.pieces[index].kind is BlockKind.HEADING
        if index in alike and is_heading and inside[index + 1]:
            inside[index] = True


def lists(outline: Outline) -> Collection[Sequence[int]]:
    """The items of each list."""
    groups: dict[int, list[int]] = {}
    for index, piece in enumerate(outline.pieces):
        if piece.kind is BlockKind.LIST_ITEM and piece.element >= 0:
            for ancestor in outline.ancestors(piece.element):
                if ancestor.tag in ("ul", "ol", "dl"):
                    groups.setdefault(ancestor.index, []).append(index)
                    break
    return groups.values()


def complete_lists(reading: Reading, inside: list[bool]) -> None:
    """Take in the other items of a list of which half is taken, if they speak of no other thing."""
    for members in lists(reading.outline):
        missing = [index for index in members if not inside[index]]
        if len(members) >= _LONG_LIST and 2 * len(missing) <= len(members):
            for index in missing:
                inside[index] = _is_plain(reading, index)


def take_members(reading: Reading, inside: list[bool]) -> None:
    """Take in the rest of parts that are alike, as questions and answers, where most are taken.

    So are many pictures that each have a heading and sentences: they tell the story.
    """
    pieces = reading.outline.pieces
    for (_, tag, _), spans in _headed(reading.outline).items():
        missing = [span for span in spans if not any(inside[index] for index in span)]
        if tag == "figure" and len(spans) >= _GALLERY:
            chosen = spans
        elif len(spans) >= _LONG_LIST and 2 * len(missing) < len(spans):
            chosen = [span for span in missing if _is_plain(reading, span.start)]
        else:
            continue
        for index in chain.from_iterable(chosen):
            said = reading.facts[index].final == "sentence" and _is_plain(reading, index)
            inside[index] |= said or pieces[index].kind is BlockKind.HEADING


def take_alike(reading: Reading, inside: list[bool]) -> None:
    """Take in what stands among blocks in elements of the same names, of which most are taken.

    A guide, a gallery or the parts of a long page are paragraphs and short lines of one kind, in
    elements that have nothing above them in common but the page.
    """
    groups: dict[Sequence[object], list[int]] = defaultdict(list)
    outline, facts, posts = reading.outline, reading.facts, name_topics().bit("tweet")
    for index, piece in enumerate(outline.pieces):
        around = islice(outline.ancestors(piece.element), _AROUND)
        groups[piece.kind, *((part.tag, part.kind) for part in around)].append(index)
    for members in groups.values():
        taken = [index for index in members if inside[index]]
        whole, own = (sum(facts[index].words for index in group) for group in (members, taken))
        if len(taken) < _LEAST_LIKE or own < _MOST_LIKE * whole:
            continue
        for index in members[members.index(taken[0]) : members.index(taken[-1])]:
            fact, piece = facts[index], outline.pieces[index]
            credit = (fact.pictured and fact.final != "sentence") or _NAMING & set(fact.phrases)
            plain = _is_plain(reading, index) and not (credit or fact.near & posts)
            likely = reading.chances[index] >= _LEAST_CHANCE
            if plain and likely and not is_certain(fact, piece, sure=False):
                inside[index] = True


def take_headed_lists(reading: Reading, inside: list[bool]) -> None:
    """Take in the lists that stand alone under a heading of the article that is as its others are.

    So an encyclopedia sets works and roles: each item may be nothing but a link.
    """
    outline, pieces = reading.outline, reading.outline.pieces
    usual = usual_headings(reading, inside)
    apparatus = name_topics().bit("apparatus")
    for members in lists(outline) if usual else ():
        above, below = members[0] - 1, members[-1] + 1
        if above > 0 and reading.facts[above].near & apparatus:
            above -= 1  # a link by which readers edit what stands under the heading
        if above < 0 or not inside[above] or pieces[above].kind is not BlockKind.HEADING:
            continue
        if _are_headlines(reading, members):
            continue
        ends = below >= len(inside) or inside[below]
        if ends and _marks(outline, above) in usual:
            for index in members:
                inside[index] = inside[index] or not pieces[index].concealment


def recommended(reading: Reading, inside: Sequence[bool]) -> frozenset[int]:
    """The list of what somebody recommends, of a page that has no text, or nothing.

    Something of it was taken, and its links lead to several sites, most of them not to one.
    """
    pieces, sidebox = reading.outline.pieces, name_topics().bit("sidebox")
    for members in lists(reading.outline):
        beside = any((reading.facts[i].near | reading.facts[i].far) & sidebox for i in members)
        if beside or not any(inside[index] for index in members):
            continue
        targets = [span.target for i in members for span in pieces[i].spans if span.target]
        sites = Counter(map(domain_of, targets))
        sites.pop("", None)
        if len(sites) >= _LEAST_SITES and max(sites.values()) <= _OF_ONE_SITE * len(targets):
            return frozenset(members)
    return frozenset()


def _are_headlines(reading: Reading, members: Sequence[int]) -> bool:
    """Whether the items of a list are links as long as headlines: to other stories."""
    facts = [reading.facts[index] for index in members]
    linked, words = (
        sum(values) / len(facts) for values in ((f.linked for f in facts), (f.words for f in facts))
    )
    return linked > _LINKS and words >= _HEADLINE


def _headed(outline: Outline) -> Mapping[_Kind, Sequence[range]]:
    """The blocks of elements that are alike, each with a heading first."""
    groups: dict[_Kind, list[range]] = defaultdict(list)
    for element in outline.elements:
        span = outline.span(element)
        if len(span) > 1 and outline.pieces[span.start].kind is BlockKind.HEADING:
            groups[element.parent, element.tag, element.kind].append(span)
    return groups


def _is_plain(reading: Reading, index: int) -> bool:
    """Whether a block is shown, no link, and speaks of nothing that is none of an article."""
    fact = reading.facts[index]
    shown = not reading.outline.pieces[index].concealment
    return shown and fact.linked < _LINKED and TOPICS.isdisjoint(fact.phrases)


def _listed(reading: Reading, inside: list[bool], alike: set[int]) -> Iterator[int]:
    """The items of lists of the kind that stand under no heading of another."""
    under_own = True
    for index, piece in enumerate(reading.outline.pieces):
        if piece.kind is BlockKind.HEADING:
            under_own = inside[index] or index in alike
        elif index in alike and under_own:
            yield index


def _least(reading: Reading, index: int) -> float:
    """How many of its kind have to be of the article for a block to be; no number is enough."""
    fact, piece = reading.facts[index], reading.outline.pieces[index]
    apparatus = fact.near & name_topics().bit("apparatus")
    if piece.concealment or apparatus or not TOPICS.isdisjoint(fact.phrases):
        return float("inf")
    return _LEAST_LINKED if fact.linked > _LINKED else _LEAST_ALIKE


def _kind(outline: Outline, index: int) -> tuple[_Kind, int] | None:
    """How the heading or the outermost list a block stands in is marked up, and its number."""
    piece = outline.pieces[index]
    if piece.kind not in _WITHIN:
        return None
    homes, around = _WITHIN[piece.kind]
    home: Element | None = None
    for element in outline.ancestors(piece.element):
        if element.tag in homes:
            home = element
        elif home and element.tag not in around:
            break
    return ((home.parent, home.tag, home.names), home.index) if home else None


def usual_headings(reading: Reading, inside: Sequence[bool]) -> set[tuple[str, str]]:
    """How two or more of the headings of the article are marked up: tags and names, not empty."""
    outline = reading.outline
    marks = Counter(
        _marks(outline, index)
        for index, good in enumerate(inside)
        if good and outline.pieces[index].kind is BlockKind.HEADING
    )
    return {mark for mark, times in marks.items() if times > 1 and mark[1]}


def is_usual(outline: Outline, usual: set[tuple[str, str]], heading: int, below: int) -> bool:
    """Whether a heading is marked up in a usual way, in one element with the block below it."""
    parent = outline.elements[outline.pieces[heading].element].parent
    beside = parent >= 0 and outline.elements[parent].last > below
    return beside and _marks(outline, heading) in usual


def _marks(outline: Outline, index: int) -> tuple[str, str]:
    """The tag of the element that a block stands in, and the names of it or of the one around."""
    home = outline.elements[outline.pieces[index].element]
    around = outline.elements[home.parent].kind if home.parent >= 0 else ""
    return home.tag, home.names or around

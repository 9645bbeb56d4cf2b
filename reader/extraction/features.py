"""What a block's chance of being article text is judged by: features, each present or not.

Measures are cut into bins so that a weight a bin can follow any shape; the name of a feature says
what it means, and the table of weights (`resources/vocabularies/block_weights.json`) can be read by
eye.
There are two rounds. The first sees the block, its names and its neighbours; the second sees in
addition what the first round thinks of the page around it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.document import BlockKind
from reader.extraction.facts import Facts
from reader.extraction.outline import Outline
from reader.extraction.vocabulary import NameTopics, name_topics

_WORD_BINS = (1.5, 3.5, 6.5, 10, 15, 25, 40, 80)
_SHARE_BINS = (0.01, 0.12, 0.35, 0.6, 0.9)
_FUNCTION_BINS = (0.01, 0.08, 0.16, 0.25, 0.35, 0.5)
_COUNT_BINS = (1, 2, 4, 8)
_DIGIT_BINS = (0.01, 0.1, 0.3)
_MASS_BINS = (1, 20, 60, 150, 400, 1000)
_CHANCE_BINS = (0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97)
_DISTANCE_BINS = (1, 2, 3, 5, 9, 17, 40)
_PART_BINS = (0.02, 0.1, 0.3, 0.6, 0.9)
#: A block's words count up to so many when the weight of a part of the page is summed.
_CAP = 120.0

#: How much of a paragraph's words count for the element it stands in, and for those round that.
_SPINE_SHARES = (1.0, 0.6, 0.3)
#: Elements that hold one block, as against those that hold several.
_SINGLE = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "pre", "figcaption",
     "span", "font", "a", "b", "strong", "em", "i", "u", "ul", "ol", "dl", "tr", "tbody")
)  # fmt: skip
#: How much blocks count that the page conceals, or that stand before the title.
_CONCEALED, _BEFORE_TITLE = 0.3, 0.3
_TITLE_REACH = 40
_REPEAT_BINS = (1.5, 2.5, 4.5, 9)

_BLOCK_TAGS = frozenset(
    [
        "p",
        "div",
        "td",
        "li",
        "span",
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "dd",
        "dt",
        "section",
        "article",
        "body",
        "pre",
    ]
)


def _bin(value: float, bins: Sequence[float]) -> int:
    return bisect_right(bins, value)


def first_round(
    outline: Outline, facts: Sequence[Facts], *, revealed: bool = False
) -> Iterator[list[str]]:
    """The features of every block that need no opinion of the rest of the page.

    They are made one block at a time: those of a large page would take a gigabyte.

    `revealed`: what the page conceals is taken as shown.
    """
    vocabulary = name_topics()
    around = _mass_of_parents(outline, facts)
    beside = _beside_images(outline)
    for index, fact in enumerate(facts):
        row = _own(outline, index, fact, vocabulary)
        if not revealed and outline.pieces[index].concealment:
            row.append("concealed")
        row += _neighbour("prev", facts[index - 1] if index else None)
        row += _neighbour("next", facts[index + 1] if index + 1 < len(facts) else None)
        row += (
            f"parent mass {_bin(around[index][0], _MASS_BINS)}",
            f"grandparent mass {_bin(around[index][1], _MASS_BINS)}",
            f"parent links {_bin(around[index][2], _SHARE_BINS)}",
            f"image {beside.get(index, 'none')} {_size(fact)}",
        )
        yield row


def _size(fact: Facts) -> str:
    return "long" if fact.words > 25 else "short" if fact.words > 8 else "tiny"


def _beside_images(outline: Outline) -> dict[int, str]:
    """By block that stands beside an image: how close the two are in the tree."""
    found: dict[int, str] = {}
    for position, image in outline.images:
        around = enumerate(outline.ancestors(image.element))
        near = {ancestor.index: steps for steps, ancestor in around if steps < 4}
        for index in (position - 1, position):
            if not 0 <= index < len(outline.pieces) or "close" in found.get(index, ""):
                continue
            side = "above" if index == position else "below"
            for steps, ancestor in enumerate(outline.ancestors(outline.pieces[index].element)):
                if steps > 3:
                    break
                if ancestor.index in near:
                    close = steps + near[ancestor.index] <= 3
                    found[index] = f"{side} {'close' if close else 'near'}"
                    break
    return found


def _own(outline: Outline, index: int, fact: Facts, vocabulary: NameTopics) -> list[str]:
    piece = outline.pieces[index]
    words, links = _bin(fact.words, _WORD_BINS), _bin(fact.linked, _SHARE_BINS)
    tag = outline.elements[piece.element].tag if piece.element >= 0 else "body"
    size = _size(fact)
    row = [
        "any",
        f"words {words}",
        f"links {links}",
        f"words {words} links {links}",
        f"kind {piece.kind.value}",
        f"tag {tag if tag in _BLOCK_TAGS else 'other'}",
        f"kind {piece.kind.value} {size}",
        f"ends {fact.final} {size}",
        f"function words {fact.script} {_bin(fact.function_share, _FUNCTION_BINS)} {size}",
        f"sentences {_bin(fact.sentences, _COUNT_BINS)}",
        f"sentences {_bin(fact.sentences, _COUNT_BINS)} words {words}",
        f"commas {_bin(fact.commas, _COUNT_BINS)}",
        f"commas {_bin(fact.commas, _COUNT_BINS)} {size}",
        f"digits {_bin(fact.digits, _DIGIT_BINS)} {size}",
        f"place {_bin(index / len(outline.pieces), (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95))}",
    ]
    if fact.strong:
        row.append(f"strong {size}")
    if fact.slanted:
        row.append(f"slanted {size}")
    if fact.pictured:
        row.append(f"picture credit {size}")
    if fact.repeated:
        row.append("repeated")
    if fact.often:
        row.append(f"often {size}")
    if fact.told:
        row.append(f"told {fact.told} {size}")
    if fact.described:
        row.append("described")
    if piece.outside:
        row.append("outside")
    row.extend(f"says {topic} {size}" for topic in fact.phrases)
    if fact.capitals:
        row.append(f"capitals {'linked' if fact.linked > 0.9 else 'plain'} {size}")
    for topic in vocabulary.of(fact.near):
        row.append(f"near {topic}")
        row.append(f"near {topic} {size}")
    row.extend(f"far {topic}" for topic in vocabulary.of(fact.far & ~fact.near))
    return row


def _neighbour(side: str, fact: Facts | None) -> tuple[str, ...]:
    if fact is None:
        return (f"{side} none",)
    return (
        f"{side} words {_bin(fact.words, _WORD_BINS)}",
        f"{side} links {_bin(fact.linked, _SHARE_BINS)}",
        f"{side} ends {fact.final}",
    )


def _mass_of_parents(outline: Outline, facts: Sequence[Facts]) -> list[tuple[float, float, float]]:
    """By block: plain words in sentences under its parent and grandparent, share of links there."""
    plain, every = [0.0], [0.0]
    for fact in facts:
        good = fact.plain_words if fact.words > 8 else 0.0
        plain.append(plain[-1] + good)
        every.append(every[-1] + fact.words)
    masses = []
    for piece in outline.pieces:
        parent = _block_parent(outline, piece.element)
        grandparent = outline.elements[parent].parent if parent >= 0 else -1
        span = _range(outline, parent)
        outer = _range(outline, grandparent)
        mass, total = plain[span[1]] - plain[span[0]], every[span[1]] - every[span[0]]
        masses.append((mass, plain[outer[1]] - plain[outer[0]], 1 - mass / total if total else 1.0))
    return masses


def _block_parent(outline: Outline, element: int) -> int:
    return outline.elements[element].parent if element >= 0 else -1


def _range(outline: Outline, element: int) -> tuple[int, int]:
    """The blocks of an element; -1 is the page."""
    if element < 0:
        return 0, len(outline.pieces)
    found = outline.elements[element]
    return found.first, max(found.first, min(found.last, len(outline.pieces)))


@dataclass(frozen=True, slots=True)
class Landscape:
    """What a round thinks of the page as a whole.

    `chances` are those of the round before; `best` is the element with most article in it, `spine`
    the one most paragraphs stand in directly (-1: the page), `frame` the blocks of the smallest
    element that holds the title too; `strong` are the blocks that surely are
    article; `path_share` is, by block, how much of the likely article is in elements named alike.
    """

    chances: Sequence[float]
    best: int
    spine: int
    frame: tuple[int, int]
    strong: tuple[int, ...]
    path_share: Sequence[float]
    title_at: int | None
    headline: Sequence[float]


def survey(
    outline: Outline,
    facts: Sequence[Facts],
    chances: Sequence[float],
    headline: Sequence[float],
    *,
    revealed: bool = False,
) -> Landscape:
    """Sum up a round.

    Args:
        outline: the page.
        facts: measures by block.
        chances: by block, the chance of article text after the round.
        headline: by block, likeness to the title of the page, 0 to 1.
        revealed: what the page conceals is taken as shown.
    """
    seen = [
        chance * (_CONCEALED if piece.concealment and not revealed else 1.0)
        for chance, piece in zip(chances, outline.pieces, strict=True)
    ]
    title_at = _title_at(outline, facts, seen, headline)
    trunk = spine(outline, facts, seen, title_at)
    return Landscape(
        chances=chances,
        best=best_part(outline, facts, seen),
        spine=trunk,
        frame=_frame(outline, trunk, title_at),
        strong=tuple(i for i, c in enumerate(seen) if c > 0.7 and facts[i].words > 12),
        path_share=_path_shares(outline, facts, seen),
        title_at=title_at,
        headline=headline,
    )


def _title_at(
    outline: Outline, facts: Sequence[Facts], chances: Sequence[float], headline: Sequence[float]
) -> int | None:
    """The block that is most likely the headline: like the title, a heading, with text after it."""
    best, highest = None, 0.0
    for index, likeness in enumerate(headline):
        if likeness < 0.7 or facts[index].words < 1.5:
            continue
        after = sum(
            min(fact.words, _CAP) * chance
            for fact, chance in zip(
                facts[index + 1 : index + _TITLE_REACH],
                chances[index + 1 : index + _TITLE_REACH],
                strict=True,
            )
        )
        piece = outline.pieces[index]
        heading = 1.6 / piece.level if piece.kind is BlockKind.HEADING else 0.0
        score = likeness + heading + after / (after + 100.0) - facts[index].linked
        if score > highest:
            best, highest = index, score
    return best


def _frame(outline: Outline, trunk: int, title_at: int | None) -> tuple[int, int]:
    """The blocks of the smallest element round both the spine and the title."""
    if trunk < 0:
        return 0, len(outline.pieces)
    if title_at is None:
        return _range(outline, trunk)
    for element in outline.ancestors(trunk):
        first, last = _range(outline, element.index)
        if first <= title_at < last:
            return first, last
    return 0, len(outline.pieces)


def spine(
    outline: Outline, facts: Sequence[Facts], chances: Sequence[float], title_at: int | None
) -> int:
    """The element in which most article text stands directly, or a level or two below; -1: none.

    What stands before the title counts less.
    """
    mass: dict[int, float] = {}
    for index, (piece, fact) in enumerate(zip(outline.pieces, facts, strict=True)):
        chance = chances[index]
        if chance < 0.3:
            continue
        if title_at is not None and index < title_at:
            chance *= _BEFORE_TITLE
        holder = _holder(outline, piece.element)
        for share in _SPINE_SHARES:
            if holder < 0:
                break
            mass[holder] = mass.get(holder, 0.0) + share * chance * min(fact.words, _CAP)
            holder = outline.elements[holder].parent
    return max(mass, key=lambda index: mass[index]) if mass else -1


def _holder(outline: Outline, element: int) -> int:
    """The element that holds a block among others: its parent, or a cell full of lines."""
    while element >= 0 and outline.elements[element].tag in _SINGLE:
        element = outline.elements[element].parent
    return element


def best_part(outline: Outline, facts: Sequence[Facts], chances: Sequence[float]) -> int:
    """The element with most article in it, counted against what is not; -1 for the whole page."""
    gain = [0.0]
    for fact, chance in zip(facts, chances, strict=True):
        gain.append(gain[-1] + min(fact.words, _CAP) * (chance - 0.4))
    best, highest = -1, gain[-1]
    for element in outline.elements:
        first, last = _range(outline, element.index)
        score = gain[last] - gain[first]
        if score > 0 and score >= highest * 1.0 and last - first > 0:
            best, highest = element.index, score
    return best


def _path_shares(outline: Outline, facts: Sequence[Facts], chances: Sequence[float]) -> list[float]:
    """By block: the share of all likely article text that stands in elements named like its own."""
    paths = [_path(outline, piece.element) for piece in outline.pieces]
    mass: dict[tuple[str, ...], float] = {}
    for path, fact, chance in zip(paths, facts, chances, strict=True):
        if chance > 0.5:
            mass[path] = mass.get(path, 0.0) + min(fact.words, _CAP) * chance
    whole = sum(mass.values()) or 1.0
    return [mass.get(path, 0.0) / whole for path in paths]


def _path(outline: Outline, element: int) -> tuple[str, ...]:
    steps = []
    for ancestor in outline.ancestors(element):
        steps.append(f"{ancestor.tag}.{ancestor.names}")
        if len(steps) == 3:
            break
    return tuple(steps)


def second_round(outline: Outline, facts: Sequence[Facts], land: Landscape) -> Iterator[list[str]]:
    """The features of every block that look at the whole page; they add to the first round's."""
    best_first, best_last = _range(outline, land.best)
    frame_first, frame_last = land.frame
    branches = Branches(outline, facts, land)
    since = _since_heading(facts)
    for index, fact in enumerate(facts):
        size = _size(fact)
        yield [
            f"chance {_chance(land, index)}",
            f"chance prev {_chance(land, index - 1)}",
            f"chance next {_chance(land, index + 1)}",
            f"chance around {_bin(_around(land, index), _CHANCE_BINS)} {size}",
            f"{'in' if best_first <= index < best_last else 'out of'} best {size}",
            f"{'in' if frame_first <= index < frame_last else 'out of'} frame {size}",
            f"path share {_bin(land.path_share[index], _PART_BINS)} {size}",
            f"since {since[index]} {size}",
            *branches.features(index, size),
            *_place_among_strong(land, index, size),
            *_place_by_title(land, index),
        ]


def _since_heading(facts: Sequence[Facts]) -> list[str]:
    """By block: what the last line above it said that spoke of furniture, and how far up it is."""
    found: list[str] = []
    said, at = "nothing", 0
    for index, fact in enumerate(facts):
        found.append(f"{said} {_bin(index - at, _DISTANCE_BINS)}" if said != "nothing" else said)
        if fact.words < 9:
            for topic in ("related", "comments", "legal", "subscribe", "share", "advert"):
                if topic in fact.phrases:
                    said, at = topic, index
                    break
    return found


class Branches:
    """Where blocks stand from the spine: how far off, in what branch, among how many alike."""

    def __init__(self, outline: Outline, facts: Sequence[Facts], land: Landscape) -> None:
        self._outline = outline
        self._facts = facts
        self._first, self._last = _range(outline, land.spine)
        self._depth = outline.elements[land.spine].depth if land.spine >= 0 else 0
        self._alike = _count_alike(outline)
        self._good = [0.0]
        self._words = [0.0]
        self._links = [0.0]
        for fact, chance in zip(facts, land.chances, strict=True):
            count = min(fact.words, _CAP)
            self._good.append(self._good[-1] + count * chance)
            self._words.append(self._words[-1] + count)
            self._links.append(self._links[-1] + count * fact.linked)
        self._known: dict[int, tuple[str, ...]] = {}

    def features(self, index: int, size: str) -> tuple[str, ...]:
        """The features of a block by its place in the tree."""
        piece = self._outline.pieces[index]
        meeting, branch = self._meet(piece.element)
        up = self._depth - (self._outline.elements[meeting].depth if meeting >= 0 else 0)
        depth = self._outline.elements[piece.element].depth if piece.element >= 0 else 0
        down = depth - (self._outline.elements[meeting].depth if meeting >= 0 else 0)
        return (
            f"spine up {min(up, 5)} {size}",
            f"spine up {min(up, 3)} down {min(down, 5)}",
            *self._of_branch(branch, up),
        )

    def _meet(self, element: int) -> tuple[int, int]:
        """The innermost element round both the block and the spine, and the branch to the block."""
        branch = -1
        for ancestor in self._outline.ancestors(element):
            if (
                ancestor.first <= self._first
                and ancestor.last >= self._last
                and ancestor.depth <= self._depth
            ):
                return ancestor.index, branch
            branch = ancestor.index
        return -1, branch

    def _of_branch(self, branch: int, up: int) -> tuple[str, ...]:
        if branch < 0:
            return ("no branch",)
        if branch not in self._known:
            self._known[branch] = self._measure(branch, "on" if up <= 0 else "off")
        return self._known[branch]

    def _measure(self, branch: int, side: str) -> tuple[str, ...]:
        element = self._outline.elements[branch]
        first, last = _range(self._outline, branch)
        words = self._words[last] - self._words[first] or 1.0
        good = (self._good[last] - self._good[first]) / words
        links = (self._links[last] - self._links[first]) / words
        part = (self._good[last] - self._good[first]) / (self._good[-1] or 1.0)
        kind = element.tag if element.tag in _BLOCK_TAGS else "other"
        single = "one" if last - first <= 1 else "many"
        starts = self._facts[first].phrases if first < last else ()
        return (
            f"branch {side} good {_bin(good, _CHANCE_BINS)} {single}",
            f"branch {side} links {_bin(links, _SHARE_BINS)} {single}",
            f"branch {side} part {_bin(part, _PART_BINS)}",
            f"branch {side} {kind} alike {_bin(self._alike[branch], _REPEAT_BINS)} {single}",
            *(f"branch {side} starts {topic} {single}" for topic in starts),
        )


def _count_alike(outline: Outline) -> list[int]:
    """By element: how many children of its parent have the same tag and names."""
    counts: dict[tuple[int, str, str], int] = {}
    for element in outline.elements:
        key = (element.parent, element.tag, element.names)
        counts[key] = counts.get(key, 0) + 1
    return [counts[element.parent, element.tag, element.names] for element in outline.elements]


def _chance(land: Landscape, index: int) -> str:
    if not 0 <= index < len(land.chances):
        return "none"
    return str(_bin(land.chances[index], _CHANCE_BINS))


def _around(land: Landscape, index: int) -> float:
    window = [
        land.chances[i]
        for i in range(max(0, index - 3), min(len(land.chances), index + 4))
        if i != index
    ]
    return sum(window) / len(window) if window else 0.0


def _place_among_strong(land: Landscape, index: int, size: str) -> tuple[str, ...]:
    strong = land.strong
    if not strong:
        return ("no strong",)
    at = bisect_right(strong, index)
    order = (
        f"strong so far {_bin(at, _COUNT_BINS)} {size}",
        f"strong to come {_bin(len(strong) - at, _COUNT_BINS)} {size}",
    )
    before = index - strong[at - 1] if at else None
    after = strong[at] - index if at < len(strong) else None
    if before is None:
        return (*order, f"before strong {_bin(after or 0, _DISTANCE_BINS)} {size}")
    if after is None:
        return (*order, f"after strong {_bin(before, _DISTANCE_BINS)} {size}")
    return (
        *order,
        f"between strong {size}",
        f"gap {_bin(min(before, after), _DISTANCE_BINS)}",
        f"gap width {_bin(before + after, _DISTANCE_BINS)} {size}",
    )


def _place_by_title(land: Landscape, index: int) -> tuple[str, ...]:
    names = [f"headline {_bin(land.headline[index], (0.3, 0.6, 0.9))}"]
    if land.title_at is None:
        names.append("no title")
    elif index < land.title_at:
        names.append("before title")
    else:
        names.append(f"after title {_bin(index - land.title_at, _DISTANCE_BINS)}")
    return tuple(names)

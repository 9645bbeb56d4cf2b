"""The features of a block that look at the whole page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.extraction.features.block import (
    BLOCK_TAGS,
    CAP,
    CHANCE_BINS,
    COUNT_BINS,
    DISTANCE_BINS,
    PART_BINS,
    SHARE_BINS,
    bin_of,
    size_of,
    span_of,
)
from reader.extraction.features.facts import Facts
from reader.extraction.features.landscape import Landscape
from reader.extraction.markup.outline import Outline

_REPEAT_BINS = (1.5, 2.5, 4.5, 9)


class Branches:
    """Where blocks stand from the spine: how far off, in what branch, among how many alike."""

    def __init__(self, outline: Outline, facts: Sequence[Facts], land: Landscape) -> None:
        self._outline = outline
        self._facts = facts
        self._first, self._last = span_of(outline, land.spine)
        self._depth = outline.elements[land.spine].depth if land.spine >= 0 else 0
        self._alike = _count_alike(outline)
        self._good = [0.0]
        self._words = [0.0]
        self._links = [0.0]
        for fact, chance in zip(facts, land.chances, strict=True):
            count = min(fact.words, CAP)
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
        first, last = span_of(self._outline, branch)
        words = self._words[last] - self._words[first] or 1.0
        good = (self._good[last] - self._good[first]) / words
        links = (self._links[last] - self._links[first]) / words
        part = (self._good[last] - self._good[first]) / (self._good[-1] or 1.0)
        kind = element.tag if element.tag in BLOCK_TAGS else "other"
        single = "one" if last - first <= 1 else "many"
        starts = self._facts[first].phrases if first < last else ()
        return (
            f"branch {side} good {bin_of(good, CHANCE_BINS)} {single}",
            f"branch {side} links {bin_of(links, SHARE_BINS)} {single}",
            f"branch {side} part {bin_of(part, PART_BINS)}",
            f"branch {side} {kind} alike {bin_of(self._alike[branch], _REPEAT_BINS)} {single}",
            *(f"branch {side} starts {topic} {single}" for topic in starts),
        )


def _count_alike(outline: Outline) -> list[int]:
    """By element: how many children of its parent have the same tag and names."""
    counts: dict[tuple[int, str, str], int] = {}
    for element in outline.elements:
        key = (element.parent, element.tag, element.names)
        counts[key] = counts.get(key, 0) + 1
    return [counts[element.parent, element.tag, element.names] for element in outline.elements]


def second_round(outline: Outline, facts: Sequence[Facts], land: Landscape) -> Iterator[list[str]]:
    """The features of every block that look at the whole page; they add to the first round's."""
    best_first, best_last = span_of(outline, land.best)
    frame_first, frame_last = land.frame
    branches = Branches(outline, facts, land)
    since = _since_heading(facts)
    for index, fact in enumerate(facts):
        size = size_of(fact)
        yield [
            f"chance {_chance(land, index)}",
            f"chance prev {_chance(land, index - 1)}",
            f"chance next {_chance(land, index + 1)}",
            f"chance around {bin_of(_around(land, index), CHANCE_BINS)} {size}",
            f"{'in' if best_first <= index < best_last else 'out of'} best {size}",
            f"{'in' if frame_first <= index < frame_last else 'out of'} frame {size}",
            f"path share {bin_of(land.path_share[index], PART_BINS)} {size}",
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
        found.append(f"{said} {bin_of(index - at, DISTANCE_BINS)}" if said != "nothing" else said)
        if fact.words < 9:
            for topic in ("related", "comments", "legal", "subscribe", "share", "advert"):
                if topic in fact.phrases:
                    said, at = topic, index
                    break
    return found


def _chance(land: Landscape, index: int) -> str:
    if not 0 <= index < len(land.chances):
        return "none"
    return str(bin_of(land.chances[index], CHANCE_BINS))


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
        f"strong so far {bin_of(at, COUNT_BINS)} {size}",
        f"strong to come {bin_of(len(strong) - at, COUNT_BINS)} {size}",
    )
    before = index - strong[at - 1] if at else None
    after = strong[at] - index if at < len(strong) else None
    if before is None:
        return (*order, f"before strong {bin_of(after or 0, DISTANCE_BINS)} {size}")
    if after is None:
        return (*order, f"after strong {bin_of(before, DISTANCE_BINS)} {size}")
    return (
        *order,
        f"between strong {size}",
        f"gap {bin_of(min(before, after), DISTANCE_BINS)}",
        f"gap width {bin_of(before + after, DISTANCE_BINS)} {size}",
    )


def _place_by_title(land: Landscape, index: int) -> tuple[str, ...]:
    names = [f"headline {bin_of(land.headline[index], (0.3, 0.6, 0.9))}"]
    if land.title_at is None:
        names.append("no title")
    elif index < land.title_at:
        names.append("before title")
    else:
        names.append(f"after title {bin_of(index - land.title_at, DISTANCE_BINS)}")
    return tuple(names)

"""The features of a block that look at the whole page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.extraction.features.block import (
    CHANCE_BINS,
    COUNT_BINS,
    DISTANCE_BINS,
    PART_BINS,
    bin_of,
    size_of,
    span_of,
)
from reader.extraction.features.branches import Branches
from reader.extraction.features.facts import Facts
from reader.extraction.features.landscape import Landscape
from reader.extraction.markup.outline import Outline


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

"""What a block's chance of being article text is judged by: features, each present or not.

Measures are cut into bins so that a weight a bin can follow any shape; the name of a feature says what
it means, and the table of weights (`resources/vocabularies/block_weights.json`) can be read by eye.
There are two rounds. The first sees the block, its names and its neighbours; the second sees in
addition what the first round thinks of the page around it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

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

_BLOCK_TAGS = frozenset(
    ["p", "div", "td", "li", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "section", "article", "body", "pre"]
)


def _bin(value: float, bins: Sequence[float]) -> int:
    return bisect_right(bins, value)


def first_round(outline: Outline, facts: Sequence[Facts]) -> list[list[str]]:
    """The features of every block that need no opinion of the rest of the page."""
    vocabulary = name_topics()
    own = [_own(outline, index, fact, vocabulary) for index, fact in enumerate(facts)]
    around = _mass_of_parents(outline, facts)
    rows = []
    for index, row in enumerate(own):
        rows.append(
            [
                *row,
                *_neighbour("prev", facts[index - 1] if index else None),
                *_neighbour("next", facts[index + 1] if index + 1 < len(facts) else None),
                f"parent mass {_bin(around[index][0], _MASS_BINS)}",
                f"grandparent mass {_bin(around[index][1], _MASS_BINS)}",
                f"parent links {_bin(around[index][2], _SHARE_BINS)}",
            ]
        )
    return rows


def _own(outline: Outline, index: int, fact: Facts, vocabulary: NameTopics) -> list[str]:
    piece = outline.pieces[index]
    words, links = _bin(fact.words, _WORD_BINS), _bin(fact.linked, _SHARE_BINS)
    tag = outline.elements[piece.element].tag if piece.element >= 0 else "body"
    size = "long" if fact.words > 25 else "short" if fact.words > 8 else "tiny"
    script = "han" if fact.han else "latin"
    row = [
        "any",
        f"words {words}",
        f"links {links}",
        f"words {words} links {links}",
        f"kind {piece.kind.value}",
        f"tag {tag if tag in _BLOCK_TAGS else 'other'}",
        f"kind {piece.kind.value} {size}",
        f"ends {fact.final} {size}",
        f"function words {script} {_bin(fact.function_share, _FUNCTION_BINS)} {size}",
        f"sentences {_bin(fact.sentences, _COUNT_BINS)}",
        f"commas {_bin(fact.commas, _COUNT_BINS)}",
        f"digits {_bin(fact.digits, _DIGIT_BINS)} {size}",
        f"place {_bin(index / len(outline.pieces), (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95))}",
    ]
    if fact.strong:
        row.append(f"strong {size}")
    if fact.repeated:
        row.append("repeated")
    if piece.concealment:
        row.append("concealed")
    if piece.outside:
        row.append("outside")
    row.extend(f"says {topic} {size}" for topic in fact.phrases)
    row.extend(f"near {topic}" for topic in vocabulary.of(fact.near))
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
    """What the first round thinks of the page: chances, the best part, the kind of the best blocks."""

    chances: Sequence[float]
    best: int
    strong: tuple[int, ...]
    path_share: Sequence[float]
    title_at: int | None
    headline: Sequence[float]


def survey(
    outline: Outline, facts: Sequence[Facts], chances: Sequence[float], headline: Sequence[float]
) -> Landscape:
    """Sum up the first round.

    Args:
        outline: the page.
        facts: measures by block.
        chances: by block, the chance of article text after the first round.
        headline: by block, likeness to the title of the page, 0 to 1.
    """
    strong = tuple(i for i, chance in enumerate(chances) if chance > 0.7 and facts[i].words > 12)
    best = best_part(outline, facts, chances)
    shares = _path_shares(outline, facts, chances)
    first = strong[0] if strong else len(chances)
    titles = [i for i, likeness in enumerate(headline) if likeness > 0.8]
    before = [i for i in titles if i <= first]
    title_at = (before[-1] if before else titles[0]) if titles else None
    return Landscape(chances, best, strong, shares, title_at, headline)


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


def second_round(
    outline: Outline, facts: Sequence[Facts], first: Sequence[list[str]], land: Landscape
) -> list[list[str]]:
    """The first round's features and those that look at the whole page."""
    best_first, best_last = _range(outline, land.best)
    inside = _steps_from_best(outline, land.best)
    rows = []
    for index, row in enumerate(first):
        fact = facts[index]
        size = "long" if fact.words > 25 else "short" if fact.words > 8 else "tiny"
        chance = _bin(land.chances[index], _CHANCE_BINS)
        rows.append(
            [
                *row,
                f"chance {chance}",
                f"chance prev {_chance(land, index - 1)}",
                f"chance next {_chance(land, index + 1)}",
                f"chance around {_bin(_around(land, index), _CHANCE_BINS)} {size}",
                f"{'in' if best_first <= index < best_last else 'out of'} best {size}",
                f"steps from best {inside(outline.pieces[index].element)}",
                f"path share {_bin(land.path_share[index], _PART_BINS)} {size}",
                *_place_among_strong(land, index, size),
                *_place_by_title(land, index),
            ]
        )
    return rows


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


def _steps_from_best(outline: Outline, best: int):  # type: ignore[no-untyped-def]
    base = outline.elements[best].depth if best >= 0 else 0
    first, last = _range(outline, best)

    def steps(element: int) -> str:
        if element < 0:
            return "outside"
        found = outline.elements[element]
        if not (first <= found.first and found.last <= last and found.depth >= base):
            return "outside"
        return str(min(found.depth - base, 6))

    return steps


def _place_among_strong(land: Landscape, index: int, size: str) -> tuple[str, ...]:
    strong = land.strong
    if not strong:
        return ("no strong",)
    at = bisect_right(strong, index)
    before = index - strong[at - 1] if at else None
    after = strong[at] - index if at < len(strong) else None
    if before is None:
        return (f"before strong {_bin(after or 0, _DISTANCE_BINS)} {size}",)
    if after is None:
        return (f"after strong {_bin(before, _DISTANCE_BINS)} {size}",)
    return (
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

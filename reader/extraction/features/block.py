"""The features of a block by itself: its measures, its names, its neighbours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from reader.extraction.features.facts import Facts
from reader.extraction.features.vocabulary import NameTopics, name_topics
from reader.extraction.markup.outline import Outline

WORD_BINS = (1.5, 3.5, 6.5, 10, 15, 25, 40, 80)
SHARE_BINS = (0.01, 0.12, 0.35, 0.6, 0.9)
COUNT_BINS = (1, 2, 4, 8)
CHANCE_BINS = (0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97)
DISTANCE_BINS = (1, 2, 3, 5, 9, 17, 40)
PART_BINS = (0.02, 0.1, 0.3, 0.6, 0.9)
#: A block's words count up to so many when the weight of a part of the page is summed.
CAP = 120.0
#: Tags that are told apart.
BLOCK_TAGS = frozenset(
    ("p", "div", "td", "li", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt",
     "section", "article", "body", "pre")
)  # fmt: skip


def bin_of(value: float, bins: Sequence[float]) -> int:
    """The number of the bin that a value falls into."""
    return bisect_right(bins, value)


def size_of(fact: Facts) -> str:
    """How long a block is, in a word."""
    return "long" if fact.words > 25 else "short" if fact.words > 8 else "tiny"


def span_of(outline: Outline, element: int) -> tuple[int, int]:
    """The blocks of an element; -1 is the page."""
    if element < 0:
        return 0, len(outline.pieces)
    found = outline.elements[element]
    return found.first, found.last


_FUNCTION_BINS = (0.01, 0.08, 0.16, 0.25, 0.35, 0.5)
_DIGIT_BINS = (0.01, 0.1, 0.3)
_MASS_BINS = (1, 20, 60, 150, 400, 1000)


def first_round(
    outline: Outline, facts: Sequence[Facts], *, revealed: Container[str] = ()
) -> Iterator[list[str]]:
    """The features of every block that need no opinion of the rest of the page.

    They are made one block at a time: those of a large page would take a gigabyte.

    `revealed`: what the page conceals in these ways is taken as shown.
    """
    vocabulary = name_topics()
    around = _mass_of_parents(outline, facts)
    beside = _beside_images(outline)
    for index, fact in enumerate(facts):
        row = _own(outline, index, fact, vocabulary)
        if (way := outline.pieces[index].concealment) and way not in revealed:
            row.append("concealed")
        row += _neighbour("prev", facts[index - 1] if index else None)
        row += _neighbour("next", facts[index + 1] if index + 1 < len(facts) else None)
        row += (
            f"parent mass {bin_of(around[index][0], _MASS_BINS)}",
            f"grandparent mass {bin_of(around[index][1], _MASS_BINS)}",
            f"parent links {bin_of(around[index][2], SHARE_BINS)}",
            f"image {beside.get(index, 'none')} {size_of(fact)}",
        )
        yield row


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
    words, links = bin_of(fact.words, WORD_BINS), bin_of(fact.linked, SHARE_BINS)
    tag = outline.elements[piece.element].tag if piece.element >= 0 else "body"
    size = size_of(fact)
    row = [
        "any",
        f"words {words}",
        f"links {links}",
        f"words {words} links {links}",
        f"kind {piece.kind.value}",
        f"tag {tag if tag in BLOCK_TAGS else 'other'}",
        f"kind {piece.kind.value} {size}",
        f"ends {fact.final} {size}",
        f"function words {fact.script} {bin_of(fact.function_share, _FUNCTION_BINS)} {size}",
        f"sentences {bin_of(fact.sentences, COUNT_BINS)}",
        f"sentences {bin_of(fact.sentences, COUNT_BINS)} words {words}",
        f"commas {bin_of(fact.commas, COUNT_BINS)}",
        f"commas {bin_of(fact.commas, COUNT_BINS)} {size}",
        f"digits {bin_of(fact.digits, _DIGIT_BINS)} {size}",
        f"place {bin_of(index / len(outline.pieces), (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95))}",
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
    row += _named(vocabulary, fact.near, fact.far, size)
    return row


@lru_cache(maxsize=4096)
def _named(vocabulary: NameTopics, near: int, far: int, size: str) -> list[str]:
    """What the names of elements say; many blocks stand in the same ones."""
    row = []
    for topic in vocabulary.of(near):
        row.append(f"near {topic}")
        row.append(f"near {topic} {size}")
    row.extend(f"far {topic}" for topic in vocabulary.of(far & ~near))
    return row


def _neighbour(side: str, fact: Facts | None) -> tuple[str, ...]:
    if fact is None:
        return (f"{side} none",)
    return (
        f"{side} words {bin_of(fact.words, WORD_BINS)}",
        f"{side} links {bin_of(fact.linked, SHARE_BINS)}",
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
        span = span_of(outline, parent)
        outer = span_of(outline, grandparent)
        mass, total = plain[span[1]] - plain[span[0]], every[span[1]] - every[span[0]]
        masses.append((mass, plain[outer[1]] - plain[outer[0]], 1 - mass / total if total else 1.0))
    return masses


def _block_parent(outline: Outline, element: int) -> int:
    return outline.elements[element].parent if element >= 0 else -1

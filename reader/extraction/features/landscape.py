"""What a round thinks of the page as a whole: where the article is, its title, its frame."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from reader.datamodel.page import BlockKind
from reader.extraction.features.block import CAP, span_of
from reader.extraction.features.facts import Facts
from reader.extraction.markup.outline import Outline

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
    revealed: Container[str] = (),
) -> Landscape:
    """Sum up a round.

    Args:
        outline: the page.
        facts: measures by block.
        chances: by block, the chance of article text after the round.
        headline: by block, likeness to the title of the page, 0 to 1.
        revealed: what the page conceals in these ways is taken as shown.
    """
    seen = [
        chance * (_CONCEALED if (way := piece.concealment) and way not in revealed else 1.0)
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
            min(fact.words, CAP) * chance
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
        return span_of(outline, trunk)
    for element in outline.ancestors(trunk):
        first, last = span_of(outline, element.index)
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
            mass[holder] = mass.get(holder, 0.0) + share * chance * min(fact.words, CAP)
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
        gain.append(gain[-1] + min(fact.words, CAP) * (chance - 0.4))
    best, highest = -1, gain[-1]
    for element in outline.elements:
        first, last = span_of(outline, element.index)
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
            mass[path] = mass.get(path, 0.0) + min(fact.words, CAP) * chance
    whole = sum(mass.values()) or 1.0
    return [mass.get(path, 0.0) / whole for path in paths]


def _path(outline: Outline, element: int) -> tuple[str, ...]:
    steps = []
    for ancestor in outline.ancestors(element):
        steps.append(f"{ancestor.tag}.{ancestor.names}")
        if len(steps) == 3:
            break
    return tuple(steps)

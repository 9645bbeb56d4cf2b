"""Which blocks of a page are its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.extraction.facts import Facts, gather
from reader.extraction.features import Landscape, first_round, second_round, survey
from reader.extraction.likeness import headline_likeness, tokens
from reader.extraction.linear import BlockModels, block_models
from reader.extraction.outline import Outline

#: From this chance on a block is taken for article text.
THRESHOLD = 0.5
#: Longer blocks are no headlines.
_LONGEST_HEADLINE = 45


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found out about every block of a page, by block."""

    outline: Outline
    facts: Sequence[Facts]
    chances: Sequence[float]
    headline: Sequence[float]
    land: Landscape


def read(outline: Outline, titles: Sequence[str], models: BlockModels | None = None) -> Reading:
    """Judge the blocks of a page in two rounds.

    Args:
        outline: the page.
        titles: what the page calls itself (`<title>`, OpenGraph, JSON-LD), for knowing its headline.
        models: other weights than those that ship.
    """
    models = models or block_models()
    facts = gather(outline)
    headline = headlines(outline, facts, titles)
    rows = first_round(outline, facts)
    land = survey(outline, facts, models.first.chances(rows), headline)
    chances = models.second.chances(second_round(outline, facts, rows, land))
    return Reading(outline, facts, chances, headline, land)


def headlines(outline: Outline, facts: Sequence[Facts], titles: Sequence[str]) -> list[float]:
    """By block: likeness to one of the titles, 0 to 1."""
    known = [frozenset(tokens(title)) for title in titles if title]
    return [
        headline_likeness(piece.text, known) if fact.words < _LONGEST_HEADLINE else 0.0
        for piece, fact in zip(outline.pieces, facts, strict=True)
    ]

"""Signs of how a text is written: as language or as gibberish, as advertising or as news."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.spam.blocks.features import BlockFeatures
from reader.spam.signals.page import PageFeatures

_WORD = re.compile(r"[^\W\d_]+")
#: Texts with fewer pairs of characters, or fewer words, tell nothing about how they are written.
_FEWEST_PAIRS, _FEWEST_WORDS = 10, 8
#: The share of uncommon pairs that running Chinese keeps below, and from which on none is left.
_RUNNING, _GIBBERISH = 0.4, 0.75
#: The share of function words that running text of languages with spaces has at least.
_FUNCTION_SHARE = 0.15
#: Rates are of so many letters.
_RATE_LETTERS = 100


@dataclass(frozen=True, slots=True)
class Wording:
    """A block of a suspect page: the share of uncommon pairs, of function words, calls, reports.

    A share is None where the text is too short for it.
    """

    uncommon: float | None
    function: float | None
    calls: int
    reports: int
    block: BlockFeatures


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Wording | None:
    """What the signs of this group are taken from; None for a block that nothing speaks against."""
    if not (page.is_combed or block.is_telling):
        return None
    known, text = page.knowledge, block.text
    uncommon, pairs = known.pairs.uncommon(text) if block.script == "han" else (0, 0)
    words = _WORD.findall(text) if block.script in ("latin", "cyrillic") else []
    function = sum(map(known.function_words.__contains__, words))
    calls, reports = page.wording[place]
    return Wording(
        uncommon=uncommon / pairs if pairs >= _FEWEST_PAIRS else None,
        function=function / len(words) if len(words) >= _FEWEST_WORDS else None,
        calls=calls,
        reports=reports,
        block=block,
    )


def gibberish(wording: Wording) -> float:
    """How far the pairs of Chinese characters are from those of running text."""
    if wording.uncommon is None:
        return 0.0
    return max(0.0, min(1.0, (wording.uncommon - _RUNNING) / (_GIBBERISH - _RUNNING)))


def functionless(wording: Wording) -> float:
    """How much is missing of the function words that running text has."""
    if wording.function is None:
        return 0.0
    return max(0.0, 1 - wording.function / _FUNCTION_SHARE)


def calls(wording: Wording) -> float:
    """How often it asks something of its readers, or promises it."""
    return min(wording.calls * _RATE_LETTERS / wording.block.length, 3.0)


def reports(wording: Wording) -> float:
    """How often it says what news says."""
    return min(wording.reports * _RATE_LETTERS / wording.block.length, 3.0)

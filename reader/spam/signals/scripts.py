"""Signs of a block in a script, a language or a form of Chinese that its page does not use."""

from __future__ import annotations

from dataclasses import dataclass

from reader.spam.blocks.features import BlockFeatures
from reader.spam.blocks.forms import BEYOND_LATIN, SCRIPTS, may_be_foreign
from reader.spam.signals.page import LITTLE_ENGLISH, MUCH_ENGLISH, PageFeatures, english_words

_FEWEST_WORDS = 20
#: A shorter name without a term is what a site left unconverted: of a partner, of a tool.
_LONGEST_NAME = 10


@dataclass(frozen=True, slots=True)
class Alien:
    """A block, whether it is alien to its page, and whether as simplified Chinese."""

    block: BlockFeatures
    is_alien: bool
    is_simplified: bool


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Alien | None:
    """What the signs of this group are taken from; None where the page is all of one kind."""
    if not page.is_mixed:
        return None
    alien, simplified = _is_alien(block, place, page), _is_simplified_in_traditional(block, page)
    return Alien(block, alien, simplified) if alien or simplified else None


def alien_script(seen: Alien) -> float:
    """Whether it is in another script or language."""
    return float(seen.is_alien)


def alien_hits(seen: Alien) -> float:
    """Whether such a block has a term that tells something."""
    return float(seen.is_alien and seen.block.is_telling)


def alien_pieces(seen: Alien) -> float:
    """Whether such a block is made of several pieces of some length."""
    parts = len(seen.block.parts)
    return float(seen.is_alien and parts >= 5 and seen.block.length >= 5 * parts)


def alien_han(seen: Alien) -> float:
    """How many of four simplified characters it has on a traditional page."""
    return min(seen.block.simplified, 4) / 4 * seen.is_simplified


def _is_alien(block: BlockFeatures, place: int, page: PageFeatures) -> bool:
    """Whether a good part of a block is in a script or language that the page does not use."""
    if page.script == "latin" and place not in page.texts.having(BEYOND_LATIN):
        return _is_english_among_others(block, page)
    if page.script == "latin" == block.script and block.is_prose:
        return _is_english_among_others(block, page)
    if not may_be_foreign(block.text, page.script):
        return False
    # Latin letters stand on any page; another script on an English page does not.
    expected = ("latin", page.script, "han" if page.script == "kana" else "")
    foreign = sum(weight for name, weight in block.scripts.items() if name not in expected)
    return foreign >= 8 and foreign >= 0.3 * sum(block.scripts.values())


def _is_english_among_others(block: BlockFeatures, page: PageFeatures) -> bool:
    """Whether a paragraph is English on a page in another language of Latin script."""
    words = block.text.count(" ")
    all_english, all_words = page.english
    others = all_words - words
    if words < _FEWEST_WORDS or others < _FEWEST_WORDS or not block.is_prose:
        return False
    english = english_words(block)
    return english >= MUCH_ENGLISH * words and all_english - english <= LITTLE_ENGLISH * others


def _is_simplified_in_traditional(block: BlockFeatures, page: PageFeatures) -> bool:
    return (
        page.is_traditional
        and block.traditional == 0
        and block.simplified > 0
        and (bool(block.hits) or block.length > _LONGEST_NAME)
        and not SCRIPTS["kana"].search(block.text)
    )

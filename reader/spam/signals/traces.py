"""Signs that kits and robots leave: fixed sentences, tags, the same phrase again and again."""

from __future__ import annotations

from reader.spam.blocks.features import BlockFeatures
from reader.spam.signals.page import PageFeatures


def look(block: BlockFeatures, place: int, page: PageFeatures) -> BlockFeatures | None:
    """What the signs of this group are taken from; None without a trace."""
    return block if block.is_marked else None


def twin(block: BlockFeatures) -> float:
    """Whether the other end of the page shares a phrase of it."""
    return float(block.twin)


def echoed(block: BlockFeatures) -> float:
    """Whether it is a long chain that stands at both ends of the page, word for word."""
    return float(block.echoed)


def spliced(block: BlockFeatures) -> float:
    """Whether it is a phrase that was put into many paragraphs."""
    return float(block.spliced and block.is_telling)


def lead_in(block: BlockFeatures) -> float:
    """Whether it begins with a kit's sentence."""
    return float(bool(block.lead_in))


def residue(block: BlockFeatures) -> float:
    """Whether it is what a kit's tags leave."""
    return float(bool(block.residue))


def keyword_line(block: BlockFeatures) -> float:
    """Whether it lists search words."""
    return float(block.keyword_line and block.is_telling)


def comments(block: BlockFeatures) -> float:
    """How many phrases of comment robots it has."""
    return float(min(block.comments, 2))

"""Signs of the markup around a block: kept from being seen, or behind the end of the page."""

from __future__ import annotations

from dataclasses import dataclass

from reader.spam.features import BlockFeatures
from reader.spam.signals import links
from reader.spam.signals.page import PageFeatures, linked_domains

#: So many sites that nothing else on the page links to.
_MANY_STRANGERS = 5


@dataclass(frozen=True, slots=True)
class Markup:
    """A block that is concealed or outside, and how many strangers it links to, if many."""

    block: BlockFeatures
    is_concealed: bool
    strangers: int


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Markup | None:
    """What the signs of this group are taken from; None for what is in plain sight."""
    origin = block.source.origin
    if not (origin.concealment or origin.outside):
        return None
    has_many = origin.concealment and len(block.source.spans) >= _MANY_STRANGERS
    linked = links.look(block, place, page) if has_many else None
    return Markup(block, bool(origin.concealment), linked.strangers if linked else 0)


def concealed(markup: Markup) -> float:
    """Whether the page keeps it from being seen."""
    return float(markup.is_concealed)


def outside(markup: Markup) -> float:
    """Whether it stands behind the end of the page."""
    return float(markup.block.source.origin.outside)


def hidden_links(markup: Markup) -> float:
    """Whether it is concealed and links to several sites."""
    return float(markup.is_concealed and len(set(linked_domains(markup.block))) >= 3)


def hidden_strangers(markup: Markup) -> float:
    """Whether it is concealed and links to many sites that nothing else links to."""
    return float(markup.is_concealed and markup.strangers >= _MANY_STRANGERS)


def hidden_hits(markup: Markup) -> float:
    """Whether it is concealed and has a term that tells something."""
    return float(markup.is_concealed and markup.block.is_telling)

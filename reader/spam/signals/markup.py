"""Signs of the markup around a block that is kept from being seen."""

from __future__ import annotations

from dataclasses import dataclass

from reader.spam.blocks.features import BlockFeatures
from reader.spam.signals import links
from reader.spam.signals.page import PageFeatures, linked_domains

#: So many sites, and so many that nothing else on the page links to.
_SEVERAL, _MANY_STRANGERS = 3, 5


@dataclass(frozen=True, slots=True)
class Markup:
    """A block that is concealed, and how many strangers it links to, if many."""

    block: BlockFeatures
    strangers: int


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Markup | None:
    """What the signs of this group are taken from; None for what is in plain sight, or harmless."""
    has_links = len(block.source.spans) >= _SEVERAL
    if not block.source.origin.concealment or not (has_links or block.is_telling):
        return None
    has_many = len(block.source.spans) >= _MANY_STRANGERS
    linked = links.look(block, place, page) if has_many else None
    return Markup(block, linked.strangers if linked else 0)


def hidden_links(markup: Markup) -> float:
    """Whether it is concealed and links to several sites."""
    return float(len(set(linked_domains(markup.block))) >= _SEVERAL)


def hidden_strangers(markup: Markup) -> float:
    """Whether it is concealed and links to many sites that nothing else links to."""
    return float(markup.strangers >= _MANY_STRANGERS)

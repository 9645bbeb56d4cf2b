"""Signs of what a block links to."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reader.domains import domain_of
from reader.spam.blocks.features import BlockFeatures
from reader.spam.signals.page import PageFeatures


@dataclass(frozen=True, slots=True)
class Links:
    """The share of a block in links, and of these to its own site; the others, and strangers."""

    linked: float
    inside: float
    others: int
    strangers: int


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Links | None:
    """What the signs of this group are taken from; None without a link."""
    if not block.source.spans or not (links := list(block.source.links())):
        return None
    targets = [domain_of(link.target) for link in links]
    others = set(targets) - {"", page.domain}
    return Links(
        linked=min(sum(link.end - link.start for link in links) / block.length, 1.0),
        inside=sum(target in ("", page.domain) for target in targets) / len(targets),
        others=len(others),
        strangers=sum(page.domains[domain] == 1 for domain in others),
    )


def inside(seen: Links) -> float:
    """How much of it is linked to the same site."""
    return seen.linked * seen.inside


def strangers(seen: Links) -> float:
    """How many sites it links to that nothing else on the page links to."""
    return math.log2(1 + seen.strangers)


def foreign_links(seen: Links) -> float:
    """Whether it links to several other sites."""
    return float(seen.others >= 4)

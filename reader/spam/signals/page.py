"""What a block is compared with: the script and language of its page, and the sites it links to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from reader.document import Page
from reader.spam.features import BlockFeatures
from reader.spam.reading import TRADITIONAL

#: The commonest words of English: few other languages have any of them.
_ENGLISH = re.compile(r"\b(?:the|of|and|to|that|with|for|this|from|are|was|have)\b")
#: The share of them in running English, and in running text of other languages.
MUCH_ENGLISH, LITTLE_ENGLISH = 0.08, 0.02


class PageFeatures:
    """A page as its blocks are compared with it.

    Args:
        page: the page.
        blocks: its blocks, in order.
    """

    def __init__(self, page: Page, blocks: Sequence[BlockFeatures]) -> None:
        self.count = len(blocks)
        prose = [block for block in blocks if block.is_prose and len(block.text) >= 40]
        scripts: Counter[str] = Counter()
        for block in prose or blocks:
            scripts[block.script] += len(block.text)
        self.script = scripts.most_common(1)[0][0] if scripts else ""
        latin = [block for block in prose if block.script == "latin"]
        words = sum(block.text.count(" ") for block in latin)
        self.english = sum(map(english_words, latin)), words
        #: Whether it can be that a block is in another script or language than the page.
        self.is_mixed = (
            len({script for block in blocks for script in block.scripts}) > 1
            or any(block.traditional for block in blocks)
            or 0 < self.english[0] <= MUCH_ENGLISH * words
        )
        traditional = sum(block.traditional for block in prose or blocks)
        simplified = sum(block.simplified for block in prose or blocks)
        self.is_traditional = (
            traditional >= TRADITIONAL and traditional > 3 * simplified and self.script == "han"
        )
        self.sites = Counter(registrable(host) for block in blocks for host in hosts(block))
        self.site = registrable(page.site.removeprefix("www.")) or self._most_linked()

    def _most_linked(self) -> str:
        """The site most links lead to, taken for the page's own where it has no address; or ""."""
        site, count = next(iter(self.sites.most_common(1)), ("", 0))
        return site if count >= 5 and count >= 0.4 * self.sites.total() else ""


@lru_cache(maxsize=8192)
def host_of(address: str) -> str:
    """The host of an address without "www.", or "" where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


@lru_cache(maxsize=8192)
def registrable(host: str) -> str:
    """About the part of a host that somebody registered: two labels, or three as in "co.uk"."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if short else -2 :])


def hosts(block: BlockFeatures) -> list[str]:
    """The hosts a block links to."""
    return [host for link in block.source.links() if (host := host_of(link.target))]


def english_words(block: BlockFeatures) -> int:
    """How many of the commonest words of English a block in Latin letters has."""
    return len(_ENGLISH.findall(block.text)) if block.script == "latin" else 0

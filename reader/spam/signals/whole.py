"""Signs of a page as a whole: whether what it tells, from its title on, is spam."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from reader.document import Category, Role
from reader.spam.features import BlockFeatures
from reader.spam.lexicon import Strength

_ARTICLE = (Role.TITLE, Role.BYLINE, Role.BODY)
#: What people say, in quotation marks.
_QUOTED = re.compile(r"[“\"«「][^“”\"«»「」]{8,400}[”\"»」]")
#: From this chance on a block is flagged.
FLAG = 0.5
#: Rates are of so many letters.
_RATE_LETTERS = 1000
#: From this share of uncommon pairs on, a paragraph may be words in a heap.
_HEAP = 0.2
#: The first so many blocks stand for the rest, as a title does.
_HEAD = 3
#: An article that has spam beside it is at least so much of what its page tells.
_ARTICLE_SHARE = 0.5


class WholePage:
    """What a page tells: its article, and sentences anywhere, but nothing that is concealed.

    Args:
        blocks: the blocks of the page, in order.
        chances: the chance of spam of each.
    """

    def __init__(self, blocks: Sequence[BlockFeatures], chances: Sequence[float]) -> None:
        pairs = zip(blocks, chances, strict=True)
        self.told = [(block, chance) for block, chance in pairs if is_told(block)]
        self.letters = sum(len(block.text) for block, _ in self.told) or 1
        self.hits: Counter[Strength] = Counter()
        self.categories: Counter[Category] = Counter()
        for block, _ in self.told:
            for hit in block.hits:
                self.hits[hit.strength] += 1
                if hit.strength > Strength.WEAK:
                    self.categories[hit.category] += 1

    @property
    def is_injected(self) -> bool:
        """Whether half of it tells nothing of the kind once the flagged blocks are left out."""
        rest = [block for block, chance in self.told if chance < FLAG]
        telling = any(hit.strength is Strength.STRONG for block in rest for hit in block.hits)
        return not telling and self.share(rest) >= _ARTICLE_SHARE

    def share(self, blocks: Sequence[BlockFeatures]) -> float:
        """How much of what is told some blocks are."""
        return sum(len(block.text) for block in blocks) / self.letters

    def mean(self, signal: str) -> float:
        """The mean of a sign over all letters that are told."""
        told = ((len(block.text), block.signals.get(signal, 0.0)) for block, _ in self.told)
        return sum(length * value for length, value in told) / self.letters

    def rate(self, strength: Strength) -> float:
        """The logarithm of how many terms of a strength there are for some letters."""
        return math.log2(1 + self.hits[strength] * _RATE_LETTERS / self.letters)

    def commonest_terms(self) -> list[str]:
        """Some of the terms that are told most often, the strongest first."""
        counts = Counter(
            (hit.strength, hit.term.strip("*"))
            for block, _ in self.told
            for hit in block.hits
            if hit.strength > Strength.WEAK
        )
        ordered = sorted(counts, key=lambda entry: (-entry[0], -counts[entry]))
        return list(dict.fromkeys(term for _, term in ordered))[:3]


def is_told(block: BlockFeatures) -> bool:
    """Whether a block belongs to what its page tells."""
    return (block.role in _ARTICLE or block.is_prose) and not block.source.origin.concealment


def flagged(page: WholePage) -> float:
    """How much of it is held to be spam, block by block."""
    return page.share([block for block, chance in page.told if chance >= FLAG])


def telling(page: WholePage) -> float:
    """How much of it is in blocks with terms that tell something."""
    return page.share([block for block, _ in page.told if block.is_telling])


def strong(page: WholePage) -> float:
    """How often strong terms come."""
    return page.rate(Strength.STRONG)


def plain(page: WholePage) -> float:
    """How often plain terms come."""
    return page.rate(Strength.PLAIN)


def calls(page: WholePage) -> float:
    """How often it asks or promises something."""
    return page.mean("calls")


def reports(page: WholePage) -> float:
    """How often it says what news says."""
    return page.mean("reports")


def salad(page: WholePage) -> float:
    """How much of it is words in a heap."""
    return page.mean("salad")


def functionless(page: WholePage) -> float:
    """How much of the small words of running text is missing."""
    return page.mean("functionless")


def innocent(page: WholePage) -> float:
    """How much of it are paragraphs that name no such thing and ask nothing of the reader."""
    return page.share([block for block, _ in page.told if is_innocent(block)])


def is_innocent(block: BlockFeatures) -> bool:
    """Whether a block is a paragraph that names nothing of the kind and asks nothing."""
    asks = "calls" in block.signals or block.signals.get("salad", 0.0) > _HEAP
    return block.is_prose and not block.is_telling and not asks


def quoted(page: WholePage) -> float:
    """How much of it are paragraphs in which somebody is quoted."""
    return page.share([b for b, _ in page.told if _QUOTED.search(b.source.text[:2000])])


def head(page: WholePage) -> float:
    """Whether its first lines, the title among them, have a strong term."""
    return float(
        any(hit.strength is Strength.STRONG for b, _ in page.told[:_HEAD] for hit in b.hits)
    )


def bare(page: WholePage) -> float:
    """How much of it has no sentence."""
    return page.share([block for block, _ in page.told if not block.is_prose])


def kinds(page: WholePage) -> float:
    """How many kinds of spam it speaks of, at most 4."""
    return float(min(len(page.categories), 4))


def brands(page: WholePage) -> float:
    """How much of it is in blocks that name made-up brands."""
    return page.share([block for block, _ in page.told if "brand" in block.signals])

"""Signs of a page as a whole: whether what it tells, from its title on, is spam."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from reader.datamodel.page import Role
from reader.datamodel.verdict import Category
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.terms import Strength

_ARTICLE = (Role.TITLE, Role.BYLINE, Role.BODY)
#: What people say, in quotation marks.
_QUOTED = re.compile(r"[“\"«「][^“”\"«»「」]{8,400}[”\"»」]")
#: From this chance on a block is flagged.
FLAG = 0.5
#: Rates are of so many letters.
_RATE_LETTERS = 1000
#: A page with so little in sentences tells nothing, unless so much of it is spam.
_MOST_BARE, _ALL_SPAM = 0.85, 0.95
#: Less text is too little to tell gibberish from the names of a trade.
_FEWEST_LETTERS = 300
#: The first so many blocks stand for the rest, as a title does.
_HEAD = 3
#: An article that has spam beside it is at least so much of what its page tells.
_ARTICLE_SHARE = 0.5
#: So much of an article beside spam names nothing of the kind.
_HARMLESS = 0.5


class WholePage:
    """What a page tells: its article, and sentences anywhere, but nothing that is concealed.

    `strong` counts the strong terms of all that is not concealed, `shown` its letters, and
    `flagged` those of its spam.

    Args:
        blocks: the blocks of the page, in order.
        chances: the chance of spam of each.
    """

    def __init__(self, blocks: Sequence[BlockFeatures], chances: Sequence[float]) -> None:
        pairs = zip(blocks, chances, strict=True)
        self.told = [(block, chance) for block, chance in pairs if is_told(block)]
        shown = [(b, c) for b, c in zip(blocks, chances, strict=True) if _is_shown(b)]
        self.strong = sum(hit.strength is Strength.STRONG for b, _ in shown for hit in b.hits)
        self.flagged = sum(len(b.text) for b, chance in shown if chance >= FLAG)
        self.shown = sum(len(b.text) for b, _ in shown)
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
        """Whether it is an article of its own with spam in it.

        Half of it is innocent paragraphs; or half is left without the flagged blocks, has no strong
        term, and mostly neither names such things nor asks anything.
        """
        if innocent(self) >= _ARTICLE_SHARE:
            return True
        rest = [block for block, chance in self.told if chance < FLAG]
        if any(hit.strength is Strength.STRONG for block in rest for hit in block.hits):
            return False
        harmless = self.share([block for block in rest if _is_harmless(block)])
        return self.share(rest) >= _ARTICLE_SHARE and harmless >= _HARMLESS * self.share(rest)

    @property
    def is_bare(self) -> bool:
        """Whether it has hardly a sentence, and much that is no spam: lists, and some put in."""
        return _bare(self) > _MOST_BARE and self.flagged < _ALL_SPAM * self.shown

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
    return (block.role in _ARTICLE or block.is_prose) and _is_shown(block)


def _is_shown(block: BlockFeatures) -> bool:
    return not block.source.origin.concealment


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


def gibberish(page: WholePage) -> float:
    """How much of it is gibberish."""
    return page.mean("gibberish") if page.letters >= _FEWEST_LETTERS else 0.0


def functionless(page: WholePage) -> float:
    """How much of the small words of running text is missing."""
    return page.mean("functionless")


def innocent(page: WholePage) -> float:
    """How much of it are paragraphs that name no such thing and ask nothing of the reader."""
    return page.share([block for block, _ in page.told if is_innocent(block)])


def is_innocent(block: BlockFeatures) -> bool:
    """Whether a block is a paragraph that names nothing of the kind and asks nothing."""
    return block.is_prose and _is_harmless(block)


def _is_harmless(block: BlockFeatures) -> bool:
    return not block.is_telling and "calls" not in block.signals


def quoted(page: WholePage) -> float:
    """How much of it are paragraphs in which somebody is quoted."""
    return page.share([b for b, _ in page.told if _QUOTED.search(b.source.text[:2000])])


def head(page: WholePage) -> float:
    """Whether its first lines, the title among them, have a strong term."""
    return float(
        any(hit.strength is Strength.STRONG for b, _ in page.told[:_HEAD] for hit in b.hits)
    )


def _bare(page: WholePage) -> float:
    """How much of it has no sentence."""
    return page.share([block for block, _ in page.told if not block.is_prose])


def kinds(page: WholePage) -> float:
    """How many kinds of spam it speaks of, at most 4."""
    return float(min(len(page.categories), 4))


def brands(page: WholePage) -> float:
    """How much of it is in blocks that name made-up brands."""
    return page.share([block for block, _ in page.told if "brand" in block.signals])

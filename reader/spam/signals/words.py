"""Signs of the terms of the lexicons: how many, of which strength, how dense."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass

from reader.datamodel.page import BlockKind
from reader.datamodel.verdict import Category
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.terms import Strength
from reader.spam.signals.page import PageFeatures

#: So many parts are a chain; search words are parted by commas, headlines of news are not.
_CHAINED, _LISTS = 3, 2
_COMMA = re.compile("[,，、;；،]")
#: Rates are of so many letters.
_RATE_LETTERS = 25
#: What is offered town by town or brand by brand; loans and films are listed by news, too.
_LISTED = frozenset((Category.ADULT, Category.GAMBLING, Category.PHARMA, Category.COUNTERFEIT))
#: A refrain is a term in so many parts that begin in as many ways: names of towns before it.
_REFRAIN, _BEGINNING = 5, 3
#: So many kinds of sales talk come together by chance; in so many letters, one more does.
_FEW_KINDS, _TALK_LETTERS = 3, 150
_MONEY = re.compile(
    r"[$€£¥₹]\s?\d|\d\s?[$€£¥₹%元円원]|\d\s?(?:usd|eur|euros?|dollars|btc|rb|тыс|руб|บาท)\b"
)
#: A character of these scripts says as much as one and so many Latin letters more.
_DENSE = 2
_CHARACTER = re.compile("[぀-ヿ一-鿿가-힣]")
_WEAK, _PLAIN, _STRONG = Strength.WEAK, Strength.PLAIN, Strength.STRONG


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a block: different ones, all, and the letters they cover, by strength.

    `refrain` is the term that its parts have in common, or ""; `talk` counts the kinds of sales
    talk, and `letters` is the length by which they are measured. Strong ones are `listed` where
    commas part several of them and nothing says what news says.
    """

    different: tuple[int, ...]
    hits: tuple[int, ...]
    covered: tuple[int, ...]
    length: int
    parts: int
    refrain: str
    talk: int
    letters: int
    listed: bool

    def rate(self, strength: Strength) -> float:
        """How many terms of a strength there are for some letters, at most 2."""
        return min(self.hits[strength] * _RATE_LETTERS / self.length, 2.0)


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Terms | None:
    """What the signs of this group are taken from; None without a term.

    Everyday words tell something only where more does: in the block, or on the page.
    """
    if not block.hits:
        return None
    sold = _sold(block, place, page)
    talk = _kinds_of_talk(block, offers=sold > 0)
    if not (page.is_second_pass or talk or block.is_telling):
        return None
    terms: list[set[str]] = [set(), set(), set(), set()]
    hits, covered = [0, 0, 0, 0], [0, 0, 0, 0]
    for hit in block.hits:
        terms[hit.strength].add(hit.term)
        hits[hit.strength] += 1
        covered[hit.strength] += hit.length
    counts = tuple(map(len, terms))
    return Terms(
        counts,
        tuple(hits),
        tuple(covered),
        block.length,
        len(block.parts),
        refrain_of(block),
        talk,
        len(block.text) + _DENSE * len(_CHARACTER.findall(block.text)) if talk else 0,
        sold >= _LISTS and len(_COMMA.findall(block.text)) >= _CHAINED - 1,
    )


def _sold(block: BlockFeatures, place: int, page: PageFeatures) -> int:
    """How many different strong terms a block has, if it is no sentence and tells no news."""
    count = len({hit.term for hit in block.hits if hit.strength is _STRONG})
    return 0 if count and (block.is_prose or page.wording[place][1]) else count


def _kinds_of_talk(block: BlockFeatures, *, offers: bool) -> int:
    """How many kinds of sales talk a block has, if they are several; a sum of money is one.

    So is what it offers, where there is none more. Tables name prices and terms of all kinds
    without offering anything, and sentences may have one kind more.
    """
    count = len(block.talk) if block.source.kind is not BlockKind.TABLE else 0
    if count >= _FEW_KINDS - 1 and "price" not in block.talk:
        count += bool(_MONEY.search(block.text))
    if count >= _FEW_KINDS and block.is_prose:
        count -= 1
    if count == _FEW_KINDS - 1:
        count += offers
    return count if count >= _FEW_KINDS else 0


def refrain_of(block: BlockFeatures) -> str:
    """The telling term that comes again in most parts of a block, after something else; or ""."""
    if block.is_prose or len(block.parts) < _REFRAIN:
        return ""
    counts = Counter(
        hit.term.strip("*")
        for hit in block.hits
        if hit.strength >= _PLAIN and hit.category in _LISTED
    )
    term, count = max(counts.items(), key=lambda entry: entry[1], default=("", 0))
    if count < _REFRAIN or 2 * count < len(block.parts):
        return ""
    others = (part.replace(term, "").strip() for part in block.parts if term in part)
    return term if len({rest[:_BEGINNING] for rest in others if rest}) >= _REFRAIN else ""


def pitch(terms: Terms) -> float:
    """How many kinds of sales talk there are beyond one, and beyond those of a long text."""
    return max(0.0, min(terms.talk - 1 - terms.letters / _TALK_LETTERS, 4.0))


def strong(terms: Terms) -> float:
    """How many different strong terms there are."""
    return math.sqrt(min(terms.different[_STRONG], 4))


def strong_hits(terms: Terms) -> float:
    """How many strong terms there are."""
    return math.sqrt(min(terms.hits[_STRONG], 12))


def plain(terms: Terms) -> float:
    """How many different plain terms there are."""
    return math.sqrt(min(terms.different[_PLAIN], 5))


def weak(terms: Terms) -> float:
    """How many different weak terms there are."""
    return math.sqrt(min(terms.different[_WEAK], 6))


def density(terms: Terms) -> float:
    """How much of the text are terms that tell something by themselves."""
    return min((terms.covered[_PLAIN] + terms.covered[_STRONG]) / terms.length * 2, 1.0)


def strong_rate(terms: Terms) -> float:
    """How often strong terms come."""
    return terms.rate(_STRONG)


def chain_hits(terms: Terms) -> float:
    """Whether several parts hold several terms."""
    return float(
        terms.parts >= _CHAINED and terms.different[_STRONG] + terms.different[_PLAIN] >= 2
    )


def strong_chain(terms: Terms) -> float:
    """Whether it lists several strong terms."""
    return float(terms.listed)


def refrain(terms: Terms) -> float:
    """Whether the same term comes in most of its parts, each time after something else."""
    return float(bool(terms.refrain))

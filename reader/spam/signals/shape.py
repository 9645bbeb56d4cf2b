"""Signs of form: chains of search words, made-up brands, addresses in the text, scraps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.spam.features import BlockFeatures
from reader.spam.signals.page import PageFeatures

_WORD = re.compile(r"\w+")
_GLUED_ADDRESS = re.compile(r"\w(?=https?:/)|(?<=[\w.-])@[\w-]+\.\w+|https?://|\bwww\.")
_BRAND = re.compile(
    r"\b(?:[a-z]{3,12}(?:\d{0,2}(?:77|88|99|69|789|787|168|138|303|365|247)|[345]d)"
    r"|\d{1,3}(?:win|x?bet|day|club|casino|slots?|toto|vip|game))\b"
)
_DOMAIN = re.compile(
    r"\b[a-z0-9-]{3,}\.(?:com|net|org|xyz|top|vip|cc|win|bet|casino|club|info|app|live|online|site"
    r"|io|co)\b"
)
_SCRAP = re.compile(r"[a-z][a-z0-9]|[0-9][a-z]")
_DIGIT = re.compile(r"\d")
#: Fewer words are no heap of scraps; and no text is that has more letters and marks a word.
_FEWEST_SCRAPS, _LONGEST_SCRAP = 12, 6
#: Shorter texts repeat nothing, and shorter chains are no chains.
_FEWEST_LETTERS, _FEWEST_PARTS = 24, 4


@dataclass(frozen=True, slots=True)
class Shape:
    """A block, whether it has a digit, and its words where they may be a heap."""

    block: BlockFeatures
    has_digit: bool
    words: Sequence[str]


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Shape | None:
    """What the signs of this group are taken from; None where nothing can be seen."""
    text, has_digit = block.text, bool(_DIGIT.search(block.text))
    # Sentences without such a word are the text of most pages: their words are not told apart.
    is_long = len(text) >= _FEWEST_LETTERS and not (block.is_prose and not block.hits)
    if not (is_long or has_digit or len(block.parts) >= _FEWEST_PARTS or "." in text):
        return None
    return Shape(block, has_digit, _WORD.findall(text) if is_long else ())


def chain(shape: Shape) -> float:
    """Whether it is a chain of short parts."""
    parts = len(shape.block.parts)
    return float(parts >= _FEWEST_PARTS and shape.block.length / parts <= 25)


def twin_chain(shape: Shape) -> float:
    """Whether a chain of some length shares a phrase with the other end of the page."""
    block = shape.block
    return float(block.twin and len(block.parts) >= _FEWEST_PARTS and block.length >= 40)


def brand(shape: Shape) -> float:
    """How many made-up brands it names."""
    return min(len(brands(shape.block.text)), 3) ** 0.5 if shape.has_digit else 0.0


def brands(text: str) -> list[str]:
    """Words of a folded text that look like made-up brands: letters with a lucky number."""
    return _BRAND.findall(text)


def domain(shape: Shape) -> float:
    """Whether it is nothing but a domain without a link."""
    text = shape.block.text
    return float(
        "." in text and not shape.block.source.spans and bool(_DOMAIN.fullmatch(text.strip()))
    )


def glued(shape: Shape) -> float:
    """Whether it has more than one address, or one that is run into a word."""
    text = shape.block.text
    likely = "http" in text or "@" in text or "www." in text
    return float(likely and len(_GLUED_ADDRESS.findall(text)) > 1)


def repeats(shape: Shape) -> float:
    """The share of word triples that were seen before in the same text."""
    words = shape.words
    if shape.block.length < 80 or len(words) < 3:
        return 0.0
    triples = list(zip(words, words[1:], words[2:], strict=False))
    return 1 - len(set(triples)) / len(triples)


def scraps(shape: Shape) -> float:
    """Whether nearly all of its words are scraps of two letters."""
    words = shape.words
    if len(words) < _FEWEST_SCRAPS or len(shape.block.text) > _LONGEST_SCRAP * len(words):
        return 0.0
    return float(sum(bool(_SCRAP.fullmatch(word)) for word in words) > 0.9 * len(words))

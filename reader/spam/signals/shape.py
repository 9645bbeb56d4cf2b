"""Signs of form: chains that come twice, made-up brands, tags in the text, scraps."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.datamodel.page import BlockKind
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.kits import LinkFarms
from reader.spam.signals.page import PageFeatures

_WORD = re.compile(r"\w+")
#: Links as robots write them where only text is taken: of a board, and of a page.
_TAG = re.compile(r"\[url[=\]]|\[link=|<a\s+href\s*=\s*[\"']?https?:|&lt;a href=", re.IGNORECASE)
#: Other tags: text that has them is a piece of a page, left over from its making.
_OTHER_TAG = re.compile(r"<(?!/?a[\s>])/?[a-z]+[\s>]")
_BRAND = re.compile(
    r"\b(?:[a-z]{3,12}(?:\d{0,2}(?:77|88|99|69|789|787|168|138|303|365|247)|[345]d)"
    r"|\d{1,3}(?:win|x?bet|day|club|casino|slots?|toto|vip|game))\b"
)
_DOMAIN = re.compile(
    r"\b[a-z0-9-]{3,}\.(?:com|net|org|xyz|top|vip|cc|win|bet|casino|club|info|app|live|online|site"
    r"|io|co)\b"
)
_SCRAP = re.compile(r"[a-z][a-z0-9]|[0-9][a-z]")
#: So many scraps stand side by side where a kit sets them. It begins with a set, to which a search
#: leaps, as the next does.
_SCRAPS = re.compile(r"[\0-/:-@\[-`{-~][a-z0-9]{2}(?:\W+[a-z0-9]{2}){3}(?!\w)")
#: A brand has a digit beside a letter.
_NUMBERED = re.compile(r"[0-9](?:(?=[a-z])|(?<=[a-z]\d))")
#: Fewer words are no scraps; and no text is that has more letters and marks a word.
_FEWEST_SCRAPS, _LONGEST_SCRAP = 12, 6
_SHORTEST_SCRAPS = 3 * _FEWEST_SCRAPS - 1
#: So many such names, and such a share of a chain, are no chance.
_FEWEST_SITES, _SITES_SHARE = 3, 0.6
#: A chain of them is no longer than this, and has these between them.
_LONGEST_CHAIN, _BETWEEN = 400, "|_、,-"
#: Shorter chains are no chains.
_FEWEST_PARTS = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """A block: has it digits beside letters, may it be scraps, may it name sites?

    `farms` tells names of sites where it may have some.
    """

    block: BlockFeatures
    is_numbered: bool
    may_be_scraps: bool
    farms: LinkFarms | None


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Shape | None:
    """What the signs of this group are taken from; None where nothing can be seen."""
    text = block.text
    if text.isalpha() and not block.twin:
        return None
    is_numbered = place in page.texts.having(_NUMBERED)
    may_be_scraps = _may_be_scraps(block)
    is_bare_domain = "." in text and " " not in text.strip()
    may_name_sites = _may_name_sites(text, page.knowledge.farms)
    if not (
        is_numbered
        or may_be_scraps
        or may_name_sites
        or is_bare_domain
        or block.twin
        or _has_address(text)
    ):
        return None
    return Shape(
        block, is_numbered, may_be_scraps, page.knowledge.farms if may_name_sites else None
    )


def _may_be_scraps(block: BlockFeatures) -> bool:
    is_long = len(block.text) >= _SHORTEST_SCRAPS
    return is_long and not block.is_prose and bool(_SCRAPS.search(block.text))


def _may_name_sites(text: str, farms: LinkFarms) -> bool:
    if len(text) > _LONGEST_CHAIN or text.isascii() or sum(map(text.count, _BETWEEN)) < 2:
        return False
    return farms.ways_in(text) >= _FEWEST_SITES


def _has_address(text: str) -> bool:
    return "http" in text or "@" in text or "www." in text


def twin_chain(shape: Shape) -> float:
    """Whether a chain of some length shares a phrase with the other end of the page."""
    block = shape.block
    return float(block.twin and len(block.parts) >= _FEWEST_PARTS and block.length >= 40)


def brand(shape: Shape) -> float:
    """How many made-up brands it names."""
    return min(len(brands(shape.block.text)), 3) ** 0.5 if shape.is_numbered else 0.0


def brands(text: str) -> list[str]:
    """Words of a folded text that look like made-up brands: letters with a lucky number."""
    return _BRAND.findall(text)


def domain(shape: Shape) -> float:
    """Whether it is nothing but a domain without a link."""
    text = shape.block.text
    return float(
        "." in text and not shape.block.source.spans and bool(_DOMAIN.fullmatch(text.strip()))
    )


def tags(shape: Shape) -> float:
    """How many tags of links it has in its text, as robots leave them; code is full of them."""
    text, kind = shape.block.text, shape.block.source.kind
    if kind is BlockKind.CODE or not ("[" in text or "href=" in text) or _OTHER_TAG.search(text):
        return 0.0
    return float(min(len(_TAG.findall(text)), 4) ** 0.5)


def scraps(shape: Shape) -> float:
    """Whether nearly all of its words are scraps of two letters."""
    words = _WORD.findall(shape.block.text) if shape.may_be_scraps else []
    if len(words) < _FEWEST_SCRAPS or len(shape.block.text) > _LONGEST_SCRAP * len(words):
        return 0.0
    return float(sum(bool(_SCRAP.fullmatch(word)) for word in words) > 0.9 * len(words))


def ways_in(shape: Shape) -> float:
    """Whether most of its parts are names that nobody knows, each with a way to get in."""
    if shape.farms is None or shape.block.is_prose:
        return 0.0
    parts = [part.replace(" ", "") for part in shape.block.parts]
    sites = sum(map(shape.farms.is_site, parts))
    return float(sites >= _FEWEST_SITES and sites >= _SITES_SHARE * len(parts))

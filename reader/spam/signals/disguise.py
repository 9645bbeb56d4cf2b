"""Signs of text that is to be read by people and missed by programs, and of addresses in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reader.limits import MAX_JUDGED_CHARACTERS
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.folding import is_misread
from reader.spam.signals.page import UPPER_HALF, PageFeatures

#: UTF-8 or a Chinese encoding read as Latin: no language sets so many such letters side by side,
#: nor are they so much of its text.
_GARBLED = re.compile("[\x80-\xff]{4}")
_FEWEST_GARBLED, _GARBLED_SHARE = 8, 0.6
_ENDINGS = (
    "com|net|org|xyz|top|vip|cc|win|bet|casino|club|info|app|live|online|site|io|co|me|pw|fun"
)
_DOMAIN = re.compile(
    rf"(?<![a-z0-9.@/-])(?:[a-z0-9-]{{2,60}}\s?[.。·]\s?){{1,3}}(?:{_ENDINGS})(?![a-z0-9])"
)
#: Where there is no ending there is no domain.
_ENDING = re.compile(rf"[.。·]\s?(?:{_ENDINGS})(?![a-z0-9])")
#: Letters of another alphabet, or in a row: where there are none, nothing is misread.
_ODD = re.compile("[Ͱ-ӿ]|[\x80-\xff]{4}")
#: What no news sets around an address.
_ORNAMENT = re.compile(
    r"[^\w\s.,;:!?'\"()\[\]/%&@#*+=\-–—…，。！？：；、“”‘’（）《》「」『』|_<>~$€£]"
)
#: Pictures that frame an address; bullets, arrows and boxes part the lines of any site.
_PICTURE = re.compile("[\u2600-\u2755\U0001f000-\U0001faff]")
#: Programs that people write to each other with, and what is said of an account of theirs.
_MESSENGER = (
    r"telegram|whats\s?app|\bwa\b|we\s?chat|weixin|\bline\s?(?:id)?\s?[:@]|zalo|kakao|wickr"
    r"|skype|viber"
    r"|카톡|텔레(?:그램)?|라인|ไลน์|qq|扣扣|群|微信|薇信|加微|加v|vx|飞机|电报|واتساب|в[оа]тсап|телеграм"
)
#: An account has a digit or an @ and some letters more, as a number of a telephone has digits.
_ACCOUNT = r"(?:@[a-z0-9_]{5,}|(?=[a-z_-]{0,12}\d)[a-z0-9_-]{5,20}|[+(]?\d[\d\s().-]{7,20})"
_CONTACT = re.compile(
    rf"(?:{_MESSENGER})\W{{0,3}}(?:(?:号|群|id|me|number|同号|同步|领取)\W{{0,3}})?{_ACCOUNT}"
    r"|(?:customer|support|help\s?line|toll[ -]?free)\b[^.!?]{0,40}?[+(\d][\d\s()./-]{8,20}"
    r"|(?<![a-z0-9._-])[a-z0-9._-]{4,40}"
    r"@(?:gmail|yahoo|outlook|hotmail|proton\w*|tuta\w*|mail|consultant)\.(?:com|me)"
)
#: What every account has: an @, digits and letters side by side, or several digits.
_ACCOUNT_TRACE = re.compile(r"[@\d](?:(?<=@)|(?<=[a-z_-]\d)|[a-z_-]|\d{4}|[\d\s().-]{6})")


@dataclass(frozen=True, slots=True)
class Surface:
    """A block as it was written, its domains and contacts, and whether its page is garbled, too."""

    block: BlockFeatures
    text: str
    domains: list[str]
    has_contact: bool
    page_is_garbled: bool


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Surface | None:
    """What the signs of this group are taken from; None where nothing is there to be found."""
    text = block.source.text
    has_domain = place in page.texts.having(_ENDING)
    may_have_contact = (page.is_combed or block.is_telling) and place in page.texts.having(
        _ACCOUNT_TRACE
    )
    if not (
        has_domain or may_have_contact or block.masked or (not text.isascii() and _ODD.search(text))
    ):
        return None
    domains = _DOMAIN.findall(block.text) if has_domain else []
    contact = may_have_contact and bool(_CONTACT.search(block.text))
    return Surface(block, text[:MAX_JUDGED_CHARACTERS], domains, contact, page.is_garbled)


def masked(surface: Surface) -> float:
    """How many terms are only found once its letters are put right."""
    return float(min(surface.block.masked, 4) ** 0.5)


def mojibake(surface: Surface) -> float:
    """Whether it was read in a wrong encoding, unlike its page."""
    return float(not surface.text.isascii() and is_misread(surface.text))


def garbled(surface: Surface) -> float:
    """Whether most of it is letters of another script read as Latin, unlike its page."""
    text = surface.text
    if text.isascii() or surface.page_is_garbled or not _GARBLED.search(text):
        return 0.0
    upper = len(UPPER_HALF.findall(text))
    return float(upper >= max(_FEWEST_GARBLED, _GARBLED_SHARE * len(text.replace(" ", ""))))


def domains(surface: Surface) -> float:
    """Whether it is little more than several domains, run together."""
    found = surface.domains
    return float(len(found) >= 2 and sum(map(len, found)) >= 0.5 * surface.block.length)


def ornamented(surface: Surface) -> float:
    """Whether it has an address, and ornaments that no news sets."""
    if not (surface.domains or surface.has_contact):
        return 0.0
    return float(len(_ORNAMENT.findall(surface.text)) >= 2)


def framed(surface: Surface) -> float:
    """Whether an address stands between two ornaments that are the same."""
    if not surface.domains:
        return 0.0
    signs = [set(_PICTURE.findall(rest)) for rest in _DOMAIN.split(surface.block.text)]
    return float(any(before & after for before, after in pairwise(signs)))


def contact(surface: Surface) -> float:
    """Whether it names an account to write to."""
    return float(surface.has_contact)

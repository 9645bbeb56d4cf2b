"""What is seen in a block and in the page about it: the named numbers that the model weighs.

None hangs on one site or one word. Those of a block are made here; those that need the judgement of
other blocks, by `reader.spam.context`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from reader.document import Page, Role
from reader.spam.lexicon import Strength
from reader.spam.reading import SCRIPTS, TRADITIONAL, Knowledge, Seen, letters, read_blocks

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
_SCRAP = re.compile(r"(?=[a-z0-9]*[a-z])[a-z0-9]{2}")
_DIGIT = re.compile(r"\d")
#: The commonest words of English: few other languages have any of them.
_ENGLISH = re.compile(r"\b(?:the|of|and|to|that|with|for|this|from|are|was|have)\b")
_FEWEST_WORDS, _MUCH_ENGLISH, _LITTLE_ENGLISH = 20, 0.08, 0.02
#: No text of this length is without a word.
_SHORT = 60
#: Rates are of so many letters.
_RATE_LETTERS = 25
#: Shorter texts repeat nothing.
_FEWEST_LETTERS = 24


@lru_cache(maxsize=8192)
def host_of(address: str) -> str:
    """The host of an address without "www.", or "" where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def brands(text: str) -> list[str]:
    """Words of a folded text that look like made-up brands: letters with a lucky number."""
    return _BRAND.findall(text) if _DIGIT.search(text) else []


@lru_cache(maxsize=8192)
def registrable(host: str) -> str:
    """About the part of a host that somebody registered: two labels, or three as in "co.uk"."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if short else -2 :])


def observe(page: Page, knowledge: Knowledge) -> list[Seen]:
    """All blocks of a page, in order, with their own signals filled in."""
    blocks = read_blocks(page, knowledge)
    surroundings = _Surroundings(page, blocks)
    for place, seen in enumerate(blocks):
        seen.signals = _block_signals(seen, place, surroundings)
    return blocks


class _Surroundings:
    """What a block is compared with: the page's script and its hosts."""

    def __init__(self, page: Page, blocks: Sequence[Seen]) -> None:
        self.count = len(blocks)
        prose = [seen for seen in blocks if seen.is_prose and len(seen.text) >= 40]
        scripts: Counter[str] = Counter()
        for seen in prose or blocks:
            scripts[seen.script] += len(seen.text)
        self.script = scripts.most_common(1)[0][0] if scripts else ""
        latin = [seen for seen in prose if seen.script == "latin"]
        words = sum(seen.text.count(" ") for seen in latin)
        self.english = sum(map(_english, latin)), words
        #: Whether it can be that a block is in another script or language than the page.
        self.is_mixed = (
            len({script for seen in blocks for script in seen.scripts}) > 1
            or any(seen.traditional for seen in blocks)
            or 0 < self.english[0] <= _MUCH_ENGLISH * words
        )
        traditional = sum(seen.traditional for seen in prose or blocks)
        simplified = sum(seen.simplified for seen in prose or blocks)
        self.is_traditional = (
            traditional >= TRADITIONAL and traditional > 3 * simplified and self.script == "han"
        )
        self.hosts = Counter(registrable(host) for seen in blocks for host in _hosts(seen))
        self.site = registrable(page.site.removeprefix("www.")) or self._most_linked()

    def _most_linked(self) -> str:
        """The host most links lead to, taken for the page's own where it has no address; or ""."""
        host, count = next(iter(self.hosts.most_common(1)), ("", 0))
        return host if count >= 5 and count >= 0.4 * self.hosts.total() else ""


def _hosts(seen: Seen) -> list[str]:
    return [host for link in seen.block.links() if (host := host_of(link.target))]


def _block_signals(seen: Seen, place: int, around: _Surroundings) -> dict[str, float]:
    """The signals of a block by name; those that are 0 are left out."""
    length = max(len(seen.text), 1)
    found: dict[str, float] = {"length": math.log10(length), "furniture": min(seen.furniture, 1.0)}
    if place < 2 or place >= around.count - max(1, around.count // 10):
        found["edge"] = 1.0
    if seen.role is Role.TITLE:
        found["title"] = 1.0
    if length < _SHORT and letters(seen.text) < 2:
        found["wordless"] = 1.0
    if seen.hits:
        found |= _word_signals(seen, length)
    if length >= _FEWEST_LETTERS or len(seen.parts) >= 4 or _DIGIT.search(seen.text):
        found |= _shape_signals(seen, length)
    if "." in seen.text and not seen.block.spans and _DOMAIN.fullmatch(seen.text.strip()):
        found["domain"] = 1.0
    if seen.is_marked:
        found |= _kit_signals(seen)
    if around.is_mixed:
        found |= _language_signals(seen, around, length)
    if seen.block.spans:
        found |= _link_signals(seen, around, length)
    if seen.block.origin.concealment or seen.block.origin.outside:
        found |= _markup_signals(seen, found.get("strangers", 0.0))
    return {name: value for name, value in found.items() if value}


def _word_signals(seen: Seen, length: int) -> dict[str, float]:
    terms: list[set[str]] = [set(), set(), set(), set()]
    counts, covered = [0, 0, 0, 0], [0, 0, 0, 0]
    for hit in seen.hits:
        terms[hit.strength].add(hit.term)
        counts[hit.strength] += 1
        covered[hit.strength] += hit.length
    _, weak, plain, strong = map(len, terms)
    rates = [min(count * _RATE_LETTERS / length, 2.0) for count in counts]
    return {
        "strong": min(strong, 4) ** 0.5,
        "strong_hits": min(counts[Strength.STRONG], 12) ** 0.5,
        "plain": min(plain, 5) ** 0.5,
        "weak": min(weak, 6) ** 0.5,
        "density": min((covered[2] + covered[3]) / length * 2, 1.0),
        "density_all": min(sum(covered) / length, 1.0),
        "strong_rate": rates[Strength.STRONG],
        "plain_rate": rates[Strength.PLAIN],
        "weak_rate": rates[Strength.WEAK],
        "chain_hits": float(len(seen.parts) >= 3 and strong + plain >= 2),
    }


def _shape_signals(seen: Seen, length: int) -> dict[str, float]:
    parts = len(seen.parts)
    signals: dict[str, float] = {}
    if parts >= 4:
        signals["chain"] = float(length / parts <= 25)
        signals["twin_chain"] = float(seen.twin and length >= 40)
    if _DIGIT.search(seen.text):
        signals["brand"] = min(len(brands(seen.text)), 3) ** 0.5
    signals["glued"] = float(_addresses(seen.text) > 1)
    if length >= _FEWEST_LETTERS:
        words = _WORD.findall(seen.text)
        signals["repeats"] = _repetition(words) if length >= 80 else 0.0
        signals["scraps"] = float(len(words) >= 12 and _share_of_scraps(words) > 0.9)
    return signals


def _kit_signals(seen: Seen) -> dict[str, float]:
    telling = bool(seen.terms(Strength.PLAIN))
    return {
        "twin": float(seen.twin),
        "spliced": float(seen.spliced and telling),
        "lead_in": float(bool(seen.lead_in)),
        "residue": float(bool(seen.residue)),
        "keyword_line": float(seen.keyword_line and telling),
        "comments": float(min(seen.comments, 2)),
    }


def _language_signals(seen: Seen, around: _Surroundings, length: int) -> dict[str, float]:
    alien, parts = _is_alien(seen, around), len(seen.parts)
    return {
        "alien_script": float(alien),
        "alien_hits": float(alien and bool(seen.terms(Strength.PLAIN))),
        "alien_pieces": float(alien and parts >= 5 and length >= 5 * parts),
        "alien_han": min(seen.simplified, 4) / 4 * _is_simplified_in_traditional(seen, around),
    }


def _link_signals(seen: Seen, around: _Surroundings, length: int) -> dict[str, float]:
    links = list(seen.block.links())
    if not links:
        return {}
    targets = [registrable(host_of(link.target)) for link in links]
    hosts = set(targets) - {"", around.site}
    linked = min(sum(link.end - link.start for link in links) / length, 1.0)
    inside = sum(target in ("", around.site) for target in targets) / len(targets)
    return {
        "links": linked,
        "inside": linked * inside,
        "hosts": math.log2(1 + len(hosts)),
        "strangers": math.log2(1 + sum(around.hosts[host] == 1 for host in hosts)),
        "foreign_links": float(len(hosts) >= 4),
    }


def _markup_signals(seen: Seen, strangers: float) -> dict[str, float]:
    concealed = bool(seen.block.origin.concealment)
    return {
        "concealed": float(concealed),
        "outside": float(seen.block.origin.outside),
        "hidden_links": float(concealed and len(set(_hosts(seen))) >= 3),
        "hidden_strangers": float(concealed and strangers >= math.log2(6)),
        "hidden_hits": float(concealed and bool(seen.terms(Strength.PLAIN))),
    }


def _addresses(text: str) -> int:
    """How many addresses a text has, those run into a word twice."""
    likely = "http" in text or "@" in text or "www." in text
    return len(_GLUED_ADDRESS.findall(text)) if likely else 0


def _repetition(words: Sequence[str]) -> float:
    """The share of word triples that were seen before in the same text."""
    triples = list(zip(words, words[1:], words[2:], strict=False))
    return 1 - len(set(triples)) / len(triples) if triples else 0.0


def _share_of_scraps(words: Sequence[str]) -> float:
    return sum(bool(_SCRAP.fullmatch(word)) for word in words) / len(words)


def _english(seen: Seen) -> int:
    return len(_ENGLISH.findall(seen.text)) if seen.script == "latin" else 0


def _is_english_among_others(seen: Seen, around: _Surroundings) -> bool:
    """Whether a paragraph is English on a page in another language of Latin script."""
    words, english = seen.text.count(" "), _english(seen)
    all_english, all_words = around.english
    others, english_of_others = all_words - words, all_english - english
    return (
        words >= _FEWEST_WORDS
        and others >= _FEWEST_WORDS
        and english >= _MUCH_ENGLISH * words
        and english_of_others <= _LITTLE_ENGLISH * others
    )


def _is_alien(seen: Seen, around: _Surroundings) -> bool:
    """Whether a good part of a block is in a script or language that the page does not use."""
    if seen.is_prose and seen.script == "latin" == around.script:
        return _is_english_among_others(seen, around)
    # Latin letters stand on any page; another script on an English page does not.
    expected = ("latin", around.script, "han" if around.script == "kana" else "")
    foreign = sum(weight for name, weight in seen.scripts.items() if name not in expected)
    return foreign >= 8 and foreign >= 0.3 * sum(seen.scripts.values())


def _is_simplified_in_traditional(seen: Seen, around: _Surroundings) -> bool:
    return (
        around.is_traditional
        and seen.traditional == 0
        and seen.simplified > 0
        and not SCRIPTS["kana"].search(seen.text)
    )

"""What is seen in a block and in the page about it: the named numbers that the model weighs.

All are independent of a site and of a single word. Those of a block come first (`BlockSignals`); those
that need the judgement of other blocks are made by `reader.spam.context`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from reader.document import Block, Category, Page, Role
from reader.spam.kits import Kits
from reader.spam.lexicon import Hit, Lexicons, Strength, fold

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]?(?=\s|$)|[。！？｡]|[।؟]|\.{3}")
_SEPARATOR = re.compile(r"\s*[|｜¦,，、;；_·•►»>]\s*|\s+[-–—/+]\s+|\n+")
_WORD = re.compile(r"\w+")
_GLUED_ADDRESS = re.compile(r"\w(?=https?:/)|[\w.-]+@[\w-]+\.\w+|https?://|\bwww\.")
_BRAND = re.compile(r"\b[a-z]{3,12}(?:\d{2,4}|4d|3d)\b")
_DOMAIN = re.compile(r"\b[a-z0-9-]{3,}\.(?:com|net|org|xyz|top|vip|cc|win|bet|casino|club|info|app|live|online|site|io|co)\b")
_ONE_LETTER = re.compile(r"[a-zа-я0-9]{1,2}")
_SCRIPTS = {
    "han": re.compile("[一-鿿㐀-䶿]"),
    "kana": re.compile("[぀-ヿ]"),
    "hangul": re.compile("[가-힯]"),
    "thai": re.compile("[฀-๿]"),
    "latin": re.compile("[a-zÀ-ɏḀ-ỿ]"),
    "cyrillic": re.compile("[Ѐ-ӿ]"),
    "greek": re.compile("[Ͱ-Ͽ]"),
    "arabic": re.compile("[؀-ۿ]"),
}
#: A letter of Chinese says more than a letter of an alphabet.
_LETTERS_A_SIGN = 2.5


@dataclass(slots=True)
class Seen:
    """A block with what was measured of it, while a page is judged."""

    section: int
    index: int
    role: Role
    block: Block
    text: str
    hits: tuple[Hit, ...]
    parts: tuple[str, ...]
    sentences: int
    script: str
    kit: str = ""
    twin: bool = False
    signals: dict[str, float] = field(default_factory=dict)

    @property
    def is_prose(self) -> bool:
        """Whether the text has the punctuation of sentences."""
        return self.sentences > 0

    def terms(self, least: Strength) -> list[str]:
        """The different terms of at least a strength, in order of appearance."""
        return list(dict.fromkeys(hit.term for hit in self.hits if hit.strength >= least))

    def category(self) -> Category | None:
        """What the terms speak of most, or None without terms."""
        weights: Counter[Category] = Counter()
        for hit in self.hits:
            weights[hit.category] += 3 ** (hit.strength - 1)
        return weights.most_common(1)[0][0] if weights else None


def script_of(text: str) -> str:
    """The script most letters of a folded text belong to, or ""."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
    if counts["kana"] * 5 > counts["han"]:
        counts["kana"] += counts["han"]
    name = max(counts, key=lambda key: counts[key] * (_LETTERS_A_SIGN if key in ("han", "kana", "hangul") else 1))
    return name if counts[name] else ""


def host_of(address: str) -> str:
    """The host of an address without "www.", or "" where it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def brands(text: str) -> list[str]:
    """Words of a folded text that look like made-up brands: letters with a lucky number."""
    return _BRAND.findall(text)


def registrable(host: str) -> str:
    """About the part of a host that somebody registered: two labels, three under a country's second level."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if short else -2 :])


def observe(page: Page, lexicons: Lexicons, kits: Kits) -> list[Seen]:
    """All blocks of a page with text, in order, with their own signals filled in."""
    blocks = [
        _see(number, index, section.role, block, lexicons, kits)
        for number, section in enumerate(page.sections)
        for index, block in enumerate(section.blocks)
    ]
    _mark_twins(blocks)
    surroundings = _Surroundings(page, blocks)
    for place, seen in enumerate(blocks):
        seen.signals = _block_signals(seen, place, surroundings)
    return blocks


def _see(
    section: int, index: int, role: Role, block: Block, lexicons: Lexicons, kits: Kits
) -> Seen:
    text = fold(block.text)
    return Seen(
        section=section,
        index=index,
        role=role,
        block=block,
        text=text,
        hits=tuple(lexicons.find(text)),
        parts=tuple(part for part in _SEPARATOR.split(text) if part),
        sentences=len(_SENTENCE_END.findall(block.text)),
        script=script_of(text),
        kit=kits.lead_in(text) or kits.residue(block.text) or "",
    )


def _mark_twins(blocks: Sequence[Seen]) -> None:
    """Mark the blocks near the two ends of the page that share a phrase with the other end."""
    edge = max(3, len(blocks) // 8)
    top, bottom = blocks[:edge], blocks[-edge:]
    if len(blocks) < 2 * edge:
        return
    shared = _phrases(top) & _phrases(bottom)
    for seen in (*top, *bottom):
        seen.twin = any(phrase in shared for phrase in _phrases([seen]))


def _phrases(blocks: Sequence[Seen]) -> set[str]:
    return {part for seen in blocks for part in seen.parts if len(part) >= 6}


class _Surroundings:
    """What a block is compared with: the page's script, its hosts, its topic."""

    def __init__(self, page: Page, blocks: Sequence[Seen]) -> None:
        self.count = len(blocks)
        prose = [seen for seen in blocks if seen.is_prose and len(seen.text) >= 40]
        scripts: Counter[str] = Counter()
        for seen in prose or blocks:
            scripts[seen.script] += len(seen.text)
        self.script = scripts.most_common(1)[0][0] if scripts else ""
        self.traditional = sum(_traditional(seen.block.text, seen.text) for seen in blocks)
        self.hosts = Counter(
            registrable(host) for seen in blocks for host in _hosts(seen) if host != page.site
        )
        self.site = registrable(page.site.removeprefix("www."))
        self.topic = Counter(
            term for seen in prose for term in seen.terms(Strength.PLAIN)
        )


def _traditional(original: str, folded: str) -> int:
    """How many characters of a text are traditional Chinese forms."""
    if folded.isascii():
        return 0
    return sum(a != b for a, b in zip(original, folded, strict=False) if "一" <= a <= "鿿") if len(
        original
    ) == len(folded) else 0


def _hosts(seen: Seen) -> list[str]:
    return [host for link in seen.block.links() if (host := host_of(link.target))]


def _block_signals(seen: Seen, place: int, around: _Surroundings) -> dict[str, float]:
    length = max(len(seen.text), 1)
    words = _WORD.findall(seen.text)
    strong, plain, weak = (_distinct(seen, strength) for strength in (3, 2, 1))
    covered = sum(hit.length for hit in seen.hits)
    telling = sum(hit.length for hit in seen.hits if hit.strength >= Strength.PLAIN)
    prose = seen.is_prose
    parts = len(seen.parts)
    hosts = {registrable(host) for host in _hosts(seen)} - {around.site}
    link_length = sum(link.end - link.start for link in seen.block.links())
    values = {
        "strong": min(strong, 4) ** 0.5,
        "strong_bare": (min(strong, 4) ** 0.5) * (not prose),
        "plain": min(plain, 5) ** 0.5,
        "plain_bare": (min(plain, 5) ** 0.5) * (not prose),
        "weak_bare": (min(weak, 5) ** 0.5) * (not prose),
        "weak": min(weak, 6) ** 0.5,
        "density": min(telling / length * 2, 1.0),
        "density_all": min(covered / length, 1.0),
        "strong_rate": min(sum(h.strength == 3 for h in seen.hits) * 25 / length, 2.0),
        "prose": float(prose and length >= 40),
        "chain": float(parts >= 4 and not prose and length / parts <= 25),
        "chain_hits": float(parts >= 3 and strong + plain >= 2 and not prose),
        "brand": min(len(_BRAND.findall(seen.text)), 3) ** 0.5,
        "domain": min(len(_DOMAIN.findall(seen.text)), 3) ** 0.5 * (not prose),
        "glued": float(len(_GLUED_ADDRESS.findall(seen.text)) > 1),
        "repeats": _repetition(words) if length >= 80 else 0.0,
        "scraps": float(len(words) >= 12 and _share_of_scraps(words) > 0.7),
        "twin": float(seen.twin),
        "kit": float(bool(seen.kit)),
        "edge": float(place < 2 or place >= around.count - max(1, around.count // 10)),
        "alien_script": float(_is_alien(seen, around)),
        "alien_han": float(_is_simplified_in_traditional(seen, around)),
        "length": math.log10(length),
        "hosts": math.log2(1 + len(hosts)),
        "strangers": math.log2(1 + sum(around.hosts[host] == 1 for host in hosts)),
        "links": min(link_length / length, 1.0),
        "concealed": float(bool(seen.block.origin.concealment)),
        "outside": float(seen.block.origin.outside),
        "title": float(seen.role is Role.TITLE),
    }
    return values


def _distinct(seen: Seen, strength: int) -> int:
    return len({hit.term for hit in seen.hits if hit.strength == strength})


def _repetition(words: Sequence[str]) -> float:
    """The share of word triples that were seen before in the same text."""
    triples = list(zip(words, words[1:], words[2:], strict=False))
    return 1 - len(set(triples)) / len(triples) if triples else 0.0


def _share_of_scraps(words: Sequence[str]) -> float:
    return sum(bool(_ONE_LETTER.fullmatch(word)) for word in words) / len(words)


def _is_alien(seen: Seen, around: _Surroundings) -> bool:
    # English words stand on any page; another script on an English page does not.
    return bool(seen.script) and seen.script not in ("latin", around.script) and len(seen.text) >= 4


def _is_simplified_in_traditional(seen: Seen, around: _Surroundings) -> bool:
    han = len(_SCRIPTS["han"].findall(seen.text))
    return around.traditional >= 20 and han >= 6 and _traditional(seen.block.text, seen.text) == 0

"""Promotion inside an article: follow us, scan the code, get the app; credits and notices.

The phrases are data. Only a short block can be promotion, and only where the phrase makes up what
the block says, so that an article about advertising keeps its sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.datamodel.page import Block, BlockKind, Role
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.resources import resource_path
from reader.untrusted import read_toml

#: A block with more letters is told as an article, whatever it says.
LONGEST = 220
#: So is one with more sentences.
_MOST_SENTENCES = 3
#: It begins with a set, to which a search leaps.
_SENTENCE = re.compile(r"[。！？!?.](?:(?<!\.)|(?=\s|$))")


@dataclass(frozen=True, slots=True)
class Finding:
    """What an in-article block is: its role, and the verdict where it is an advert."""

    role: Role
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class _Group:
    role: Role
    category: Category | None
    score: float
    beginning: re.Pattern[str]
    anywhere: re.Pattern[str] | None

    def find(self, text: str) -> re.Match[str] | None:
        """Where a text says it."""
        found = self.beginning.match(text)
        return found or (self.anywhere.search(text) if self.anywhere else None)


class Promotion:
    """The phrases of in-article promotion.

    Args:
        tables: by name of the group: `role`, optionally `category` and `score`, and `patterns`,
            regular expressions searched in the lower-cased text of a block.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        groups = tuple(
            _Group(
                Role(table["role"]),
                Category(table["category"]) if "category" in table else None,
                float(table.get("score", 0.9)),
                _either(p for p in table["patterns"] if p.startswith("^")),
                _either(inside) if inside else None,
            )
            for table in tables.values()
            for inside in [[p for p in table["patterns"] if not p.startswith("^")]]
        )
        # Most patterns are of the beginning of a text, and tried only there, all at once.
        self._beginnings = _either(group.beginning.pattern for group in groups)
        self._anywhere = tuple((g, g.find) for g in groups)
        self._inside = tuple((g, g.anywhere.search) for g in groups if g.anywhere)

    def find(self, block: Block) -> Finding | None:
        """What a block of an article's text is besides the article, if anything."""
        text = block.text.strip()
        if not 2 <= len(text) <= LONGEST or block.kind in (BlockKind.HEADING, BlockKind.TABLE):
            return None
        text = text.lower()
        begins = self._beginnings.match(text)
        for group, find in self._anywhere if begins else self._inside:
            if match := find(text):
                if len(_SENTENCE.findall(text)) > _MOST_SENTENCES:
                    return None
                return Finding(group.role, _verdict(group, match[0]))
        return None


def _either(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of some patterns; none at all where there is none of them."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


def _verdict(group: _Group, phrase: str) -> Verdict | None:
    if group.category is None:
        return None
    return Verdict(
        group.category, group.score, (Reason(group.category.value, phrase.strip()[:40]),)
    )


@cache
def bundled_promotion() -> Promotion:
    """The phrases the program knows."""
    return Promotion(read_toml(resource_path("lexicons", "promotion.toml").read_bytes()))


def first_paragraph(blocks: Sequence[Block]) -> int:
    """The index of the first paragraph of an article's blocks; their number where there is none."""
    return next(
        (
            i
            for i, block in enumerate(blocks)
            if block.kind is BlockKind.PARAGRAPH and len(block.text) >= 20
        ),
        len(blocks),
    )

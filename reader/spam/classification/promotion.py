"""Promotion inside an article: follow us, scan the code, get the app; credits and notices.

The phrases are data. Only a short block can be promotion, and only where the phrase makes up what
the block says, so that an article about advertising keeps its sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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
    name: str
    role: Role
    category: Category | None
    score: float
    beginnings: str
    anywhere: re.Pattern[str] | None

    def find(self, text: str, begins: re.Match[str] | None) -> re.Match[str] | None:
        """Where a text says it, given what it begins with."""
        if begins is not None and begins.lastgroup == self.name:
            return begins
        return self.anywhere.search(text) if self.anywhere else None


class Promotion:
    """The phrases of in-article promotion.

    Args:
        tables: by name of the group: `role`, optionally `category` and `score`, and `patterns`,
            regular expressions searched in the lower-cased text of a block.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        groups = tuple(
            _Group(
                f"group{number}",
                Role(table["role"]),
                Category(table["category"]) if "category" in table else None,
                float(table.get("score", 0.9)),
                _either(p for p in table["patterns"] if p.startswith("^")),
                re.compile(_either(inside)) if inside else None,
            )
            for number, table in enumerate(tables.values())
            for inside in [[p for p in table["patterns"] if not p.startswith("^")]]
        )
        # Most patterns are of the beginning of a text, and tried only there, all at once.
        beginnings = "|".join(f"(?P<{group.name}>{group.beginnings})" for group in groups)
        self._beginnings = re.compile(beginnings or "(?!)")
        self._groups = groups
        self._inside = tuple(group for group in groups if group.anywhere)

    def find(self, block: Block) -> Finding | None:
        """What a block of an article's text is besides the article, if anything."""
        text = block.text.strip()
        if not 2 <= len(text) <= LONGEST or block.kind in (BlockKind.HEADING, BlockKind.TABLE):
            return None
        text = text.lower()
        begins = self._beginnings.match(text)
        for group in self._groups if begins else self._inside:
            if match := group.find(text, begins):
                if len(_SENTENCE.findall(text)) > _MOST_SENTENCES:
                    return None
                return Finding(group.role, _verdict(group, match[0]))
        return None


def _either(patterns: Iterable[str]) -> str:
    """A pattern for any of some; for none at all where there is none of them."""
    return "|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)"


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

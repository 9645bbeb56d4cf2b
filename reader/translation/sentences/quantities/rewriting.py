"""Rewriting by rules: patterns in an order, each with what to make of what it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

Rewrite = Callable[[re.Match[str]], str]
Rules = Sequence[tuple[re.Pattern[str], Rewrite]]


def compiled(*groups: Iterable[tuple[str, Rewrite]]) -> Rules:
    """Patterns and what to make of them, ready for use; those before win over those behind."""
    return [(re.compile(pattern), make) for group in groups for pattern, make in group]


def rewrites(text: str, rules: Rules) -> list[tuple[int, int, str]]:
    """What the rules change in a text: start, end, and what to write instead, in order.

    What one rule has read, whether it changed it or not, no later one reads.
    """
    taken = [False] * len(text)
    found = []
    for pattern, make in rules:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(taken[start:end]):
                made = make(match)
                taken[start:end] = [True] * (end - start)
                if made != match[0]:
                    found.append((start, end, made))
    return sorted(found)


def rewritten(text: str, rules: Rules) -> str:
    """A text with all that rules change written into it."""
    made, place = "", 0
    for start, end, new in rewrites(text, rules):
        made, place = made + text[place:start] + new, end
    return made + text[place:]

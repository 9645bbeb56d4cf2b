"""Rewriting by rules: patterns in an order, each with what to make of what it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial

Rewrite = Callable[[re.Match[str]], str]
#: A pattern, and what to make of what it finds; a subject yields its rules in their order.
Rules = Iterator[tuple[str, Rewrite]]
Compiled = Sequence[tuple[re.Pattern[str], Rewrite]]
#: Where a stretch of a text begins and ends, and what is translated in its place. Whatever finds
#: them in a text gives them in order, apart from each other; offsets are code points.
Change = tuple[int, int, str]
#: Patterns with the words for what they take.
Table = Sequence[tuple[re.Pattern[str], str]]


def compiled(*groups: Iterable[tuple[str, Rewrite]]) -> Compiled:
    """Patterns and what to make of them, ready for use; those before win over those behind."""
    return [(re.compile(pattern), make) for group in groups for pattern, make in group]


def rewrites(text: str, rules: Compiled) -> list[Change]:
    """What the rules change in a text; what one has read, changed or not, no later one reads."""
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


def rewritten(text: str, rules: Compiled) -> str:
    """A text with all that rules change written into it."""
    made, place = "", 0
    for start, end, new in rewrites(text, rules):
        made, place = made + text[place:start] + new, end
    return made + text[place:]


def by_template(words: Mapping[str, str]) -> Rules:
    """Yields rules that write what a template says, with groups in it by their numbers."""
    for pattern, template in words.items():
        yield pattern, partial(re.Match.expand, template=template)


def by_pattern(words: Mapping[str, str], flags: re.RegexFlag = re.NOFLAG) -> Table:
    """Patterns with the words for what they take, ready for `looked_up`."""
    return [(re.compile(pattern, flags), made) for pattern, made in words.items()]


def looked_up(text: str, table: Table) -> str:
    """The words for a text that a pattern takes as a whole, the first if many do; else none."""
    return next((made for pattern, made in table if pattern.fullmatch(text)), "")


#: English words by value, up to nineteen.
ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
#: English ordinals by value, up to the tenth.
ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth",
)  # fmt: skip
#: Chinese characters by value, up to ten.
HAN_DIGITS = "零一二三四五六七八九十"

#: Patterns of a year of our time and of a day of a month, in figures.
YEAR = r"(?:1[5-9]|20)\d\d"
DAY = r"3[01]|[12]\d|0?[1-9]"


def in_figures(value: Decimal) -> str:
    """A value in figures, without zeros behind its point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

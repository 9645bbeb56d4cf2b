"""Rules a reader made: this text, this place, this phrase, this pattern is spam, or is not.

A rule holds on one site or on all; those of the site are asked first, and among them a rule that
gives something back is asked before one that hides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.document import Block
from reader.errors import ReaderError
from reader.spam.lexicon import fold

#: A pattern is searched in so many letters of a block; longer patterns are refused.
PATTERN_REACH, LONGEST_PATTERN = 400, 200
#: Repetitions a pattern may have, and those of them without an upper bound.
_MOST_REPEATS, _MOST_UNBOUNDED = 8, 2
_SMALL_REPEAT = 20


class RuleKind(StrEnum):
    """What of a block a rule looks at."""

    TEXT = "text"
    SELECTOR = "selector"
    PHRASE = "phrase"
    PATTERN = "pattern"


class RuleError(ReaderError):
    """A rule that cannot be used."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `site` is "" for all sites; `id` is 0 until it is kept."""

    kind: RuleKind
    value: str
    spam: bool
    site: str = ""
    id: int = 0


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A reader's regular expression, refused where it could take very long.

    Python's matcher has no time limit, so that what makes it explode is not let in: repetition
    inside repetition, a choice inside repetition, references back, and many open repetitions.

    Raises:
        RuleError: the pattern is wrong, too long, or could take very long.
    """
    if len(pattern) > LONGEST_PATTERN:
        raise RuleError(
            "pattern-too-long",
            f"This pattern is longer than {LONGEST_PATTERN} characters. Use a shorter one.",
        )
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        raise RuleError("pattern-wrong", f"This is no regular expression: {error}.") from error
    if _can_explode(pattern):
        raise RuleError(
            "pattern-slow",
            "This pattern could take very long on some pages. Leave out repetition inside "
            "repetition, choices that are repeated, and references back.",
        )
    return compiled


_TOKEN = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[:=!>]|<[=!]|P[=>]\w+|[a-zA-Z-]+[:)]?))?)"
    r"|(?P<close>\))|(?P<repeat>[*+?]|\{\d*,?\d*\})[?+]?|(?P<choice>\|)|(?P<other>.)",
    re.DOTALL,
)


def _can_explode(pattern: str) -> bool:
    repeats = unbounded = 0
    groups = [False]  # for each open group: whether it holds a repetition or a choice
    closed = False
    for token in _TOKEN.finditer(pattern):
        kind = token.lastgroup
        if kind == "escape" and token[0][1].isdigit():
            return True
        if kind == "open":
            if token[0].startswith("(?P="):
                return True
            groups.append(False)
        elif kind == "close" and len(groups) > 1:
            closed = groups.pop()
            groups[-1] = groups[-1] or closed
            continue
        elif kind == "choice":
            groups[-1] = True
        elif kind == "repeat":
            repeats += 1
            unbounded += _is_unbounded(token["repeat"])
            if closed:
                return True
            groups[-1] = True
        closed = False
    return repeats > _MOST_REPEATS or unbounded > _MOST_UNBOUNDED


def _is_unbounded(repeat: str) -> bool:
    if repeat in "*+":
        return True
    numbers = re.findall(r"\d+", repeat)
    return repeat.endswith(",}") or any(int(number) > _SMALL_REPEAT for number in numbers)


def normal(text: str) -> str:
    """The form in which texts are compared: folded, whitespace as single spaces."""
    return " ".join(fold(text).split())


class RuleBook:
    """Rules made ready to be asked about many blocks.

    Args:
        rules: the rules; a pattern that cannot be used any more is passed over.
    """

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self.rules = tuple(rules)
        self._exact: dict[tuple[str, RuleKind, str], Rule] = {}
        self._searched: list[tuple[Rule, str | re.Pattern[str]]] = []
        for rule in sorted(self.rules, key=lambda rule: rule.spam, reverse=True):
            self._add(rule)
        # The rules of a site are asked first, and those that give back before those that hide.
        self._searched.sort(key=lambda entry: (not entry[0].site, entry[0].spam))

    def _add(self, rule: Rule) -> None:
        match rule.kind:
            case RuleKind.TEXT:
                self._exact[rule.site, rule.kind, normal(rule.value)] = rule
            case RuleKind.SELECTOR:
                self._exact[rule.site, rule.kind, rule.value] = rule
            case RuleKind.PHRASE:
                self._searched.append((rule, normal(rule.value)))
            case RuleKind.PATTERN:
                try:
                    self._searched.append((rule, compile_pattern(rule.value)))
                except RuleError:
                    return

    def find(self, site: str, block: Block) -> Rule | None:
        """The rule that decides about a block on a site, if any."""
        if not self.rules:
            return None
        text = normal(block.text)
        for scope in (site, "") if site else ("",):
            exact = self._exact.get((scope, RuleKind.TEXT, text))
            place = self._exact.get((scope, RuleKind.SELECTOR, block.origin.selector))
            searched = self._search(scope, text, block.text)
            found = [r for r in (exact, searched, place) if r is not None]
            if found:
                return next((rule for rule in found if not rule.spam), found[0])
        return None

    def _search(self, scope: str, text: str, original: str) -> Rule | None:
        for rule, sought in self._searched:
            if rule.site != scope:
                continue
            if isinstance(sought, str):
                if sought and sought in text:
                    return rule
            elif sought.search(original[:PATTERN_REACH]):
                return rule
        return None

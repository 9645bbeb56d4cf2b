"""Rules a reader made: this text, this place, this phrase, this pattern is spam, or is not.

A rule holds on one site or on all; those of the site are asked first, and among them a rule that
gives something back is asked before one that hides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.datamodel.page import Block
from reader.patterns import Pattern, PatternError, compile_pattern
from reader.spam.lexicon.folding import fold
from reader.text.surrogates import without_surrogates

#: A pattern is searched in so many letters of a block.
PATTERN_REACH = 400


#: Where rules hold that were made on a page from a file or the clipboard, which has no site.
SAVED_PAGES = "file:"


def scope_of(site: str) -> str:
    """Where a rule holds that is made on a page of this site; never "", which is everywhere."""
    return site or SAVED_PAGES


class RuleKind(StrEnum):
    """What of a block a rule looks at."""

    TEXT = "text"
    SELECTOR = "selector"
    PHRASE = "phrase"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `site` is "" for all sites, or a `scope_of`; `id` is 0 until it is kept."""

    kind: RuleKind
    value: str
    spam: bool
    site: str = ""
    id: int = 0


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
        self._searched: list[tuple[Rule, str | Pattern]] = []
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
                except PatternError:
                    return

    def find(self, site: str, block: Block) -> Rule | None:
        """The rule that decides about a block on a site, if any."""
        if not self.rules:
            return None
        text = normal(block.text)
        for scope in (scope_of(site), ""):
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
            elif sought.search(without_surrogates(original[:PATTERN_REACH])):
                return rule
        return None

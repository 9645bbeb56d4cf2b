"""Sentences before the model: what stands around them, and the clauses that it gets of them.

What a model knows nothing about is taken out, and put back after by `assembly`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.languages import is_full_width
from reader.text.script import to_script
from reader.translation.builtin.rewriter import Rewriter
from reader.translation.packages.package import Package
from reader.translation.sentences.placeholders import (
    Placeholder,
    find_placeholders,
    has_words,
    mask,
)
from reader.translation.sentences.segmentation import content, cut, sentences
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.tokens import Spans, Tokenizer, Tokens

#: A sentence is read to see what would be split, and again when it is cut, mostly unchanged.
_AT_HAND = 4

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff\s]+")


@dataclass(slots=True)
class Clause:
    """A part of a sentence as the model gets it. Origins in `fed` are offsets into the sentence."""

    fed: Tracked
    tokens: Tokens
    placeholders: list[Placeholder]
    begins: bool
    upper: bool


@dataclass(slots=True)
class Plan:
    """A sentence on its way: what stands before and after, and its clauses."""

    text: str
    lead: str
    tail: str
    clauses: list[Clause]


class Preparation:
    """Makes clauses of sentences as a package wants them.

    Args:
        package: what translates them.
        tokenizer: the package's own.
    """

    def __init__(self, package: Package, tokenizer: Tokenizer) -> None:
        self._package = package
        self._tokenize = lru_cache(_AT_HAND)(tokenizer.tokenize)
        self._rewriter = (
            Rewriter(package.source, tokenizer, self._tokenize) if package.builtin else None
        )

    def plan(self, text: str, terms: Mapping[str, str], longest: int) -> Plan:
        """Make clauses of a text.

        Args:
            text: a sentence; more than one is understood too.
            terms: fixed translations.
            longest: pieces of a clause; longer ones are cut.

        Returns:
            the plan, without clauses where there is nothing to translate.
        """
        start, end = content(text)
        body = text[start:end]
        if not has_words(body, self._package.source):
            return Plan(text, text, "", [])
        clauses: list[Clause] = []
        for sentence in sentences(body, self._package.source):
            if has_words(sentence, self._package.source):
                clauses += self._clauses(sentence, start, terms, longest)
            start += len(sentence)
        return Plan(text, text[: content(text)[0]], text[end:], clauses)

    def mend(self, target: Tracked, fed: str, stretches: Spans) -> None:
        """Put a translation right as only the built-in package needs it; see `Rewriter.mend`."""
        if self._rewriter:
            self._rewriter.mend(target, fed, stretches)

    def _clauses(
        self, sentence: str, base: int, terms: Mapping[str, str], longest: int
    ) -> list[Clause]:
        """A sentence, prepared and cut; `base` is its offset in the text."""
        placeholders = find_placeholders(sentence, self._package.source, terms)
        fed = Tracked(sentence)
        mask(fed, placeholders)
        fed.substitute(_CONTROL, lambda _: " ")
        if self._package.source == "zh":  # its model knows simplified characters only
            fed.rewrite(to_script(fed.text, "simplified"))
        if self._rewriter:
            self._rewriter.rewrite(fed)
        fed.strip()
        upper = not is_full_width(self._package.source) and _is_upper(fed.text)
        if upper:
            fed.rewrite(fed.text.capitalize())
        tokens = self._tokenize(fed.text)
        clauses: list[Clause] = []
        position = reached = 0
        for part in cut(tokens, longest):
            origins = fed.origins[position : position + len(part)]
            position += len(part)
            end = len(sentence) if position == len(fed.text) else max(origins) + 1
            clause = Tracked(part, [o + base if o >= 0 else NOWHERE for o in origins])
            clause.strip()
            if self._rewriter:
                self._rewriter.arrange(clause, begins=not clauses)
            inside = [p for p in placeholders if reached <= p.origin < end]
            clauses.append(
                Clause(
                    clause,
                    self._tokenize(clause.text),
                    [replace(p, origin=p.origin + base) for p in inside],
                    begins=not clauses,
                    upper=upper,
                )
            )
            reached = end
        return [clause for clause in clauses if clause.tokens.pieces]


def _is_upper(text: str) -> bool:
    """Whether a text is set in capitals, and is more than an abbreviation."""
    return text.isupper() and " " in text and sum(c.isupper() for c in text) > 8

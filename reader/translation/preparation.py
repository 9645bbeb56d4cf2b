"""Sentences before the model: what stands around them, and the clauses that it gets of them.

What a model knows nothing about is taken out, and put back after by `assembly`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from reader.languages import is_chinese, is_full_width
from reader.text.script import to_script
from reader.translation.packages.package import Package
from reader.translation.sentences.no_words import begin_upper, rewrite_what_is_no_word
from reader.translation.sentences.order import in_chinese_order, in_english_order
from reader.translation.sentences.placeholders import (
    Placeholder,
    find_placeholders,
    has_words,
    mask,
)
from reader.translation.sentences.segmentation import content, cut, sentences
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.tokens import Tokenizer, Tokens

#: Words whose look-up is remembered: most words of a text are a few thousand usual ones.
REMEMBERED = 10_000
#: A sentence is read to see what would be torn, and again when it is cut, mostly unchanged.
_AT_HAND = 4

#: Stands before a word that is looked up alone: nothing that begins a sentence, and no word.
_MIDDLE = "; "
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
        self._reorders = package.starter and (
            is_chinese(package.target) if package.source == "en" else package.target == "en"
        )
        # Of functions, not of methods: in a cycle a model that is given up would stay in memory.
        self._tokenize = lru_cache(_AT_HAND)(tokenizer.tokenize)
        self._read = partial(_read, self._tokenize)
        self._say = lru_cache(REMEMBERED)(partial(_look_up, tokenizer.tokenize))

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

    def _reordered(self, clause: Tracked, tokens: Tokens) -> bool:
        """Put a clause into the order of the other language; whether anything was moved."""
        if self._package.source == "en":
            return in_chinese_order(clause, tokens)
        return in_english_order(clause, tokens)

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
        if self._package.starter:  # looked up word by word, what is no word comes out wrong
            rewrite_what_is_no_word(fed, self._package.source, self._say, self._read)
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
            if clauses and self._package.starter and not is_full_width(self._package.source):
                begin_upper(clause)
            read = tokens if clause.text == tokens.text else self._tokenize(clause.text)
            if self._reorders and self._reordered(clause, read):
                read = self._tokenize(clause.text)
            clauses.append(
                Clause(
                    clause,
                    read,
                    [
                        replace(a, origin=a.origin + base)
                        for a in placeholders
                        if reached <= a.origin < end
                    ],
                    begins=not clauses,
                    upper=upper,
                )
            )
            reached = end
        return [clause for clause in clauses if clause.tokens.pieces]


def _look_up(tokenize: Callable[[str], Tokens], word: str) -> str:
    """What a package that looks words up has for one in the middle of a sentence."""
    return _read(tokenize, f"{_MIDDLE}{word}").lstrip(" ;；").rstrip()


def _read(tokenize: Callable[[str], Tokens], text: str) -> str:
    """A text as the tokenizer of a package that looks words up reads it: translated."""
    return "".join(tokenize(text).pieces).replace("▁", " ")


def _is_upper(text: str) -> bool:
    """Whether a text is set in capitals, and is more than an abbreviation."""
    return text.isupper() and " " in text and sum(c.isupper() for c in text) > 8

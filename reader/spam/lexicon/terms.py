"""The words of spam: read from data files, and found in text.

A lexicon lists roots and affixes, not phrases, in three strengths. Terms of scripts that set no
spaces are looked for anywhere in the text; the others are compared with whole words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from itertools import chain, compress, count
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from reader.datamodel.verdict import Category
from reader.spam.lexicon.folding import bare, fold
from reader.spam.lexicon.joined import BREAK, WORD, Joined
from reader.untrusted import read_toml

#: A term with so many letters is no other word without its accents.
_LONG_ENOUGH = 9
#: What stands between the words of a term.
_GAP = re.compile(r"(?:[^\w*]|_)+")


class Strength(IntEnum):
    """How much a term tells by itself; what says only how things are offered tells nothing."""

    TALK = 0
    WEAK = 1
    PLAIN = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in a text: which (as listed), what of, and how many letters it covers."""

    term: str
    category: Category
    strength: Strength
    length: int


_Entry = tuple[Category, Strength]


#: No term of a lexicon has more characters; a page's word may have a million.
_LONGEST_TERM = 40
#: So many words are remembered.
_MOST_KNOWN = 50_000
#: What stands for the second word of a phrase that takes several.
_ANY = ""
#: A longer word is none of a language's, and is not looked up.
_LONGEST_WORD = 200


@dataclass(slots=True)
class _Words:
    """Terms of whole words: exact, by ending, by beginning, and phrases by their first two words.

    The second word of a phrase is `_ANY` where only its beginning is told.
    `known` remembers what words were found to be, `dull` those that are no term and begin none.
    """

    exact: dict[str, _Entry] = field(default_factory=dict)
    prefixes: dict[str, _Entry] = field(default_factory=dict)
    suffixes: dict[str, _Entry] = field(default_factory=dict)
    infixes: dict[str, _Entry] = field(default_factory=dict)
    exceptions: set[str] = field(default_factory=set)
    phrases: dict[str, dict[str, list[tuple[list[str], _Entry]]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    known: dict[str, tuple[str, _Entry] | None] = field(default_factory=dict)
    dull: set[str] = field(default_factory=set)

    def add(self, term: str, entry: _Entry) -> None:
        """Take a folded term."""
        first, *rest = _parts(term)
        if rest:
            second = _ANY if rest[0].endswith("*") else rest[0]
            self.phrases[first][second].append((rest, entry))
            return
        core = first.strip("*")
        starts, ends = first.endswith("*"), first.startswith("*")
        table = (
            self.infixes
            if starts and ends
            else self.prefixes
            if starts
            else self.suffixes
            if ends
            else self.exact
        )
        if table.get(core, entry)[1] <= entry[1]:
            table[core] = entry

    def names(self) -> Iterator[str]:
        """How the terms are called where they are found."""
        yield from self.exact
        yield from (f"{core}*" for core in self.prefixes)
        yield from (f"*{core}" for core in self.suffixes)
        yield from (f"*{core}*" for core in self.infixes)
        for first, begun in self.phrases.items():
            for rest, _ in chain.from_iterable(begun.values()):
                yield " ".join((first, *rest)).rstrip("*")

    def look_up(self, word: str) -> tuple[str, _Entry] | None:
        """The term a word agrees with, if any; remembered, as pages repeat their words."""
        if len(word) > _LONGEST_WORD:
            return None
        if word not in self.known:
            if len(self.known) > _MOST_KNOWN:
                self.known.clear()
                self.dull.clear()
            self.known[word] = self._find(word)
            if self.known[word] is None and word not in self.phrases:
                self.dull.add(word)
        return self.known[word]

    def _find(self, word: str) -> tuple[str, _Entry] | None:
        if word in self.exceptions:
            return None
        whole = self.exact.get(word)
        if whole and whole[1]:
            return word, whole
        for cut in range(min(len(word), _LONGEST_TERM), 2, -1):
            if entry := self.prefixes.get(word[:cut]):
                return word[:cut] + "*", entry
            if cut < len(word) and (entry := self.suffixes.get(word[-cut:])):
                return "*" + word[-cut:], entry
        for core, entry in self.infixes.items():
            if core in word:
                return f"*{core}*", entry
        return (word, whole) if whole else None

    def phrase(self, words: list[str], start: int) -> tuple[int, str, _Entry] | None:
        """The longest phrase that begins at a word: its number of words, its text, its entry."""
        begun = self.phrases.get(words[start], {})
        second = words[start + 1] if start + 1 < len(words) else _ANY
        if second not in begun and _ANY not in begun:
            return None
        best: tuple[int, str, _Entry] | None = None
        for rest, entry in (*begun.get(second, ()), *begun.get(_ANY, ())):
            following = words[start + 1 : start + 1 + len(rest)]
            if _agree(following, rest) and (best is None or len(rest) >= best[0]):
                # A star at the end agrees with any word, and with the end of the text.
                text = " ".join([words[start], *following]).rstrip(f" {BREAK}")
                best = len(rest) + 1, text, entry
        return best


class Lexicons:
    """All lexicons, ready for use.

    Args:
        tables: the parsed files. A table without terms is allowed and finds nothing.
    """

    def __init__(self, tables: Iterable[Mapping[str, Any]]) -> None:
        self._anywhere: dict[str, _Entry] = {}
        self._words = _Words()
        self._comment_phrases: list[str] = []
        for table in tables:
            self._add(table)

    def _add(self, table: Mapping[str, Any]) -> None:
        category = Category(table.get("category", Category.OTHER))
        for strength in Strength:
            entry = category, strength
            for term in _terms(table, "anywhere", strength.name.lower()):
                term = term.replace("_", " ")
                if len(term) > 1 and self._anywhere.get(term, entry)[1] <= entry[1]:
                    self._anywhere[term] = entry
            for term in _terms(table, "words", strength.name.lower()):
                self._words.add(term, entry)
                if len(plain := bare(term)) >= _LONG_ENOUGH and plain != term:
                    self._words.add(plain, entry)
        self._words.exceptions.update(_terms(table, "words", "except"))
        sayings = _terms(table, "comments", "strong")
        self._comment_phrases += (saying.replace("_", " ") for saying in sayings)

    def names(self) -> Iterator[str]:
        """How the terms are called where they are found."""
        yield from self._anywhere
        yield from self._words.names()

    @cached_property
    def _finder(self) -> tuple[list[str], AhoCorasick]:
        """The terms of scripts without spaces, and what finds them: made for the first of them."""
        terms = list(self._anywhere)
        return terms, AhoCorasick(terms, matchkind=MatchKind.LeftmostLongest)

    @cached_property
    def _listener(self) -> AhoCorasick:
        """What finds the stock phrases of comment robots: few enough for the fastest way."""
        return AhoCorasick(self._comment_phrases, implementation=Implementation.DFA)

    def find(self, folded: str) -> tuple[Hit, ...]:
        """The terms in a folded text: first those found anywhere, then those of whole words."""
        hits = [hit for _, hit in self._hits_inside(folded)]
        words = WORD.findall(folded)
        hits += (hit for _, hit in self._find_words(words, frozenset(words)))
        return tuple(hits)

    def find_in(self, texts: Joined) -> list[tuple[Hit, ...]]:
        """The terms in each of some texts."""
        hits: list[list[Hit]] = [[] for _ in range(len(texts))]
        for number, hit in self._find_anywhere(texts):
            hits[number].append(hit)
        for number, hit in self._find_words(texts.words, texts.vocabulary):
            hits[number].append(hit)
        return list(map(tuple, hits))

    def _find_anywhere(self, texts: Joined) -> Iterator[tuple[int, Hit]]:
        """The terms that are looked for inside of texts, each with the number of its text."""
        numbers, beyond = texts.beyond_ascii
        for place, hit in self._hits_inside(beyond.text):
            yield numbers[beyond.number_at(place)], hit

    def _hits_inside(self, text: str) -> Iterator[tuple[int, Hit]]:
        """The terms that are looked for inside of a text: places, the longest, none in another."""
        if text.isascii():
            return
        terms, finder = self._finder
        for number, place, _ in finder.find_matches_as_indexes(text):
            term = terms[number]
            yield place, Hit(term, *self._anywhere[term], len(term))

    def _find_words(self, words: list[str], vocabulary: Set[str]) -> Iterator[tuple[int, Hit]]:
        """The terms among the words of texts, each with the number of its text."""
        # Nearly every word was seen before, is no term and begins none.
        may_tell, phrases = vocabulary - self._words.dull, self._words.phrases
        number = end = 0
        for position in compress(count(), map(may_tell.__contains__, words)):
            word = words[position]
            if word == BREAK:
                number += 1
            elif position < end:
                continue
            elif word in phrases and (found := self._words.phrase(words, position)):
                length, text, entry = found
                yield number, Hit(text, *entry, len(text) - text.count(" "))
                end = position + length
            elif single := self._words.look_up(word):
                yield number, Hit(single[0], *single[1], len(word))

    def comment_phrases(self, folded: str) -> set[str]:
        """The stock phrases of comment robots in a folded text."""
        return set(self._listener.find_matches_as_strings(folded, overlapping=True))


def _parts(term: str) -> list[str]:
    """The words of a term; most are one word, which is told sooner than it is split."""
    return [term] if term.isalnum() else list(filter(None, _GAP.split(term)))


def _agree(following: list[str], rest: list[str]) -> bool:
    """Whether words are those of a phrase, of which some may be told by their beginning."""
    return following == rest or (
        len(following) == len(rest)
        and all(
            word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
            for word, wanted in zip(following, rest, strict=True)
        )
    )


def _terms(table: Mapping[str, Any], group: str, strength: str) -> list[str]:
    """The terms of a group, folded; all at once, for there are many thousands."""
    value = table.get(group, {}).get(strength)
    return fold(str(value)).split() if value else []


def plain_terms(text: str, strength: Strength = Strength.PLAIN) -> dict[str, Any]:
    """The table of terms that are written one behind the other, those of all scripts together."""
    spaced: list[str] = []
    others: list[str] = []
    for term in fold(text).split():
        is_spaced = all(map(WORD.fullmatch, _GAP.split(term.strip("*"))))
        (spaced if is_spaced else others).append(term)
    name = strength.name.lower()
    return {"words": {name: " ".join(spaced)}, "anywhere": {name: " ".join(others)}}


def read_tables(folder: Path) -> list[dict[str, Any]]:
    """The parsed files of a folder, by name; an empty file is an empty table.

    Raises:
        MalformedDataError: a file is not TOML.
    """
    return [read_toml(path.read_bytes()) for path in sorted(folder.glob("*.toml"))]

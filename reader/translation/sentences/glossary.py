"""Names a person wants translated in one way only."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.datamodel.translation import Pair


@dataclass(frozen=True, slots=True)
class Glossary:
    """Fixed translations, by pair of languages ("en-zh"): source term -> target term."""

    terms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, pair: Pair) -> Mapping[str, str]:
        """The terms of a pair of languages."""
        return self.terms.get(f"{pair.source}-{pair.target}", {})

    def version(self, pair: Pair) -> str:
        """Changes whenever the terms of the pair change; "" while there are none."""
        terms = self.of(pair)
        if not terms:
            return ""
        return hashlib.sha256(repr(sorted(terms.items())).encode()).hexdigest()[:16]


def find_terms(text: str, terms: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Where glossary terms stand in a text: start, end, and the target term; the longest first.

    Case counts only for terms with an upper-case letter. Terms that begin or end in a letter of a
    spaced script match whole words.
    """
    taken: set[int] = set()
    for term in sorted(terms, key=len, reverse=True):
        for match in _pattern(term).finditer(text) if term else ():
            span = range(*match.span())
            if not taken.intersection(span):
                taken.update(span)
                yield match.start(), match.end(), terms[term]


def _pattern(term: str) -> re.Pattern[str]:
    before = r"(?<![^\W_])" if _spaced(term[0]) else ""
    after = r"(?![^\W_])" if _spaced(term[-1]) else ""
    flags = re.IGNORECASE if term == term.lower() else re.NOFLAG
    return re.compile(before + re.escape(term) + after, flags)


def _spaced(character: str) -> bool:
    return character.isalnum() and character < "\u2e80"

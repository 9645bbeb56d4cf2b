"""Terms of scripts that set no spaces: they are looked for at each letter of a text."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import compress, count
from typing import Generic, TypeVar

_Entry = TypeVar("_Entry")


class Anywhere(Generic[_Entry]):
    """Terms that are looked for inside the text: by their first two letters, then the longest."""

    def __init__(self) -> None:
        self._terms: dict[str, _Entry] = {}
        self._begins: set[int] = set()
        self._lengths: dict[str, list[int]] = {}

    def get(self, term: str, default: _Entry) -> _Entry:
        """What is known of a term."""
        return self._terms.get(term, default)

    def add(self, term: str, entry: _Entry) -> None:
        """Take a term of two letters or more."""
        if len(term) < 2:
            return
        self._terms[term] = entry
        self._begins.update(_pairs(term[:2]))
        lengths = self._lengths.setdefault(term[:2], [])
        if len(term) not in lengths:
            lengths.append(len(term))
            lengths.sort(reverse=True)

    def find(self, text: str) -> Iterator[tuple[int, str, _Entry]]:
        """The terms in a text, each with its place, the longest first, none within another."""
        if text.isascii():
            return
        end = 0
        for start in self._beginnings(text):
            if start < end:
                continue
            for length in self._lengths[text[start : start + 2]]:
                term = text[start : start + length]
                if (entry := self._terms.get(term)) is not None:
                    end = start + length
                    yield start, term, entry
                    break

    def _beginnings(self, text: str) -> list[int]:
        """The places in a text where two letters begin a term.

        Most begin none, and are passed over without a step of Python's own.
        """
        begins = self._begins.__contains__
        even, odd = _pairs(text), _pairs(text[1:])
        places = [*compress(count(0, 2), map(begins, even))]
        places += compress(count(1, 2), map(begins, odd))
        return sorted(places)


def _pairs(text: str) -> array[int]:
    """The letters of a text two by two, each pair as one number."""
    whole = text[: len(text) // 2 * 2]
    return array("Q", whole.encode("utf-32-le", "surrogatepass"))

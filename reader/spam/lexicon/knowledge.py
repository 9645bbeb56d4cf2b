"""What is known before a page is seen: the words of spam and of furniture, of calls and of news."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from operator import contains
from pathlib import Path
from typing import Any

from reader.datamodel.verdict import Category
from reader.resources import resource_path
from reader.spam.lexicon.kits import Kits, LinkFarms
from reader.spam.lexicon.terms import Lexicons, Strength, plain_terms, read_tables
from reader.untrusted import read_toml

_HAN_RUN = re.compile("[一-鿿]{2,}")
_CATEGORIES = frozenset(category.value for category in Category)


class HanPairs:
    """Which pairs of Chinese characters are common in running text.

    Args:
        lines: for each first character a line: it, and the characters that often follow it.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._followers = {line[0]: line[1:].strip() for line in lines if len(line) > 1}

    def uncommon(self, text: str) -> tuple[int, int]:
        """How many pairs of a folded, simplified text are uncommon, and how many it has."""
        common = count = 0
        for run in _HAN_RUN.findall(text):
            count += len(run) - 1
            common += sum(map(contains, map(self._followers.get, run, repeat("")), run[1:]))
        return count - common, count


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The words and marks that pages are judged by.

    Attributes:
        spam: the terms of spam, and those of sales talk.
        talk: what kind of sales talk a term is: of price, promise, haste, …
        furniture: what every site says about itself.
        kits: the marks of spam kits.
        farms: what tells the names of sites in link farms.
        calls: what advertising asks of its readers.
        reports: what news says.
        function_words: the commonest words of languages with spaces.
        pairs: the common pairs of Chinese characters.
    """

    spam: Lexicons
    talk: Mapping[str, str]
    furniture: Lexicons
    kits: Kits
    farms: LinkFarms
    calls: Lexicons
    reports: Lexicons
    function_words: frozenset[str]
    pairs: HanPairs


@cache
def bundled_knowledge() -> Knowledge:
    """The data files the program comes with."""
    folder = resource_path("lexicons")
    languages = read_tables(folder / "languages")
    return Knowledge(
        spam=Lexicons(spam_tables(folder, languages)),
        talk={
            name: kind
            for kind, terms in _table("talk.toml").items()
            for name in Lexicons([plain_terms(terms)]).names()
        },
        furniture=Lexicons([_table("furniture.toml")]),
        kits=Kits(_table("kits.toml")),
        farms=LinkFarms(_table("link_farms.toml")),
        calls=Lexicons(plain_terms(language["calls"]) for language in languages),
        reports=Lexicons(plain_terms(language["reports"]) for language in languages),
        function_words=frozenset(
            word for language in languages for word in language["function"].split()
        ),
        pairs=HanPairs(resource_path("lexicons", "han_pairs.txt").read_text("utf-8").splitlines()),
    )


def spam_tables(folder: Path, languages: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The tables of the terms of spam: those of a folder by kind, and those of the languages.

    Before them stand those of sales talk, which count where no other has the same term.
    """
    talk = [plain_terms(terms, Strength.TALK) for terms in _table("talk.toml").values()]
    return [*talk, *read_tables(folder / "terms"), *_terms_of(languages)]


def _table(name: str) -> dict[str, Any]:
    return read_toml(resource_path("lexicons", name).read_bytes())


def _terms_of(languages: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The terms of spam in files of languages: a table for each category, as in a file of terms."""
    for language in languages:
        for name in filter(_CATEGORIES.__contains__, language):
            yield {"category": name, **language[name]}

"""Whose transliteration is known: to a table of people, and to the package itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from reader.resources import resource_path

#: What a package makes of a few characters or a word, looked up alone.
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class People:
    """Given names and surnames.

    Attributes:
        chinese: the transliteration of each, as “弗兰克” for “Frank”.
        latin: the other way; the usual one where several sound alike.
        initials: the characters that these begin with.
    """

    chinese: Mapping[str, str]
    latin: Mapping[str, str]
    initials: frozenset[str]


@cache
def people() -> People:
    """The table that comes with the program."""
    text = resource_path("lexicons", "people.tsv").read_text("utf-8")
    lines = (line.partition("\t") for line in text.splitlines() if not line.startswith("#"))
    rows = [(latin, han) for latin, _, han in lines]
    rows.reverse()  # what stands first is meant
    latin = {han: latin for latin, han in rows}
    return People(dict(rows), latin, frozenset(han[0] for han in latin))


def knows(say: Say, name: str) -> bool:
    """Whether a package has some characters as a whole, not only the words they can be cut into."""
    said = say(name)
    return bool(said) and all(
        f"{say(name[:i])} {say(name[i:])}".strip() != said for i in range(1, len(name))
    )


def is_name(said: str) -> bool:
    """Whether all words of an English text have a capital."""
    words = said.removeprefix("the ").split()
    return bool(words) and all(word[0].isupper() and not word.isupper() for word in words)

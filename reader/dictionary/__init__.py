"""The dictionary (CC-CEDICT), Chinese text cut into words, and pinyin; all offline."""

from __future__ import annotations

from functools import cache

from reader.dictionary.explanation import Explanation, explain, forms
from reader.dictionary.readings import Syllable, segment
from reader.dictionary.store import Dictionary, Entry, main_entry
from reader.resources import resource_path

__all__ = [
    "Dictionary",
    "Entry",
    "Explanation",
    "Syllable",
    "dictionary",
    "explain",
    "forms",
    "main_entry",
    "pinyin",
    "segment",
]


@cache
def dictionary() -> Dictionary:
    """The dictionary that ships with the program; it is opened once.

    Raises:
        StorageError: it cannot be opened.
    """
    return Dictionary(resource_path("dictionary", "cedict.sqlite3"))


def pinyin(text: str) -> list[tuple[int, str]]:
    """How the Han characters of a text are read: (offset in code points, syllable with tone mark).

    Raises:
        StorageError: the dictionary cannot be read.
    """
    return dictionary().pinyin(text)

"""What the dictionary has on a word in its sentence, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from reader.dictionary.entries import Entry
from reader.dictionary.store import Dictionary
from reader.languages import is_chinese


@dataclass(frozen=True, slots=True)
class Explanation:
    """A word, its entries, and the characters it is made of; without entries it is unknown."""

    word: str
    entries: tuple[Entry, ...] = ()
    parts: tuple[Entry, ...] = ()


def explain(source: Dictionary, text: str, offset: int, word: str, language: str) -> Explanation:
    """Look a word up.

    Args:
        source: the dictionary.
        text: the sentence the word stands in.
        offset: the character that was pointed at, in code points of the text.
        word: the word as the segmenter cut it; a longer or shorter one may be found.
        language: the language of the text.

    Raises:
        StorageError: the dictionary cannot be read.
    """
    if is_chinese(language) and (entries := source.look_up(word, "zh")):
        return Explanation(word, tuple(entries), tuple(source.components(entries[0])))
    match = source.look_up_at(text, offset, language)
    if match is None:
        return Explanation(word)
    is_split = is_chinese(language) and bool(match.entries)
    parts = source.components(match.entries[0]) if is_split else []
    return Explanation(text[match.start : match.end], match.entries, tuple(parts))

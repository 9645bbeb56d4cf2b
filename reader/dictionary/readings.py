"""Chinese text cut into words, and how its characters are read."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

#: Combining marks of the tones 1 to 4 (ISO 7098).
_MARKS = {1: "\u0304", 2: "\u0301", 3: "\u030c", 4: "\u0300"}
_TONES = {mark: tone for tone, mark in _MARKS.items()}

_TONED = re.compile(r"(?<![A-Za-z:ü])[A-Za-z:ü]+[1-5]")
_NUMBERED = re.compile(r"^([A-Za-z:ü]+)([1-5])")

#: The vowel that carries the mark: a or e, else the o of ou, else the last (ISO 7098, 8.1).
_CARRIER = re.compile(r"[aeAE]|[oO](?=u)|[iouüIOUÜ](?=[^aeiouüAEIOUÜ]*$)")


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable with its tone mark; `tone` is 1 to 4, 5 for the light tone, 0 for what is none."""

    text: str
    tone: int


def syllables(numbered: str) -> tuple[Syllable, ...]:
    """The syllables of pinyin with tone numbers; spaces between those may be missing."""
    parts = (part for word in numbered.split() for part in _TONED.findall(word) or (word,))
    return tuple(syllable(part) for part in parts)


def syllable(numbered: str) -> Syllable:
    """One syllable with a tone number, with its tone mark instead."""
    match = _NUMBERED.fullmatch(numbered)
    if match is None or match[1] == "xx":
        return Syllable(numbered, 0)
    letters = match[1].replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
    tone = int(match[2])
    return Syllable(_marked(letters, tone), tone)


def _marked(letters: str, tone: int) -> str:
    carrier = _CARRIER.search(letters)
    if tone not in _MARKS or carrier is None:
        return letters
    end = carrier.end()
    return unicodedata.normalize("NFC", letters[:end] + _MARKS[tone] + letters[end:])


def tone_of(marked: str) -> int:
    """The tone of a syllable written with its mark: 1 to 4, or 5 without one."""
    parts = unicodedata.normalize("NFD", marked)
    return next((_TONES[mark] for mark in parts if mark in _TONES), 5)


def joined(numbered: str) -> str:
    """CC-CEDICT's pinyin as it is written in running text: "dù lún"."""
    return " ".join(part.text for part in syllables(numbered))


def segment(text: str) -> list[str]:
    """The words of a Chinese text; joined they give it back, character for character."""
    import rjieba

    words: list[str] = rjieba.cut(text)
    return words


def readings(text: str, reading_of: Callable[[str], Iterable[str] | None]) -> list[tuple[int, str]]:
    """How the Han characters of a text are read in their words.

    Args:
        text: any text.
        reading_of: the syllables of a word of several characters, None where it is not known.

    Returns:
        (offset of the character in code points, its syllable with tone mark), in order.
    """
    found: list[tuple[int, str]] = []
    start = 0
    for word in segment(text):
        if any(is_han(character) for character in word):
            places = zip(word, _syllables(word, reading_of), strict=True)
            found += [
                (start + index, syllable)
                for index, (character, syllable) in enumerate(places)
                if is_han(character) and syllable
            ]
        start += len(word)
    return found


def _syllables(word: str, reading_of: Callable[[str], Iterable[str] | None]) -> Iterator[str]:
    """The syllables of a word; one that is not known is read by the longest words in it."""
    start = 0
    while start < len(word):
        for end in range(len(word), start + 1, -1):
            if syllables := reading_of(word[start:end]) if end - start > 1 else None:
                yield from syllables
                start = end
                break
        else:
            yield _alone(word[start])
            start += 1


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one (of the unified ideographs)."""
    return (
        "\u3400" <= character <= "\u9fff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character == "〇"
    )


def _alone(character: str) -> str:
    """How a character is read by itself; "" for what is no Chinese character."""
    if not is_han(character):
        return ""
    # Its dictionary of phrases takes a tenth of a second to load, in one piece that would hold up
    # the window; readings of words come from CC-CEDICT here.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    import pypinyin

    ((syllable,),) = pypinyin.pinyin(character, style=pypinyin.Style.TONE)
    return str(syllable)

"""Pinyin as CC-CEDICT writes it ("lu:4"), with its tone marks ("lǜ")."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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
    return " ".join(_texts(numbered))


def _texts(numbered: str) -> Iterator[str]:
    return (part.text for part in syllables(numbered))

"""What a learner keeps: words with the sentence they were met in, and how well they are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: The names of the levels, from 1; HSK 3.0 has one list for its levels 7 to 9.
LEVELS: Mapping[str, tuple[str, ...]] = {
    "zh": ("HSK 1", "HSK 2", "HSK 3", "HSK 4", "HSK 5", "HSK 6", "HSK 7–9"),
    "en": ("A1", "A2", "B1", "B2", "C1", "C2"),
}

#: The same, as settings name them.
LEVEL_CODES: Mapping[str, tuple[str, ...]] = {
    "zh": ("hsk-1", "hsk-2", "hsk-3", "hsk-4", "hsk-5", "hsk-6", "hsk-7"),
    "en": ("a1", "a2", "b1", "b2", "c1", "c2"),
}


class WordState(StrEnum):
    """How well a word is known; `MET` ones were looked up and not put into the list."""

    MET = "met"
    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"


#: The states of words that are in the list.
LISTED = (WordState.NEW, WordState.LEARNING, WordState.KNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of the list, or of what was looked up.

    Attributes:
        id: of its row, 0 before it is kept.
        language: "zh" or "en".
        text: the word, simplified or as it stands in a dictionary; with the language it is unique.
        form: in traditional characters, where these differ; "" else.
        reading: the pinyin with tone marks, syllables divided by spaces; "" for other languages.
        meaning: what it means in a few words.
        level: in HSK or CEFR, from 1; 0 for what no list has.
        sentence: where it was met; "" where that is not known.
        translation: of the sentence.
        title: of the page.
        address: of the page, or its path.
        added: when it was put into the list, or first looked up; aware.
        lookups: how often it was looked up.
        looked_up: when it was looked up last; aware.
    """

    id: int = 0
    language: str
    text: str
    form: str = ""
    reading: str = ""
    meaning: str = ""
    level: int = 0
    state: WordState = WordState.NEW
    sentence: str = ""
    translation: str = ""
    title: str = ""
    address: str = ""
    added: datetime
    lookups: int = 0
    looked_up: datetime | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A text whose words are to be glossed.

    Attributes:
        language: "zh" or "en".
        text: a paragraph as it is shown.
        sentences: its sentences, each with what stands for it on the other side, as far as there
            is any.
    """

    language: str
    text: str
    sentences: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Gloss:
    """A short meaning of a word in a text: its place in code points, and the form it is kept in."""

    start: int
    end: int
    word: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordFilter:
    """Which words are wanted; without anything, all that are in the list.

    Attributes:
        text: a part of the word, its reading, meaning or sentence.
        language: "zh" or "en"; "" for both.
        level: one level; -1 for all.
        state: one state; None for all that are in the list.
        since: added then or later; aware.
        looked_up: those that were looked up, in the list or not, the last one first.
    """

    text: str = ""
    language: str = ""
    level: int = -1
    state: WordState | None = None
    since: datetime | None = None
    looked_up: bool = False

"""The list of words to and from files, by their endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from reader.datamodel.word import Word
from reader.dictionary import Explanation, dictionary, explain
from reader.errors import ReaderError, cause_of
from reader.vocabulary.cards import words_apkg
from reader.vocabulary.levels import level_of
from reader.vocabulary.lists import MOST_BYTES, ListedWord, read_list
from reader.vocabulary.tables import words_csv, words_tsv
from reader.vocabulary.words import Context, word_of


@dataclass(frozen=True, slots=True)
class TakenList:
    """The words of a file, ready to be kept, and how many of its lines were passed over."""

    words: tuple[Word, ...]
    skipped: int


def written(words: Sequence[Word], ending: str, now: datetime) -> bytes:
    """The words as a file.

    Args:
        words: of the list.
        ending: ".apkg" for Anki, ".csv"; TSV for all others.
        now: the time that is written into a package.
    """
    match ending.lower():
        case ".apkg":
            return words_apkg(words, now)
        case ".csv":
            return words_csv(words).encode("utf-8")
    return words_tsv(words).encode("utf-8")


def read_file(path: Path, now: datetime) -> TakenList:
    """The words of a file; see `read_list`.

    Raises:
        ReaderError: it cannot be read, or is no list of words.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ReaderError(
            "unreadable",
            "“{name}” could not be read: {cause}.",
            name=path.name,
            cause=cause_of(error),
        ) from error
    found = read_list(data)
    return TakenList(tuple(_word(word, now) for word in found.words), found.skipped)


def _word(listed: ListedWord, now: datetime) -> Word:
    """A word of a list; what the list does not say of it is what the dictionary has."""
    text, language = listed.text, listed.language
    is_told = "meaning" in listed.details
    found = Explanation(text) if is_told else explain(dictionary(), text, 0, text, language)
    known = word_of(found, Context(language), now)
    word = Word(
        language=language,
        text=text,
        form=known.form if known else "",
        reading=known.reading if known else "",
        meaning=known.meaning if known else "",
        level=level_of(text, language),
        state=listed.state,
        added=now,
    )
    told: dict[str, Any] = {name: text for name, text in listed.details.items() if text}
    return replace(word, **told)

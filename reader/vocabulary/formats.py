"""The list of words to and from files, by their endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.datamodel.word import Word
from reader.errors import ReaderError, cause_of
from reader.vocabulary.cards import words_apkg
from reader.vocabulary.levels import level_of
from reader.vocabulary.lists import MOST_BYTES, ListedWord, read_list
from reader.vocabulary.tables import words_csv, words_tsv


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
    details = listed.details
    return Word(
        language=listed.language,
        text=listed.text,
        form=details.get("form", ""),
        reading=details.get("reading", ""),
        meaning=details.get("meaning", ""),
        level=level_of(listed.text, listed.language),
        state=listed.state,
        sentence=details.get("sentence", ""),
        translation=details.get("translation", ""),
        title=details.get("title", ""),
        address=details.get("address", ""),
        added=now,
    )

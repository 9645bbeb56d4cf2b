"""The list of words to and from files, by their endings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from reader.datamodel.word import Word
from reader.dictionary import Explanation, dictionary, explain
from reader.errors import ReaderError, cause_of
from reader.export.sentence_pairs import guarded_cell, tsv_cell
from reader.vocabulary.cards import words_apkg
from reader.vocabulary.levels import level_name, level_of
from reader.vocabulary.lists import MOST_BYTES, ListedWord, read_list
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


#: The first line; the import finds its way by it.
COLUMNS = (
    "word", "traditional", "reading", "meaning", "language", "level", "state",
    "sentence", "translation", "source", "address", "date",
)  # fmt: skip


def words_tsv(words: Iterable[Word]) -> str:
    """One word a line, cells divided by tabs, quoted and guarded as in all tables."""
    rows = (COLUMNS, *map(_cells, words))
    return "".join("\t".join(map(tsv_cell, row)) + "\n" for row in rows)


def words_csv(words: Iterable[Word]) -> str:
    """One word a line, as RFC 4180 has it, with a byte order mark: else Excel misreads Chinese."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows([guarded_cell(cell) for cell in _cells(word)] for word in words)
    return "\ufeff" + file.getvalue()


def _cells(word: Word) -> Sequence[str]:
    return (
        word.text,
        word.form,
        word.reading,
        word.meaning,
        word.language,
        level_name(word.level, word.language),
        word.state.value,
        word.sentence,
        word.translation,
        word.title,
        word.address,
        word.added.date().isoformat(),
    )

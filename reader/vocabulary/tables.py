"""The list of words as a table: TSV and CSV, for spreadsheets and other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from reader.datamodel.word import Word
from reader.export.sentence_pairs import guarded_cell, tsv_cell
from reader.vocabulary.levels import level_name

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

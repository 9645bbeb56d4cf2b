"""Translations that the reader wrote or chose: by page, pair of languages and sentence.

They belong to the words of a sentence: of a sentence that the page changed the translation stays
here, where it is found again when the words come back.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime

from reader import codec
from reader.datamodel.translation import Pair, Translation
from reader.storage.sqlite import Database
from reader.storage.times import seconds


class OwnTranslationStore:
    """The reader's own translations.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str, pair: Pair) -> list[Translation]:
        """Those of a page in a pair of languages, the newest first; their `own` is true."""
        rows = self._database.rows(
            "SELECT translation FROM own_translations "
            "WHERE page = ? AND source = ? AND target = ? ORDER BY made DESC, sentence",
            (page, pair.source, pair.target),
        )
        found = []
        for row in rows:
            with contextlib.suppress(ValueError):
                found.append(replace(codec.loaded(Translation, row["translation"]), own=True))
        return found

    def keep(self, page: str, translation: Translation) -> None:
        """Keep a translation in place of the one there is of its sentence."""
        made = translation.created or datetime.now(UTC)
        pair = translation.pair
        values = (page, pair.source, pair.target, folded(translation.source), seconds(made))
        self._database.write(
            "INSERT OR REPLACE INTO own_translations "
            "(page, source, target, sentence, made, translation) VALUES (?, ?, ?, ?, ?, ?)",
            (*values, codec.dumped(translation)),
        )

    def remove(self, page: str, pair: Pair, sentence: str) -> None:
        """Forget the translation of a sentence; one that is not there is no error."""
        self._database.write(
            "DELETE FROM own_translations "
            "WHERE page = ? AND source = ? AND target = ? AND sentence = ?",
            (page, pair.source, pair.target, folded(sentence)),
        )


def folded(sentence: str) -> str:
    """A sentence as it is compared: white space says nothing."""
    return " ".join(sentence.split())

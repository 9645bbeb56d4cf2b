"""What is indexed of a story, and how the tables of the index keep it."""

from __future__ import annotations

import json
import sqlite3
import zlib
from dataclasses import dataclass
from datetime import datetime

from reader.search import tokens
from reader.untrusted import read_json

#: The columns, called as the texts of a document, and how much a hit in each of them counts.
COLUMNS = ("title", "text", "title_translation", "text_translation", "notes")
WEIGHTS = (10.0, 4.0, 3.0, 2.0, 1.0)


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed of a story; `id` is the story's.

    `text` and `text_translation` have a line for each block of its page, so that the number of the
    line is the number of the block; `site` is the host of its address.
    """

    id: int
    moment: datetime
    title: str
    text: str = ""
    title_translation: str = ""
    text_translation: str = ""
    notes: str = ""
    site: str = ""
    language: str = ""

    @property
    def own_texts(self) -> tuple[str, ...]:
        """What is in the language of the story, or of the reader."""
        return self.title, self.text, self.notes

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts in the order of the columns."""
        return tuple(getattr(self, column) for column in COLUMNS)


def add(connection: sqlite3.Connection, document: Document) -> None:
    """Add a document that is not there."""
    texts = [tokens.clean(text) for text in document.texts]
    moment = int(document.moment.timestamp())
    connection.execute(
        "INSERT INTO documents (id, moment, site, language) VALUES (?, ?, ?, ?)",
        (document.id, moment, document.site, document.language.lower()),
    )
    packed = zlib.compress(json.dumps(texts, ensure_ascii=False).encode("utf-8", "replace"))
    connection.execute("INSERT INTO texts (id, texts) VALUES (?, ?)", (document.id, packed))
    connection.execute(
        f"INSERT INTO words (rowid, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)",
        (document.id, *map(tokens.tokens, texts)),
    )


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Take a document out; a contentless table of FTS5 needs its texts again for that."""
    row = connection.execute("SELECT texts FROM texts WHERE id = ?", (number,)).fetchone()
    if row is None:
        return
    try:
        texts = texts_of(row[0])
    except (ValueError, zlib.error) as error:
        raise sqlite3.DatabaseError("a damaged text") from error
    connection.execute(
        f"INSERT INTO words (words, rowid, {', '.join(COLUMNS)}) "
        "VALUES ('delete', ?, ?, ?, ?, ?, ?)",
        (number, *map(tokens.tokens, texts)),
    )
    connection.execute("DELETE FROM documents WHERE id = ?", (number,))
    connection.execute("DELETE FROM texts WHERE id = ?", (number,))


def texts_of(kept: bytes) -> list[str]:
    """The texts of a document.

    Raises:
        ValueError, zlib.error: they are damaged.
    """
    texts = read_json(zlib.decompress(kept))
    if not isinstance(texts, list) or len(texts) != len(COLUMNS):
        raise ValueError("damaged")
    return [str(text) for text in texts]

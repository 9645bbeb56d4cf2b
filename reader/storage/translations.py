"""Translations that were made before, so that a page opened again shows at once.

A translation is found by everything that decides it: the pair, the packages and their versions, the
version of what the program adds to them, the way of decoding, the characters, the glossary (all of
these the caller joins into one `context`), and the sentence with its white space folded.
"""

from __future__ import annotations

import hashlib
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from reader import codec
from reader.datamodel.translation import Translation
from reader.storage.sqlite import Database

#: How many keys one query asks for; SQLite allows 32,766 parameters.
_QUERY = 200
_FIND = f"SELECT key, translation, used FROM translations WHERE key IN ({','.join('?' * _QUERY)})"
#: When the bound is passed, this part of it is kept.
_KEPT = 0.9
#: How many rows may be written before the bound is looked at.
_UNCHECKED = 200
#: A row's time of use is written anew when it is older than this, in seconds.
_STALE = 86_400.0


class TranslationCache:
    """The kept translations.

    Every method raises a `StorageError` where the database cannot be read or written.

    Args:
        database: where they are kept.
        limit: bytes to keep at most; 0 keeps nothing.
    """

    def __init__(self, database: Database, limit: int) -> None:
        self._database = database
        self.limit = limit
        self._unchecked = _UNCHECKED

    def set_limit(self, limit: int) -> None:
        """Keep at most so many bytes from now on."""
        self.limit = limit
        if not self._database.read_only:
            self._shrink()

    def find(self, context: str, sentences: Iterable[str]) -> dict[str, Translation]:
        """The kept translations of some sentences, by sentence."""
        by_key = {_key(context, sentence): sentence for sentence in sentences}
        found: dict[str, Translation] = {}
        stale: list[bytes] = []
        for keys in _chunks(list(by_key)):
            for row in self._database.rows(_FIND, keys):
                sentence = by_key[row["key"]]
                if (translation := _loaded(row["translation"], sentence)) is None:
                    continue  # damaged: it is made again, and put in its place
                found[sentence] = translation
                if time.time() - row["used"] > _STALE:
                    stale.append(row["key"])
        if stale and not self._database.read_only:
            self._touch(stale)
        return found

    def keep(self, context: str, translations: Sequence[Translation]) -> None:
        """Keep translations; failed ones are not kept."""
        if not self.limit or self._database.read_only:
            return
        rows = [_row(context, t) for t in translations if not t.failed]
        self._database.write_all(
            "INSERT OR REPLACE INTO translations (key, translation, size, used) "
            "VALUES (?, ?, ?, ?)",
            rows,
        )
        self._unchecked += len(rows)
        if self._unchecked >= _UNCHECKED:
            self._unchecked = 0
            self._shrink()

    def forget(self, context: str, sentences: Iterable[str]) -> None:
        """Forget the translations of some sentences."""
        keys = [(_key(context, sentence),) for sentence in sentences]
        self._database.write_all("DELETE FROM translations WHERE key = ?", keys)

    def size(self) -> int:
        """Bytes the kept translations take."""
        return self._database.number("SELECT coalesce(sum(size), 0) FROM translations")

    def clear(self) -> None:
        """Forget all translations."""
        self._database.write("DELETE FROM translations")

    def _touch(self, keys: Sequence[bytes]) -> None:
        self._database.write_all(
            "UPDATE translations SET used = ? WHERE key = ?", [(time.time(), k) for k in keys]
        )

    def _shrink(self) -> None:
        """Forget what was not used for the longest time, once the bound is passed."""
        size = self.size()
        if size <= self.limit:
            return
        excess = size - int(self.limit * _KEPT)
        self._database.write(
            "DELETE FROM translations WHERE key IN (SELECT key FROM (SELECT key, size, "
            "sum(size) OVER (ORDER BY used, key) AS running FROM translations) "
            "WHERE running - size < ?)",
            (excess,),
        )


def _key(context: str, sentence: str) -> bytes:
    folded = " ".join(unicodedata.normalize("NFC", sentence).split())
    return hashlib.blake2b(
        f"{context}\0{folded}".encode("utf-8", "replace"), digest_size=16
    ).digest()


def _chunks(keys: list[bytes]) -> Iterator[list[bytes]]:
    """Keys in lists of one length, the last one filled up with a key that no row has.

    Every length would be a query of its own, and a connection remembers 128 queries: with pages of
    all lengths they came to several megabytes.
    """
    rest = iter(keys)
    while chunk := list(islice(rest, _QUERY)):
        yield chunk + [b""] * (_QUERY - len(chunk))


def _row(context: str, translation: Translation) -> tuple[bytes, str, int, float]:
    text = codec.dumped(replace(translation, score=round(translation.score, 4)))
    return (
        _key(context, translation.source),
        text,
        len(text.encode("utf-8", "replace")) + 80,
        time.time(),
    )


def _loaded(text: str, sentence: str) -> Translation | None:
    """A kept translation; None where its row is damaged."""
    try:
        kept = codec.loaded(Translation, text)
    except ValueError:
        return None
    # With other white space the places of the words are others too.
    return kept if kept.source == sentence else replace(kept, source=sentence, alignment=())

"""Pictures of kept pages: files beside the database, named by their content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from pathlib import Path

from reader.errors import StorageError, cause_of
from reader.limits import MAX_KEPT_PICTURE_BYTES, MAX_KEPT_PICTURES_BYTES
from reader.storage.sqlite import Database
from reader.system.files import PART, own_folder, sweep, write_whole

#: Seconds.
_REST = 3600.0
#: What lies in the folder, by its path there: pictures, and what is left of killed writes.
_FORM = rf"(?P<start>[0-9a-f]{{2}})/((?P=start)[0-9a-f]{{62}}|{PART})"


class PictureStore:
    """Kept pictures. A file is written before its row and removed after it, so that none is lost.

    Every method raises a `StorageError` where the database cannot be read or written.

    Args:
        database: where it stands which story has which pictures.
        folder: where the files lie; it is made with the first.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def add(self, story: int, address: str, data: bytes) -> bool:
        """Keep a picture of a kept story.

        Returns:
            Whether it was kept: not if it, or the story with it, is too large.

        Raises:
            StorageError: the file or the database cannot be written.
        """
        if not data or len(data) > MAX_KEPT_PICTURE_BYTES:
            return False
        if self.size(story) + len(data) > MAX_KEPT_PICTURES_BYTES:
            return False
        digest = hashlib.sha256(data).hexdigest()
        self._write(digest, data)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO pictures (digest, size) VALUES (?, ?)", (digest, len(data))
            )
            connection.execute(
                "INSERT OR REPLACE INTO kept_pictures (story, address, digest) "
                "SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM kept_pages WHERE story = ?)",
                (story, address, digest, story),
            )
        return True

    def get(self, story: int, address: str) -> bytes | None:
        """A kept picture; None where there is none, or its file is gone or not what it was."""
        row = self._database.row(
            "SELECT digest FROM kept_pictures WHERE story = ? AND address = ?", (story, address)
        )
        if row is None:
            return None
        try:
            data = self._file(row["digest"]).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == row["digest"] else None

    def find(self, sources: Collection[str], address: str) -> bytes | None:
        """A kept picture of a page, which is told by its address or path; see `get`."""
        row = self._database.row(
            "SELECT k.story FROM kept_pictures AS k JOIN stories AS s ON s.id = k.story "
            "WHERE k.address = ?1 AND (s.link IN (SELECT value FROM json_each(?2)) "
            "OR s.guid IN (SELECT value FROM json_each(?2))) LIMIT 1",
            (address, json.dumps(list(sources))),
        )
        return self.get(row["story"], address) if row else None

    def files(self) -> Iterator[tuple[str, Path]]:
        """The pictures that are kept: the digest of each, and its file where that is there."""
        for row in self._database.rows("SELECT digest FROM pictures ORDER BY digest"):
            file = self._file(row["digest"])
            if file.is_file():
                yield row["digest"], file

    def put_back(self, digest: str, data: bytes) -> None:
        """Have the file of a picture, for a database that is to come.

        Raises:
            StorageError: the file cannot be written.
        """
        self._write(digest, data)

    def size(self, story: int) -> int:
        """Bytes the pictures of a story take."""
        return self._database.number(
            "SELECT coalesce(sum(p.size), 0) FROM kept_pictures AS k "
            "JOIN pictures AS p ON p.digest = k.digest WHERE k.story = ?",
            (story,),
        )

    def sweep(self, *, rest: float = _REST) -> int:
        """Remove the pictures no story has any more, and files without a row.

        Args:
            rest: seconds that a file is left alone, for another window may be about to name it.

        Returns:
            How many files were removed.
        """
        self._database.write(
            "DELETE FROM pictures WHERE digest NOT IN (SELECT digest FROM kept_pictures)"
        )
        known = {row["digest"] for row in self._database.rows("SELECT digest FROM pictures")}
        return sweep(self._folder, _FORM, rest=rest, keep=known)

    def _file(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def _write(self, digest: str, data: bytes) -> None:
        """Write a file in one step; one that is there has the same content.

        Raises:
            StorageError: it cannot be written.
        """
        file = self._file(digest)
        try:
            if file.exists() and file.stat().st_size == len(data):
                file.touch()
                return
            own_folder(self._folder)
            file.parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(file, data, private=True, synced=False)
        except OSError as error:
            raise StorageError(
                "picture-unwritable",
                "A picture could not be kept ({reason}). Check the folder {folder}.",
                reason=cause_of(error),
                folder=self._folder,
            ) from error

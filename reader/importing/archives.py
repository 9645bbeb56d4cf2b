"""Archives in which programs export what they keep: lists, and the pages beside them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from reader.errors import ReaderError
from reader.limits import MAX_SAVED_ARTICLES, MAX_SAVED_BYTES

#: What `zipfile` raises for what is damaged, sealed, or packed in a strange way.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


class Archive:
    """The files of a ZIP archive, read one by one; nothing is written to the disk.

    Args:
        data: of the archive; it may claim anything.

    Raises:
        ReaderError: it is damaged, or unpacks to more than is taken of a list.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise _damaged() from error
        found = [member for member in self._file.infolist() if not member.is_dir()]
        if sum(m.file_size for m in found) > MAX_SAVED_BYTES or len(found) > MAX_SAVED_ARTICLES:
            raise ReaderError(
                "too-large",
                "The archive holds more than {size} MB and was not read. Unpack it, and import "
                "its files one by one.",
                size=MAX_SAVED_BYTES // 1_000_000,
            )
        self._members = {member.filename: member for member in found}

    def names(self, *endings: str) -> Iterator[str]:
        """The names of the files with some endings."""
        return (name for name in self._members if name.lower().endswith(endings))

    def by_stem(self, *endings: str) -> dict[str, str]:
        """The names of the files with some endings, by their last part without it."""
        return {PurePosixPath(name).stem: name for name in self.names(*endings)}

    def read(self, name: str) -> bytes:
        """A file of the archive.

        Raises:
            ReaderError: it is damaged.
        """
        member = self._members[name]
        try:
            with self._file.open(member) as stream:
                return stream.read(member.file_size)
        except _DAMAGED as error:
            raise _damaged() from error


def _damaged() -> ReaderError:
    return ReaderError(
        "damaged-archive",
        "The archive is damaged and cannot be read. Export it again in the other program.",
    )

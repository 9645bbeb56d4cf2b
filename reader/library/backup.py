"""Backups: all that the program keeps of its reader in one file, and the same put back.

A backup is a ZIP archive with five kinds of files, and nothing in it is ever unpacked by its name:

* `manifest.json`: what it is, its version, when it was made and by which version of the program;
* `reader.sqlite3`: the library with its words, notes, rules, searches and history;
* `settings.toml`: the settings as they stand in their file;
* `pictures/ab/abc…`: the pictures of kept pages, each named by the SHA-256 of its content;
* `readable/…`: what other programs read of it, see `library.everything`; only if it was asked for.

The first four are this program's own data, bit for bit, and what is restored. Language packages
and caches can be had again and are left out.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import IO, TypeAlias

from reader import __version__, codec
from reader.cancellation import CancelToken, Progress
from reader.errors import StorageError, cause_of
from reader.export.files import explained
from reader.limits import (
    MAX_BACKUP_FILES,
    MAX_BACKUP_RATIO,
    MAX_KEPT_PICTURE_BYTES,
    MAX_MANIFEST_BYTES,
    MAX_SETTINGS_BYTES,
)
from reader.messages import Message
from reader.paths import Paths
from reader.settings_file import settings_bytes
from reader.storage.backups import copy_whole, passing
from reader.storage.changes import NotingConnection
from reader.storage.connecting import open_candidate
from reader.storage.faults import storage_errors
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from reader.system.files import writing_whole
from reader.untrusted import read_json

_FORMAT, _VERSION = "bilingual-reader-backup", 1
MANIFEST, DATABASE, SETTINGS = _OWN = ("manifest.json", "reader.sqlite3", "settings.toml")
_READABLE = "readable/"
_PICTURE = re.compile(r"pictures/(?P<start>[0-9a-f]{2})/((?P=start)[0-9a-f]{62})")
#: Bytes that are read at once, and below which the ratio of packing says nothing.
_PIECE, _SMALL = 1 << 20, 50_000_000
#: What making a readable file counts for in the progress, in bytes.
_MAKING = 200_000
#: What is counted for the person, and where.
_COUNTED = {
    "feeds": "feeds",
    "stories": "stories",
    "kept": "kept_pages",
    "notes": "notes",
    "words": "words",
}

#: What `zipfile` raises for a file that is damaged, or packed in a strange way.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


#: A file of the readable folder: its name there, and what makes it (None where that cannot be).
Part: TypeAlias = tuple[str, Callable[[], bytes | None]]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    Attributes:
        made: when.
        program: the version of the program that wrote it.
        counts: of feeds, stories, kept pages, notes and words.
        left_out: pictures that could not be read; known to who writes it.
    """

    made: datetime
    program: str
    counts: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0


def backup_name(now: datetime) -> str:
    """What the file of a backup is called, unless the person calls it otherwise."""
    return f"bilingual-reader-{now:%Y-%m-%d}.zip"


def write_backup(
    paths: Paths,
    target: Path,
    now: datetime,
    *,
    readable: Callable[[Database], Iterable[Part]] = lambda _: (),
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Write all that is kept of the reader to one file; others may read and write meanwhile.

    Args:
        paths: where it is kept.
        target: the file; one that has the name stays whole until the new one is.
        now: aware.
        readable: what else is put in of a copy of the library, for other programs to read.
        cancel: polled between pieces.
        progress: told how much is done of what is to be done.

    Raises:
        StorageError: the library is damaged, or cannot be copied.
        ExportError: the file cannot be written.
        Cancelled: the token was cancelled.
    """
    with _copied(paths.database) as (copy, connection):
        database = Database(connection, copy)
        manifest = Manifest(now, __version__, counts(database))
        pictures = dict(PictureStore(database, paths.pictures).files())
        left_out: list[str] = []
        try:
            parts = list(readable(database))
            total = sum(file.stat().st_size for file in (copy, *pictures.values()))
            total += _MAKING * len(parts)
            with (
                writing_whole(target, private=True) as whole,
                zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive,
            ):
                archive.writestr(MANIFEST, _told(manifest))
                archive.writestr(SETTINGS, settings_bytes(paths.settings_file))
                done = 0
                for size in chain(
                    _put_database(archive, copy),
                    _put_pictures(archive, pictures, left_out),
                    _put_parts(archive, parts),
                ):
                    done += size
                    if cancel:
                        cancel.check()
                    if progress:
                        progress(done, total)
        except (OSError, ValueError) as error:
            raise explained(target, error) from error
    return replace(manifest, left_out=len(left_out))


def pictures_left_out(count: int) -> StorageError:
    """What to say of a backup without some pictures."""
    return StorageError(
        "pictures-left-out",
        "Some pictures of kept pages could not be read and are not in the backup ({count}); all "
        "else is. Keep those pages anew, or check the disk.",
        count=count,
    )


def counts(database: Database) -> dict[str, int]:
    """How many feeds, stories, kept pages, notes and words a library has.

    Raises:
        StorageError: it cannot be read.
    """
    return {
        name: database.number(f"SELECT count(*) FROM {table}") for name, table in _COUNTED.items()
    }


@contextmanager
def _copied(path: Path) -> Iterator[tuple[Path, NotingConnection]]:
    """A copy of the library as it is now, read from beginning to end."""
    with storage_errors(), passing(path) as copy:
        copy_whole(path, copy)
        with closing(open_candidate(copy, MIGRATIONS)) as connection:
            yield copy, connection


def _told(manifest: Manifest) -> str:
    made = manifest.made.isoformat(timespec="seconds")
    return json.dumps(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "made": made,
            "program": manifest.program,
            "counts": dict(manifest.counts),
        },
        indent=1,
    )


def _put_database(archive: zipfile.ZipFile, file: Path) -> Iterator[int]:
    """Put the library into an archive; gives the bytes of each piece."""
    member = zipfile.ZipInfo(DATABASE)
    member.compress_type = zipfile.ZIP_DEFLATED
    with file.open("rb") as source, archive.open(member, "w", force_zip64=True) as sink:
        while piece := source.read(_PIECE):
            sink.write(piece)
            yield len(piece)


def _put_pictures(
    archive: zipfile.ZipFile, pictures: Mapping[str, Path], left_out: list[str]
) -> Iterator[int]:
    """Put pictures into an archive, which shrink no further; those that cannot be read are told."""
    for digest, file in pictures.items():
        try:
            data = file.read_bytes()
        except OSError:
            left_out.append(digest)
            continue
        archive.writestr(zipfile.ZipInfo(f"pictures/{digest[:2]}/{digest}"), data)
        yield len(data)


def _put_parts(archive: zipfile.ZipFile, parts: Iterable[Part]) -> Iterator[int]:
    for name, make in parts:
        data = make()
        if data is not None:
            archive.writestr(f"{_READABLE}{name}", data)
        yield _MAKING


class Backup:
    """A backup that is read; its directory and what it says of itself are checked already.

    Args:
        archive: the opened file.
        path: where it lies.

    Attributes:
        manifest: what it says of itself.
        size: bytes that it unpacks to.

    Raises:
        StorageError: it is no backup, of a newer version of the program, or made to do harm.
    """

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path
        self._members = self._checked()
        self.size = sum(member.file_size for member in self._members.values())
        self.manifest = self._manifest()

    @property
    def pictures(self) -> list[str]:
        """The digests of the pictures in it."""
        return [name.rpartition("/")[2] for name in self._members if _PICTURE.fullmatch(name)]

    @property
    def settings(self) -> bytes:
        """The settings file in it."""
        return self._read(SETTINGS, MAX_SETTINGS_BYTES)

    def picture(self, digest: str) -> bytes:
        """The content of a picture.

        Raises:
            StorageError: it is not what its name says.
        """
        data = self._read(f"pictures/{digest[:2]}/{digest}", MAX_KEPT_PICTURE_BYTES)
        if hashlib.sha256(data).hexdigest() != digest:
            raise damaged(self._path)
        return data

    def write_database(self, sink: IO[bytes]) -> Iterator[int]:
        """Write the library in it to a file; gives the bytes of each piece."""
        with reading(self._path):
            source = self._archive.open(self._members[DATABASE])
        with source:
            while piece := self._piece(source):
                sink.write(piece)
                yield len(piece)

    def _piece(self, source: IO[bytes]) -> bytes:
        with reading(self._path):
            return source.read(_PIECE)

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        """The files of the archive by their names, if it has those of a backup and no other."""
        members = self._archive.infolist()
        found = {member.orig_filename: member for member in members}
        if MANIFEST not in found or DATABASE not in found:
            raise _no_backup(self._path)
        if len(found) != len(members) or len(members) > MAX_BACKUP_FILES:
            raise self._refused(Message("It holds a file twice, or too many of them."))
        for name, member in found.items():
            if name not in _OWN and not name.startswith(_READABLE) and not _PICTURE.fullmatch(name):
                raise self._refused(Message("It holds a file that is none of a backup."))
            if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
                raise self._refused(Message("It holds a link or a device."))
            ways = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
            if member.flag_bits & 1 or member.compress_type not in ways:
                raise self._refused(Message("It is packed in a way no backup is."))
        size = sum(member.file_size for member in members)
        if size > _SMALL and size > MAX_BACKUP_RATIO * self._path.stat().st_size:
            raise self._refused(Message("It unpacks to far more than its size."))
        return {n: member for n, member in found.items() if not n.startswith(_READABLE)}

    def _manifest(self) -> Manifest:
        try:
            told = read_json(self._read(MANIFEST, MAX_MANIFEST_BYTES))
            if told["format"] != _FORMAT:
                raise _no_backup(self._path)
            if int(told["version"]) > _VERSION:
                raise newer(self._path)
            made = codec.read_moment(told["made"])
            counts = {name: int(told["counts"][name]) for name in _COUNTED}
            return Manifest(made.astimezone(), str(told["program"])[:40], counts)
        except (LookupError, TypeError, ValueError, OverflowError, OSError) as error:
            raise _no_backup(self._path) from error

    def _read(self, name: str, most: int) -> bytes:
        member = self._members.get(name)
        if member is None:
            return b""
        if member.file_size > most:
            raise self._refused(Message("A file in it is larger than any of its kind."))
        with reading(self._path), self._archive.open(member) as stream:
            return stream.read()  # which gives no more than that size

    def _refused(self, reason: Message) -> StorageError:
        return StorageError(
            "backup-refused",
            "The backup {name} was refused, and nothing was changed. {reason} Choose another one.",
            name=self._path.name,
            reason=reason,
        )


@contextmanager
def opened_backup(path: Path) -> Iterator[Backup]:
    """Open a backup.

    Raises:
        StorageError: it cannot be read, is damaged, or no backup.
    """
    with reading(path), path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            raise _no_backup(path)
    with reading(path):
        archive = zipfile.ZipFile(path)
    with archive:
        with reading(path):
            backup = Backup(archive, path)
        yield backup


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Make a sentence of everything that damage in a backup raises."""
    try:
        yield
    except _DAMAGED as error:
        raise damaged(path) from error
    except OSError as error:
        raise StorageError(
            "unreadable",
            "{name} cannot be read ({cause}). Choose another file.",
            name=path.name,
            cause=cause_of(error),
        ) from error


def damaged(path: Path) -> StorageError:
    """The error for a backup that is damaged."""
    return StorageError(
        "backup-damaged",
        "The backup {name} is damaged, and nothing was changed. Choose another one.",
        name=path.name,
    )


def newer(path: Path) -> StorageError:
    """The error for a backup of a newer version of the program."""
    return StorageError(
        "backup-newer",
        "The backup {name} was made by a newer version of this program. Update the program.",
        name=path.name,
    )


def is_backup(path: Path) -> bool:
    """Whether a file is a backup by what it holds, sound or not."""
    try:
        with path.open("rb") as file:
            return zipfile.is_zipfile(file) and {MANIFEST, DATABASE} <= {
                *zipfile.ZipFile(file).namelist()
            }
    except (*_DAMAGED, OSError):
        return False


def _no_backup(path: Path) -> StorageError:
    return StorageError(
        "no-backup",
        "{name} is no backup of this program. Choose a file that was written by “Back up”.",
        name=path.name,
    )

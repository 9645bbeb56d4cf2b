"""Carriers: a folder in which the files of all machines lie, on a disk or a WebDAV server.

    <machine>/0000000012.update      what it changed, numbered in order
    <machine>/0000000040.snapshot    all that it knew then; replaces its files before
    <machine>/0000000093.seen        which files of others it had read
    <machine>/83620195571029.page    a kept page; the number is a digest of its content

Each machine writes in its own folder only, so that no file is ever written by two. All other files
in there are left alone.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.errors import SyncError, cause_of
from reader.limits import MAX_SYNC_FILE_BYTES, MAX_SYNC_FILES, MAX_SYNC_MACHINES
from reader.sync.sealing import NUMBERS, Kind, Label, RefusedError
from reader.system.files import PART, own_folder, remove, sweep, write_whole

#: How machines and their files are called.
MACHINE = re.compile(r"[0-9a-f]{32}")
_FILE = re.compile(r"([0-9]{10,19})\.(update|snapshot|seen|page)")


@dataclass(frozen=True, slots=True)
class File:
    """A file of a machine, with its size in bytes as far as that is known."""

    label: Label
    size: int

    @property
    def name(self) -> str:
        """What it is called."""
        return name_of(self.label)


def name_of(label: Label) -> str:
    """The name of a file in the folder of its machine."""
    return f"{label.sequence:010}.{label.kind.name.lower()}"


def label_of(machine: str, name: str) -> Label | None:
    """The label for a file name; None if the file is not ours."""
    if (found := _FILE.fullmatch(name)) is None:
        return None
    label = Label(machine, Kind[found[2].upper()], int(found[1]))
    return label if label.sequence in NUMBERS[label.kind] else None


class Carrier(Protocol):
    """Reads and writes files of machines. Methods raise a SyncError if they are out of reach.

    `read` raises a `RefusedError` where that is so of one file alone.
    """

    def files(self) -> Mapping[str, list[File]]:
        """The files of each machine."""

    def read(self, label: Label) -> bytes:
        """The content of a file, which may be incomplete yet; b"" if it is gone."""

    def write(self, label: Label, data: bytes) -> None:
        """Write a file of this machine, replacing one of the same name."""

    def remove(self, label: Label) -> None:
        """Delete a file of this machine; one that is not there is no error."""


#: Seconds after which what a killed program left half written is deleted.
_REST = 3600.0


class FolderCarrier:
    """See `Carrier`.

    Args:
        folder: chosen by the reader; never created, since it may be on a drive that is unplugged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> Mapping[str, list[File]]:
        """The files of each machine."""
        with self._faults():
            folders = [path for path in sorted(self._folder.iterdir()) if _is_machine(path)]
            return {path.name: self._files_of(path) for path in folders[:MAX_SYNC_MACHINES]}

    def _files_of(self, folder: Path) -> list[File]:
        found: list[File] = []
        for path in sorted(folder.iterdir()):
            label = label_of(folder.name, path.name)
            if label is not None and len(found) < MAX_SYNC_FILES:
                with contextlib.suppress(FileNotFoundError):
                    status = path.lstat()
                    if stat.S_ISREG(status.st_mode):
                        found.append(File(label, status.st_size))
        return found

    def read(self, label: Label) -> bytes:
        """The content of a file, which may be incomplete yet; b"" if it is gone."""
        with self._faults():
            try:
                with self._path(label).open("rb") as file:
                    return file.read(MAX_SYNC_FILE_BYTES)
            except FileNotFoundError:
                return b""
            except PermissionError as error:
                raise RefusedError("not permitted") from error

    def write(self, label: Label, data: bytes) -> None:
        """Write a file of this machine, replacing one of the same name."""
        with self._faults():
            self._folder.stat()
            own_folder(self._path(label).parent)
            write_whole(self._path(label), data, private=True)
            sweep(self._path(label).parent, PART, rest=_REST)

    def remove(self, label: Label) -> None:
        """Delete a file of this machine; one that is not there is no error."""
        with self._faults():
            remove(self._path(label))

    def _path(self, label: Label) -> Path:
        return self._folder / label.machine / name_of(label)

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as error:
            raise SyncError(
                "folder-gone",
                "The folder {folder} is not there. Connect its drive, or choose another folder "
                "under Settings → Sync. What changes here waits until then.",
                folder=self._folder,
            ) from error
        except OSError as error:
            raise SyncError(
                "folder-unusable",
                "The folder {folder} cannot be used ({cause}). Make room there, or see to it that "
                "it can be written. What changes here waits until then.",
                folder=error.filename if _is_folder(error.filename) else self._folder,
                cause=cause_of(error),
            ) from error


def _is_folder(name: object) -> bool:
    return isinstance(name, str) and os.path.isdir(name)


def _is_machine(path: Path) -> bool:
    return bool(MACHINE.fullmatch(path.name)) and path.is_dir() and not path.is_symlink()

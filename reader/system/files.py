"""How the program writes files, renames and deletes them: whole, and never what it has not made.

Nothing else in the program does any of it: a test walks the source and holds that.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Container, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from reader import APP_NAME
from reader.errors import ReaderError, cause_of
from reader.messages import Message
from reader.system.windows import reachable

_Result = TypeVar("_Result")

#: The file that marks a folder as one the program sweeps.
MARK = ".bilingual-reader"
_MARK_TEXT = b"Bilingual Reader made this folder, and deletes files of its own here in time.\n"

#: What `writing_whole` leaves where it is killed; before, the program's name was not part of it.
PART = rf"\.({APP_NAME}-)?[0-9a-f]{{12}}\.part"
_NAMED_PART = re.compile(rf"\.{APP_NAME}-[0-9a-f]{{12}}\.part")
#: Seconds after which nobody writes to it any more.
_PART_AGE = 24 * 3600.0

#: Whether the system refuses to replace a file that another program reads, and to read one that
#: another program replaces.
_REFUSES = os.name == "nt"
#: Seconds for which that is tried again, and between two tries.
_PATIENCE = 2.0
_PAUSE = 0.02

#: Of folders that lead elsewhere on Windows (FILE_ATTRIBUTE_REPARSE_POINT).
_LEADS_ELSEWHERE = 0x400


def own_folder(folder: Path) -> None:
    """Make a folder that nobody else may look into, and mark it as one that may be swept.

    Raises:
        OSError: it cannot be made.
    """
    make_private(folder)
    with contextlib.suppress(FileExistsError), (folder / MARK).open("xb") as mark:
        mark.write(_MARK_TEXT)


def sweep(folder: Path, form: str, *, rest: float = 0, keep: Container[str] = ()) -> int:
    """Delete what the program made in a folder of its own, and needs no more.

    What lies there without a name of this form is somebody else's and stays, and so does every
    link; nothing is done in a folder that bears no mark, or is a link itself.

    Args:
        folder: made by `own_folder`.
        form: a pattern of the names, or of the paths of two names, from beginning to end.
        rest: seconds that something is left alone, for another process may be about to name it.
        keep: names that are needed.

    Returns:
        How much was deleted.
    """
    if not (_is_folder(folder) and _is_file(folder / MARK)):
        return 0
    wanted, newest = re.compile(form), time.time() - rest
    removed = 0
    for path in _inside(folder, depth=2):
        if path.name in keep or not wanted.fullmatch(path.relative_to(folder).as_posix()):
            continue
        with contextlib.suppress(OSError):
            if path.lstat().st_mtime <= newest:
                removed += remove(path) or remove_tree(path)
    return removed


def remove(path: Path) -> bool:
    """Delete a file the program made; a link, a folder or a device in its place stays.

    Returns:
        Whether there was such a file.

    Raises:
        OSError: it cannot be deleted.
    """
    if not _is_file(path):
        return False
    path.unlink(missing_ok=True)
    return True


def remove_tree(folder: Path) -> bool:
    """Delete a folder the program made, with all in it, as far as that can be done.

    Returns:
        Whether it is gone.
    """
    if not _is_folder(folder):
        return False
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def write_whole(
    path: Path, data: bytes, *, private: bool = False, synced: bool = True, alone: bool = False
) -> None:
    """Write a file in one step, with all of its data at hand; see `writing_whole`.

    Raises:
        OSError: nothing was written; an old file is as it was.
    """
    with writing_whole(path, private=private, synced=synced, alone=alone) as file:
        file.write(data)


@contextlib.contextmanager
def writing_whole(
    path: Path, *, private: bool = False, synced: bool = True, alone: bool = False
) -> Iterator[BinaryIO]:
    """Write a file bit by bit; an old one of the name stays whole until the new one is.

    What killed programs left half written beside it goes, which their name for it tells.

    Args:
        path: where to. A link stays one: what it leads to is written.
        private: whether nobody else may read it; else the person's umask says, and an old file's
            mode stays.
        synced: whether it is on the disk before it takes its name.
        alone: whether a lock keeps others from writing it: what a killed program left is then
            written over.

    Raises:
        OSError: nothing was written; an old file is as it was.
    """
    target = reachable(Path(os.path.realpath(path)))
    if target.exists() and not target.is_file():
        code = errno.EISDIR if target.is_dir() else errno.EINVAL
        raise OSError(code, os.strerror(code), str(target))
    name = target.name if alone else f"{APP_NAME}-{os.urandom(6).hex()}"
    part = target.with_name(f".{name}.part")
    if alone:
        remove(part)
    _sweep_parts(target.parent)
    mode = 0o600 if private else 0o666
    try:
        with open(part, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            yield file
            file.flush()
            if synced:
                os.fsync(file.fileno())
        if not private and target.exists():
            shutil.copymode(target, part)
        put(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(part)
        raise


def _sweep_parts(folder: Path) -> None:
    """Delete what killed programs left half written; a folder of the reader's may hold it, too."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for name in [entry.name for entry in entries if _NAMED_PART.fullmatch(entry.name)]:
            if (folder / name).lstat().st_mtime <= time.time() - _PART_AGE:
                remove(folder / name)


def read_chosen(path: Path, limit: int) -> bytes:
    """A file that the reader chose, as far as one byte behind a limit, so that more is noticed.

    Args:
        path: of it.
        limit: the most bytes that are of use.

    Raises:
        ReaderError: there is no such file, it may not be read, or it is a pipe that may never end.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            code = errno.EISDIR if path.is_dir() else errno.EINVAL
            raise OSError(code, os.strerror(code), str(path))
        with open(path, "rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        cause = cause_of(error) if isinstance(error, OSError) else Message("the name is no name")
        raise ReaderError(
            "unreadable",
            "“{name}” could not be read: {cause}. Choose another file.",
            name=path.name,
            cause=cause,
        ) from error


def put(new: Path, target: Path) -> None:
    """Let a file the program made take a name in one step, in place of a file that has it.

    Raises:
        OSError: it cannot be done; both are as they were.
    """
    _patiently(lambda: new.replace(target))


def open_shared(path: Path) -> BinaryIO:
    """Open a file to be read that another window may be replacing.

    Raises:
        OSError: it cannot be read.
    """
    return _patiently(lambda: open(path, "rb"))


def _patiently(act: Callable[[], _Result]) -> _Result:
    """Do what Windows refuses as long as another program has the file in its hands.

    Raises:
        OSError: it is refused still, or for another reason.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return act()
        except PermissionError:
            if not _REFUSES or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)


def move(path: Path, target: Path) -> None:
    """Give a file or folder another name, which is not taken.

    Raises:
        OSError: it cannot be done, or the name is taken; all is as it was.
    """
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    path.rename(target)


def sync_folder(folder: Path) -> None:
    """Push a folder's entries to the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _inside(folder: Path, depth: int) -> Iterator[Path]:
    """What lies in a folder, and in the folders in it; links are not followed."""
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            yield path
            if depth > 1 and _is_folder(path):
                yield from _inside(path, depth - 1)


def _is_file(path: Path) -> bool:
    return stat.S_ISREG(_kind(path))


def _is_folder(path: Path) -> bool:
    return stat.S_ISDIR(_kind(path))


def _kind(path: Path) -> int:
    """The mode of what has a name, itself; 0 where there is nothing, or it leads elsewhere."""
    try:
        status = path.lstat()
    except OSError:
        return 0
    elsewhere = getattr(status, "st_file_attributes", 0) & _LEADS_ELSEWHERE
    return 0 if elsewhere else status.st_mode


def make_private(folder: Path) -> None:
    """Make a folder, and what lacks above it, that nobody but the reader may look into.

    What somebody reads is nobody else's business, and many homes are open to all users of a
    computer. The XDG Base Directory Specification asks for the same (mode 0700). A folder that is
    there keeps its mode: the reader may have opened it on purpose.

    Raises:
        OSError: it cannot be made.
    """
    lacking = [one for one in folder.parents if not one.exists()]
    for one in (*reversed(lacking), folder):
        one.mkdir(mode=0o700, exist_ok=True)

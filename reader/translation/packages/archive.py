"""Looking into `.argosmodel` files, and unpacking them without harm to anything outside.

A package file is a ZIP archive with one top folder. What is refused, and why:

* names that leave the folder, links, devices: they could write elsewhere;
* the same name twice, or in two cases: what is checked would not be what is used;
* sizes, counts and ratios no package has, and members that overlap: they are bombs;
* large members in LZMA, whose reader holds as much of a file as that file asks for.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from reader.cancellation import CancelToken
from reader.errors import PackageError, cause_of
from reader.limits import (
    MAX_LZMA_BYTES,
    MAX_METADATA_BYTES,
    MAX_PACKAGE_BYTES,
    MAX_PACKAGE_FILES,
    MAX_PACKAGE_RATIO,
)
from reader.messages import Message
from reader.system.files import move, own_folder, remove_tree, sweep, sync_folder
from reader.untrusted import read_json

#: Below so many bytes the ratio of packing says nothing.
SMALL = 10_000_000
#: Room that must be free, as a multiple of what is unpacked.
FREE_SPACE = 1.2

#: The file in an unpacked package that holds the SHA-256 of each other file.
HASHES = "sha256.json"

#: What a killed process left half unpacked, and the seconds for which it may still be at work.
_STAGED, _REST = r"\.unpack-[a-z0-9_]{8}", 3600.0

#: What `zipfile` raises for a file that cannot be read, is damaged or is packed in a strange way.
_DAMAGED = (zlib.error, lzma.LZMAError, EOFError, MemoryError, NotImplementedError, ValueError)
UNREADABLE = (*_DAMAGED, OSError, RuntimeError, zipfile.BadZipFile)

#: Bytes that are read at once, by the way of packing. Of LZMA `zipfile` unpacks as many packed
#: bytes in one go, whatever they become.
_PIECES = {zipfile.ZIP_STORED: 1 << 20, zipfile.ZIP_DEFLATED: 1 << 20, zipfile.ZIP_LZMA: 1 << 12}


def fingerprint(archive: Path) -> tuple[bytes, str]:
    """The metadata of a package file, and a digest of its contents' checksums.

    Only the archive's directory and `metadata.json` are read, which takes about a millisecond.

    Raises:
        PackageError: the file has no metadata.
        UNREADABLE: it cannot be read.
    """
    with zipfile.ZipFile(archive) as file:
        members = file.infolist()
        summary = repr([(m.filename, m.CRC, m.file_size) for m in members])
        metadata = [
            m for m in members if m.filename.count("/") == 1 and _name(m) == "metadata.json"
        ]
        if len(metadata) != 1:
            raise PackageError("package-broken", "Its metadata.json is missing.")
        with file.open(metadata[0]) as stream:
            data = stream.read(MAX_METADATA_BYTES + 1)
    return data, hashlib.sha256(summary.encode()).hexdigest()[:16]


def unpack(
    archive: Path,
    target: Path,
    *,
    cancel: CancelToken | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> None:
    """Unpack a package file into a folder that does not exist yet, all of it or nothing.

    The files lie directly in `target`, without the archive's top folder; `HASHES` is added.

    Args:
        archive: the `.argosmodel` file.
        target: the folder to make; another process may make it at the same time.
        cancel: polled between pieces.
        progress: told bytes written, and bytes in all.

    Raises:
        PackageError: the archive is refused, damaged, or does not fit on the disk.
        Cancelled: the token was cancelled.
    """
    own_folder(target.parent)
    sweep(target.parent, _STAGED, rest=_REST)
    staging = Path(tempfile.mkdtemp(prefix=".unpack-", dir=target.parent))
    try:
        unpack_into(archive, staging, cancel=cancel, progress=progress)
        try:
            move(staging, target)
        except OSError:
            if not target.is_dir():  # another process was faster
                raise
    finally:
        remove_tree(staging)


def unpack_into(
    archive: Path,
    folder: Path,
    *,
    cancel: CancelToken | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> None:
    """Check a package file and unpack it into an empty folder; see `unpack`."""
    with _opened(archive) as file:
        members = checked_members(file)
        total = sum(m.file_size for m in members.values())
        require_space(folder, total)
        hashes: dict[str, str] = {}
        done = 0
        for name, member in members.items():
            for size in _copy(file, member, folder / name, hashes, name):
                done += size
                if cancel:
                    cancel.check()
                if progress:
                    progress(done, total)
    write_hashes(folder, hashes)


@contextmanager
def _opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, with everything that damage in it can raise turned into a sentence."""
    try:
        if archive.stat().st_size == 0:
            raise PackageError(
                "not-a-package", "{name} is empty. Download it again.", name=archive.name
            )
        with zipfile.ZipFile(archive) as file:
            yield file
    except zipfile.BadZipFile as error:
        raise PackageError.of("not-a-package", _what_it_is(archive)) from error
    except _DAMAGED as error:
        raise PackageError(
            "package-refused", "{name} is damaged. Download it again.", name=archive.name
        ) from error
    except OSError as error:
        raise PackageError(
            "package-unreadable",
            "{name} could not be unpacked ({reason}). Make room on the disk, or change the "
            "permissions.",
            name=archive.name,
            reason=cause_of(error),
        ) from error


def _what_it_is(archive: Path) -> Message:
    """A sentence about a file that is no ZIP archive."""
    with archive.open("rb") as file:
        start = file.read(512).lstrip().lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return Message(
            "{name} is a web page, not a package. A sign-in page of the network may have "
            "answered; open a page in your browser, sign in, and download the package again.",
            name=archive.name,
        )
    if start.startswith(b"version https://git-lfs"):
        return Message(
            "{name} only points to the package. Download the package itself.", name=archive.name
        )
    if start.startswith(b"pk\x03\x04"):
        return Message("{name} is incomplete or damaged. Download it again.", name=archive.name)
    if archive.suffix == ".argosmodel":
        return Message(
            "{name} is called a language package, but holds something else. Download it again.",
            name=archive.name,
        )
    return Message(
        "{name} is not a language package. Choose a file that ends in .argosmodel.",
        name=archive.name,
    )


def checked_members(file: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files of an archive by their path below its top folder.

    Raises:
        PackageError: a rule at the top of this module is broken.
    """
    members = [m for m in file.infolist() if not m.filename.startswith("__MACOSX/")]
    if len(members) > MAX_PACKAGE_FILES:
        raise _refused(
            Message(
                "It holds {count} files; a package holds at most {most}.",
                count=len(members),
                most=MAX_PACKAGE_FILES,
            )
        )
    _check_sizes(members)
    _check_overlaps(members)
    found: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    tops: set[str] = set()
    for member in members:
        top, _, rest = _safe_name(member).partition("/")
        tops.add(top)
        if member.is_dir():
            continue
        if not rest:
            raise _refused(Message("It has files outside of its folder."))
        if rest.casefold() in folded:
            raise _refused(Message("It holds “{rest}” twice.", rest=rest))
        folded.add(rest.casefold())
        found[rest] = member
    if len(tops) != 1:
        raise _refused(Message("It must hold exactly one folder."))
    if any(PurePosixPath(a) in PurePosixPath(b).parents for a in found for b in found):
        raise _refused(Message("A file and a folder in it have the same name."))
    return found


def _check_sizes(members: list[zipfile.ZipInfo]) -> None:
    size = sum(m.file_size for m in members)
    packed = sum(m.compress_size for m in members)
    if size > MAX_PACKAGE_BYTES:
        raise _refused(
            Message("It unpacks to {size} GB, more than any package.", size=f"{size / 1e9:.1f}")
        )
    if size > SMALL and size > MAX_PACKAGE_RATIO * packed:
        raise _refused(Message("It unpacks to far more than its size."))


def _check_overlaps(members: list[zipfile.ZipInfo]) -> None:
    end = 0
    for member in sorted(members, key=lambda m: m.header_offset):
        if member.header_offset < end:
            raise _refused(Message("Its files overlap."))
        end = member.header_offset + 30 + len(member.filename) + member.compress_size


def _safe_name(member: zipfile.ZipInfo) -> str:
    """The name of a member, if it stays inside and is a plain file or folder.

    Raises:
        PackageError: it is not.
    """
    name = member.orig_filename  # `filename` is already cut at a NUL
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = name.removesuffix("/").split("/")
    if any(part in ("", ".", "..") or part.endswith((".", " ")) for part in parts):
        raise _refused(Message("A file in it has an unsafe name, {name}.", name=repr(name[:80])))
    if any(ord(c) < 32 or c in '\\:*?"<>|\x7f' for c in name) or len(name) > 200:
        raise _refused(Message("A file in it has an unsafe name, {name}.", name=repr(name[:80])))
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _refused(Message("It holds a link or device, {name}.", name=repr(name[:80])))
    if member.flag_bits & 1:
        raise _refused(Message("It is encrypted."))
    is_large = member.file_size > MAX_LZMA_BYTES
    if member.compress_type not in _PIECES or (
        member.compress_type == zipfile.ZIP_LZMA and is_large
    ):
        raise _refused(Message("It is compressed in a way no package is."))
    return name


def _name(member: zipfile.ZipInfo) -> str:
    return member.filename.rpartition("/")[2]


def _copy(
    file: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path, hashes: dict[str, str], name: str
) -> Iterator[int]:
    """Write a member to disk; give the bytes of each piece; note its hash.

    `zipfile` checks the CRC at the end, and gives no more than the size it was told.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with file.open(member) as source, path.open("xb") as sink:
        while piece := source.read(_PIECES[member.compress_type]):
            sink.write(piece)
            digest.update(piece)
            yield len(piece)
        sink.flush()
        os.fsync(sink.fileno())
    hashes[name] = digest.hexdigest()


def require_space(folder: Path, size: int) -> None:
    """Check that there is room for so many bytes in a folder.

    Raises:
        PackageError: there is not.
    """
    needed, free = int(size * FREE_SPACE), shutil.disk_usage(folder).free
    if free < needed:
        raise PackageError(
            "disk-full",
            "{needed} MB are needed in {folder}, and {free} MB are free. Free some "
            "space and try again.",
            needed=f"{needed / 1e6:,.0f}",
            folder=folder.parent,
            free=f"{free / 1e6:,.0f}",
        )


def write_hashes(folder: Path, hashes: dict[str, str]) -> None:
    """Write down the SHA-256 of a package's files, and push everything to the disk."""
    with (folder / HASHES).open("w", encoding="utf-8") as file:
        json.dump(hashes, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(folder)


def is_damaged(folder: Path) -> bool:
    """Whether a file of a package is not what was installed; False where no hashes were kept."""
    try:
        hashes = read_json((folder / HASHES).read_bytes())
        return any(digest(folder / name) != value for name, value in hashes.items())
    except FileNotFoundError:
        return not (folder / "model" / "model.bin").is_file()
    except (OSError, ValueError, AttributeError):
        return True


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _refused(reason: Message) -> PackageError:
    return PackageError(
        "package-refused",
        "The package was refused. {reason} Look for another version of it.",
        reason=reason,
    )

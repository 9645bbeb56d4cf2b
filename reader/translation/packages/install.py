"""Installing and removing packages in Argos Translate's folder, one whole step at a time.

A new package is unpacked beside the folder, tried out in a process of its own, and then renamed
into place; only then are older versions of it removed, by a rename too. At whatever moment the
program is killed, the folder holds the old state or the new one. The staging folder is not inside
the packages folder, for other Argos programs fail on any folder there that is no package.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reader.cancellation import CancelToken, Progress
from reader.errors import PackageError, cause_of
from reader.limits import MAX_PACKAGE_BYTES, MAX_PACKAGE_FILES
from reader.system.files import move, own_folder, remove_tree, sweep, sync_folder
from reader.system.locking import try_lock
from reader.translation.packages.archive import (
    HASHES,
    digest,
    require_space,
    unpack_into,
    write_hashes,
)
from reader.translation.packages.package import TOKENIZERS, Package, read_package

#: What is prepared, and what is on its way out, beside the folder of packages.
_STAGED = r"(install|trash)-[a-z0-9_]{8}"
#: What was set aside, and the seconds for which a window may still be open that puts it back.
_ASIDE, _REST = r"aside-[a-z0-9_]{8}", 7 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class InstallSteps:
    """What an installation needs from outside.

    Attributes:
        smoke_test: loads a package and translates a sentence with it in a process of its own;
            raises `PackageError` where it cannot. None leaves the test out.
        cancel: polled between steps.
        progress: told bytes written, and bytes in all.
    """

    smoke_test: Callable[[Package], None] | None = None
    cancel: CancelToken | None = None
    progress: Progress | None = None


def install(source: Path, folder: Path, steps: InstallSteps) -> Package:
    """Install a package from a file or a folder, in place of the other versions of it.

    Raises:
        PackageError: it is no sound package, there is no room, or the folder may not be written to.
        Cancelled: the token was cancelled.
    """
    if not os.path.exists(source):
        raise PackageError("not-found", "There is no {source}. Check the name.", source=source)
    with _writing(folder), _locked(folder) as staging:
        new = Path(tempfile.mkdtemp(prefix="install-", dir=staging))
        if source.is_dir():
            _copy_folder(source, new)
        else:
            unpack_into(source, new, cancel=steps.cancel, progress=steps.progress)
        package = _checked(new)
        if steps.smoke_test:
            steps.smoke_test(package)
        if steps.cancel:
            steps.cancel.check()
        place = _free_name(folder, package)
        move(new, place)
        sync_folder(folder)
        for old in _others(folder, package, place):
            _discard(old, staging)
        return replace(package, path=place)


def remove(package: Package, folder: Path) -> None:
    """Remove an installed package.

    Raises:
        PackageError: it is not in the folder, or the folder may not be written to.
    """
    _refuse_builtin(package, folder)
    with _writing(folder), _locked(folder) as staging:
        if package.path.exists():
            _discard(package.path, staging)


def set_aside(package: Package, folder: Path) -> Path:
    """Remove an installed package, and keep it beside the folder until it is put back or discarded.

    Returns:
        Where it is kept. What nobody discarded goes with an installation some days later.

    Raises:
        PackageError: it is not in the folder, or the folder may not be written to.
    """
    _refuse_builtin(package, folder)
    with _writing(folder), _locked(folder) as staging:
        aside = Path(tempfile.mkdtemp(prefix="aside-", dir=staging)) / package.path.name
        move(package.path, aside)
        sync_folder(folder)
        return aside


def put_back(aside: Path, folder: Path) -> None:
    """Install a package again that was set aside.

    Raises:
        PackageError: it is gone, its name is taken, or the folder may not be written to.
    """
    with _writing(folder), _locked(folder):
        move(aside, folder / aside.name)
        sync_folder(folder)
    remove_tree(aside.parent)


def discard(aside: Path) -> None:
    """Delete a package that was set aside, and is not wanted back."""
    remove_tree(aside.parent)


def _refuse_builtin(package: Package, folder: Path) -> None:
    if package.archive or package.path.parent != folder:
        raise PackageError(
            "not-removable",
            "The starter packages belong to the program and cannot be removed. Switch them "
            "off instead.",
        )


def staging_folder(folder: Path) -> Path:
    """Where packages are prepared: beside the folder of packages, on the same disk."""
    return folder.parent / f".{folder.name}-staging"


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn what the system refuses into a sentence."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise PackageError(
            "packages-unwritable",
            "The packages in {folder} could not be changed ({reason}). Make room there, or "
            "change its permissions.",
            folder=folder,
            reason=cause_of(error),
        ) from error


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[Path]:
    """Hold the staging folder alone, emptied of what a killed installation left there.

    Raises:
        PackageError: another program is installing a package.
    """
    staging = staging_folder(folder)
    own_folder(staging)
    with (staging / "lock").open("w") as lock:
        if not try_lock(lock.fileno()):
            raise PackageError(
                "packages-busy", "Another package is being installed. Try again when it is done."
            )
        sweep(staging, _STAGED)
        sweep(staging, _ASIDE, rest=_REST)
        try:
            yield staging
        finally:
            sweep(staging, _STAGED)


def _copy_folder(source: Path, target: Path) -> None:
    """Copy the files of a package folder; links and what does not belong to a package are left out.

    Raises:
        PackageError: the folder is too large to be a package.
    """
    files = [p for p in source.rglob("*") if p.is_file() and not p.is_symlink()]
    size = sum(p.stat().st_size for p in files)
    if len(files) > MAX_PACKAGE_FILES or size > MAX_PACKAGE_BYTES:
        raise PackageError(
            "package-refused",
            "{source} is too large to be a package. Choose another file or folder.",
            source=source,
        )
    require_space(target, size)
    for path in files:
        if path.name != HASHES:
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    write_hashes(target, _hashes(target))


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): digest(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _checked(folder: Path) -> Package:
    """The package in a staging folder.

    Raises:
        PackageError: it is not whole, or of another kind.
    """
    try:
        package = read_package(folder)
    except PackageError as error:
        raise PackageError(
            "package-refused",
            "The package was refused. {reason} Look for another version of it.",
            reason=error.message,
        ) from error
    if package is None:
        raise PackageError(
            "package-refused", "The package is not one that translates. Choose another one."
        )
    if all((folder / name).is_file() for name in TOKENIZERS):
        raise PackageError(
            "package-refused",
            "The package was refused. It has two tokenizers. Look for another version of it.",
        )
    return replace(package, builtin=False)


def _free_name(folder: Path, package: Package) -> Path:
    """A name for the package's folder, in Argos' way of naming them, that is not taken."""
    base = f"{package.code}-{package.version.replace('.', '_')}".rstrip("-")
    names = [base, *(f"{base}-{n}" for n in range(2, 100))]
    return next(folder / name for name in names if not (folder / name).exists())


def _others(folder: Path, package: Package, kept: Path) -> Iterator[Path]:
    """The folders of other versions of a package."""
    for entry in folder.iterdir():
        if entry == kept or not entry.is_dir():
            continue
        with contextlib.suppress(PackageError):
            other = read_package(entry)
            if other and other.code == package.code:
                yield entry


def _discard(path: Path, staging: Path) -> None:
    """Take a package out of the folder in one step, then delete it."""
    trash = Path(tempfile.mkdtemp(prefix="trash-", dir=staging))
    move(path, trash / path.name)
    sync_folder(path.parent)
    remove_tree(trash)

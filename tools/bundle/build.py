"""Builds the bundle: PyInstaller's folder, without symbols, with all licences."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from reader import APP_NAME
from tools.bundle.left_out import read_left_out
from tools.bundle.licences import write_licences
from tools.environment import ROOT

SPEC = ROOT / "packaging" / f"{APP_NAME}.spec"
#: Folders of its own on Windows, which may run in Wine on the same checkout.
_OWN = "windows" if sys.platform == "win32" else ""
DIST = ROOT / "dist" / _OWN
BUILD = ROOT / "build" / _OWN

#: Where PyInstaller puts everything but the executable.
CONTENTS = "_internal"


def build_bundle() -> Path:
    """Build the folder; gives its path.

    Raises:
        CalledProcessError: PyInstaller failed, and has said why.
    """
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(DIST)]
    command = [sys.executable, "-m", "PyInstaller", *options, "--workpath", str(BUILD / "bundle")]
    subprocess.run([*command, str(SPEC)], cwd=ROOT, check=True)
    folder = DIST / APP_NAME
    strip_symbols(folder / CONTENTS)
    for listed in (folder / CONTENTS).glob("*.dist-info/RECORD"):
        listed.unlink()  # it has digests of scripts that name the folder they were installed in
    write_licences(folder / "licences", folder / CONTENTS)
    return folder


def strip_symbols(folder: Path) -> None:
    """Take what only debuggers read out of the libraries that the list names; Linux only."""
    strip = shutil.which("strip")
    if not sys.platform.startswith("linux") or strip is None:
        return
    for pattern in read_left_out().symbols:
        for library in folder.glob(pattern):
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def size(folder: Path) -> int:
    """Bytes of all files below a folder; what is linked counts once."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def largest_parts(folder: Path, count: int = 10) -> list[tuple[str, int]]:
    """The largest parts of a bundle and their bytes; the libraries of a package are its own."""
    sizes: Counter[str] = Counter()
    contents = folder / CONTENTS
    for file in contents.rglob("*"):
        if file.is_file() and not file.is_symlink():
            part = file.relative_to(contents).parts[0]
            sizes[part.removesuffix(".libs")] += file.stat().st_size
    return sizes.most_common(count)


def report(folder: Path) -> str:
    """The sizes of a bundle in words."""
    lines = [f"{folder.relative_to(ROOT)}: {size(folder) / 1e6:.0f} MB"]
    lines += [f"  {part:<28}{bytes_ / 1e6:6.1f} MB" for part, bytes_ in largest_parts(folder)]
    return "\n".join(lines)

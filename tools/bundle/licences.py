"""The licences of everything in the bundle, gathered from what is installed where it is built."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader import APP_NAME
from tools.bundle.left_out import read_left_out
from tools.environment import ROOT

_TEXTS = ROOT / "packaging" / "licences"
_REQUIREMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_RUNTIME_TERMS = "https://visualstudio.microsoft.com/license-terms/vs2022-cruntime/"
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def write_licences(folder: Path, contents: Path) -> None:
    """Write a list of the parts with their licences, and the texts of these.

    Args:
        folder: made anew.
        contents: the bundle's files; the Debian packages of system libraries are found by them.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_TEXTS, folder / "texts")
    shutil.copy(ROOT / "LICENSE", folder / "bilingual-reader.txt")
    shutil.copytree(ROOT / "resources", folder / "data", ignore=_only_licences)
    for empty in sorted(folder.rglob("*"), reverse=True):
        if empty.is_dir() and not any(empty.iterdir()):
            empty.rmdir()
    lines = ["Bilingual Reader stands on these works. Texts lie beside this file.\n"]
    lines.append(
        f"Python {sys.version.split()[0]}: PSF-2.0, https://docs.python.org/3/license.html"
    )
    if sys.platform == "win32":
        lines.append(f"Microsoft's C and C++ runtimes: may be passed on, {_RUNTIME_TERMS}")
    for part in sorted(parts(), key=lambda part: part.name.lower()):
        lines.append(f"{part.name} {part.version}: {licence(part)}, {_home(part)}")
        _copy_texts(part, folder / part.name)
    for package in sorted(system_packages(contents)):
        lines.append(f"{package}: a library of the system, see {package}.txt")
        shutil.copy(Path("/usr/share/doc", package, "copyright"), folder / f"{package}.txt")
    (folder / "README.txt").write_text("\n".join(lines) + "\n", "utf-8")


def parts() -> list[Distribution]:
    """The distributions the program depends on, but for those whose modules are left out."""
    left_out = {name.partition(".")[0].lower() for name in read_left_out().modules}
    found: dict[str, Distribution] = {}
    waiting = [APP_NAME]
    while waiting:
        name = waiting.pop()
        if name.lower() in found or name.lower() in left_out:
            continue
        try:
            part = distribution(name)
        except PackageNotFoundError:  # asked for on other systems or Pythons
            continue
        found[name.lower()] = part
        waiting += _requirements(part)
    del found[APP_NAME]
    return list(found.values())


def _requirements(part: Distribution) -> Iterator[str]:
    for requirement in part.requires or ():
        match = _REQUIREMENT.match(requirement)
        if match and "extra ==" not in requirement:
            yield match[0]


def licence(part: Distribution) -> str:
    """The licence of a distribution in a few words, as its metadata have it."""
    if expressions := _told(part, "License-Expression"):
        return expressions[0]
    classes = [c for c in _told(part, "Classifier") if c.startswith("License ::")]
    if classes:
        return " / ".join(c.rpartition(" :: ")[2] for c in classes)
    return next(iter(_told(part, "License")), "see its home page").strip().splitlines()[0]


def _told(part: Distribution, field: str) -> list[str]:
    return [str(value) for value in part.metadata.get_all(field) or () if str(value).strip()]


def _home(part: Distribution) -> str:
    entries = [entry.partition(", ") for entry in _told(part, "Project-URL")]
    named = {label.lower(): address for label, _, address in entries}
    wanted = [named[label] for label in ("homepage", "source", "repository") if label in named]
    return next(
        iter([*wanted, *_told(part, "Home-page")]), f"https://pypi.org/project/{part.name}/"
    )


def _copy_texts(part: Distribution, folder: Path) -> None:
    for file in part.files or ():
        source = Path(str(file.locate()))
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name) and source.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / file.name)


def system_packages(contents: Path) -> set[str]:
    """The Debian packages of the system's libraries in a bundle; empty where there is no Debian."""
    if shutil.which("dpkg-query") is None:
        return set()
    names = [f"*/{file.name}" for file in contents.glob("lib*.so*") if not file.is_symlink()]
    found = subprocess.run(
        ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False
    )
    packages = {line.partition(":")[0] for line in found.stdout.splitlines()}
    return {name for name in packages if Path("/usr/share/doc", name, "copyright").is_file()}


def _only_licences(folder: str, names: list[str]) -> list[str]:
    return [
        name
        for name in names
        if not Path(folder, name).is_dir() and not re.match(r"(LICENSE|OFL|README)", name)
    ]

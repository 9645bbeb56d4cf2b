"""What stays out of the bundle: `packaging/left-out.toml`, which gives a reason for each line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from reader.languages import INTERFACE_LANGUAGES
from tools.environment import ROOT

LIST = ROOT / "packaging" / "left-out.toml"

#: The words of Qt's own dialogs in a language.
_QT_WORDS = re.compile(r"qtbase_(\w+)\.qm")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What PyInstaller would take and the program does not need.

    Attributes:
        modules: names of modules and packages.
        patterns: of paths below the bundle's folder, with "/" on all systems; those without "/"
            are names of files.
        symbols: of libraries that lose those that only debuggers read.
    """

    modules: tuple[str, ...]
    patterns: tuple[str, ...]
    symbols: tuple[str, ...]

    def holds(self, path: str) -> bool:
        """Whether a file, as a path below the bundle's folder, is left out.

        So is what Qt says in a language that the interface does not speak.
        """
        whole = path.replace("\\", "/")
        name = whole.rpartition("/")[2]
        if words := _QT_WORDS.fullmatch(name):
            return words[1] not in INTERFACE_LANGUAGES
        return any(
            fnmatchcase(whole if "/" in pattern else name, pattern) for pattern in self.patterns
        )


def read_left_out(path: Path = LIST) -> LeftOut:
    """Read the list.

    Raises:
        KeyError: an entry has no reason.
    """
    tables = tomllib.loads(path.read_text("utf-8"))
    for entry in (entry for table in tables.values() for entry in table):
        if not entry["reason"].strip():
            raise KeyError(f"no reason for {entry}")

    def all_of(table: str, key: str) -> tuple[str, ...]:
        return tuple(value for entry in tables[table] for value in entry[key])

    return LeftOut(
        modules=all_of("modules", "names"),
        patterns=all_of("files", "patterns"),
        symbols=all_of("symbols", "patterns"),
    )

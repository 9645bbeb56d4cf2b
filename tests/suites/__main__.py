"""Files written to break programs, one by one through this one: no error, no hang, no heap.

    python -m tests.suites --shared FOLDER --way read --log LOG

FOLDER holds the unpacked suites; ways are clean, read, feeds, window. What came of each file is a
line of LOG; begun again with the same LOG, it goes on where it was. The exit status is 1 where
something was found.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.helpers.trier import Trier

#: Seconds of computing and megabytes that an input may take; seconds until the process is killed.
SLOWEST, LARGEST, PATIENCE = 5.0, 400.0, 400.0
#: Seconds more for each byte that is translated on the way, whose progress people see and may
#: stop. The built-in packages take half of this where nothing else runs.
A_BYTE = 20e-6
WAYS = ("clean", "read", "feeds", "window")
#: Endings of what goes with the inputs.
_BESIDE = {".json", ".encoding", ".md", ".argosmodel"}


def inputs(folder: Path, way: str) -> list[Path]:
    """The files of the suites that go this way.

    What accompanies pages is an input for feeds only; packages are not: the window offers to
    install them, which ends nothing, and the tests of packages open each.
    """
    beside = set() if way == "feeds" else _BESIDE
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in files if path.suffix not in beside)


def complaints(told: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what came of an input."""
    if told["error"]:
        yield told["error"]
    if told.get("seconds", 0) > SLOWEST + A_BYTE * told.get("translated", 0):
        yield f"{told['seconds']:.1f} s"
    if told.get("megabytes", 0) > LARGEST:
        yield f"{told['megabytes']:.0f} MB"


def logged(log: Path) -> dict[str, dict[str, Any]]:
    """What came of the inputs tried before, by name."""
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    return {told["name"]: told for told in map(json.loads, lines)}


def go_through(folder: Path, way: str, log: Path) -> dict[str, dict[str, Any]]:
    """Try what was not tried yet; gives what came of all."""
    told = logged(log)
    trier = Trier("tests.suites.trying", way, patience=PATIENCE)
    with log.open("a", encoding="utf-8") as lines:
        for path in inputs(folder, way):
            name = str(path.relative_to(folder))
            if name not in told:
                told[name] = {"name": name, **trier(str(path))}
                lines.write(json.dumps(told[name]) + "\n")
                lines.flush()
    trier.close()
    return told


def main() -> int:
    """Run it; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.suites",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--shared", type=Path, required=True, help="the unpacked suites")
    parser.add_argument("--way", choices=WAYS, required=True)
    parser.add_argument("--log", type=Path, required=True)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    told = go_through(arguments.shared, arguments.way, arguments.log)
    finds = [f"{name}: {words}" for name, one in told.items() for words in complaints(one)]
    print(*finds, sep="\n", end="\n" if finds else "")
    refused = sum(bool(one.get("refused")) for one in told.values())
    slowest, largest = (
        max(one.get(key, 0) for one in told.values()) for key in ("seconds", "megabytes")
    )
    print(
        f"{len(told):,} inputs through {arguments.way}: {refused:,} refused in words, "
        f"{len(finds)} finds; the slowest {slowest:.1f} s, the largest {largest:.0f} MB"
    )
    return bool(finds)


if __name__ == "__main__":
    sys.exit(main())

"""Makes of a bundle what is installed from it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tools.environment import ROOT

#: Makes one file: of the bundle's folder, in a folder, packed as hard as 0 to 9 say.
Packer = Callable[[Path, Path, int], Path]


def pack(folder: Path, target: Path, level: int, packers: Iterable[Packer]) -> None:
    """Make one file after the other, and say how large each became and how long it took."""
    for build in packers:
        started = time.monotonic()
        made = build(folder, target, level)
        seconds = time.monotonic() - started
        packed = made.stat().st_size / 1e6
        sys.stdout.write(f"{made.relative_to(ROOT)}: {packed:.0f} MB, in {seconds:.0f} s\n")

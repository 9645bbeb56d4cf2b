"""Builds the bundle and what is installed from it: `python -m tools.bundle`."""

from __future__ import annotations

import argparse
import os
import sys
import time

from tools.bundle.build import DIST, build_bundle, report
from tools.bundle.debian import build_deb
from tools.bundle.portable import build_archive
from tools.environment import ROOT
from tools.reproducible import variables


def main() -> int:
    """Build everything for this system into `dist/`, and say how large it became."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    parser.add_argument("--folder-only", action="store_true", help="neither archive nor package")
    parser.add_argument(
        "--level", type=int, default=6, help="how hard xz tries, 0 to 9; 6 takes minutes"
    )
    arguments = parser.parse_args()
    os.environ.update(variables())
    folder = build_bundle()
    sys.stdout.write(report(folder) + "\n")
    if arguments.folder_only or not sys.platform.startswith("linux"):
        return 0
    for build in (build_archive, build_deb):
        started = time.monotonic()
        made = build(folder, DIST, arguments.level)
        seconds = time.monotonic() - started
        packed = made.stat().st_size / 1e6
        sys.stdout.write(f"{made.relative_to(ROOT)}: {packed:.0f} MB, in {seconds:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

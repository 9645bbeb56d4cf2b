"""Builds the bundle and what is installed from it: `python -m tools.bundle`."""

from __future__ import annotations

import argparse
import os
import sys

from tools.bundle.build import DIST, build_bundle, report
from tools.bundle.debian import build_deb
from tools.bundle.installer import build_installer
from tools.bundle.packing import pack
from tools.bundle.portable import build_archive, build_zip
from tools.reproducible import variables

#: What is made of the folder on each system.
_PACKERS = {"linux": (build_archive, build_deb), "win32": (build_installer, build_zip)}


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
    if not arguments.folder_only:
        pack(folder, DIST, arguments.level, _PACKERS.get(sys.platform, ()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

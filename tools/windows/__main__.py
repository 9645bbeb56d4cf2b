"""Builds the bundle for Windows and what is installed from it: `python -m tools.windows`."""

from __future__ import annotations

import argparse
import sys

from reader import APP_NAME
from tools.bundle.installer import build_installer
from tools.bundle.packing import pack
from tools.bundle.portable import build_zip
from tools.environment import ROOT
from tools.windows.wine import Wine

DIST = ROOT / "dist" / "windows"


def main() -> int:
    """Build everything into `dist/windows`; PyInstaller runs in Wine, the packers run here."""
    parser = argparse.ArgumentParser(prog="dev.py bundle --windows", description=__doc__)
    parser.add_argument("--folder-only", action="store_true", help="neither installer nor archive")
    parser.add_argument("--level", type=int, default=6, help="how hard the zip is packed, 0 to 9")
    arguments = parser.parse_args()
    wine = Wine()
    wine.prepare()
    if status := wine.python("-m", "tools.bundle", "--folder-only"):
        return status
    if not arguments.folder_only:
        pack(DIST / APP_NAME, DIST, arguments.level, (build_installer, build_zip))
    return 0


if __name__ == "__main__":
    sys.exit(main())

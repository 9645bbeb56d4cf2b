"""Books checked by epubcheck (https://www.w3.org/publishing/epubcheck/), where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_PLACES = [Path("/usr/share/java/epubcheck.jar"), Path("/usr/bin/epubcheck")]


def can_check() -> bool:
    """Whether epubcheck and Java are installed."""
    return bool(shutil.which("java")) and any(place.exists() for place in _PLACES)


def complaints(book: Path) -> str:
    """What epubcheck says against a book; "" for nothing."""
    jar = next(place for place in _PLACES if place.exists())
    done = subprocess.run(
        ["java", "-jar", str(jar), str(book)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    clean = done.returncode == 0 and "WARNING" not in done.stderr
    return "" if clean else done.stdout + done.stderr

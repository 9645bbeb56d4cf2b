"""Folders of the reader's own."""

from __future__ import annotations

from pathlib import Path


def make_private(folder: Path) -> None:
    """Make a folder, and what lacks above it, that nobody but the reader may look into.

    What somebody reads is nobody else's business, and many homes are open to all users of a
    computer. The XDG Base Directory Specification asks for the same (mode 0700). A folder that is
    there keeps its mode: the reader may have opened it on purpose.

    Raises:
        OSError: it cannot be made.
    """
    lacking = [one for one in folder.parents if not one.exists()]
    for one in (*reversed(lacking), folder):
        one.mkdir(mode=0o700, exist_ok=True)

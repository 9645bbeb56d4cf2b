"""Whether there is a screen to open a window on."""

from __future__ import annotations

import argparse
import os
import sys

from reader.cli.output import complain


def has_display() -> bool:
    """Whether Qt would find a screen (or was told to do without one, as in tests)."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def explain_missing_display(arguments: argparse.Namespace) -> int:
    """Say that no window can be opened and what to do instead; gives the exit status."""
    source = arguments.source or "SOURCE"
    target = arguments.to or "LANG"
    complain(
        "There is no display to open a window on. "
        f"Read it here with: bilingual-reader read {source} --to {target}"
    )
    return 1

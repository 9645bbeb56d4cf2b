"""Whether there is a screen to open a window on."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from reader.cli.output import complain

logger = logging.getLogger(__name__)


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


def explain_failed_import(error: ImportError) -> int:
    """Say what the system lacks for a window; gives the exit status."""
    logger.error("The window could not be loaded", exc_info=error)
    complain(
        f"The window cannot be opened: {error}. Install what is missing "
        "(python3 dev.py run tells how), or read in the terminal with: bilingual-reader read"
    )
    return 1

"""What to say where no window can be opened."""

from __future__ import annotations

import argparse
import logging

from reader.cli.output import complain

logger = logging.getLogger(__name__)


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

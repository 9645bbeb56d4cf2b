"""What to say where no window can be opened, perhaps to somebody without a terminal."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.cli.output import complain
from reader.errors import refused_file
from reader.system.windows import show_error

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


def explain_missing_libraries(packages: Sequence[str]) -> int:
    """Say which parts of the system a window needs; gives the exit status.

    Args:
        packages: what Debian calls them.
    """
    names = " ".join(packages)
    how = f"with: sudo apt install {names}" if shutil.which("apt") else "with your package manager"
    tell(
        f"The window cannot be opened: this system lacks {names}. Install it {how}; "
        "or read in the terminal with: bilingual-reader read"
    )
    return 1


def explain_failed_import(error: ImportError) -> int:
    """Say what the system lacks for a window; gives the exit status."""
    logger.error("The window could not be loaded", exc_info=error)
    linux = sys.platform.startswith("linux")
    advice = "what is missing with your package manager" if linux else "the program again"
    tell(
        f"The window cannot be opened: {error}. Install {advice}, "
        "or read in the terminal with: bilingual-reader read"
    )
    return 1


def explain_failed_start(error: Exception, log: Path) -> int:
    """Say that the window failed before it was there; gives the exit status.

    Args:
        error: what nobody caught; its text, which may quote an article, is not told.
        log: where the place in the program is written to.
    """
    from reader.logs import start_logging

    start_logging(log)
    logger.critical("The window failed", exc_info=error)
    if refused := refused_file(error):
        tell(str(refused))
        return 1
    tell(
        f"Bilingual Reader could not start: there is a mistake in the program "
        f"({type(error).__name__}). Start it again; if that does not help, {log} says where."
    )
    return 1


_TITLE = "Bilingual Reader"

#: Programs of desktops that show a sentence, and what stands before it.
_BOXES = (
    ("zenity", "--error", "--no-markup", f"--title={_TITLE}", "--text"),
    ("kdialog", "--title", _TITLE, "--error"),
    ("xmessage", "-center"),
    ("osascript", "-e", "on run argv\ndisplay alert (item 1 of argv)\nend run"),
)

#: Seconds after which nobody is thought to be there to close a box.
_PATIENCE = 120.0


def tell(sentence: str) -> None:
    """Say a sentence on standard error and, where no terminal shows that, in a box.

    Qt may be the very thing that is broken, so that the box is the system's own.
    """
    with contextlib.suppress(AttributeError, ValueError, OSError):  # it may be closed
        complain(sentence)
    if not _is_terminal() and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        _show_box(sentence)


def _is_terminal() -> bool:
    try:
        return sys.stderr.isatty()
    except (AttributeError, ValueError):
        return False


def _show_box(sentence: str) -> None:
    import subprocess  # every window waits for this module, and next to none for a box

    if sys.platform == "win32":
        show_error(sentence, _TITLE, _PATIENCE)
        return
    for program, *arguments in _BOXES:
        if path := shutil.which(program):
            command = [path, *arguments, sentence]
            with contextlib.suppress(OSError):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE)
                return

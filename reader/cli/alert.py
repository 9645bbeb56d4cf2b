"""A sentence for whoever started the program from a menu, where no terminal shows it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys

from reader.cli.output import complain

_TITLE = "Bilingual Reader"

#: Programs of desktops that show a sentence, and what stands before it.
_BOXES = (
    ("zenity", "--error", "--no-markup", f"--title={_TITLE}", "--text"),
    ("kdialog", "--title", _TITLE, "--error"),
    ("xmessage", "-center"),
    ("osascript", "-e", "on run argv\ndisplay alert (item 1 of argv)\nend run"),
)

#: MB_ICONERROR (https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxw).
_ERROR_ICON = 0x10


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
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, _ERROR_ICON)
        return
    for program, *arguments in _BOXES:
        if path := shutil.which(program):
            with contextlib.suppress(OSError):
                subprocess.run([path, *arguments, sentence], check=False, capture_output=True)
                return

"""The program as a bundle: an executable with Python inside, in a folder with all it needs.

Bundles are made by PyInstaller (`packaging/bilingual-reader.spec`); in a checkout and in a wheel
nothing here does anything.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader import APP_NAME

#: A second executable on Windows, for terminals: they show nothing of a program without a console.
TERMINAL = f"{APP_NAME}-cli"

#: A file of this name beside the executable keeps everything beside it, too.
PORTABLE = "portable"

#: Lists of folders that the bundle's starter sets for itself, and keeps under this ending
#: (https://pyinstaller.org/en/stable/runtime-information.html).
_LIBRARY_FOLDERS = ("LD_LIBRARY_PATH", "LIBPATH", "SHLIB_PATH")
_BEFORE = "_ORIG"

#: Has PyInstaller's starter set everything anew in a process that this one starts: the worker.
_START_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"


def is_bundled() -> bool:
    """Whether this is a bundle."""
    return bool(getattr(sys, "frozen", False))


def portable_folder() -> Path | None:
    """Where a portable bundle keeps everything: `data` beside it; None for any other one."""
    if not is_bundled():
        return None
    folder = Path(sys.executable).resolve().parent
    return folder / "data" if (folder / PORTABLE).exists() else None


def program_command() -> list[str]:
    """The command that starts this program: an executable of its own, or Python's module.

    Python looks for the module where it is installed, never in the folder it is started in.
    """
    if not is_bundled():
        return [sys.executable, "-P", "-m", "reader"]
    executable = Path(sys.executable)
    return [str(executable.with_stem(APP_NAME) if executable.stem == TERMINAL else executable)]


def terminal_command() -> list[str]:
    """The same, for programs that speak with it through pipes, as browsers do."""
    command = program_command()
    if is_bundled() and sys.platform == "win32":
        return [str(Path(command[0]).with_stem(TERMINAL))]
    return command


def work_if_asked() -> None:
    """Be the worker if this process was started as one, and go no further; a bundle has no Python.

    One whose window ended while it was started ends as well: on Windows an error here would be told
    in a box that nobody waits for, and that keeps the program's files from being replaced.
    """
    from multiprocessing import freeze_support
    from pickle import UnpicklingError

    try:
        freeze_support()
    except (EOFError, OSError, UnpicklingError):  # who started it tells nothing any more
        sys.exit(1)


def restore_library_folders() -> None:
    """Let programs that this one starts, such as a browser, find libraries where they did before.

    Nothing is lost to the bundle: where this process looks was decided when it started.
    """
    if not is_bundled():
        return
    os.environ[_START_ANEW] = "1"
    for name in _LIBRARY_FOLDERS:
        before = os.environ.pop(name + _BEFORE, None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


def provide_streams() -> None:
    """Give a program that Windows starts without a console streams that lead nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115

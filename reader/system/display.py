"""Whether there is a screen to open a window on. Qt ends the process where there is none.

Imports the standard library only, for `dev.py` asks before anything is installed.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from reader.resources import resource_path
from reader.untrusted import read_toml

#: Seconds a display on another computer gets to answer.
_PATIENCE = 2.0

#: Where local X servers listen; the first is in Linux' abstract name space.
_X11_SOCKETS = ("\0/tmp/.X11-unix/X{0}", "/tmp/.X11-unix/X{0}")


def has_display() -> bool:
    """Whether Qt would find a screen, or was told to do without one, as tests do."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x11_answers()


def is_x11() -> bool:
    """Whether Qt would open its windows on an X server, for which it needs libraries of its own."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not _wayland_answers() and _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "/")
    return name != "" and _answers(socket.AF_UNIX, str(Path(folder, name)))


def _x11_answers() -> bool:
    """Whether the server that DISPLAY names ([host]:number[.screen]) takes connections."""
    match = re.fullmatch(r"^([^:]*):(\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    if match is None:
        return False
    host, number = match[1], int(match[2])
    if host in ("", "unix"):
        return any(_answers(socket.AF_UNIX, name.format(number)) for name in _X11_SOCKETS)
    return _answers(socket.AF_INET, (host, 6000 + number))


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    with contextlib.suppress(OSError, OverflowError), socket.socket(family) as probe:
        probe.settimeout(_PATIENCE)
        probe.connect(address)
        return True
    return False


def qt_libraries(part: str) -> dict[str, str]:
    """The libraries that "qt" asks of a Linux system, or "x11" besides, and the package of each."""
    text = resource_path("libraries.toml").read_bytes()
    libraries: dict[str, str] = read_toml(text)[part]
    return libraries


def missing_libraries(wanted: Mapping[str, str]) -> list[str]:
    """The Debian packages of libraries that this system lacks."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True

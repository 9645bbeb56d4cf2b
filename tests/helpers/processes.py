"""The processes that a program has started, on Linux and Windows."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from pathlib import Path

#: TH32CS_SNAPPROCESS (https://learn.microsoft.com/windows/win32/api/tlhelp32).
_OF_PROCESSES = 0x2


class _Entry(ctypes.Structure):
    """What Windows calls PROCESSENTRY32W."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("usage", ctypes.c_uint32),
        ("process", ctypes.c_uint32),
        ("heap", ctypes.c_size_t),
        ("module", ctypes.c_uint32),
        ("threads", ctypes.c_uint32),
        ("parent", ctypes.c_uint32),
        ("priority", ctypes.c_int32),
        ("flags", ctypes.c_uint32),
        ("executable", ctypes.c_wchar * 260),
    )


def children(process: int) -> set[int]:
    """The processes that a process, on any of its threads, has started and that run still."""
    if sys.platform == "win32":
        return _children_on_windows(process)
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return {int(child) for task in tasks for child in task.read_text().split()}


def _children_on_windows(parent: int) -> set[int]:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    snapshot = ctypes.c_void_p(kernel.CreateToolhelp32Snapshot(_OF_PROCESSES, 0))
    entry = _Entry(size=ctypes.sizeof(_Entry))
    found = set()
    more = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
    while more:
        if entry.parent == parent:
            found.add(int(entry.process))
        more = kernel.Process32NextW(snapshot, ctypes.byref(entry))
    kernel.CloseHandle(snapshot)
    return found


def kill(process: int) -> None:
    """End a process at once; on Windows every signal does."""
    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

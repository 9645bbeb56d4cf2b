"""What the program asks of Windows itself; on every other system these do nothing."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from pathlib import Path

#: MB_ICONERROR (https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxw).
_ERROR_ICON = 0x10
#: ASFW_ANY (…/winuser/nf-winuser-allowsetforegroundwindow).
_ANY_PROCESS = 0xFFFFFFFF
#: BELOW_NORMAL_PRIORITY_CLASS (…/processthreadsapi/nf-processthreadsapi-setpriorityclass).
_BELOW_NORMAL = 0x4000
#: JOB_OBJECT_LIMIT_PROCESS_MEMORY, and what SetInformationJobObject calls `_JobLimits`.
_PROCESS_MEMORY, _EXTENDED_LIMITS = 0x100, 9
#: MAX_PATH is 260, of which a folder leaves 12; a file has a longer name while it is written.
_LONGEST_PATH = 220
#: What GetCurrentProcess gives for the process itself.
_THIS_PROCESS = ctypes.c_void_p(-1)


class _JobLimits(ctypes.Structure):
    """What Windows calls JOBOBJECT_EXTENDED_LIMIT_INFORMATION (…/winnt/ns-winnt-…)."""

    _fields_ = (
        ("times", ctypes.c_int64 * 2),
        ("flags", ctypes.c_uint32),
        ("working_sets", ctypes.c_size_t * 2),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_and_scheduling", ctypes.c_uint32 * 2),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peaks", ctypes.c_size_t * 2),
    )


def name_windows(application: str) -> None:
    """Have the task bar keep this program's windows together, and apart from Python's."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(application)


def let_others_come_forward() -> None:
    """Let a window that is open already come before others, as the one just started might."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(_ANY_PROCESS))


def lower_priority() -> None:
    """Let other processes go before this one."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetPriorityClass(_THIS_PROCESS, _BELOW_NORMAL)


def limit_memory(most: int) -> None:
    """Let this process have at most so many bytes; it is refused more, as POSIX systems refuse it.

    A job of its own does it, which ends with the process. Where the process is in a job that lets
    no other one in, there is no limit.
    """
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        limits = _JobLimits(flags=_PROCESS_MEMORY, process_memory=most)
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        size = ctypes.sizeof(limits)
        if kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size):
            kernel.AssignProcessToJobObject(job, _THIS_PROCESS)


def processor_seconds(process: int) -> float:
    """How long the processors have worked for a process; 0 where that cannot be told.

    Args:
        process: a handle of it.
    """
    times = [ctypes.c_uint64() for _ in range(4)]  # 100 ns: its start, its end, kernel, own
    if sys.platform == "win32":
        ctypes.windll.kernel32.GetProcessTimes(ctypes.c_void_p(process), *map(ctypes.byref, times))
    return (times[2].value + times[3].value) / 1e7


def reachable(path: Path) -> Path:
    r"""A path that the system takes however long it is: a long one is told as such on Windows.

    https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation

    Args:
        path: an absolute one.
    """
    name = str(path)
    if sys.platform != "win32" or len(name) <= _LONGEST_PATH or name.startswith("\\\\?\\"):
        return path
    name = os.path.normpath(name)
    return Path(f"\\\\?\\UNC{name[1:]}" if name.startswith("\\\\") else f"\\\\?\\{name}")


def show_error(sentence: str, title: str, patience: float) -> None:
    """Show a sentence in a box of the system's own, until it is closed.

    Args:
        sentence: what to say.
        title: of the box.
        patience: seconds after which nobody is thought to be there.
    """
    if sys.platform == "win32":
        box = threading.Thread(
            target=ctypes.windll.user32.MessageBoxW,
            args=(None, sentence, title, _ERROR_ICON),
            daemon=True,  # it ends with the process
        )
        box.start()
        box.join(patience)

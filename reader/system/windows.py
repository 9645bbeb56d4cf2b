"""What the program asks of Windows itself; on every other system these do nothing."""

from __future__ import annotations

import ctypes
import sys
import threading

#: MB_ICONERROR (https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxw).
_ERROR_ICON = 0x10
#: BELOW_NORMAL_PRIORITY_CLASS (…/processthreadsapi/nf-processthreadsapi-setpriorityclass).
_BELOW_NORMAL = 0x4000
#: What GetCurrentProcess gives for the process itself.
_THIS_PROCESS = ctypes.c_void_p(-1)


def name_windows(application: str) -> None:
    """Have the task bar keep this program's windows together, and apart from Python's."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(application)


def lower_priority() -> None:
    """Let other processes go before this one."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetPriorityClass(_THIS_PROCESS, _BELOW_NORMAL)


def processor_seconds(process: int) -> float:
    """How long the processors have worked for a process; 0 where that cannot be told.

    Args:
        process: a handle of it.
    """
    times = [ctypes.c_uint64() for _ in range(4)]  # 100 ns: its start, its end, kernel, own
    if sys.platform == "win32":
        ctypes.windll.kernel32.GetProcessTimes(ctypes.c_void_p(process), *map(ctypes.byref, times))
    return (times[2].value + times[3].value) / 1e7


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

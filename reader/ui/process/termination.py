"""Ending when the system asks for it, as when a session ends: like closing the window."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from types import FrameType
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

#: The person's Ctrl-C, and what a session or a terminal that ends sends to its programs.
_BY_THE_PERSON = signal.SIGINT
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Termination(QObject):
    """Hears of signals that end programs, and leaves the event loop for them.

    Python runs handlers between two steps of its own, which an idle window does not take: the
    signal's number comes through a socket that wakes the event loop.

    Attributes:
        by_session: whether it was asked for, and by no person.

    Signals:
        requested: the program is to end now.
    """

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.by_session = False
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._here.fileno(), kind, self)
        self._notifier.activated.connect(self._on_woken)
        self._woken_before = -1
        self._before: dict[signal.Signals, signal._HANDLER] = {}

    def install(self) -> None:
        """Hear of them; Windows has none but Ctrl-C, which stays as it is."""
        if os.name != "posix":
            return
        number = self._there.fileno()
        self._woken_before = signal.set_wakeup_fd(number, warn_on_full_buffer=False)
        for name in _SIGNALS:
            which = signal.Signals[name]
            self._before[which] = signal.signal(which, _leave_to_the_loop)

    def uninstall(self) -> None:
        """Leave them to whom they were left before."""
        for which, handler in self._before.items():
            signal.signal(which, handler)
        if self._before:
            signal.set_wakeup_fd(self._woken_before)
        self._before.clear()
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _on_woken(self) -> None:
        numbers = set(self._here.recv(4096)) & set(self._before)
        if numbers:
            self.by_session = numbers != {_BY_THE_PERSON}
            self.requested.emit()
            QCoreApplication.exit()


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    return None


def end_below(status: int) -> NoReturn:
    """End the process although threads go on: Python would wait for them."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a window of Windows has none
            stream.flush()
    os._exit(status)

"""One window for each person and data folder: a second start hands its source to the first.

The lock decides who is first; it is freed by the system when its holder dies. Only the holder
removes a socket that a crash left behind. The lock comes before the window's first picture, the
socket (`reader.ui.process.handover`) after it.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QLockFile,
    QObject,
    QThread,
    Signal,
)

from reader.system.files import make_private

if TYPE_CHECKING:
    from reader.ui.process.handover import Listener

#: How long a second start waits for the first to hear it or to end, and between two attempts, in
#: milliseconds.
_LONGEST_SILENCE, _PAUSE = 6_000, 50

#: Another process holds the lock; other errors say that there can be none.
_HELD = QLockFile.LockError.LockFailedError


class SingleInstance(QObject):
    """Finds out whether the program runs already, and hears from later starts.

    Args:
        folder: where the lock lies; programs with different folders know nothing of each other.

    Signals:
        activated: the source a later start was given, or "".
    """

    activated = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        with contextlib.suppress(OSError):  # where nothing can be kept, each start is the first
            make_private(folder)
        self._lock = QLockFile(str(folder / "instance.lock"))
        self._lock.setStaleLockTime(0)
        digest = QCryptographicHash.hash(
            str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256
        )
        self._name = f"bilingual-reader-{bytes(digest.toHex().data()).decode()[:16]}"
        self._listener: Listener | None = None

    def claim(self) -> bool:
        """Become the first instance, which has to `listen`; false if another one is.

        Where no lock can be made, nobody is told apart, and this one goes on alone.
        """
        return self._lock.tryLock(0) or self._lock.error() is not _HELD

    def claim_or_hand_over(self, source: str) -> bool:
        """Become the first instance, or have the first one open a source and show its window.

        One that is ending hears nothing any more, and this one takes its place once it has ended;
        one that is only starting hears in a moment.

        Returns:
            Whether this one is to go on. It also does where the first is deaf for too long.
        """
        deadline = QDeadlineTimer(_LONGEST_SILENCE)
        while not self.claim():
            if self.hand_over(source):
                return False
            if deadline.hasExpired():
                break
            QThread.msleep(_PAUSE)
        return True

    def listen(self) -> None:
        """Hear from later starts, if this is the first instance."""
        from reader.ui.process.handover import Listener, address

        if self._lock.isLocked():
            self._listener = Listener(address(self._name), self)
            self._listener.heard.connect(self.activated)

    def hand_over(self, source: str) -> bool:
        """Have the first instance open a source and show its window; false if it is deaf."""
        from reader.ui.process.handover import address, hand_over

        return hand_over(address(self._name), source)

    def deafen(self) -> None:
        """Hear from no later start any more: this one is ending."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def release(self) -> None:
        """Let another instance be the first."""
        self.deafen()
        self._lock.unlock()

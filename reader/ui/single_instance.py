"""One window for each person and data folder: a second start hands its source to the first.

The lock decides who is first; it is freed by the system when its holder dies. Only the holder
removes a socket that a crash left behind.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long a second start waits for the first to take its message, in milliseconds.
HANDOVER_TIMEOUT = 2000


class SingleInstance(QObject):
    """Finds out whether the program runs already, and hears from later starts.

    Args:
        folder: where the lock lies; programs with different folders know nothing of each other.

    Signals:
        activated: the source a later start was given, or "".
    """

    activated = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "instance.lock"))
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._name = f"bilingual-reader-{digest}"
        self._sockets: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the first instance; false if another one is."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def hand_over(self, source: str) -> bool:
        """Have the first instance open a source and show its window; false if it is deaf."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(HANDOVER_TIMEOUT):
            return False
        socket.write(json.dumps({"source": source}).encode() + b"\n")
        socket.flush()
        socket.waitForBytesWritten(HANDOVER_TIMEOUT)
        socket.waitForReadyRead(HANDOVER_TIMEOUT)
        return True

    def release(self) -> None:
        """Let another instance be the first."""
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        self._sockets.append(socket)
        socket.readyRead.connect(self._on_message)
        socket.disconnected.connect(self._drop_closed)

    def _on_message(self) -> None:
        for socket in self._sockets:
            if socket.canReadLine():
                line = bytes(socket.readLine().data())
                socket.write(b"ok\n")
                socket.flush()
                if (source := _source(line)) is not None:
                    self.activated.emit(source)

    def _drop_closed(self) -> None:
        closed = QLocalSocket.LocalSocketState.UnconnectedState
        for socket in [s for s in self._sockets if s.state() is closed]:
            self._sockets.remove(socket)
            socket.deleteLater()


def _source(line: bytes) -> str | None:
    """The source in a message of a later start; None if this is no such message."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    source = message.get("source") if isinstance(message, dict) else None
    return source if isinstance(source, str) else None

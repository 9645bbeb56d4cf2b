"""The local socket by which a second start of the program hands its source to the first."""

from __future__ import annotations

import json

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long a second start waits for the first to hear it and to take its message, each in
#: milliseconds.
HANDOVER_TIMEOUT = 2000

#: Between two attempts to reach a first instance that is only just starting, in milliseconds.
_PAUSE = 50


class Listener(QObject):
    """Hears the sources of later starts.

    Args:
        name: of the socket; one that a crash left behind is removed.

    Signals:
        heard: a source, or "".
    """

    heard = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sockets: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

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
                    self.heard.emit(source)

    def _drop_closed(self) -> None:
        closed = QLocalSocket.LocalSocketState.UnconnectedState
        for socket in [s for s in self._sockets if s.state() is closed]:
            self._sockets.remove(socket)
            socket.deleteLater()


def hand_over(name: str, source: str) -> bool:
    """Tell the listener of a name a source.

    Returns:
        Whether it was reached.
    """
    socket = QLocalSocket()
    deadline = QDeadlineTimer(HANDOVER_TIMEOUT)
    socket.connectToServer(name)
    while not socket.waitForConnected(HANDOVER_TIMEOUT):
        if deadline.hasExpired():
            return False
        QThread.msleep(_PAUSE)
        socket.connectToServer(name)
    socket.write(json.dumps({"source": source}).encode() + b"\n")
    socket.flush()
    socket.waitForBytesWritten(HANDOVER_TIMEOUT)
    socket.waitForReadyRead(HANDOVER_TIMEOUT)
    return True


def _source(line: bytes) -> str | None:
    """The source in a message of a later start; None if this is no such message."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    source = message.get("source") if isinstance(message, dict) else None
    return source if isinstance(source, str) else None

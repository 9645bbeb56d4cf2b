"""The local socket by which a second start of the program hands its source to the first.

What is opened is nobody else's business, so that the socket lies in a folder only this person can
enter, and each side makes sure that the other one is run by the same person.
"""

from __future__ import annotations

import json
import os
import socket
import struct

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.limits import MAX_HANDOVER_BYTES
from reader.paths import runtime_folder
from reader.system.windows import let_others_come_forward
from reader.untrusted import MalformedDataError, read_json

#: How long a second start waits for the first to hear it and to take its message, each in
#: milliseconds.
HANDOVER_TIMEOUT = 2000


def address(name: str) -> str:
    """Where the socket of a name lies; "" where no place is safe from other people.

    On Windows it is the name of a pipe, to which the system lets only this person.
    """
    if os.name != "posix":
        return name
    folder = runtime_folder()
    return str(folder / name) if folder is not None else ""


class Listener(QObject):
    """Hears the sources of later starts.

    Args:
        place: `address` of the socket; one that a crash left behind is removed.

    Signals:
        heard: a source, or "".
    """

    heard = Signal(str)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._peers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if place:
            QLocalServer.removeServer(place)
            self._server.listen(place)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _on_connection(self) -> None:
        peer = self._server.nextPendingConnection()
        if not _is_own(peer):
            peer.abort()
            peer.deleteLater()
            return
        self._peers.append(peer)
        peer.readyRead.connect(self._on_message)
        peer.disconnected.connect(self._drop_closed)

    def _on_message(self) -> None:
        for peer in self._peers:
            if peer.canReadLine():
                line = bytes(peer.readLine(MAX_HANDOVER_BYTES).data())
                peer.write(b"ok\n")
                peer.flush()
                if (source := _source(line)) is not None:
                    self.heard.emit(source)

    def _drop_closed(self) -> None:
        closed = QLocalSocket.LocalSocketState.UnconnectedState
        for peer in [p for p in self._peers if p.state() is closed]:
            self._peers.remove(peer)
            peer.deleteLater()


def hand_over(place: str, source: str) -> bool:
    """Tell the listener at an `address` a source.

    Returns:
        Whether it was reached, is run by the same person, and said that it heard.
    """
    peer = QLocalSocket()
    peer.connectToServer(place)
    if not place or not peer.waitForConnected(HANDOVER_TIMEOUT):
        return False
    if not _is_own(peer):
        peer.abort()
        return False
    let_others_come_forward()
    peer.write(json.dumps({"source": source}).encode() + b"\n")
    peer.flush()
    peer.waitForBytesWritten(HANDOVER_TIMEOUT)
    return peer.waitForReadyRead(HANDOVER_TIMEOUT) and peer.canReadLine()


def _is_own(peer: QLocalSocket) -> bool:
    """Whether the other side of a connection is run by this person.

    Only Linux tells in a way that Python can ask for; elsewhere the socket's folder has to do.
    """
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return True
    with socket.socket(fileno=os.dup(int(peer.socketDescriptor()))) as handle:
        credentials = handle.getsockopt(socket.SOL_SOCKET, option, struct.calcsize("3i"))
    _process, user, _group = struct.unpack("3i", credentials)
    return bool(user == os.getuid())


def _source(line: bytes) -> str | None:
    """The source in a message of a later start; None if this is no such message."""
    try:
        message = read_json(line)
    except MalformedDataError:
        return None
    source = message.get("source") if isinstance(message, dict) else None
    return source if isinstance(source, str) else None

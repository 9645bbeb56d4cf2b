"""Messages on a stream of bytes: each is a frame, its length in four bytes and then its payload.

Nothing is taken apart here, so whatever comes along the stream, a frame that is too long is the
only thing that can be wrong with it.
"""

from __future__ import annotations

import json
import socket
import struct
from collections import deque
from collections.abc import Iterator

from reader import codec
from reader.limits import MAX_FRAME_BYTES
from reader.translation.worker.protocol import BatchDone, BatchFailed, Ready, Reply
from reader.untrusted import read_json

#: Bytes taken from the stream at once.
_PIECE = 1 << 18

_LENGTH = struct.Struct(">I")


class FrameError(Exception):
    """What came is no frame, or would be longer than any message is."""


class Frames:
    """Sends and receives frames over a connected socket.

    Args:
        stream: read and written by this object alone from now on; it may be waited for.
        timeout: seconds that sending may take; None for no limit.
    """

    def __init__(self, stream: socket.socket, timeout: float | None = None) -> None:
        self.stream = stream
        self.stream.settimeout(timeout)
        self._rest = bytearray()
        self._whole: deque[bytes] = deque()

    @property
    def partial(self) -> bool:
        """Whether the beginning of a frame came without its end."""
        return bool(self._rest)

    def send(self, payload: bytes) -> None:
        """Send one frame.

        Raises:
            OSError: the other side is gone, or has not taken it in time.
        """
        self.stream.sendall(_LENGTH.pack(len(payload)) + payload)

    def read(self) -> bool:
        """Take what has come, once; it waits if there is nothing.

        Returns:
            False when the other side has closed the stream.

        Raises:
            FrameError: it is no frame.
            OSError: the stream is broken.
        """
        data = self.stream.recv(_PIECE)
        self._rest += data
        self._whole += self._cut()
        return bool(data)

    def take(self) -> bytes | None:
        """The next whole payload, if there is one."""
        return self._whole.popleft() if self._whole else None

    def close(self) -> None:
        """Close the stream; the other side sees it."""
        self.stream.close()

    def _cut(self) -> Iterator[bytes]:
        while len(self._rest) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._rest)
            if length > MAX_FRAME_BYTES:
                raise FrameError(f"a frame of {length} bytes")
            end = _LENGTH.size + length
            if len(self._rest) < end:
                return
            yield bytes(self._rest[_LENGTH.size : end])
            del self._rest[:end]


_KINDS: dict[str, type[Reply]] = {kind.__name__: kind for kind in (Ready, BatchDone, BatchFailed)}


class ReplyError(Exception):
    """Some bytes are no reply."""


def encode_reply(reply: Reply) -> bytes:
    """A reply as JSON.

    The process runs models of strangers, so that nothing it says is trusted, or unpickled.
    Requests, which the program makes itself, are pickled.
    """
    values = {"reply": type(reply).__name__, **codec.plain(reply)}
    return json.dumps(values).encode("ascii")


def decode_reply(data: bytes) -> Reply:
    """The reply in some bytes.

    Raises:
        ReplyError: there is none.
    """
    try:
        values = read_json(data, mend=False)
        reply = codec.made(_KINDS[values.pop("reply")], values)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise ReplyError(type(error).__name__) from error
    if isinstance(reply, BatchDone) and any(
        place < 0 for made in reply.translations for link in made.alignment for place in link
    ):
        raise ReplyError("a place before the text")
    return reply

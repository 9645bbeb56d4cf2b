"""What a worker process may say instead of a reply, and processes that say it."""

from __future__ import annotations

import json
import os
import random
import socket
import struct
from dataclasses import dataclass

from reader.limits import MAX_FRAME_BYTES
from reader.translation.worker.frames import Frames, encode_reply
from reader.translation.worker.protocol import Ready
from reader.translation.worker.serving import WorkerOptions

GOOD = {"done": 0, "seconds": 0.1, "translations": []}


def frame(payload: bytes) -> bytes:
    """A payload as it travels."""
    return struct.pack(">I", len(payload)) + payload


def reply(**values: object) -> bytes:
    """A frame with a good reply in which some values are others."""
    return frame(json.dumps({**GOOD, **values}).encode())


def translation(**values: object) -> bytes:
    """A frame with one translation in which some values are others."""
    good = {
        "source": "a", "text": "b", "pair": ["en", "zh"], "packages": [], "score": 0,
        "alignment": [], "doubts": [], "created": None, "failed": False,
    }  # fmt: skip
    return reply(translations=[{**good, **values}])


#: Bytes that are no reply, by what is wrong with them.
GARBAGE = {
    "random bytes": random.Random(1).randbytes(4096),
    "a frame that is too long": struct.pack(">I", MAX_FRAME_BYTES + 1) + b"x" * 1000,
    "an empty frame": frame(b""),
    "bytes that are no text": frame(b"\xff\xfe\xff"),
    "a pickle": frame(b"cos\nsystem\n(S'exit'\ntR."),
    "half an object": frame(b'{"done": 0, "seconds"'),
    "deep nesting": frame(b"[" * 200_000),
    "a number of 5,000 digits": frame(b'{"ready": ' + b"9" * 5000 + b"}"),
    "a list": frame(b"[]"),
    "nothing": frame(b"null"),
    "an unknown reply": frame(b'{"hello": 1}'),
    "an id that is a text": reply(done="0"),
    "a time that is no number": frame(b'{"done": 0, "seconds": NaN, "translations": []}'),
    "translations that are a text": reply(translations="x"),
    "a translation that is a list": reply(translations=[[]]),
    "a pair of three": translation(pair=["en", "zh", "de"]),
    "a text that is a number": translation(text=5),
    "places outside": translation(alignment=[[0, 1, -2, 3]]),
    "an unknown doubt": translation(doubts=["astrology"]),
    "a day that is none": translation(created="yesterday"),
    "a message that is a number": frame(
        b'{"failed": 0, "code": "bug", "traceback": "",'
        b' "message": {"template": 7, "values": {"x": "y"}}}'
    ),
}


@dataclass(frozen=True)
class Says:
    """A process that answers its first request with some bytes, and then waits to be ended."""

    data: bytes

    def __call__(
        self, channel: socket.socket, _beats: socket.socket, _options: WorkerOptions
    ) -> None:
        frames = Frames(channel)
        frames.send(encode_reply(Ready(os.getpid())))
        frames.read()
        channel.sendall(self.data)
        channel.recv(1 << 20)
        channel.recv(1 << 20)  # until the program is gone

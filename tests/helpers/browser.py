"""What a browser and its extension say to the program."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from io import BytesIO
from typing import Any

ADDRESS = "https://www.quaysidegazette.example/bridge.html"
HTML = (
    "<html lang='en'><head><title>Harbour bridge opens again</title></head><body><article>"
    "<h1>Harbour bridge opens again</h1><p>The bridge of Port Halden opened again on Monday after "
    "four months of repairs, and two lanes are free in each direction.</p><p>Workers replaced "
    "1,200 bolts and painted the railing. 桥梁已重新开放。</p></article></body></html>"
)


def frame(message: object) -> bytes:
    """A message as it travels."""
    return raw_frame(json.dumps(message).encode())


def raw_frame(payload: bytes) -> bytes:
    """Bytes with their length before them."""
    return struct.pack("=I", len(payload)) + payload


def page(*pieces: str, **head: object) -> bytes:
    """All that is said for a page: what it is, in part as given, and its pieces."""
    first = {"address": ADDRESS, "type": "text/html", "parts": len(pieces), **head}
    return b"".join([frame(first), *(frame({"part": piece}) for piece in pieces)])


def reading(data: bytes) -> Callable[[int], bytes]:
    """What reads these bytes and then finds their end."""
    return BytesIO(data).read


def answer(data: bytes) -> dict[str, Any]:
    """The one message in an answer."""
    (length,) = struct.unpack("=I", data[:4])
    assert length == len(data) - 4
    said = json.loads(data[4:])
    assert isinstance(said, dict)
    return said

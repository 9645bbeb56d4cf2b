"""What a browser and its extension say to the program."""

from __future__ import annotations

import json
import random
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


#: What is no page, the code of what is said of it.
BAD = {
    "nothing": (b"", "cut"),
    "half a length": (b"\x10\x00", "cut"),
    "half a message": (page(HTML)[:200], "cut"),
    "the first of two pieces": (page(HTML, parts=2), "cut"),
    "random bytes": (b"\xa5" + random.Random(3).randbytes(5000), "garbage"),
    "a length of 100 MB": (struct.pack("=I", 100_000_000) + b"x" * 100, "garbage"),
    "a length of 4 GB": (b"\xff" * 8, "garbage"),
    "no JSON": (raw_frame(b"<html>"), "garbage"),
    "no UTF-8": (raw_frame(b'{"address": "\xff\xfe"}'), "garbage"),
    "lists in lists": (raw_frame(b"[" * 100_000), "garbage"),
    "a list": (frame([1]), "garbage"),
    "no address": (page(HTML, address=None), "garbage"),
    "a number as a type": (page(HTML, type=5), "garbage"),
    "a text as a count": (page(HTML, parts="1"), "garbage"),
    "a number as a piece": (page(parts=1) + frame({"part": 7}), "garbage"),
    "a script's address": (page(HTML, address="javascript:alert(1)"), "bad-address"),
    "a page of the browser": (page(HTML, address="chrome://settings"), "bad-address"),
    "an address without end": (page(HTML, address=ADDRESS + "a" * 9000), "bad-address"),
    "a PDF": (page(HTML, type="application/pdf"), "not-html"),
    "no pieces": (page(), "empty"),
    "fewer than no pieces": (page(parts=-4), "empty"),
    "blanks": (page("  \n"), "empty"),
}

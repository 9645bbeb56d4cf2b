"""What the extension says: frames of native messaging, and the page that they carry in pieces.

A frame is a length in the machine's byte order, four bytes, and so much JSON
(https://developer.chrome.com/docs/extensions/develop/concepts/native-messaging). Whatever comes is
a stranger's: lengths, kinds and sizes are checked before anything is kept.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.errors import BrowserError
from reader.untrusted import MalformedDataError, read_json

#: The most bytes of a frame; a piece has a million characters, at most six bytes of JSON each.
MOST_FRAME = 8_000_000
#: The most bytes that Chromium takes of an answer.
MOST_ANSWER = 1_000_000
#: The longest address.
MOST_ADDRESS = 8_000
#: What browsers call what is a page to them; a text is shown as a page, too.
PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
#: Addresses a page may have.
SCHEMES = ("http://", "https://", "file://")

_LENGTH = struct.Struct("=I")


@dataclass(frozen=True, slots=True)
class SentPage:
    """A page as a browser shows it, in UTF-8, and the address it has there."""

    address: str
    html: bytes


def receive_page(read: Callable[[int], bytes], limit: int) -> SentPage:
    """Take one page: what it is, then its pieces.

    Args:
        read: gives so many bytes, and fewer only where they end.
        limit: the most bytes of the page.

    Raises:
        BrowserError: "garbage", "cut", "bad-address", "not-html", "empty" or "too-large".
    """
    head = _read_message(read)
    address, kind, parts = head.get("address"), head.get("type"), head.get("parts")
    if not (isinstance(address, str) and isinstance(kind, str) and isinstance(parts, int)):
        raise _garbage()
    if not address.lower().startswith(SCHEMES) or len(address) > MOST_ADDRESS:
        raise BrowserError(
            "bad-address",
            "This page has no address of the web. Save it to a file and open that.",
        )
    if kind not in PAGE_TYPES:
        raise BrowserError(
            "not-html",
            "This is no web page, but {kind}. Save it to a file and open that.",
            kind=kind[:80],
        )
    html = bytearray()
    for _ in range(parts):
        part = _read_message(read).get("part")
        if not isinstance(part, str):
            raise _garbage()
        html += part.encode("utf-8", "replace")
        if len(html) > limit:
            raise BrowserError(
                "too-large",
                "The page is larger than {limit} MB, which no news page needs. Open a smaller one.",
                limit=limit // 1_000_000,
            )
    if not html.strip():
        raise BrowserError(
            "empty",
            "There is nothing on this page to read. Let it load to its end, or send another one.",
        )
    return SentPage(address, bytes(html))


def answer_frame(error: BrowserError | None = None) -> bytes:
    """The frame that says that a page was taken, or why it was not."""
    answer: dict[str, object] = {"taken": True}
    if error is not None:
        answer = {"taken": False, "error": error.code, "text": str(error)}
    data = json.dumps(answer).encode()
    assert len(data) < MOST_ANSWER
    return _LENGTH.pack(len(data)) + data


def _read_message(read: Callable[[int], bytes]) -> dict[str, Any]:
    """The next message.

    Raises:
        BrowserError: "garbage" or "cut".
    """
    (length,) = _LENGTH.unpack(_whole(read, _LENGTH.size))
    if length > MOST_FRAME:  # random bytes mostly begin with such a length
        raise _garbage()
    try:
        message = read_json(_whole(read, length))
    except MalformedDataError as error:
        raise _garbage() from error
    if not isinstance(message, dict):
        raise _garbage()
    return message


def _whole(read: Callable[[int], bytes], size: int) -> bytes:
    data = read(size)
    if len(data) < size:
        raise BrowserError("cut", "The page came only in part. Send it again.")
    return data


def _garbage() -> BrowserError:
    return BrowserError("garbage", "The page came damaged. Reload it and send it again.")

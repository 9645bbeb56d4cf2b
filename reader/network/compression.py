"""Decompresses the bodies of answers, piece by piece and within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from reader.limits import MAX_COMPRESSIONS

#: Window sizes as zlib takes them: for gzip and zlib, and for deflate without a header.
_FRAMED, _BARE = 47, -15
#: What a member of gzip begins with.
_MAGIC = b"\x1f"

#: What the client says it can unpack.
ACCEPTED = "gzip, deflate"


class Decompressor:
    """Decompresses a body that comes in pieces, and never makes more than it may.

    Args:
        encodings: how it was packed, the last step last: "gzip" and "deflate".

    Raises:
        ValueError: a way of packing that was not asked for, or too many of them; the text is its
            name.
    """

    def __init__(self, encodings: Sequence[str]) -> None:
        steps = [name.strip().lower() for name in encodings]
        steps = [name for name in steps if name not in ("", "identity")]
        for name in steps:
            if name not in ("gzip", "x-gzip", "deflate") or len(steps) > MAX_COMPRESSIONS:
                raise ValueError(name)
        self._layers = [_Layer(may_be_bare=name == "deflate") for name in reversed(steps)]

    def unpack(self, data: bytes, most: int) -> bytes:
        """What a piece holds; more than `most` bytes means that there is still more in it.

        Raises:
            zlib.error: it is damaged.
        """
        for layer in self._layers:
            data = layer.unpack(data, most + 1)
            if len(data) > most:
                break
        return data

    @property
    def complete(self) -> bool:
        """Whether what came ends where it was meant to."""
        return all(layer.complete for layer in self._layers)


class _Layer:
    """Members of gzip, one or more, what follows them left out; or one stream of zlib.

    Servers that took "deflate" literally send it without a header.

    Args:
        may_be_bare: whether that may be.
    """

    def __init__(self, *, may_be_bare: bool) -> None:
        self._may_be_bare = may_be_bare
        self._stream: zlib._Decompress | None = None
        self._start = b""

    @property
    def complete(self) -> bool:
        return not self._start if self._stream is None else self._stream.eof

    def unpack(self, data: bytes, most: int) -> bytes:
        if self._stream is None:
            data = self._start = self._start + data
            if len(data) < 2:
                return b""
            is_zlib = data[0] & 0x0F == 8 and int.from_bytes(data[:2]) % 31 == 0
            is_framed = is_zlib or data.startswith(_MAGIC) or not self._may_be_bare
            self._stream = zlib.decompressobj(_FRAMED if is_framed else _BARE)
        made = self._stream.decompress(data, most)
        while self._stream.eof and self._stream.unused_data.startswith(_MAGIC) and len(made) < most:
            data, self._stream = self._stream.unused_data, zlib.decompressobj(_FRAMED)
            made += self._stream.decompress(data, most - len(made))
        return made

"""Decompresses the bodies of answers, piece by piece and within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Protocol

from reader.limits import MAX_COMPRESSIONS

#: Window sizes as zlib takes them: for gzip, for zlib, and for deflate without a header.
_GZIP, _ZLIB, _BARE = 31, 15, -15

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
        self._layers: list[_Layer] = [
            _Deflate() if name == "deflate" else _Gzip() for name in reversed(steps)
        ]

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


class _Layer(Protocol):
    @property
    def complete(self) -> bool: ...

    def unpack(self, data: bytes, most: int) -> bytes: ...


class _Gzip:
    """One or more gzip members; what follows them is left out."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP)
        self._started = False

    @property
    def complete(self) -> bool:
        return self._stream.eof or not self._started

    def unpack(self, data: bytes, most: int) -> bytes:
        made = bytearray()
        while data and len(made) < most:
            if self._stream.eof:
                if not data.startswith(b"\x1f"):
                    break
                self._stream = zlib.decompressobj(_GZIP)
            self._started = True
            made += self._stream.decompress(data, most - len(made))
            data = self._stream.unused_data
        return bytes(made)


class _Deflate:
    """A zlib stream or, from servers that took the name literally, deflate without a header."""

    def __init__(self) -> None:
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
            self._stream = zlib.decompressobj(_ZLIB if is_zlib else _BARE)
        return self._stream.decompress(data, most)

"""The content of a file for other machines: updates, and which files its writer had read."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.limits import MAX_SYNC_MACHINES, MAX_SYNC_UNPACKED_BYTES
from reader.sync.document import PIECES
from reader.sync.sealing import NUMBERS, Kind
from reader.untrusted import MalformedDataError, read_json

_LEVEL = 6


class DamagedParcelError(ValueError):
    """The content of a file is not a parcel."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Updates of pieces of the document.

    Attributes:
        seen: the last file of each other machine that the writer had read: what is written here
            may build on them.
        pieces: an update for each piece by its number.
        is_whole: whether it is all that the writer knows, and so covers the files it had read.
    """

    seen: Mapping[str, int] = field(default_factory=dict)
    pieces: Mapping[int, bytes] = field(default_factory=dict)
    is_whole: bool = False

    @property
    def needs(self) -> Mapping[str, int]:
        """The files that must be read before this one: the last of each machine."""
        return {} if self.is_whole else self.seen

    @property
    def covers(self) -> Mapping[str, int]:
        """The files that need not be read after this one: up to the last of each machine."""
        return self.seen if self.is_whole else {}

    def packed(self) -> bytes:
        """The parcel as bytes."""
        told = {
            "seen": dict(self.seen),
            "whole": self.is_whole,
            "pieces": [[number, len(update)] for number, update in self.pieces.items()],
        }
        head = json.dumps(told, separators=(",", ":")).encode()
        return zlib.compress(b"\n".join((head, b"".join(self.pieces.values()))), _LEVEL)

    @classmethod
    def unpacked(cls, data: bytes) -> Parcel:
        """The parcel in some bytes.

        Raises:
            DamagedParcelError: there is none, or it unpacks to more than any has.
        """
        unpacking = zlib.decompressobj()
        try:
            whole = unpacking.decompress(data, MAX_SYNC_UNPACKED_BYTES)
        except zlib.error as error:
            raise DamagedParcelError("not packed") from error
        if not unpacking.eof:
            raise DamagedParcelError("too large, or cut")
        head, _, rest = whole.partition(b"\n")
        try:
            told = read_json(head)
            seen = {str(m): int(n) for m, n in list(told["seen"].items())[:MAX_SYNC_MACHINES]}
            sizes = [(int(number), int(size)) for number, size in told["pieces"]]
            is_whole = told["whole"] is True
            if any(number not in NUMBERS[Kind.UPDATE] for number in seen.values()):
                raise ValueError("no number of a file")
        except (MalformedDataError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise DamagedParcelError("no list of pieces") from error
        pieces: dict[int, bytes] = {}
        place = 0
        for number, size in sizes:
            if not 0 <= number < PIECES or size < 0 or number in pieces:
                raise DamagedParcelError("no piece")
            pieces[number] = rest[place : place + size]
            place += size
        if place != len(rest):
            raise DamagedParcelError("cut")
        return cls(seen, pieces, is_whole)

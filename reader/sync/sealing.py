"""Authenticated encryption of files for other machines with a passphrase.

The key is derived from the passphrase by scrypt (RFC 7914); the body is encrypted by
ChaCha20-Poly1305 (RFC 8439), with the head, which names the machine and the file, as associated
data. So a file that was changed or put in another's place is detected; one that is incomplete yet
is told by its length and digest. Without a passphrase, for a folder that nobody else reads, the
head says so and nothing is encrypted.

    head: magic 6, version 1, sealed 1, machine 16, kind 1, sequence 8, cost 1, salt 16, nonce 12,
          length of the body 8, SHA-256 of the body 32

Nonces are random, which is safe for up to 2^32 files with one key.
"""

from __future__ import annotations

import hashlib
import os
import struct
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from reader.limits import MAX_SYNC_COST

_MAGIC, _VERSION = b"BiRdSy", 1
_HEAD = struct.Struct(">6sBB16sBQB16s12sQ32s")
#: Logarithm of the cost, and the size of blocks: 64 MB, a third of a second.
COST, _BLOCK = 16, 8
_SALT, _NONCE, _KEY = 16, 12, 32


class Kind(IntEnum):
    """What a file is."""

    UPDATE = 1
    SNAPSHOT = 2
    SEEN = 3
    PAGE = 4


#: The numbers of files: those of updates are counted, and what is read is told by their sum; the
#: number of a page is 60 bits of a digest.
NUMBERS = {
    Kind.UPDATE: range(2**50),
    Kind.SNAPSHOT: range(2**50),
    Kind.SEEN: range(2**60),
    Kind.PAGE: range(2**60),
}


@dataclass(frozen=True, slots=True)
class Label:
    """Whose file it is, what it is, and which."""

    machine: str
    kind: Kind
    sequence: int


class SealError(ValueError):
    """A file cannot be opened."""


class NotWholeError(SealError):
    """It is incomplete yet."""


class NewerError(SealError):
    """It is of a newer version of the program."""


class WrongPassphraseError(SealError):
    """It was sealed with another passphrase, or tampered with."""


class RefusedError(SealError):
    """It may not be read by whoever reads here."""


class ForeignError(SealError):
    """It is not a file of this program, or not the one that its name says."""


class Sealing:
    """Seals and opens files.

    Args:
        passphrase: "" for files that are not sealed.
        cost: logarithm of the work that a guess takes.
    """

    def __init__(self, passphrase: str, cost: int = COST) -> None:
        self._passphrase = passphrase
        self._salt = os.urandom(_SALT)  # makes the keys of two folders differ
        self._cost = cost

    def sealed(self, label: Label, data: bytes) -> bytes:
        """A file of some data."""
        nonce = os.urandom(_NONCE) if self._passphrase else bytes(_NONCE)
        is_sealed = bool(self._passphrase)
        first = _HEAD.pack(
            _MAGIC,
            _VERSION,
            is_sealed,
            bytes.fromhex(label.machine),
            label.kind,
            label.sequence,
            self._cost,
            self._salt,
            nonce,
            0,
            bytes(32),
        )
        body = (
            self._cipher(self._salt, self._cost).encrypt(nonce, data, first) if is_sealed else data
        )
        return (
            first[: -8 - 32] + struct.pack(">Q", len(body)) + hashlib.sha256(body).digest() + body
        )

    def opened(self, label: Label, file: bytes) -> bytes:
        """What a file holds.

        Args:
            label: what the file is by its name.
            file: as far as it has come.

        Raises:
            SealError: see the kinds of it.
        """
        head = _read(file)
        if head.label != label:
            raise ForeignError("its name is that of another file")
        body = file[_HEAD.size :]
        if len(body) != head.length or hashlib.sha256(body).digest() != head.digest:
            raise NotWholeError("not wholly there")
        if head.is_sealed != bool(self._passphrase):
            raise WrongPassphraseError("sealed" if head.is_sealed else "not sealed")
        if not head.is_sealed:
            return body
        if head.cost > MAX_SYNC_COST:
            raise ForeignError("of a cost that nobody sets")
        first = file[: _HEAD.size - 40] + bytes(40)
        try:
            data = self._cipher(head.salt, head.cost).decrypt(head.nonce, body, first)
        except InvalidTag as error:
            raise WrongPassphraseError("the seal does not fit") from error
        self._salt, self._cost = head.salt, head.cost  # one key for all, where that can be
        return data

    def _cipher(self, salt: bytes, cost: int) -> ChaCha20Poly1305:
        return ChaCha20Poly1305(_key(self._passphrase, salt, cost))


@dataclass(frozen=True, slots=True)
class _Head:
    label: Label
    is_sealed: bool
    cost: int
    salt: bytes
    nonce: bytes
    length: int
    digest: bytes


def _read(file: bytes) -> _Head:
    """The head of a file.

    Raises:
        SealError: it has none, or one of a newer version.
    """
    if not file.startswith(_MAGIC[: len(file)]):
        raise ForeignError("of another program")
    if len(file) > len(_MAGIC) and file[len(_MAGIC)] > _VERSION:
        raise NewerError("of a newer version")
    if len(file) < _HEAD.size:
        raise NotWholeError("cut in its head")
    _, _, is_sealed, machine, kind, sequence, cost, *rest = _HEAD.unpack_from(file)
    if kind not in set(Kind) or is_sealed > 1:
        raise ForeignError("of no kind")
    label = Label(machine.hex(), Kind(kind), sequence)
    return _Head(label, bool(is_sealed), cost, *rest)


@lru_cache(maxsize=16)
def _key(passphrase: str, salt: bytes, cost: int) -> bytes:
    """The key for a passphrase; slow on purpose, so cached while the program runs."""
    return hashlib.scrypt(
        passphrase.encode("utf-8", "replace"),
        salt=salt,
        n=1 << cost,
        r=_BLOCK,
        p=1,
        maxmem=(128 * _BLOCK + 1024) << cost,
        dklen=_KEY,
    )

"""RIPEMD-128, by which MDict veils the index of its words; `hashlib` and OpenSSL lack it.

H. Dobbertin, A. Bosselaers, B. Preneel: RIPEMD-160, a strengthened version of RIPEMD (1996).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

#: Which word of the message each step takes, and by how many bits it turns; both lines.
_WORDS = (
    "0123456789abcdef74d1a6f3c0952eb83ae49f812706db5c19ba08c4d37fe562",
    "5e7092b4d6f81a3c6b370d5aef8c4912f5137e69b8c2a04d86413bf05c2d97ae",
)
_TURNS = (
    "befc5879bdef6798768db97f7cf9b7dcbd67e9dfe8d65c75bcefef989e56865c",
    "899bdff5778beec69df7c89b77c76fdb97fb866ecd5edd75f58bee6e69c9c5f8",
)
_ADDED = (
    (0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC),
    (0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0),
)
_START = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476)
_ALL = 0xFFFFFFFF


def ripemd128(data: bytes) -> bytes:
    """The digest of some bytes, 16 of them."""
    padding = b"\x80" + bytes(-(len(data) + 9) % 64) + struct.pack("<Q", 8 * len(data))
    whole, state = data + padding, _START
    for at in range(0, len(whole), 64):
        block = struct.unpack_from("<16I", whole, at)
        (a, b, c, d), (e, f, g, h) = (_line(state, block, side) for side in (0, 1))
        p, q, r, s = state
        state = (q + c + h) & _ALL, (r + d + e) & _ALL, (s + a + f) & _ALL, (p + b + g) & _ALL
    return struct.pack("<4I", *state)


def _line(state: Sequence[int], block: Sequence[int], side: int) -> tuple[int, int, int, int]:
    """One of the two lines of 64 steps; the second takes the four functions the other way."""
    a, b, c, d = state
    for step in range(64):
        quarter = step // 16
        mixed = _mixed(3 - quarter if side else quarter, b, c, d)
        word = block[int(_WORDS[side][step], 16)]
        turn = int(_TURNS[side][step], 16)
        value = (a + mixed + word + _ADDED[side][quarter]) & _ALL
        a, b, c, d = d, (value << turn | value >> 32 - turn) & _ALL, b, c
    return a, b, c, d


def _mixed(number: int, x: int, y: int, z: int) -> int:
    match number:
        case 0:
            return x ^ y ^ z
        case 1:
            return x & y | ~x & z & _ALL
        case 2:
            return (x | ~y & _ALL) ^ z
        case _:
            return x & z | y & ~z & _ALL

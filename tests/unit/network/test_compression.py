"""Bodies packed for the way: whole, in pieces, cut, damaged, and packed again and again."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.network.compression import Decompressor

LIMIT = 100_000


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress}


def in_pieces(decompressor: Decompressor, data: bytes, size: int) -> bytes:
    return b"".join(
        decompressor.unpack(data[at : at + size], LIMIT) for at in range(0, len(data), size)
    )


@given(
    st.binary(max_size=2000),
    st.lists(st.sampled_from(sorted(PACKERS)), max_size=3),
    st.integers(1, 50),
)
def test_what_was_packed_comes_back_in_whatever_pieces(
    data: bytes, encodings: list[str], size: int
) -> None:
    packed = data
    for name in encodings:
        packed = PACKERS[name](packed)
    decompressor = Decompressor(encodings)
    assert in_pieces(decompressor, packed, size) == data
    assert decompressor.complete


@given(st.binary(min_size=1, max_size=500), st.integers(1, 7))
def test_a_deflate_without_its_frame_is_understood(data: bytes, size: int) -> None:
    decompressor = Decompressor(["deflate"])
    assert in_pieces(decompressor, bare(data), size) == data
    assert decompressor.complete


@given(st.integers(1, 59))
def test_a_cut_body_is_not_complete(kept: int) -> None:
    packed = gzip.compress(bytes(range(50)))
    decompressor = Decompressor(["gzip"])
    decompressor.unpack(packed[:kept], LIMIT)
    assert decompressor.complete is (kept >= len(packed))


def test_members_follow_each_other_and_dirt_at_the_end_is_left_out() -> None:
    decompressor = Decompressor(["gzip"])
    packed = gzip.compress(b"one ") + gzip.compress(b"two") + b"dirt"
    assert in_pieces(decompressor, packed, 5) == b"one two"


@pytest.mark.parametrize("name", ["br", "zstd", "compress", "x", "gzip, gzip, gzip, gzip"])
def test_what_was_not_asked_for_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Decompressor(name.split(","))


def test_a_bomb_gives_no_more_than_it_may() -> None:
    for layers in (1, 2, 3):
        packed = bytes(5_000_000)
        for _ in range(layers):
            packed = gzip.compress(packed)
        made = Decompressor(["gzip"] * layers).unpack(packed, LIMIT)
        assert LIMIT < len(made) <= LIMIT + 1

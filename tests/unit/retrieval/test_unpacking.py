"""Whatever the bytes are, they become a page or a sentence about why they cannot."""

from __future__ import annotations

import contextlib
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import RetrievalError
from reader.retrieval.addresses import check_address, is_private
from reader.retrieval.unpacking import unpack

STARTS = [
    b"",
    b"\x1f\x8b\x08",
    b"MIME-Version: 1.0\nContent-Type: multipart/related",
    b"<html>",
    b"%PDF-",
]


@given(
    st.sampled_from(STARTS),
    st.binary(max_size=300),
    st.sampled_from(["", "a.html", "a.mhtml", "a.txt.gz", "a.gz", ".gz", "a.b.c"]),
)
def test_any_bytes_are_taken_or_refused(start: bytes, rest: bytes, name: str) -> None:
    data = start + rest
    with contextlib.suppress(RetrievalError):
        raw = unpack(data, "source", limit=1000, name=name)
        assert raw.data
        assert raw.media_type in ("text/html", "text/plain")


@given(st.binary(min_size=1, max_size=300).filter(lambda data: data.strip() != b""))
def test_packing_makes_no_difference(data: bytes) -> None:
    def outcome(packed: bytes) -> object:
        try:
            return unpack(packed, "source", limit=1000)
        except RetrievalError as error:
            return error.code

    if not data.startswith(b"\x1f\x8b"):
        assert outcome(gzip.compress(data)) == outcome(data)


def test_packing_within_packing_ends() -> None:
    data = b"<p>Text</p>"
    for _ in range(6):
        data = gzip.compress(data)
    with pytest.raises(RetrievalError):
        unpack(data, "source", limit=1000)


@given(st.text(max_size=60))
def test_any_address_is_taken_or_refused(typed: str) -> None:
    for address in (typed, f"https://{typed}", f"http://a.example/{typed}"):
        with contextlib.suppress(RetrievalError):
            assert check_address(address).lower().startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0"),
        *("::1", "[::1]", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "224.0.0.1"),
        *("2130706433", "0x7f.1", "127.1", "localhost", "a.localhost"),
    ],
)
def test_addresses_of_the_own_network_are_private(host: str) -> None:
    assert is_private(host)


@pytest.mark.parametrize("host", ["93.184.215.14", "2606:2800:21f::1", "news.example", "", "1.1.1"])
def test_others_are_not(host: str) -> None:
    assert not is_private(host)

"""Web addresses: what is taken for one, and which lie in the reader's own network."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import RetrievalError
from reader.network.addresses import check_address, is_private, is_secure


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
        *("2130706433", "0x7f.1", "127.1", "localhost", "a.localhost", "LOCALHOST", "localhost."),
        *("64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "64:ff9b:1::192.168.0.1", "::127.0.0.1"),
        *("nas", "wiki.local", "db.internal", "router.home.arpa"),
        *("2002:7f00:1::", "2002:c0a8:1::1", "2002:a9fe:a9fe::1"),
    ],
)
def test_addresses_of_the_own_network_are_private(host: str) -> None:
    assert is_private(host)


@pytest.mark.parametrize(
    "host",
    [
        *("93.184.215.14", "2606:2800:21f::1", "news.example", "", "1.1.1"),
        *("64:ff9b::93.184.215.14", "2002:5db8:d70e::1", "::ffff:93.184.215.14"),
    ],
)
def test_others_are_not(host: str) -> None:
    assert not is_private(host)


@pytest.mark.parametrize(
    ("url", "secure"),
    [
        ("https://a.example/p", True),
        ("http://127.0.0.1:8000/p", True),
        ("http://a.example/p", False),
        ("http://localhost.evil.example/p", False),
        ("ftp://a.example/p", False),
        ("https://[broken/", False),
        ("https://", False),
    ],
)
def test_only_https_and_this_computer_are_secure(url: str, secure: bool) -> None:
    assert is_secure(url) is secure

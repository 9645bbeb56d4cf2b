"""N1, N2: addresses that lead elsewhere, or into the own network."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.faults.conftest import Tell
from tests.faults.fetching import DIRECT, Get, index, linked_page, page, picture, refused
from tests.helpers.web import PAGE, Site

#: A name of elsewhere; in these tests it leads to this computer.
ELSEWHERE = "news.example"


# -- N1


REDIRECTS = {
    "file": "file:///etc/passwd",
    "ftp": "ftp://127.0.0.1/a",
    "data": "data:text/html,hello",
    "javascript": "javascript:alert(1)",
    "nowhere": "http://[broken/",
    "user name": "http://bank.example@127.0.0.1/",
    "round and round": "/from",
    "own network": "http://192.168.7.7/to",
    "name of the own network": "http://router.home.arpa/to",
    "address of a cloud": "http://169.254.169.254/latest/meta-data",
}


@pytest.mark.fault("N1", "redirect to elsewhere")
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
@pytest.mark.parametrize("location", REDIRECTS.values(), ids=REDIRECTS.keys())
def test_a_redirect_to_elsewhere_is_refused_by_name(
    site: Site, tell: Tell, get: Get, location: str
) -> None:
    url = site.add("/from", b"", 302, Location=location)
    error = refused(get, url)
    assert error.code in ("redirect", "unsafe-address")
    told = tell(error)
    assert any(host in told for host in ("127.0.0.1", "home.arpa", "192.168", "169.254"))
    assert {path for path, _ in site.requests} == {"/from"}
    assert len(site.requests) <= 6


# -- N2


SPELLINGS = (
    *("127.0.0.1", "127.1", "2130706433", "0x7f.1", "0.0.0.0", "localhost", "LOCALHOST."),
    *("[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"),
    *("10.0.0.1", "192.168.0.1", "172.16.9.9", "169.254.169.254", "[fe80::1]", "[fd00::1]"),
    *("nas", "printer.local", "100.64.0.1", "224.0.0.1"),
)
LINK_LOCAL = ("169.254.169.254", "[fe80::1]")


@pytest.mark.fault("N2", "address of the own network")
@pytest.mark.parametrize("get", [linked_page, picture], ids=["link", "picture"])
@pytest.mark.parametrize("host", SPELLINGS)
def test_an_address_of_the_own_network_is_refused_where_no_reader_gave_it(
    site: Site, tell: Tell, get: Get, host: str
) -> None:
    error = refused(get, site.at(host))
    assert error.code == ("unsafe-address" if host in LINK_LOCAL else "private-address")
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "name that leads into the own network")
@pytest.mark.parametrize("variable", ["", "NO_PROXY", "HTTPS_PROXY", "FTP_PROXY"])
@pytest.mark.parametrize("get", [linked_page, picture], ids=["link", "picture"])
def test_the_peer_is_looked_at_and_not_the_name(
    site: Site,
    names: dict[str, str],
    tell: Tell,
    get: Get,
    variable: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names[ELSEWHERE] = "127.0.0.1"
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name)
    if variable:
        monkeypatch.setenv(
            variable, "a.example" if variable == "NO_PROXY" else "http://127.0.0.1:9"
        )
    site.add("/")
    error = refused(get, site.at(ELSEWHERE), replace(DIRECT, proxy="system"))
    assert error.code == "private-address"
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "user name before the site")
@pytest.mark.parametrize("address", ["http://bank.example@{}/", "http://a:b@{}/", "https://@{}/"])
def test_what_stands_before_the_site_is_not_taken_for_it(
    site: Site, tell: Tell, address: str
) -> None:
    error = refused(page, address.format(site.address.removeprefix("http://")))
    assert error.code == "bad-address"
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "typed by the reader")
@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "localhost"])
def test_what_the_reader_typed_is_opened(site: Site, host: str) -> None:
    site.add("/a")
    assert page(site.at(host, "/a"), DIRECT).data == PAGE

"""What is confided to one host goes to that host and nowhere else."""

from __future__ import annotations

import pytest

from reader.errors import RetrievalError
from reader.network.addresses import Reach, reach_of
from reader.network.client import RequestRules, open_url
from reader.network.connection import Connection, Wish
from tests.helpers.web import Site, leads_to

RULES = RequestRules("translation", Wish.READER, confided=True, body=b'{"q": "The ferry is late."}')


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_what_is_confided_to_one_host_follows_no_redirect(site: Site, status: int) -> None:
    address = site.add("/translate", b"", status, Location=site.add("/elsewhere"))
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(address, RULES, Connection(proxy="none")),
    ):
        pass
    assert caught.value.code == "redirect"
    assert [path for path, _ in site.requests] == ["/translate"]


def test_a_body_is_posted_as_it_is(site: Site) -> None:
    address = site.add("/translate", b"{}")
    with open_url(address, RULES, Connection(proxy="none")) as response:
        assert response.read() == b"{}"
    assert site.bodies == [RULES.body]


@pytest.mark.parametrize(
    ("host", "reach"),
    [
        *((host, Reach.HERE) for host in ("127.0.0.1", "localhost", "::1", "127.9.9.9")),
        *((host, Reach.HERE) for host in ("a.localhost", "[::1]")),
        *((host, Reach.HERE) for host in ("2130706433", "::ffff:127.0.0.1", "LOCALHOST.")),
        *((host, Reach.NETWORK) for host in ("192.168.1.7", "10.0.0.1", "nas", "nas.lan")),
        *((host, Reach.NETWORK) for host in ("fe80::1", "fd00::1")),
        *((host, Reach.NETWORK) for host in ("0.0.0.0", "169.254.169.254", "router.local")),
        *((host, Reach.PUBLIC) for host in ("translate.example", "8.8.8.8", "2a00::1")),
        *((host, Reach.PUBLIC) for host in ("localhost.example", "127.0.0.1.example")),
    ],
)  # fmt: skip
def test_how_far_away_a_host_is_shows_in_its_name(host: str, reach: Reach) -> None:
    assert reach_of(host) is reach


def test_the_offline_lock_leaves_this_computer_open_to_what_is_confided(site: Site) -> None:
    address = site.add("/translate", b"{}")
    with open_url(address, RULES, Connection(offline=True)) as response:
        assert response.status == 200
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(address, RequestRules("page", Wish.READER), Connection(offline=True)),
    ):
        pass
    assert caught.value.code == "offline"


def test_no_proxy_of_the_system_stands_before_the_own_network(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("NO_PROXY", "")
    address = site.add("/translate", b"{}")
    with open_url(address, RULES, Connection()) as response:
        assert response.status == 200


def test_a_name_that_turns_public_is_not_asked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    leads_to(monkeypatch, "127.0.0.1", "8.8.8.8")
    site.add("/translate", b"{}")
    with (
        pytest.raises(RetrievalError) as caught,
        open_url(site.at("nas.lan", "/translate"), RULES, Connection(proxy="none")),
    ):
        pass
    assert caught.value.code == "unsafe-address"
    assert site.requests == []

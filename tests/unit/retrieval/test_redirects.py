"""Redirects: followed by hand, and refused where a stranger may not send the program."""

from __future__ import annotations

from functools import partial

import pytest

from reader.errors import RetrievalError
from reader.limits import MAX_REDIRECTS
from reader.network import failures
from reader.network.connection import Connection, Wish
from reader.retrieval import sources
from tests.helpers.web import Site

retrieve = partial(sources.retrieve, wish=Wish.READER)

DIRECT = Connection(proxy="none", timeout=20)


def code_of(url: str) -> str:
    with pytest.raises(RetrievalError) as caught:
        retrieve(url, DIRECT)
    return caught.value.code


def test_redirects_are_followed_to_the_page(site: Site) -> None:
    site.add("/a", b"", 301, Location="b")
    site.add("/b", b"", 307, Location=site.url("/c"))
    site.add("/c")
    raw = retrieve(site.url("/a"), DIRECT)
    assert (raw.url, raw.source) == (site.url("/c"), site.url("/a"))


def test_an_endless_redirect_ends(site: Site) -> None:
    url = site.add("/a", b"", 302, Location="/a")
    assert code_of(url) == "redirect"
    assert len(site.requests) == MAX_REDIRECTS + 1


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/a",
        "data:text/html,hello",
        "javascript:alert(1)",
        "http://user:secret@127.0.0.1/",
        "http://[broken/",
        "",
    ],
)
def test_redirects_to_other_things_are_refused(site: Site, location: str) -> None:
    site.answers["/a"] = lambda handler: handler.reply(302, b"", Location=location or " ")
    assert code_of(site.url("/a")) == "redirect"


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "2130706433",
        "127.1",
        "0x7f.1",
        "0.0.0.0",
        "[::1]",
        "192.168.1.1",
        "169.254.169.254",
        "[::ffff:127.0.0.1]",
        "10.0.0.8",
    ],
)
def test_redirects_into_the_own_network_are_refused(site: Site, host: str) -> None:
    url = site.add("/a", b"", 302, Location=site.at(host, "/b"))
    site.add("/b")
    assert code_of(url) == "redirect"
    assert [path for path, _ in site.requests] == ["/a"]


def test_a_name_that_turns_out_private_is_refused_before_anything_is_sent(
    site: Site, names: dict[str, str]
) -> None:
    names["news.example"] = "127.0.0.1"
    url = site.add("/a", b"", 302, Location=site.at("news.example", "/b"))
    site.add("/b")
    assert code_of(url) == "redirect"
    assert [path for path, _ in site.requests] == ["/a"]


def test_an_insecure_redirect_is_refused() -> None:
    error = failures.insecure_redirect("https://a.example/", "http://a.example/")
    assert "open http://a.example/ yourself" in str(error)

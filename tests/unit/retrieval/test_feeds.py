"""Feeds: asked for politely, and never taken by halves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from reader.datamodel.network import Request, Validators
from reader.errors import RetrievalError
from reader.limits import MAX_FEED_BYTES
from reader.network.connection import Connection, Wish
from reader.retrieval import http
from tests.helpers.web import Handler, Site

fetch_feed = partial(http.fetch_feed, wish=Wish.LIST)

FEED = b"<rss><channel><title>Harbour</title></channel></rss>"
DIRECT = Connection(proxy="none", timeout=20, own_hosts=frozenset({"127.0.0.1"}))


def refused(url: str) -> str:
    with pytest.raises(RetrievalError) as caught:
        fetch_feed(url, DIRECT)
    return caught.value.code


def test_the_pair_of_validators_goes_back_as_it_came(site: Site) -> None:
    pair = Validators('W/"a \\" b"', "Thu, 26 Nov 2026 05:00:00 +0000 (odd)")

    def answer(handler: Handler) -> None:
        same = (handler.headers["If-None-Match"], handler.headers["If-Modified-Since"])
        handler.reply(304 if same == (pair.etag, pair.last_modified) else 200, b"")

    site.answers["/feed"] = answer
    assert fetch_feed(site.url("/feed"), DIRECT, pair).status == 304
    assert fetch_feed(site.url("/feed"), DIRECT).status == 200
    asked = [{"If-None-Match", "If-Modified-Since"} & set(headers) for _, headers in site.requests]
    assert asked == [{"If-None-Match", "If-Modified-Since"}, set()]


def test_one_validator_alone_is_sent_alone(site: Site) -> None:
    site.add("/feed", FEED)
    fetch_feed(site.url("/feed"), DIRECT, Validators("", "yesterday"))
    headers = site.requests[0][1]
    assert headers["If-Modified-Since"] == "yesterday"
    assert "If-None-Match" not in headers


@pytest.mark.parametrize("status", [301, 308])
def test_a_permanent_move_is_told(site: Site, status: int) -> None:
    site.add("/old", b"", status, Location="/new")
    new = site.add("/new", FEED, ETag='"1"')
    answer = fetch_feed(site.url("/old"), DIRECT)
    assert (answer.status, answer.url, answer.permanent) == (200, new, new)
    assert (answer.data, answer.headers["etag"]) == (FEED, '"1"')
    assert answer.fetched_at is not None


@pytest.mark.parametrize("status", [404, 410, 429, 500, 503])
def test_an_error_is_an_answer_with_its_headers(site: Site, status: int) -> None:
    site.answers["/feed"] = lambda h: h.reply(status, b"x" * 100, Retry_After="77")
    answer = fetch_feed(site.url("/feed"), DIRECT)
    assert (answer.status, answer.data, answer.headers["retry-after"]) == (status, b"", "77")


def test_half_a_feed_is_none(site: Site) -> None:
    site.answers["/feed"] = lambda h: h.reply(200, FEED, Content_Length=str(len(FEED) + 9))
    assert refused(site.url("/feed")) == "cut"


def test_a_feed_too_large_for_any_is_left(site: Site) -> None:
    site.answers["/feed"] = lambda h: h.reply(200, FEED, Content_Length=str(MAX_FEED_BYTES + 1))
    assert refused(site.url("/feed")) == "too-large"


def test_a_feed_of_elsewhere_does_not_lead_into_the_own_network(
    site: Site, names: dict[str, str]
) -> None:
    names["news.example"] = "127.0.0.1"
    url = site.add("/feed", FEED)
    assert fetch_feed(url, DIRECT).data == FEED
    assert refused(site.at("news.example", "/feed")) == "private-address"
    site.add("/away", b"", 302, Location="http://192.168.1.1/")
    assert refused(site.url("/away")) == "redirect"


def test_each_request_is_told_as_one_for_a_feed(site: Site) -> None:
    told: list[Request] = []
    fetch_feed(site.add("/feed", FEED), replace(DIRECT, log_request=told.append))
    assert [request.reason for request in told] == ["feed"]


def test_the_offline_lock_holds_for_feeds(site: Site) -> None:
    with pytest.raises(RetrievalError) as caught:
        fetch_feed(site.add("/feed", FEED), replace(DIRECT, offline=True))
    assert caught.value.code == "offline"
    assert not site.requests

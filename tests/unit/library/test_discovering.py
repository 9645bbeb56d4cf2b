"""A page that names feeds makes nobody of the reader's own network be asked."""

from __future__ import annotations

from reader.datamodel.network import Answer, Validators
from reader.errors import RetrievalError
from reader.library.discovering import discover
from reader.network.connection import Wish
from tests.helpers.feeds import page, rss

HOME, ROUTER = "https://harbour.example", "http://10.0.0.5/router?reboot"


class Web:
    """Answers with a page that names two feeds, and notes who wished for what."""

    def __init__(self, home: str = HOME, *feeds: str) -> None:
        self.asked: list[tuple[str, Wish]] = []
        self._pages = {home: page(*feeds)}

    def __call__(self, address: str, _validators: Validators, wish: Wish) -> Answer:
        self.asked.append((address, wish))
        if not wish.may_reach(address.split("/")[2], allowed=False):
            raise RetrievalError("private-address", "No.")
        return Answer(200, address, {}, self._pages.get(address, rss("One", title="Tides")))


def test_what_the_reader_typed_and_what_the_page_names_are_wishes_of_their_own() -> None:
    web = Web(HOME, "https://harbour.example/tides")
    (feed,) = discover("harbour.example", web)
    assert (feed.title, feed.asked) == ("Tides", True)
    assert web.asked == [(HOME, Wish.READER), ("https://harbour.example/tides", Wish.PAGE)]


def test_a_feed_in_the_own_network_is_offered_and_not_asked() -> None:
    web = Web(HOME, ROUTER, "https://harbour.example/tides")
    router, tides = discover("harbour.example", web)
    assert (router.address, router.asked) == (ROUTER, False)
    assert tides.asked


def test_a_page_of_the_own_network_may_name_the_feeds_of_its_host() -> None:
    web = Web("http://10.0.0.7", "http://10.0.0.7/feed", ROUTER)
    own, router = discover("10.0.0.7", web)
    assert own.asked
    assert not router.asked

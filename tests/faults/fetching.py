"""What is fetched from servers, each kind by one call that fails in the same way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.page import Page, RawPage
from reader.errors import ReaderError
from reader.network.connection import Connection, Wish
from reader.pipeline import Pipeline
from reader.translation.packages.download import download, fetch_index

DIRECT = Connection(proxy="none", timeout=20, stall_timeout=10)

#: Gets something of a kind from an address.
Get = Callable[[str, Connection], object]


def page(url: str, connection: Connection, cancel: CancelToken | None = None) -> RawPage:
    return Pipeline(connection).retrieve(url, wish=Wish.READER, cancel=cancel)


def linked_page(url: str, connection: Connection) -> object:
    return Pipeline(connection).retrieve(url, wish=Wish.PAGE)


def picture(url: str, connection: Connection) -> object:
    here = Page("https://a.example/", "A", "en", "", "", None, (), domain="a.example")
    return Pipeline(connection).retrieve_image(url, here)


def index(url: str, connection: Connection) -> object:
    return fetch_index(url, connection)


def package(folder: Path) -> Get:
    return lambda url, connection: download(
        url, folder / "downloads" / "p", connection, wish=Wish.READER
    )


def refused(get: Get, url: str, connection: Connection = DIRECT) -> ReaderError:
    """The error with which fetching fails."""
    with pytest.raises(ReaderError) as caught:
        get(url, connection)
    return caught.value

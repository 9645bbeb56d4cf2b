"""Feeds for the tests: written as a server would, of stories that never happened."""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape


def rss(
    *titles: str,
    title: str = "Harbour Gazette",
    more: str = "",
    host: str = "harbour.example",
    newest: datetime | None = None,
) -> bytes:
    """An RSS feed with a story for each title; with `newest` they are an hour apart."""
    items = "".join(
        f"<item><title>{escape(t)}</title><guid>{escape(t)}</guid>"
        f"<link>https://{host}/{number}</link>{_date(newest, number)}"
        f"<description>{escape(t)} The pilot said so on the quay.</description></item>"
        for number, t in enumerate(titles)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title><link>https://{host}/</link>{more}{items}"
        "</channel></rss>"
    ).encode()


def page(*feeds: str) -> bytes:
    """A web page that names feeds."""
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="Feed {n}" href="{address}">'
        for n, address in enumerate(feeds, 1)
    )
    return f"<!doctype html><html><head>{links}</head><body><h1>Harbour</h1></body></html>".encode()


def _date(newest: datetime | None, number: int) -> str:
    if newest is None:
        return ""
    moment = newest - timedelta(hours=number)
    return f"<pubDate>{moment:%a, %d %b %Y %H:%M:%S +0000}</pubDate>"

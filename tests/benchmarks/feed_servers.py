"""Servers of feeds in a process of their own: each address a host, one in ten with a fault.

`python -m tests.benchmarks.feed_servers` prints its port and serves until its input ends. The feed
number N of a library is asked for at `address(port, N)`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from tests.helpers.feeds import rss
from tests.helpers.web import Handler, serving, silent

#: Stories of a feed, all of them new.
STORIES = 30
_NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)


def address(port: int, number: int) -> str:
    """The address of a feed: hosts are those of this computer, 127.0.0.1 and so on."""
    return f"http://127.0.{number // 200}.{number % 200 + 1}:{port}/{number}"


def _good(handler: Handler) -> None:
    number = int(urlsplit(handler.path).path[1:])
    titles = (f"Harbour {number}: the ferry number {n} is late again today" for n in range(STORIES))
    host = f"stories{number}.example"
    handler.reply(200, rss(*titles, title=f"Harbour {number}", host=host, newest=_NOW))


def _status(status: int) -> Callable[[Handler], None]:
    return lambda handler: handler.reply(status, b"no")


def _page(handler: Handler) -> None:
    handler.reply(200, b"<!doctype html><html><h1>No feed</h1></html>")


def _cut(handler: Handler) -> None:
    handler.reply(200, b"<rss><channel><title>Cut</title>", Content_Length="99999")


def _circle(handler: Handler) -> None:
    handler.reply(302, b"", Location=handler.path)


def _large(handler: Handler) -> None:
    handler.reply(200, b"<rss><channel>" + b"<item><title>a</title></item>" * 400_000)


def _long(handler: Handler) -> None:
    titles = (f"Story {n} of a feed that lists all it ever had" for n in range(5_000))
    handler.reply(200, rss(*titles, host="long.example", newest=_NOW))


def _entities(handler: Handler) -> None:
    bomb = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    head = f"<!DOCTYPE rss [<!ENTITY a0 'ha'>{bomb}]>"
    handler.reply(200, f"{head}<rss><channel><title>&a9;</title></channel></rss>".encode())


#: What every tenth feed does in turn.
FAULTS: tuple[Callable[[Handler], None], ...] = (
    _status(404),
    _status(410),
    _status(500),
    _status(429),
    _page,
    _cut,
    _circle,
    silent,
    _large,
    _long,
    _entities,
)


def main(feeds: int) -> None:
    """Serve until the input ends."""
    with serving(everywhere=True) as site:
        for number in range(feeds):
            fault = FAULTS[number // 10 % len(FAULTS)]
            site.answers[f"/{number}"] = fault if number % 10 == 9 else _good
        sys.stdout.write(f"{urlsplit(site.address).port}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(int(sys.argv[1]))

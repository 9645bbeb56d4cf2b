"""Newer versions of the program, found in the feed of its releases."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from reader import __version__
from reader.datamodel.feed import Entry
from reader.datamodel.network import Answer
from reader.errors import ReaderError
from reader.feeds.fields import plain_text
from reader.feeds.parsing import parse
from reader.network import failures
from reader.network.addresses import host_of

#: The most releases that are listed, and the most points of each.
MOST_RELEASES = 20
MOST_NOTES = 40

_OK = 200
#: A name that nobody can have stands where the program has no home page yet.
_NOWHERE = ".example"
#: "0.3.0", "v0.3"; not "0.3.0-rc1", nor a part of a longer number.
_VERSION = re.compile(r"(?<![\w.-])v?(\d{1,6}(?:\.\d{1,6}){1,3})(?![\w+-]|\.\d)")
#: Where one point of a list, or one paragraph, ends and another begins.
_BREAK = re.compile(r"</?(?:p|li|ul|ol|div|h[1-6]|br)\b[^<>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the program.

    Attributes:
        version: its number, "0.3.0".
        published: when it came out; None where the feed does not say.
        notes: what changed, a plain line for each point.
    """

    version: str
    published: datetime | None
    notes: tuple[str, ...]


def newer_releases(
    address: str, fetch: Callable[[str], Answer], installed: str = __version__
) -> tuple[Release, ...]:
    """The releases that are newer than what is installed, the newest first; none that are trials.

    Args:
        address: the feed of the releases.
        fetch: asks a server for it.
        installed: the version that is there.

    Raises:
        ReaderError: the program has no home page, or its feed could not be had or read.
    """
    if host_of(address).endswith(_NOWHERE):
        raise ReaderError(
            "no-home-page",
            "The program has no home page yet, so nobody was asked. Look for a new version where "
            "you got this one.",
        )
    try:
        releases = [r for entry in _entries(fetch(address)) if (r := _release(entry))]
    except ReaderError as error:
        raise ReaderError(
            error.code,
            "It could not be found out whether there is a new version. {cause}",
            cause=error.message,
        ) from error
    newer = {r.version: r for r in releases if _key(r.version) > _key(installed)}
    return tuple(sorted(newer.values(), key=lambda r: _key(r.version), reverse=True))[
        :MOST_RELEASES
    ]


def _entries(answer: Answer) -> tuple[Entry, ...]:
    if answer.status != _OK:
        raise failures.bad_status(answer.url, answer.status, answer.headers)
    return parse(answer.data, url=answer.url).entries


def _release(entry: Entry) -> Release | None:
    """What an entry tells of a release; None where it names no version, or a pre-release."""
    tag = urlsplit(entry.link).path.rpartition("/")[2]
    version = _VERSION.search(entry.title) or _VERSION.search(tag)
    if version is None:
        return None
    points = (plain_text(part) for part in _BREAK.split(entry.content or entry.summary))
    notes = tuple(point for point in points if point)[:MOST_NOTES]
    return Release(version[1], entry.published or entry.updated, notes)


def _key(version: str) -> tuple[int, ...]:
    """Orders versions by their numbers; "1.0" and "1.0.0" are the same."""
    numbers = [int(number) for number in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))

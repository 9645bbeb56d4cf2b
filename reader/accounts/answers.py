"""What services answer, read without trust: what is no answer is an error, what is odd is left out.

Ids come in two forms, a number in lists and a tag with its 16 hexadecimal digits elsewhere; here
they are these digits, or whatever else a service calls its entries (The Old Reader's are no
numbers). https://github.com/theoldreader/api, miniflux/v2:internal/googlereader,
FreshRSS:p/api/greader.php
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.limits import MAX_ACCOUNT_IDS, MAX_ACCOUNT_NAME
from reader.untrusted import MalformedDataError, read_json

#: What stands before the id of an entry wherever it is sent.
ITEM = "tag:google.com,2005:reader/item/"
READ, STARRED = "state/com.google/read", "state/com.google/starred"

_NUMBER = re.compile(r"-?\d{1,20}", re.ASCII)
_DIGITS = re.compile(r"[0-9a-f]{1,16}")
_LABEL = "/label/"
_ALL_BITS = 2**64 - 1


@dataclass(frozen=True, slots=True)
class RemoteFeed:
    """A feed that a service follows; `labels` are the names of its folders there."""

    id: str
    address: str
    title: str
    home: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """An entry as a service has it: texts as they came, markup and all; `published` in seconds."""

    id: str
    feed: str
    link: str
    title: str
    author: str
    content: str
    published: int
    read: bool
    starred: bool


@dataclass(frozen=True, slots=True)
class IdPage:
    """A page of a list of ids, and where the next one begins; "" for nowhere."""

    ids: tuple[str, ...]
    next: str


def item_id(told: object) -> str:
    """The id of an entry in its one form; "" for none."""
    text = _name(told)
    if text.startswith(ITEM):
        text = text.removeprefix(ITEM)
        return text.zfill(16) if _DIGITS.fullmatch(text) else text
    return f"{int(text) & _ALL_BITS:016x}" if _NUMBER.fullmatch(text) else text


def auth_token(data: bytes) -> str:
    """The token of an answer to a login; "" where it has none."""
    lines = data[: MAX_ACCOUNT_NAME * 10].decode("utf-8", "replace").splitlines()
    found = next((line for line in lines if line.startswith("Auth=")), "")
    return one_token(found.removeprefix("Auth="))


def one_token(text: str) -> str:
    """A token as it may stand in a header; "" for what is none."""
    token = text.strip()
    good = token.isascii() and token.isprintable() and len(token) <= MAX_ACCOUNT_NAME * 2
    return token if good and " " not in token else ""


def feeds_of(data: bytes) -> list[RemoteFeed]:
    """The feeds of `subscription/list`, each once.

    Raises:
        MalformedDataError: it is no such list.
    """
    feeds: dict[str, RemoteFeed] = {}
    for told in _rows(data, "subscriptions"):
        feed = RemoteFeed(
            _name(told.get("id")),
            _text(told, "url") or _text(told, "feedUrl"),
            _text(told, "title"),
            _text(told, "htmlUrl"),
            tuple(_labels(told.get("categories"))),
        )
        if not feed.address and "://" in feed.id:
            feed = _named_by_address(feed)
        if feed.id and feed.address:
            feeds.setdefault(feed.id, feed)
    return list(feeds.values())


def _named_by_address(feed: RemoteFeed) -> RemoteFeed:
    address = feed.id.removeprefix("feed/")
    return RemoteFeed(feed.id, address, feed.title, feed.home, feed.labels)


def ids_of(data: bytes) -> IdPage:
    """The ids of `stream/items/ids`.

    Raises:
        MalformedDataError: it is no such list.
    """
    told = _table(data)
    rows = told.get("itemRefs")
    if not isinstance(rows, list):
        raise MalformedDataError("no list of ids")
    ids = (item_id(row.get("id")) for row in rows if isinstance(row, dict))
    # Miniflux counts, and tells 0 at the end.
    following = _name(told.get("continuation")).strip("0") and _name(told.get("continuation"))
    return IdPage(tuple(dict.fromkeys(filter(None, ids))), following)


def entries_of(data: bytes) -> list[RemoteEntry]:
    """The entries of `stream/items/contents`, each once.

    Raises:
        MalformedDataError: it is no such list.
    """
    entries: dict[str, RemoteEntry] = {}
    for told in _rows(data, "items"):
        if identity := item_id(told.get("id")):
            entries.setdefault(identity, _entry(identity, told))
    return list(entries.values())


def _entry(identity: str, told: dict[str, Any]) -> RemoteEntry:
    origin = told.get("origin")
    tags = told.get("categories")
    states = [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
    return RemoteEntry(
        id=identity,
        feed=_name(origin.get("streamId")) if isinstance(origin, dict) else "",
        link=next(_links(told), ""),
        title=_text(told, "title"),
        author=_text(told, "author"),
        content=_content(told),
        published=_number(told.get("published")),
        read=any(tag.endswith(READ) for tag in states),
        starred=any(tag.endswith(STARRED) for tag in states),
    )


def _links(told: dict[str, Any]) -> Iterator[str]:
    for name in ("canonical", "alternate"):
        rows = told.get(name)
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict) and _text(row, "href"):
                yield _text(row, "href")


def _content(told: dict[str, Any]) -> str:
    """The longer of what an entry calls its content and its summary."""
    parts = [told.get(name) for name in ("content", "summary")]
    texts = [_text(part, "content") for part in parts if isinstance(part, dict)]
    return max(texts, key=len, default="")


def _labels(told: object) -> Iterator[str]:
    for row in told if isinstance(told, list) else ():
        if isinstance(row, dict):
            _, found, name = _name(row.get("id")).partition(_LABEL)
            label = _name(row.get("label")) or name
            if label and (found or not row.get("id")):
                yield label


def _rows(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    rows = _table(data).get(name)
    if not isinstance(rows, list):
        raise MalformedDataError(f"no list of {name}")
    return (row for row in rows[:MAX_ACCOUNT_IDS] if isinstance(row, dict))


def _table(data: bytes) -> dict[str, Any]:
    told = read_json(data, strict=False)
    if not isinstance(told, dict):
        raise MalformedDataError("no object")
    return told


def _name(told: object) -> str:
    """A name or an id on one line; "" for what is none, or endless."""
    if isinstance(told, int) and not isinstance(told, bool):
        told = str(told)
    good = isinstance(told, str) and len(told) <= MAX_ACCOUNT_NAME * 5 and told.isprintable()
    return told.strip() if good and isinstance(told, str) else ""


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _number(told: object) -> int:
    if isinstance(told, str) and told.isascii() and told.isdigit():
        told = int(told[:20])
    return int(told) if isinstance(told, int | float) and 0 < told < 2**40 else 0

"""From the bytes of a feed to its entries: RSS, RDF and Atom by feedparser, JSON Feed by us."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from reader.cancellation import TimeLimit
from reader.datamodel.feed import Entry, Feed
from reader.errors import FeedError
from reader.feeds import json_feed
from reader.feeds.fields import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_CATEGORIES,
    minutes,
    moment,
    one_line,
    plain_text,
    web_address,
)
from reader.feeds.markup import parsing_limit, read_markup
from reader.feeds.mending import Mender
from reader.limits import MAX_ENTRIES, MAX_FEED_BYTES
from reader.text.decoding import decode

#: What is said to be plain text, but is not: feeds rarely tell.
_LOOKS_LIKE_HTML = re.compile(
    r"</?(?:a|b|i|em|strong|span|font|br|p|div|script|style|img|sup|sub|u)\b[^<>]{0,200}>|&#?\w{2,8};",
    re.I,
)
_NOTHING = Entry("", "", "")
_ROOTS = ("rss", "rdf", "feed", "channel")


def parse(
    data: bytes, *, url: str = "", charset: str | None = None, limit: TimeLimit | None = None
) -> Feed:
    """Read a feed; what is damaged in it costs no more than the entries it stands in.

    Args:
        data: the bytes, not decoded.
        url: where it came from; relative addresses are completed with it.
        charset: what the transport says of the encoding.
        limit: when it is given up; None: as `parsing_limit` says.

    Raises:
        FeedError: it is no feed ("web-page", "not-a-feed"), empty ("empty"), larger than
            `MAX_FEED_BYTES` ("too-large") or takes too long ("too-long").
        Cancelled: the limit was told to stop.
    """
    if len(data) > MAX_FEED_BYTES:
        raise FeedError(
            "too-large",
            "The feed is larger than 10 MB and was not read. Look for another one on its site.",
        )
    limit = limit or parsing_limit()
    limit.check()
    text = decode(data, charset=charset).text.lstrip("\ufeff \t\r\n\0")
    if not text:
        raise FeedError("empty", "The server sent nothing. Try again later.")
    if text.startswith("{"):
        return json_feed.read(text, url, limit)
    mender, damaged = read_markup(text, Mender, limit)
    if mender.root == "html" or text[:14].lower() == "<!doctype html":
        raise FeedError("web-page", "This is a web page, not a feed. Look for feeds on it instead.")
    mender.close()
    return _read(mender, url, limit, incomplete=damaged or mender.cut)


def _read(mender: Mender, url: str, limit: TimeLimit, *, incomplete: bool) -> Feed:
    found = mender.told
    if not found.entries and not found.version and mender.root not in _ROOTS:
        raise FeedError("not-a-feed", "What came is no feed. Check its address.")
    told: Mapping[str, Any] = found.feeddata
    entries = []
    for entry in found.entries[:MAX_ENTRIES]:
        limit.check()
        entries.append(_entry(entry, url))
    return Feed(
        title=_text(told, "title", LONGEST_TITLE),
        home=web_address(_get(told, "link"), url),
        language=one_line(_get(told, "language"), 20),
        description=_text(told, "subtitle", LONGEST_SUMMARY),
        entries=tuple(entry for entry in entries if entry != _NOTHING),
        ttl=minutes(_get(told, "ttl")),
        incomplete=incomplete,
    )


def _entry(told: Mapping[str, Any], url: str) -> Entry:
    content = _content(told)
    base = _base(told, url)
    return Entry(
        guid=_get(told, "id")[:LONGEST_ADDRESS],
        link=web_address(_link(told), base),
        title=_text(told, "title", LONGEST_TITLE),
        author=_text(told, "author", LONGEST_NAME),
        published=_moment(told, "published") or _moment(told, "created"),
        updated=_moment(told, "updated"),
        categories=_categories(told),
        summary=plain_text(_get(told, "summary") or content, limit=LONGEST_SUMMARY),
        content=content,
    )


def _get(told: Mapping[str, Any], name: str) -> str:
    """A text of feedparser's, without the other key it would give for a missing one."""
    value = dict.get(told, name)  # type: ignore[call-overload]
    return value if isinstance(value, str) else ""


def _text(told: Mapping[str, Any], name: str, limit: int) -> str:
    detail = dict.get(told, f"{name}_detail")  # type: ignore[call-overload]
    kind = detail.get("type", "") if isinstance(detail, Mapping) else ""
    value = _get(told, name)
    if kind == "text/plain" and not _LOOKS_LIKE_HTML.search(value[:limit]):
        return one_line(value, limit)
    return plain_text(value, limit=limit)


def _moment(told: Mapping[str, Any], name: str) -> Any:
    return moment(dict.get(told, f"{name}_parsed"), _get(told, name))  # type: ignore[call-overload]


def _link(told: Mapping[str, Any]) -> str:
    """The address of the story: what the feed calls the entry's link, else its first page."""
    link = _get(told, "link")
    if link and (link != _get(told, "id") or ":" in link):  # a guid may pose as a link
        return link
    pages = [
        link
        for link in told.get("links", ())
        if link.get("rel", "alternate") == "alternate" and link.get("href")
    ]
    return str(pages[0]["href"]) if pages else ""


def _base(told: Mapping[str, Any], url: str) -> str:
    """What addresses of an entry are relative to."""
    detail = dict.get(told, "title_detail")  # type: ignore[call-overload]
    base = detail.get("base", "") if isinstance(detail, Mapping) else ""
    return str(base) or url


def _content(told: Mapping[str, Any]) -> str:
    """The longest text of an entry, as HTML."""
    texts = [part for part in told.get("content", ()) if isinstance(part.get("value"), str)]
    if isinstance(detail := dict.get(told, "summary_detail"), Mapping):  # type: ignore[call-overload]
        texts.append(detail)
    markup = [_as_markup(part) for part in texts]
    return max(markup, key=len, default="")


def _as_markup(part: Mapping[str, Any]) -> str:
    value, kind = str(part.get("value", "")), part.get("type", "")
    if kind == "text/plain":
        value = value.replace("&", "&amp;").replace("<", "&lt;")
    elif kind not in ("text/html", "application/xhtml+xml", "", None):
        return ""
    base = web_address(str(part.get("base") or ""))
    if base and ("src=" in value or "href=" in value):
        return f'<base href="{html.escape(base)}">{value}'
    return value


def _categories(told: Mapping[str, Any]) -> tuple[str, ...]:
    names = (tag.get("label") or tag.get("term") or "" for tag in told.get("tags", ()))
    lines = (plain_text(name, limit=LONGEST_NAME) for name in names if isinstance(name, str))
    return tuple(dict.fromkeys(line for line in lines if line))[:MOST_CATEGORIES]

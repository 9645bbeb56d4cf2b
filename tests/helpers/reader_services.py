"""Small services that speak the Google Reader API in the ways of real ones.

After FreshRSS:p/api/greader.php, https://github.com/theoldreader/api, and
miniflux/v2:internal/googlereader as it was before May 2026, which toggles.
"""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import parse_qs, urlsplit

from tests.helpers.web import Answer, Handler, Site

USER, PASSWORD = "reader", "for-programs"
ITEM = "tag:google.com,2005:reader/item/"
_STATE = "user/-/state/com.google/"
_LABEL = "user/-/label/"


class Kind(Enum):
    """After which service it goes, and below which path it is."""

    FRESHRSS = "/api/greader.php"
    OLD_READER = "/tor"
    MINIFLUX = "/mf"


@dataclass
class Feed:
    id: str
    address: str
    title: str
    label: str = ""
    home: str = ""


@dataclass
class Item:
    number: int
    feed: str
    title: str
    link: str
    content: str
    published: int
    read: bool = False
    starred: bool = False


@dataclass
class ReaderService:
    """A service with feeds and entries.

    Attributes:
        address: where it is; what a person would type.
        marks: how often each entry was marked, by its title, the mark, and whether it was given.
        toggled: how often a mark met an entry that had it already.
        next: answers that come in place of its own, by the end of the path.
        after: done once after the next answers, likewise: the answer is lost if that returns false.
        most: entries that it gives at once.
    """

    site: Site
    kind: Kind
    feeds: dict[str, Feed] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    marks: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    toggled: int = 0
    asked: list[str] = field(default_factory=list)
    next: dict[str, deque[Answer]] = field(default_factory=dict)
    lose: deque[str] = field(default_factory=deque)
    most: int = 1000
    auth: str = "reader/secret-token"
    token: str = "t0k3n"
    refuses: set[str] = field(default_factory=set)
    _numbers: int = 1_700_000_000_000_000

    def __post_init__(self) -> None:
        methods: dict[str, Callable[[Handler, dict[str, list[str]]], None]] = {
            "token": self._token,
            "subscription/list": self._subscriptions,
            "stream/items/ids": self._ids,
            "stream/items/contents": self._contents,
            "edit-tag": self._edit_tag,
            "subscription/edit": self._edit_subscription,
        }
        self._route("/accounts/ClientLogin", self._login, needs_auth=False)
        for path, method in methods.items():
            self._route(f"/reader/api/0/{path}", method)

    @property
    def address(self) -> str:
        return self.site.url(self.kind.value)

    # -- what a person does there

    def follow(self, address: str, title: str = "", label: str = "") -> Feed:
        number = str(len(self.feeds) + 1)
        if self.kind is Kind.OLD_READER:
            number = f"00157a17b192950b65be{len(self.feeds):04x}"
        feed = Feed(f"feed/{number}", address, title or address, label)
        self.feeds[feed.id] = feed
        return feed

    def publish(self, feed: Feed, *titles: str, **states: bool) -> list[str]:
        """Let a feed have entries more; gives their ids."""
        ids = []
        for title in titles:
            self._numbers += 1
            identity = f"{self._numbers & (2**64 - 1):016x}"
            if self.kind is Kind.OLD_READER:
                identity = f"51fa{self._numbers:020x}"[:24]
            published = 1_790_000_000 + len(self.items) * 60
            link = f"https://harbour.example/{len(self.items)}"
            content = f"<p>{title}. The pilot said so on the quay.</p>"
            self.items[identity] = Item(
                self._numbers, feed.id, title, link, content, published, **states
            )
            ids.append(identity)
        return ids

    def item(self, title: str) -> Item:
        return next(item for item in self.items.values() if item.title == title)

    def state(self) -> dict[str, tuple[bool, bool]]:
        return {item.title: (item.read, item.starred) for item in self.items.values()}

    def forget(self, *titles: str) -> None:
        self.items = {k: item for k, item in self.items.items() if item.title not in titles}

    # -- how it answers

    def _route(
        self,
        path: str,
        method: Callable[[Handler, dict[str, list[str]]], None],
        *,
        needs_auth: bool = True,
    ) -> None:
        def answer(handler: Handler) -> None:
            asked = path.removeprefix("/reader/api/0/").removeprefix("/accounts/")
            self.asked.append(asked)
            if self.next.get(asked):
                self.next[asked].popleft()(handler)
                return
            fields = parse_qs(urlsplit(handler.path).query)
            for name, values in parse_qs(handler.body.decode()).items():
                fields.setdefault(name, []).extend(values)
            if needs_auth and not self._may(handler, fields):
                handler.reply(401, b"Unauthorized!")
                return
            method(handler, fields)

        self.site.answers[self.kind.value + path] = answer

    def _may(self, handler: Handler, fields: dict[str, list[str]]) -> bool:
        sent = handler.headers.get("Authorization") == f"GoogleLogin auth={self.auth}"
        return sent and (not handler.body or fields.get("T") == [self.token])

    def _reply(self, handler: Handler, told: object) -> None:
        handler.reply(200, json.dumps(told).encode(), Content_Type="application/json")

    def _done(self, handler: Handler) -> None:
        if self.lose and self.lose[0] == self.asked[-1]:
            self.lose.popleft()
            handler.close_connection = True
            handler.connection.close()
            return
        handler.reply(200, b"OK", Content_Type="text/plain")

    def _login(self, handler: Handler, fields: dict[str, list[str]]) -> None:
        if (fields.get("Email"), fields.get("Passwd")) != ([USER], [PASSWORD]):
            handler.reply(401, b"Unauthorized!")
        else:
            handler.reply(200, f"SID=none\nLSID=null\nAuth={self.auth}\n".encode())

    def _token(self, handler: Handler, _fields: dict[str, list[str]]) -> None:
        handler.reply(200, f"{self.token}\n".encode())

    def _subscriptions(self, handler: Handler, _fields: dict[str, list[str]]) -> None:
        rows = [
            {
                "id": feed.id,
                "title": self._escaped(feed.title),
                "url": feed.address,
                "htmlUrl": feed.home or "https://harbour.example/",
                "categories": [{"id": _LABEL + feed.label, "label": feed.label}]
                if feed.label
                else [],
            }
            for feed in self.feeds.values()
        ]
        self._reply(handler, {"subscriptions": rows})

    def _escaped(self, title: str) -> str:
        """FreshRSS's `escapeToUnicodeAlternative`."""
        if self.kind is not Kind.FRESHRSS:
            return title
        return title.translate(str.maketrans("&<>", "＆＜＞"))

    def _ids(self, handler: Handler, fields: dict[str, list[str]]) -> None:
        stream = fields["s"][0]
        found = sorted(self.items.items(), key=lambda pair: -pair[1].number)
        if stream == f"{_STATE}starred":
            found = [(k, item) for k, item in found if item.starred]
        elif stream != f"{_STATE}reading-list" and self.kind is not Kind.FRESHRSS:
            handler.reply(500, b"unknown stream")  # FreshRSS lists everything
            return
        if f"{_STATE}read" in fields.get("xt", []):
            found = [(k, item) for k, item in found if not item.read]
        count = min(int(fields.get("n", ["20"])[0]), 10_000)
        page, following = self._page(found, count, fields.get("c", [""])[0])
        refs = [{"id": self._listed(k, item)} for k, item in page]
        self._reply(handler, {"itemRefs": refs, **following})

    def _page(
        self, found: list[tuple[str, Item]], count: int, at: str
    ) -> tuple[list[tuple[str, Item]], dict[str, object]]:
        if self.kind is Kind.MINIFLUX:
            start = int(at or 0)
            page = found[start : start + count]
            end = start + len(page)
            return page, {"continuation": end if end < len(found) else 0}
        if at:  # FreshRSS asks for one more, and drops the first
            found = [(k, item) for k, item in found if item.number <= int(at)][: count + 1][1:]
        page = found[:count]
        if len(page) < count:
            return page, {}
        return page, {"continuation": str(page[-1][1].number)}

    def _listed(self, identity: str, item: Item) -> str:
        if self.kind is Kind.OLD_READER:
            return identity
        signed = item.number - 2**64 if item.number >= 2**63 else item.number
        return str(signed)

    def _named(self, fields: dict[str, list[str]]) -> list[str]:
        """The ids that were sent; Miniflux reads a bare number as hexadecimal."""
        return [one.removeprefix(ITEM) for one in fields.get("i", [])]

    def _contents(self, handler: Handler, fields: dict[str, list[str]]) -> None:
        if self.kind is Kind.MINIFLUX and fields.get("output") != ["json"]:
            handler.reply(400, b"only json")
            return
        ids = [one for one in self._named(fields) if one in self.items][: self.most]
        if not ids and self.kind is Kind.MINIFLUX:
            handler.reply(400, b"no items")
            return
        rows = []
        for identity in ids:
            item = self.items[identity]
            states = ["reading-list"] + ["read"] * item.read + ["starred"] * item.starred
            rows.append(
                {
                    "id": ITEM + identity,
                    "title": self._escaped(item.title),
                    "published": item.published,
                    "alternate": [{"href": item.link}],
                    "summary": {"content": item.content},
                    "origin": {"streamId": item.feed},
                    "categories": [f"user/1/state/com.google/{state}" for state in states],
                }
            )
        self._reply(handler, {"items": rows})

    def _edit_tag(self, handler: Handler, fields: dict[str, list[str]]) -> None:
        for identity in self._named(fields):
            item = self.items.get(identity)
            if item is None:
                continue
            for name, on in (("a", True), ("r", False)):
                for tag in fields.get(name, []):
                    self._mark(item, tag.removeprefix(_STATE), on=on)
        self._done(handler)

    def _mark(self, item: Item, mark: str, *, on: bool) -> None:
        assert mark in ("read", "starred")
        self.marks[item.title, mark, on] += 1
        before = getattr(item, mark)
        if on and before:
            self.toggled += 1
            on = self.kind is not Kind.MINIFLUX
        setattr(item, mark, on)

    def _edit_subscription(self, handler: Handler, fields: dict[str, list[str]]) -> None:
        stream = fields["s"][0]
        label = fields.get("a", [""])[0].removeprefix(_LABEL)
        match fields["ac"][0]:
            case "subscribe":
                address = stream.removeprefix("feed/")
                if address in self.refuses:
                    handler.reply(500 if self.kind is Kind.MINIFLUX else 400, b"Bad Request!")
                    return
                self.follow(address, label=label)
            case "unsubscribe":
                if self.feeds.pop(stream, None) is None and self.kind is Kind.FRESHRSS:
                    handler.reply(400, b"Bad Request!")
                    return
                gone = [k for k, item in self.items.items() if item.feed == stream]
                for identity in gone:
                    del self.items[identity]
            case "edit":
                self.feeds[stream].label = label
        self._done(handler)

"""Two libraries and the web side of a real Miniflux, all at once, are the same in the end.

Debian's Miniflux toggles what is marked twice; every request passes through a door of ours, which
loses replies and counts whether that ever bites.
"""

from __future__ import annotations

import http.client
import random
import shutil
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from reader.errors import ReaderError
from reader.storage import retention
from reader.storage.feeds import FeedStore
from tests.helpers import miniflux
from tests.helpers.accounts import Machine, machine
from tests.helpers.feeds import rss
from tests.helpers.miniflux import PASSWORD, USER, Miniflux
from tests.helpers.web import Site

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(miniflux.missing()), reason=miniflux.missing() or "-"),
]

ACTS = 500
FEEDS, STORIES = 4, 25
_ITEM = "tag:google.com,2005:reader/item/"


class Door:
    """Passes requests on to Miniflux; counts marks that toggle, and loses replies at random."""

    def __init__(self, behind: Miniflux, chance: random.Random) -> None:
        self.behind = behind
        self.requests: Counter[str] = Counter()
        self.marked = 0
        self.bites = 0
        self.bites_at_once = 0
        self.at_once = False
        self.lost = 0
        self.loses = 0.0
        self.chance = chance
        self._one_at_a_time = threading.Lock()
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                door.pass_on(self, b"")

            def do_POST(self) -> None:
                door.pass_on(self, self.rfile.read(int(self.headers["Content-Length"])))

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"

    def pass_on(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        path = handler.path.partition("?")[0].rpartition("/api/0/")[2]
        is_mark = path == "edit-tag"
        with self._one_at_a_time:  # what is counted is what the mark meets
            self.requests[path] += 1
            if is_mark:
                self._count(body)
            inner = http.client.HTTPConnection("127.0.0.1", self.behind.port, timeout=60)
            headers = {
                name: value
                for name, value in handler.headers.items()
                if name in ("Authorization", "Content-Type")
            }
            inner.request(handler.command, handler.path, body or None, headers)
            answer = inner.getresponse()
            data = answer.read()
            inner.close()
        if is_mark and self.chance.random() < self.loses:
            self.lost += 1
            handler.close_connection = True
            handler.connection.close()
            return
        handler.send_response(answer.status)
        handler.send_header("Content-Type", answer.headers.get("Content-Type", ""))
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    def _count(self, body: bytes) -> None:
        fields = parse_qsl(body.decode())
        ids = [int(value.removeprefix(_ITEM), 16) for name, value in fields if name == "i"]
        self.marked += len(ids)
        for mark in (value for name, value in fields if name == "a"):
            column = "starred" if mark.endswith("starred") else "status = 'read'"
            bites = int(
                self.behind.sql(
                    f"SELECT count(*) FROM entries WHERE id IN ({','.join(map(str, ids))}) "
                    f"AND {column}"
                )
            )
            self.bites += bites
            self.bites_at_once += bites if self.at_once else 0


class World:
    """A site with feeds, Miniflux with its web side, and two machines."""

    def __init__(
        self, site: Site, door: Door, machines: list[Machine], chance: random.Random
    ) -> None:
        self.site = site
        self.door = door
        self.server = door.behind
        self.machines = machines
        self.chance = chance
        self.told = Counter[str]()
        self.titles: dict[int, list[str]] = {}

    def publish(self, feed: int, count: int) -> None:
        """Let a feed have stories more."""
        titles = self.titles.setdefault(feed, [])
        titles += [f"Feed {feed} tells of ferry {len(titles) + n}" for n in range(count)]
        newest = datetime.now(UTC)
        self.site.add(
            f"/{feed}.xml",
            rss(*titles[::-1], title=f"Feed {feed}", host=f"feed{feed}.example", newest=newest),
            Content_Type="application/rss+xml",
        )

    def web_entries(self) -> list[dict[str, object]]:
        return list(self.server.ask("entries?limit=10000")["entries"])

    def marks_there(self) -> dict[str, tuple[bool, bool]]:
        return {
            str(entry["title"]): (entry["status"] == "read", bool(entry["starred"]))
            for entry in self.web_entries()
        }

    # -- acts

    def act(self) -> None:
        acts: list[tuple[int, Callable[[], object]]] = [
            (30, self.mark_here),
            (20, self.mark_there),
            (20, self.sync),
            (8, self.sync_all_at_once),
            (6, self.news),
            (2, self.unfollow_or_follow_here),
            (2, self.unfollow_or_follow_there),
            (4, self.move_here),
            (2, self.move_there),
        ]
        chosen = self.chance.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.told[chosen.__name__] += 1
        chosen()

    def mark_here(self) -> None:
        one = self.chance.choice(self.machines)
        titles = list(one.marks())
        if not titles:
            return
        some = self.chance.sample(titles, min(len(titles), self.chance.choice((1, 1, 3, 12))))
        mark = self.chance.choice((one.read, one.star))
        on = self.chance.random() < 0.6
        for _ in range(self.chance.choice((1, 1, 2))):  # the same twice is the same once
            mark(*some, on=on)
        if self.chance.random() < 0.2:  # and back
            mark(*some, on=not on)

    def mark_there(self) -> None:
        entries = self.web_entries()
        if not entries:
            return
        some = self.chance.sample(entries, min(len(entries), self.chance.choice((1, 2, 8))))
        if self.chance.random() < 0.6:
            status = self.chance.choice(("read", "unread"))
            ids = [entry["id"] for entry in some]
            self.server.ask("entries", {"entry_ids": ids, "status": status}, "PUT")
        else:
            self.server.ask(f"entries/{some[0]['id']}/bookmark", {}, "PUT")

    def sync(self) -> None:
        self.chance.choice(self.machines).sync()

    def sync_all_at_once(self) -> None:
        failed: list[ReaderError] = []

        def run(one: Machine) -> None:
            try:
                one.sync()
            except ReaderError as error:
                failed.append(error)

        threads = [threading.Thread(target=run, args=(one,)) for one in self.machines]
        self.door.at_once = True
        for thread in threads:
            thread.start()
        for _ in range(3):
            self.mark_there()
        for thread in threads:
            thread.join()
        self.door.at_once = False
        assert failed == []

    def news(self) -> None:
        self.publish(self.chance.randrange(FEEDS), self.chance.randint(1, 3))
        self.server.ask("feeds/refresh", {}, "PUT")

    def unfollow_or_follow_here(self) -> None:
        one = self.chance.choice(self.machines)
        store = FeedStore(one.database)
        feeds = store.all()
        address = self.site.url(f"/{self.chance.randrange(FEEDS)}.xml")
        if len(feeds) > 2 and self.chance.random() < 0.6:
            retention.unfollow(one.database, self.chance.choice(feeds).id)
        elif store.at(address) is None:
            with one.database.transaction():
                store.add(address, now=datetime.now(UTC))
                one.accounts.put_feed(one.synced.id, address)

    def unfollow_or_follow_there(self) -> None:
        feeds = self.server.ask("feeds")
        address = self.site.url(f"/{self.chance.randrange(FEEDS)}.xml")
        if len(feeds) > 2 and self.chance.random() < 0.6:
            self.server.ask(f"feeds/{self.chance.choice(feeds)['id']}", method="DELETE")
        elif address not in {feed["feed_url"] for feed in feeds}:
            self.server.ask("feeds", {"feed_url": address, "category_id": 1})

    def move_here(self) -> None:
        one = self.chance.choice(self.machines)
        store = FeedStore(one.database)
        if feeds := store.all():
            folder = store.folder([self.chance.choice(("Ports", "Ferries", "Weather"))])
            store.move([self.chance.choice(feeds).id], folder)

    def move_there(self) -> None:
        feeds, categories = self.server.ask("feeds"), self.server.ask("categories")
        if feeds:
            feed, category = self.chance.choice(feeds), self.chance.choice(categories)
            self.server.ask(f"feeds/{feed['id']}", {"category_id": category["id"]}, "PUT")


@pytest.fixture(scope="module")
def server() -> Iterator[Miniflux]:
    folder = Path(tempfile.mkdtemp(prefix="mf-"))  # a socket's path must be short
    folder.chmod(0o755)
    with miniflux.running(folder / "pg") as found:
        yield found
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("seed", [1])
def test_500_random_acts_of_two_machines_and_the_web_side_end_alike(
    seed: int, server: Miniflux, site: Site, tmp_path: Path, record_property: Callable[..., None]
) -> None:
    chance = random.Random(seed)
    door = Door(server, random.Random(seed + 1))
    thread = threading.Thread(target=door.server.serve_forever, daemon=True)
    thread.start()
    try:
        with ExitStack() as stack:
            machines = [stack.enter_context(machine(tmp_path / name)) for name in ("a", "b")]
            world = World(site, door, machines, chance)
            for feed in range(FEEDS):
                world.publish(feed, STORIES)
                server.ask("feeds", {"feed_url": site.url(f"/{feed}.xml"), "category_id": 1})
            for one in machines:
                one.add(door.address, USER, PASSWORD)
                one.sync()
            door.loses = 0.15
            for _ in range(ACTS):
                world.act()
            door.loses = 0.0
            for _ in range(3):
                for one in machines:
                    one.sync()
            there = world.marks_there()
            feeds_there = {
                feed["feed_url"]: feed["category"]["title"] for feed in server.ask("feeds")
            }
            followed = {feed["title"] for feed in server.ask("feeds")}
            figures = f"{door.marked} marked, {door.lost} replies lost, {door.bites} toggled back"
            figures += f", {door.bites_at_once} of them by two at the same moment"
            sys.stdout.write(f"{figures}; acts {dict(world.told)}; {dict(door.requests)}\n")
            for one in machines:
                assert one.feeds() == feeds_there
                here = {
                    title: marks
                    for title, marks in one.marks().items()
                    if title.partition(" tells")[0] in followed
                }
                assert {title: (here[title], there.get(title)) for title in here} == {
                    title: (there.get(title), there.get(title)) for title in here
                }
                assert one.synced.waiting == 0
                unread = {title for title, marks in there.items() if not marks[0] or marks[1]}
                assert unread <= set(here)
            assert door.bites == door.bites_at_once
            record_property("bites", door.bites)
    finally:
        door.server.shutdown()
        door.server.server_close()
        thread.join()

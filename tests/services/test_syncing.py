"""What is synced is synced by itself, when the reader asks, and never twice at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import Fault
from reader.messages import Message
from reader.network.connection import Connection
from reader.paths import Paths
from reader.services import syncing as module
from reader.services.library import LibraryService
from reader.services.syncing import SyncService
from reader.services.tasks import TaskRunner
from reader.settings import SyncSettings
from reader.spam.detector import Detector
from reader.storage.accounts import AccountStore
from reader.storage.stories import StoryStore
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Handler, Site

DETECTOR = Detector()


class World:
    """A service with its library, and an account at a fake of Miniflux."""

    def __init__(self, library: LibraryService, runner: TaskRunner, site: Site, folder: Path):
        self.library = library
        self.connection = Connection(proxy="none", timeout=20)
        self.settings = SyncSettings()
        self.remote = ReaderService(site, Kind.MINIFLUX)
        feed = self.remote.follow("https://harbour.example/rss", "Harbour Gazette", "Ports")
        self.remote.publish(feed, "Ferry", "Crane")
        self.service = SyncService(
            library,
            lambda: self.connection,
            lambda: DETECTOR,
            Paths.below(folder),
            runner,
            lambda: self.settings,
        )
        self.failures: list[str] = []
        library.failed.connect(lambda error: self.failures.append(error.code))

    def add(self, qtbot: QtBot, *, in_file: bool = False) -> None:
        with qtbot.waitSignal(self.service.finished, timeout=20_000):
            self.service.add_account(self.remote.address, USER, PASSWORD, in_file=in_file)

    def read(self, qtbot: QtBot, title: str) -> None:
        def work() -> None:
            (row,) = self.library.database.rows("SELECT id FROM stories WHERE title = ?", (title,))
            StoryStore(self.library.database).set_read([row["id"]], True)

        before = self.service.synced[0].waiting
        self.library.run(work)
        qtbot.waitUntil(lambda: self.service.synced[0].waiting > before, timeout=20_000)


@pytest.fixture
def world(
    qtbot: QtBot, library: LibraryService, runner: TaskRunner, site: Site, tmp_path: Path
) -> Iterator[World]:
    made = World(library, runner, site, tmp_path / "folder")
    yield made
    made.service.close()


def test_an_account_is_added_synced_and_told_of(qtbot: QtBot, world: World) -> None:
    with qtbot.waitSignals([world.service.added, world.library.changed], timeout=20_000):
        world.add(qtbot)
    (synced,) = world.service.synced
    assert synced.name == f"{USER} · 127.0.0.1"
    assert world.service.accounts() == {synced.id: synced.name}
    qtbot.waitUntil(lambda: world.service.synced[0].last is not None)
    assert not world.service.under_way


def test_without_a_keyring_a_password_is_known_until_the_end_or_kept_in_a_file(
    qtbot: QtBot, world: World
) -> None:
    world.add(qtbot)
    assert not world.service._paths.secrets.exists()
    with qtbot.waitSignal(world.service.finished, timeout=20_000):
        world.service.sync()
    world.service._given.clear()  # as after a start
    with qtbot.waitSignal(world.service.failed, timeout=20_000) as failed:
        world.service.sync()
    assert failed.args[1].code == "no-password"
    assert failed.args[2]
    world.add(qtbot, in_file=True)
    world.service._given.clear()
    with qtbot.waitSignal(world.service.finished, timeout=20_000):
        world.service.sync()


def test_a_wrong_password_adds_nothing(qtbot: QtBot, world: World) -> None:
    with qtbot.waitSignal(world.service.not_added, timeout=20_000) as told:
        world.service.add_account(world.remote.address, USER, "wrong", in_file=True)
    assert told.args[0].code == "signed-out"
    assert world.library.call(lambda: AccountStore(world.library.database).all()) == []


def test_what_is_due_is_synced_by_itself_and_what_waits_sooner(
    qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TELL_AFTER", timedelta())
    world.add(qtbot)
    qtbot.waitUntil(lambda: world.service.synced[0].last is not None)
    with qtbot.waitSignal(world.service.changed, timeout=20_000):
        world.service._on_timer()
    assert not world.service.under_way  # it was synced a moment ago
    world.read(qtbot, "Ferry")
    assert world.service.synced[0].waiting == 1
    with qtbot.waitSignal(world.service.finished, timeout=20_000):
        world.service._on_timer()
    assert world.remote.item("Ferry").read


@pytest.mark.parametrize(
    ("last", "fault_ago", "rests", "waiting", "due"),
    [
        (None, None, None, 0, True),
        (5, None, None, 0, False),
        (20, None, None, 0, True),
        (5, None, None, 3, True),
        (-60, None, None, 0, True),  # the clock was put back
        (20, 5, None, 0, False),
        (20, 20, None, 0, True),
        (20, -600_000, None, 0, True),  # the clock had been a year ahead
        (20, None, 600_000, 0, True),
        (20, None, 10, 3, False),
        (20, None, -10, 0, True),
    ],
)
def test_when_something_is_due(
    qtbot: QtBot,
    world: World,
    last: int | None,
    fault_ago: int | None,
    rests: int | None,
    waiting: int,
    due: bool,
) -> None:
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    world.add(qtbot)
    synced = replace(
        world.service.synced[0],
        last=None if last is None else now - timedelta(minutes=last),
        waiting=waiting,
        rests_until=None if rests is None else now + timedelta(minutes=rests),
    )
    if fault_ago is not None:
        synced = replace(synced, fault=Fault("server-error", Message("Try again later.")))
        world.service._tried[synced.key] = now - timedelta(minutes=fault_ago)
    assert world.service._is_due(synced, now) is due


def test_a_refused_password_is_not_sent_again_by_itself(qtbot: QtBot, world: World) -> None:
    world.add(qtbot)
    fault = Fault("signed-out", Message("It does not let you in. Check the password."))
    synced = replace(world.service.synced[0], fault=fault, last=None)
    assert not world.service._is_due(synced, datetime.now(UTC) + timedelta(days=1))
    world.service._tried.clear()  # as after a start
    assert world.service._is_due(synced, datetime.now(UTC))


def test_nothing_is_asked_offline_or_where_the_reader_wants_to_be_asked(
    qtbot: QtBot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add(qtbot)
    asked = len(world.remote.asked)
    monkeypatch.setattr(world.service, "_is_due", lambda _synced, _now: True)
    world.settings = SyncSettings(interval=0)
    with qtbot.waitSignal(world.service.changed, timeout=20_000):
        world.service._on_timer()
    world.settings = SyncSettings()
    world.connection = replace(world.connection, offline=True)
    with qtbot.waitSignal(world.service.changed, timeout=20_000):
        world.service._on_timer()
    assert not world.service.under_way
    world.service.sync()
    assert world.failures == ["offline"]
    assert len(world.remote.asked) == asked


def test_feeds_that_are_asked_for_are_synced_with_their_account(qtbot: QtBot, world: World) -> None:
    world.add(qtbot)
    (feed,) = world.library.call(world.library.feeds.all)
    with qtbot.waitSignal(world.service.finished, timeout=20_000):
        world.service.sync_feeds({feed.id, 999})


def test_leaving_an_account_keeps_nothing_of_its_password(qtbot: QtBot, world: World) -> None:
    world.add(qtbot, in_file=True)
    assert world.service._paths.secrets.exists()
    world.service.remove(world.service.synced[0], keep=True)
    qtbot.waitUntil(lambda: not world.service.synced, timeout=20_000)
    assert not world.service._paths.secrets.exists()
    assert len(world.library.call(world.library.feeds.all)) == 1


def test_what_came_shows_while_more_is_coming(qtbot: QtBot, world: World) -> None:
    feed = next(iter(world.remote.feeds.values()))
    world.remote.publish(feed, *(f"Ferry {number}" for number in range(150)))
    contents, told = world.remote._contents, threading.Event()

    def waiting(handler: Handler, fields: dict[str, list[str]]) -> None:
        if world.remote.asked.count("stream/items/contents") > 1:
            assert told.wait(20)
        contents(handler, fields)

    world.remote._route("/reader/api/0/stream/items/contents", waiting)
    world.service._telling.setInterval(10)
    world.library.changed.connect(lambda changed: told.set() if changed.stories else None)
    world.add(qtbot)
    assert told.is_set()

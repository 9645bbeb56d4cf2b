"""The worker killed again and again, at random moments, while a real package translates."""

from __future__ import annotations

import os
import queue
import random
import signal
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from threading import Event as Flag

import pytest

from reader.datamodel.translation import Pair
from reader.translation.packages.store import PackageStore, Route
from reader.translation.worker.events import Event, GivenUp, Translated
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.supervisor import Supervisor
from tests.helpers.packages import build_package

PATIENCE = 120.0
ONES = ["the", "bank", "opened", "the", "new", "office", "in", "the", "city"]


def sentence(number: int) -> str:
    """A sentence that is told apart by its number, which its translation must carry."""
    return f"The bank {ONES[number % 9]} {number} people and cars in the city today."


@pytest.fixture
def route(tmp_path: Path) -> Route:
    build_package(tmp_path / "bundled")
    store = PackageStore(tmp_path / "packages", tmp_path / "bundled", tmp_path / "cache")
    found = store.route(Pair("en", "zh"))
    assert found
    return found


@pytest.mark.parametrize("kills", [5, pytest.param(200, marks=pytest.mark.long)])
def test_kills_lose_nothing_and_misplace_nothing(
    route: Route, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(kills)
    events: queue.Queue[Event] = queue.Queue()
    supervisor = Supervisor(events.put)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    pids: set[int] = set()
    restarts: list[float] = []
    asked = 0

    def take() -> None:
        event = events.get(timeout=PATIENCE)
        assert not isinstance(event, GivenUp)
        if isinstance(event, Translated):
            for translation in event.translations:
                counts[translation.source] += 1
                number = translation.source.split()[3]
                if number not in translation.text:
                    wrong.append(translation.source)

    try:
        for _ in range(kills):
            batch = [sentence(n) for n in range(asked, asked + 40)]
            asked += 40
            before = counts.total()
            supervisor.add(route, batch, Priority.PAGE)
            while counts.total() == before:
                take()
            Flag().wait(chance.random() * 0.05)  # the random moment, not a wait for anything
            pid = supervisor.worker_pid
            if pid is None:
                continue
            pids.add(pid)
            os.kill(pid, signal.SIGKILL)
            while not events.empty():
                take()
            killed, before = time.monotonic(), counts.total()
            while counts.total() == before and supervisor.waiting:
                take()
            restarts.append(time.monotonic() - killed)
        while supervisor.waiting or counts.total() < asked:
            take()
    finally:
        supervisor.close()
    assert counts == dict.fromkeys(map(sentence, range(asked)), 1)
    assert wrong == []
    assert not [pid for pid in pids if _runs(pid)]
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(pids)} kills, {asked} sentences, each once; from a kill to the next result: "
            f"median {statistics.median(restarts):.2f} s, longest {max(restarts):.2f} s\n"
        )


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True

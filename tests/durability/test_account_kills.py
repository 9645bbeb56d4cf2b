"""A sync that is killed, wherever it is, loses no mark and makes none that nobody made."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.accounts import machine
from tests.helpers.program import ROOT
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Site

pytestmark = [
    pytest.mark.long,
    pytest.mark.posix("signals that kill"),
]

KILLS = 60


def test_killed_syncs_lose_nothing_and_toggle_nothing(site: Site, tmp_path: Path) -> None:
    chance = random.Random(33)
    service = ReaderService(site, Kind.MINIFLUX)
    feed = service.follow("https://harbour.example/rss", "Harbour Gazette", "Ports")
    service.publish(feed, *(f"Ferry {number}" for number in range(300)))
    with machine(tmp_path) as one:
        one.add(service.address, USER, PASSWORD)
    killed = 0
    wanted = {}
    for turn in range(KILLS):
        service.publish(feed, *(f"New {turn} {number}" for number in range(30)))
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", "sync", "now", "--data-dir", str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        asked = len(service.asked) + chance.randint(1, 14)
        while process.poll() is None and len(service.asked) < asked:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.002)
        if process.poll() is None:
            process.kill()
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        with machine(tmp_path) as one:
            known = list(one.marks())
            for title in chance.sample(known, min(3, len(known))):
                on = chance.random() < 0.7
                one.read(title, on=on)
                wanted[title] = on
    with machine(tmp_path) as one:
        for _ in range(3):
            one.sync()
        assert one.marks() == service.state()
        assert one.synced.waiting == 0
    assert {title: service.state()[title][0] for title in wanted} == wanted
    assert not any(starred for _read, starred in service.state().values())
    untouched = {t: read for t, (read, _) in service.state().items() if t not in wanted}
    assert not any(untouched.values())
    assert service.toggled == 0
    assert killed > KILLS // 2

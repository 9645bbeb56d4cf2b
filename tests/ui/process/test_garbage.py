"""Garbage is collected in the window's thread, whichever thread makes it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui.process.garbage import GarbageCollector, collect_due
from tests.helpers.program import run_process


class Knot:
    """Garbage that remembers the thread it is ended in."""

    def __init__(self, ended_in: list[threading.Thread]) -> None:
        self.itself = self
        self.ended_in = ended_in

    def __del__(self) -> None:
        self.ended_in.append(threading.current_thread())


@pytest.fixture
def eager() -> Iterator[None]:
    """Thresholds of the collector that are soon passed, and Python's own ways afterwards."""
    before, enabled = gc.get_threshold(), gc.isenabled()
    gc.collect()
    gc.set_threshold(50, 10_000, 10_000)  # the young ones only: a look at all takes its time
    yield
    gc.set_threshold(*before)
    if enabled:
        gc.enable()


@pytest.mark.usefixtures("eager")
def test_what_a_thread_leaves_is_collected_by_the_window(qtbot: QtBot) -> None:
    ended_in: list[threading.Thread] = []
    owner = QObject()
    GarbageCollector(owner)

    def litter() -> None:
        for _ in range(1_000):
            Knot(ended_in)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert ended_in == []
    made: list[object] = []

    def all_ended() -> bool:
        made.extend([] for _ in range(100))  # what else ends meanwhile lowers Python's count
        return len(ended_in) == 1_000

    qtbot.waitUntil(all_ended)
    assert set(ended_in) == {threading.main_thread()}


@pytest.mark.usefixtures("eager")
def test_below_the_thresholds_nothing_is_looked_at() -> None:
    gc.disable()
    gc.collect()
    seen: list[str] = []

    def note(phase: str, _: dict[str, int]) -> None:
        seen.append(phase)

    gc.callbacks.append(note)
    collect_due()
    gc.callbacks.remove(note)
    assert seen == []


#: Makes the application after much was made and looked at, as by the modules that are imported, and
#: tells how often the collector works when its time comes.
LOADING = """
import gc
from reader.app import make_application
from reader.ui.process.garbage import collect_due
for _ in range(50):
    gc.collect(0)
app = make_application()
before = gc.get_stats()
collect_due()
print(gc.get_stats() == before)
"""


def test_what_is_loaded_at_the_start_is_not_looked_for() -> None:
    result = run_process(code=LOADING, QT_QPA_PLATFORM="offscreen", DISPLAY="")
    assert (result.status, result.out.strip()) == (0, "True"), result.err

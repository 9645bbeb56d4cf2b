"""The supervisor with a real worker process: order, cancelling, death, hanging, giving up."""

from __future__ import annotations

import itertools
import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event as Flag
from types import SimpleNamespace

import pytest

from reader.datamodel.translation import Pair
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.worker.events import (
    Event,
    Failed,
    FoundAlternatives,
    GivenUp,
    StateChanged,
    Translated,
    WorkerState,
)
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions
from tests.helpers.engines import harmful


class LateWorker:
    """One that is told nobody waits for its batch just before it is given that."""

    pid = None

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel
        self.is_asked = False
        self.interrupted = Flag()

    def send(self, _request: object) -> None:
        self._cancel()
        self.is_asked = True

    def receive(self, _timeout: float | None, wake: Connection | None = None) -> None:
        assert wake is not None
        wake.poll(PATIENCE)

    def interrupt(self) -> None:
        if self.is_asked:  # else there is nothing to hang up
            self.interrupted.set()

    def kill(self) -> None:
        """It holds nothing."""

    def close(self) -> None:
        """It holds nothing."""


PAIR = Pair("en", "zh")
ROUTE = Route(PAIR, ())
#: Long enough for a loaded machine; a test that needs it has failed.
PATIENCE = 60.0


class Watched:
    """A supervisor and the events it told of."""

    def __init__(self, options: SupervisorOptions) -> None:
        self._events: queue.Queue[Event] = queue.Queue()
        self.seen: list[Event] = []
        self.supervisor = Supervisor(self._events.put, options)

    def until(self, done: Callable[[], bool]) -> None:
        """Take events until the condition holds."""
        while not done():
            self.seen.append(self._events.get(timeout=PATIENCE))

    @property
    def translated(self) -> list[str]:
        return [t.text for e in self.seen if isinstance(e, Translated) for t in e.translations]

    @property
    def given_up(self) -> list[str]:
        return [text for e in self.seen if isinstance(e, GivenUp) for text in e.sentences]

    @property
    def failures(self) -> list[str]:
        return [e.error.code for e in self.seen if isinstance(e, Failed)]

    @property
    def states(self) -> list[WorkerState]:
        return [e.state for e in self.seen if isinstance(e, StateChanged)]

    def wait_for(self, count: int) -> None:
        """Until so many sentences came back or were given up."""
        self.until(lambda: len(self.translated) + len(self.given_up) >= count)


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def make(memory: Path | None = None, **options: object) -> Watched:
        values: dict[str, object] = {"backoff": (0.0, 0.0, 0.0, 0.0), **options}
        watched = Watched(SupervisorOptions(worker=harmful(memory), **values))  # type: ignore[arg-type]
        made.append(watched)
        return watched

    yield make
    for watched in made:
        watched.supervisor.close()


def test_every_sentence_comes_back_once(watch: Callable[..., Watched]) -> None:
    watched = watch()
    sentences = [f"sentence {n}" for n in range(100)]
    watched.supervisor.add(ROUTE, sentences, Priority.PAGE)
    watched.wait_for(100)
    assert sorted(watched.translated) == sorted(s.upper() for s in sentences)
    assert watched.supervisor.waiting == 0


def test_a_killed_worker_is_started_again_and_loses_nothing(
    watch: Callable[..., Watched], tmp_path: Path
) -> None:
    watched = watch(tmp_path / "memory")
    sentences = [f"s{n}" for n in range(20)] + ["ONCE"] + [f"t{n}" for n in range(20)]
    watched.supervisor.add(ROUTE, sentences, Priority.PAGE)
    watched.wait_for(41)
    assert sorted(watched.translated) == sorted(s.upper() for s in sentences)
    assert WorkerState.RESTARTING in watched.states


@pytest.mark.parametrize("poison", ["CRASH", "BUG", "FULL"])
def test_poison_is_given_up_and_the_rest_goes_on(
    watch: Callable[..., Watched], poison: str
) -> None:
    watched = watch()
    sentences = ["one", "two", poison, "three", "four", "five"]
    watched.supervisor.add(ROUTE, sentences, Priority.PAGE)
    watched.wait_for(6)
    assert watched.given_up == [poison]
    assert sorted(watched.translated) == sorted(s.upper() for s in sentences if s != poison)
    assert watched.failures == []


def test_a_hanging_worker_is_killed_and_its_sentence_given_up(
    watch: Callable[..., Watched],
) -> None:
    watched = watch(batch_seconds=0.2, loading_seconds=3.0)
    watched.supervisor.add(ROUTE, ["HANG", "calm"], Priority.PAGE)
    watched.wait_for(2)
    assert watched.translated == ["CALM"]
    assert watched.given_up == ["HANG"]


def test_a_batch_that_is_cancelled_while_it_is_handed_over_is_interrupted() -> None:
    worker = LateWorker(lambda: supervisor.cancel())
    options = SupervisorOptions(start=lambda _options: worker)
    supervisor = Supervisor(lambda _event: None, options)
    try:
        supervisor.add(ROUTE, ["The ferry is late."], Priority.PAGE)
        assert worker.interrupted.wait(PATIENCE)
    finally:
        supervisor.close()


def test_a_moment_that_is_past_before_it_is_waited_for_counts(
    watch: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = watch()
    watched.supervisor.add(ROUTE, ["first"], Priority.PAGE)
    watched.wait_for(1)
    looks = itertools.count(time.monotonic(), 1000)
    clock = SimpleNamespace(monotonic=lambda: next(looks))
    monkeypatch.setattr("reader.translation.worker.supervisor.time", clock)
    watched.supervisor.add(ROUTE, ["HANG"], Priority.PAGE)
    watched.wait_for(2)
    assert watched.given_up == ["HANG"]


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no SIGSTOP here")
def test_a_stopped_worker_is_replaced(watch: Callable[..., Watched]) -> None:
    watched = watch(batch_seconds=0.2, loading_seconds=3.0)
    watched.supervisor.add(ROUTE, ["first"], Priority.PAGE)
    watched.wait_for(1)
    pid = watched.supervisor.worker_pid
    assert pid
    os.kill(pid, signal.SIGSTOP)
    watched.supervisor.add(ROUTE, ["second"], Priority.PAGE)
    watched.wait_for(2)
    assert watched.translated == ["FIRST", "SECOND"]
    assert watched.supervisor.worker_pid != pid


def test_a_worker_that_always_dies_is_left_off_until_asked_for(
    watch: Callable[..., Watched],
) -> None:
    watched = watch(backoff=(0.0, 0.0))
    watched.supervisor.add(ROUTE, ["CRASH 1", "CRASH 2"], Priority.PAGE)
    watched.until(lambda: bool(watched.failures))
    assert watched.failures == ["translator-stopped"]
    watched.supervisor.cancel()
    watched.supervisor.restart()
    watched.supervisor.add(ROUTE, ["again"], Priority.PAGE)
    watched.wait_for(1)
    assert watched.translated == ["AGAIN"]


def test_cancel_drops_what_waits_and_the_next_page_is_served(
    watch: Callable[..., Watched],
) -> None:
    watched = watch()
    watched.supervisor.add(ROUTE, [f"old {n}" for n in range(400)], Priority.PAGE)
    watched.wait_for(1)
    watched.supervisor.cancel()
    watched.supervisor.add(ROUTE, ["new"], Priority.PAGE)
    watched.until(lambda: "NEW" in watched.translated)
    late = [e for e in watched.seen if isinstance(e, Translated)][-1]
    assert late.wanted == {"new"}
    assert len(watched.translated) < 400


def test_visible_sentences_overtake_the_page(watch: Callable[..., Watched]) -> None:
    watched = watch()
    watched.supervisor.add(ROUTE, [f"page {n}" for n in range(200)], Priority.PAGE)
    watched.supervisor.add(ROUTE, ["visible"], Priority.VISIBLE)
    watched.until(lambda: "VISIBLE" in watched.translated)
    assert len(watched.translated) < 100


def test_models_are_freed_at_once_when_the_time_for_it_is_set_shorter(tmp_path: Path) -> None:
    freed = tmp_path / "freed"
    watched = Watched(SupervisorOptions(worker=harmful(freed=freed)))
    try:
        watched.supervisor.configure(EngineOptions(unload_after=600.0))
        watched.supervisor.add(ROUTE, ["one"], Priority.PAGE)
        watched.wait_for(1)
        assert not freed.exists()
        watched.supervisor.configure(EngineOptions(unload_after=0.01))
        deadline = time.monotonic() + PATIENCE
        while not freed.exists() and time.monotonic() < deadline:
            Flag().wait(0.01)
        assert freed.exists()
    finally:
        watched.supervisor.close()


def test_packages_are_loaded_ahead_in_the_process_that_translates_then(tmp_path: Path) -> None:
    loaded = tmp_path / "loaded"
    watched = Watched(SupervisorOptions(worker=harmful(loaded=loaded)))
    try:
        watched.supervisor.prepare(ROUTE)
        watched.supervisor.add(ROUTE, ["one"], Priority.PAGE)
        watched.wait_for(1)
        assert loaded.read_text("ascii") == str(watched.supervisor.worker_pid)
        assert watched.states[0] is WorkerState.STARTING
    finally:
        watched.supervisor.close()


def test_a_damaged_package_that_is_loaded_ahead_is_told_of_when_it_is_needed(
    tmp_path: Path,
) -> None:
    from reader.translation.packages.package import Package

    route = Route(PAIR, (Package("translate-en_zh", "1", "en", "zh", tmp_path),))
    watched = Watched(SupervisorOptions())
    try:
        watched.supervisor.prepare(route)
        watched.supervisor.add(route, ["one"], Priority.PAGE)
        watched.until(lambda: bool(watched.failures))
        assert watched.failures == ["package-damaged"]
        assert watched.given_up == []
    finally:
        watched.supervisor.close()


def test_a_damaged_package_is_told_of_once(watch: Callable[..., Watched], tmp_path: Path) -> None:
    from reader.translation.packages.package import Package
    from reader.translation.worker.serving import WorkerOptions

    route = Route(PAIR, (Package("translate-en_zh", "1", "en", "zh", tmp_path),))
    watched = Watched(SupervisorOptions(worker=WorkerOptions()))
    try:
        watched.supervisor.add(route, ["one", "two"], Priority.PAGE)
        watched.until(lambda: bool(watched.failures))
        assert watched.failures == ["package-damaged"]
        assert watched.supervisor.waiting == 0
    finally:
        watched.supervisor.close()


def alternatives(watched: Watched) -> dict[str, list[str]]:
    """The different translations that came, by sentence."""
    found = [event for event in watched.seen if isinstance(event, FoundAlternatives)]
    return {event.sentence: [t.text for t in event.translations] for event in found}


def test_alternatives_come_before_the_page_and_apart_from_it(watch: Callable[..., Watched]) -> None:
    watched = watch()
    watched.supervisor.add(ROUTE, ["one", "two"], Priority.PAGE)
    watched.supervisor.find_alternatives(ROUTE, "two", 3)
    watched.until(lambda: len(watched.translated) == 2 and bool(alternatives(watched)))
    assert alternatives(watched) == {"two": ["TWO", "TWO 1", "TWO 2"]}
    assert sorted(watched.translated) == ["ONE", "TWO"]


@pytest.mark.parametrize("sentence", ["CRASH", "BUG"])
def test_alternatives_that_cannot_be_had_are_told_as_none(
    watch: Callable[..., Watched], sentence: str
) -> None:
    watched = watch()
    watched.supervisor.find_alternatives(ROUTE, sentence, 3)
    watched.supervisor.add(ROUTE, ["one"], Priority.PAGE)
    watched.until(lambda: bool(watched.translated) and bool(alternatives(watched)))
    assert alternatives(watched) == {sentence: []}
    assert watched.given_up == []

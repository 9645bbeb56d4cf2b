"""W: the translating process dies, stops, or says what is no reply; or its window dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest

from reader.datamodel.translation import Pair
from reader.translation.packages.store import Route
from reader.translation.worker.events import Event as Told
from reader.translation.worker.events import Failed, GivenUp, Translated
from reader.translation.worker.process import WorkerProcess
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.serving import WorkerOptions
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions
from tests.faults.conftest import Tell
from tests.helpers.engines import harmful
from tests.helpers.pipes import GARBAGE, Says
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals that kill")

ROUTE = Route(Pair("en", "zh"), ())
PATIENCE = 60.0


class Watched:
    """A supervisor, what it told of, and a way to wait for more."""

    def __init__(self, worker: WorkerOptions | None = None, **options: object) -> None:
        self.seen: list[Told] = []
        self._news = Event()
        values: dict[str, object] = {"backoff": (0.0,) * 4, **options}
        made = SupervisorOptions(worker=worker or harmful(), **values)  # type: ignore[arg-type]
        self.supervisor = Supervisor(self._listen, made)

    def _listen(self, event: Told) -> None:
        self.seen.append(event)
        self._news.set()

    def until(self, done: Callable[[], bool]) -> None:
        """Wait until the condition holds."""
        while not done():
            assert self._news.wait(PATIENCE)
            self._news.clear()

    @property
    def texts(self) -> dict[str, str]:
        """What came back, by what it is the translation of."""
        told = list(self.seen)
        return {t.source: t.text for e in told if isinstance(e, Translated) for t in e.translations}

    @property
    def failures(self) -> list[Failed]:
        return [event for event in list(self.seen) if isinstance(event, Failed)]


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def make(worker: WorkerOptions | None = None, **options: object) -> Watched:
        made.append(Watched(worker, **options))
        return made[-1]

    yield make
    for watched in made:
        watched.supervisor.close()


@pytest.mark.fault("W1", "translating process killed or stopped in an article")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP, signal.SIGTERM])
def test_finished_sentences_are_kept_and_the_rest_follows(
    watch: Callable[..., Watched], number: signal.Signals
) -> None:
    watched = watch(batch_seconds=0.5, loading_seconds=3.0)
    sentences = [f"sentence {n}" for n in range(400)]
    watched.supervisor.add(ROUTE, sentences, Priority.PAGE)
    watched.until(lambda: bool(watched.texts))
    pid = watched.supervisor.worker_pid
    assert pid
    os.kill(pid, number)
    watched.until(lambda: len(watched.texts) == 400)
    assert watched.texts == {text: text.upper() for text in sentences}


@pytest.mark.fault("W1", "computer that slept in an article")
@pytest.mark.parametrize("asleep", [60.0, 3600.0, 864_000.0])
def test_after_a_sleep_the_article_goes_on(
    watch: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch, asleep: float
) -> None:
    # Some systems count the time asleep: then every deadline has passed when they wake.
    slept: list[float] = []
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + sum(slept))
    for module in ("process", "supervisor"):
        monkeypatch.setattr(f"reader.translation.worker.{module}.time", clock)
    watched = watch()
    sentences = [f"sentence {n}" for n in range(400)]
    watched.supervisor.add(ROUTE, sentences, Priority.PAGE)
    watched.until(lambda: bool(watched.texts))
    slept.append(asleep)
    watched.until(lambda: len(watched.texts) == 400)
    assert watched.texts == {text: text.upper() for text in sentences}
    assert not watched.failures


@pytest.mark.fault("W1", "translating process that dies of one sentence")
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_sentence_it_dies_of_is_skipped_after_three_deaths(
    watch: Callable[..., Watched], count: int
) -> None:
    watched = watch()
    poison = [f"CRASH {n}" for n in range(count)]
    watched.supervisor.add(ROUTE, ["one", *poison, "two"], Priority.PAGE)

    def given_up() -> list[str]:
        return [t for e in list(watched.seen) if isinstance(e, GivenUp) for t in e.sentences]

    watched.until(lambda: len(watched.texts) + len(given_up()) == count + 2)
    assert sorted(given_up()) == sorted(poison)
    assert set(watched.texts) == {"one", "two"}


@pytest.mark.fault("W1", "translating process that never lives")
@pytest.mark.parametrize("deaths", [1, 2, 3])
def test_a_process_that_always_dies_is_left_off_and_said(
    watch: Callable[..., Watched], deaths: int, tell: Tell
) -> None:
    watched = watch(backoff=(0.0,) * min(deaths, 2))
    watched.supervisor.add(ROUTE, [f"CRASH {n}" for n in range(3)], Priority.PAGE)
    watched.until(lambda: bool(watched.failures))
    tell(watched.failures[0].error)


_PARENT = """
import sys, threading
from reader.datamodel.translation import Pair
from reader.translation.packages.store import Route
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.events import Translated
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions
from tests.helpers.engines import harmful
if __name__ == "__main__":
    ready = threading.Event()
    options = SupervisorOptions(worker=harmful())
    supervisor = Supervisor(lambda e: isinstance(e, Translated) and ready.set(), options)
    supervisor.add(Route(Pair("en", "zh"), ()), ["one"], Priority.PAGE)
    ready.wait()
    if sys.argv[1] == "busy":
        supervisor.add(Route(Pair("en", "zh"), ()), ["HANG"], Priority.PAGE)
    print(supervisor.worker_pid, flush=True)
    threading.Event().wait()
"""


@pytest.mark.fault("W2", "window killed")
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("state", ["idle", "busy", "stopped"])
def test_the_translating_process_does_not_outlive_its_window(tmp_path: Path, state: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), state]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=ROOT) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        if state == "stopped":
            os.kill(worker, signal.SIGSTOP)
        parent.kill()
    for _ in range(600):
        if not is_alive(worker):
            return
        Event().wait(0.1)
    os.kill(worker, signal.SIGKILL)
    pytest.fail("the translating process is still there")


def is_alive(pid: int) -> bool:
    """Whether a process goes on; one that ended and was not yet buried does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] not in "ZX"


@pytest.mark.fault("W3", "process that says what is no reply")
@pytest.mark.parametrize(
    "kind", ["random bytes", "a frame that is too long", "a pickle", "deep nesting", "a list"]
)
def test_what_is_no_reply_ends_the_process_and_is_told(
    watch: Callable[..., Watched], kind: str, tell: Tell
) -> None:
    watched = watch(
        backoff=(0.0,), start=lambda options: WorkerProcess(options, Says(GARBAGE[kind]))
    )
    watched.supervisor.add(ROUTE, ["one", "two"], Priority.PAGE)
    watched.until(lambda: bool(watched.failures))
    assert watched.texts == {}
    tell(watched.failures[0].error)


@pytest.mark.fault("W3", "answer to something else")
@pytest.mark.parametrize("page", [1, 2, 3])
def test_an_answer_that_comes_late_is_of_no_other_page(
    watch: Callable[..., Watched], page: int
) -> None:
    watched = watch()
    for number in range(page):
        texts = [f"page {number} sentence {n}" for n in range(100)]
        watched.supervisor.cancel()
        watched.supervisor.add(ROUTE, texts, Priority.PAGE)
    watched.until(lambda: set(watched.texts) >= set(texts))
    assert all(text == source.upper() for source, text in watched.texts.items())

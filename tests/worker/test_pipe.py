"""What goes between the program and its worker: nothing of it does harm or waits for ever."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.messages import Message
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.worker.frames import (
    FrameError,
    Frames,
    ReplyError,
    decode_reply,
    encode_reply,
)
from reader.translation.worker.heartbeat import beating
from reader.translation.worker.process import Serve, WorkerProcess
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    ErrorInfo,
    Ready,
    Reply,
    TranslateBatch,
    WorkerExited,
)
from reader.translation.worker.serving import WorkerOptions
from tests.helpers.engines import harmful
from tests.helpers.pipes import GARBAGE, Says, frame
from tests.helpers.program import ROOT

#: Long enough for a loaded machine; a test that needs it has failed.
PATIENCE = 60.0
ROUTE = Route(Pair("en", "zh"), ())


@pytest.fixture
def start() -> Iterator[Callable[..., WorkerProcess]]:
    made: list[WorkerProcess] = []

    def run(options: WorkerOptions, serve: Serve | None = None) -> WorkerProcess:
        process = WorkerProcess(options, serve) if serve else WorkerProcess(options)
        made.append(process)
        assert isinstance(process.receive(PATIENCE), Ready)
        return process

    yield run
    for process in made:
        process.close()


def batch(*texts: str) -> TranslateBatch:
    return TranslateBatch(0, ROUTE, texts, EngineOptions())


REPLIES: list[Reply] = [
    Ready(7),
    BatchFailed(3, ErrorInfo("x", Message("No {a}", a=Message("b")), "trace")),
    BatchDone(
        2,
        (
            Translation(
                "a \ud800 字",
                "b\u2028",
                Pair("en", "zt"),
                ("p 1",),
                -0.25,
                ((0, 1, 2, 3),),
                (Doubt.ECHO,),
                datetime(2026, 1, 2, tzinfo=UTC),
            ),
            Translation("c", "c", Pair("en", "zt"), (), failed=True),
        ),
        1.5,
    ),
]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: type(reply).__name__)
def test_replies_come_through_as_they_are(reply: Reply) -> None:
    assert decode_reply(encode_reply(reply)) == reply


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(JSON, st.sampled_from(REPLIES), st.integers(0, 20))
def test_whatever_stands_in_a_reply_is_refused_or_understood(
    value: object, reply: Reply, place: int
) -> None:
    values = json.loads(encode_reply(reply))
    names = list(values)
    values[names[place % len(names)]] = value
    if isinstance(reply, BatchDone) and "translations" in values and place > 3:
        values = json.loads(encode_reply(reply))
        names = list(values["translations"][0])
        values["translations"][0][names[place % len(names)]] = value
    try:
        again = decode_reply(json.dumps(values).encode())
    except ReplyError:
        return
    assert encode_reply(again)


@given(st.lists(st.binary(max_size=300), max_size=8), st.lists(st.integers(1, 200), min_size=1))
def test_frames_survive_any_cut(payloads: list[bytes], cuts: list[int]) -> None:
    near, far = socket.socketpair()
    with near, far:
        frames, taken = Frames(far), []
        data = b"".join(map(frame, payloads))
        turn = 0
        while data:
            size = cuts[turn % len(cuts)]
            near.sendall(data[:size])
            data, turn = data[size:], turn + 1
            assert frames.read()
            while (payload := frames.take()) is not None:
                taken.append(payload)
        assert taken == payloads
        assert not frames.partial


def test_a_frame_longer_than_any_message_is_refused_before_it_comes() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.sendall(b"\xff\xff\xff\xff")
        with pytest.raises(FrameError):
            Frames(far).read()


def decode_all(frames: Frames) -> None:
    while frames.read():
        while (payload := frames.take()) is not None:
            decode_reply(payload)


@pytest.mark.parametrize("data", GARBAGE.values(), ids=list(GARBAGE))
def test_what_is_no_reply_is_refused(data: bytes) -> None:
    near, far = socket.socketpair()
    with near, far:
        frames = Frames(far)
        near.sendall(data)
        near.shutdown(socket.SHUT_WR)
        with pytest.raises((FrameError, ReplyError)):
            decode_all(frames)


@pytest.mark.parametrize("kind", ["random bytes", "a pickle", "an unknown doubt"])
def test_a_worker_that_says_what_is_no_reply_is_ended(
    start: Callable[..., WorkerProcess], kind: str
) -> None:
    process = start(WorkerOptions(), Says(GARBAGE[kind]))
    process.send(batch("x"))
    assert process.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)


def test_half_a_reply_ends_the_worker(
    start: Callable[..., WorkerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.translation.worker.process.MAX_MESSAGE_SECONDS", 0.2)
    process = start(WorkerOptions(), Says(frame(b"x" * 1000)[:500]))
    process.send(batch("x"))
    assert process.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)


@pytest.mark.posix("SIGSTOP")
def test_a_stopped_worker_is_noticed_and_closing_it_ends(
    start: Callable[..., WorkerProcess],
) -> None:
    process = start(WorkerOptions(silence=0.5, beat=0.1, engine=harmful().engine))
    process.send(batch("HANG"))
    assert process.receive(1.0) is None  # it hangs, and beats
    assert process.pid
    os.kill(process.pid, signal.SIGSTOP)
    assert process.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)


@pytest.mark.posix("SIGSTOP")
def test_a_request_that_a_stopped_worker_does_not_take_ends_it(
    start: Callable[..., WorkerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.translation.worker.process.MAX_MESSAGE_SECONDS", 0.2)
    process = start(WorkerOptions(engine=harmful().engine))
    assert process.pid
    os.kill(process.pid, signal.SIGSTOP)
    process.send(batch("x" * 10_000_000))
    assert process.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)


def test_a_stopped_worker_is_noticed_within_ten_seconds() -> None:
    options = WorkerOptions()
    assert options.beat * 3 < options.silence
    assert options.silence + options.beat < 9


class Stubborn:
    """An engine whose work keeps the interpreter to itself, in one call into C after the other."""

    options = EngineOptions()

    def unload(self) -> None:
        pass

    def warm_up(self, route: Route) -> None:
        pass

    def translate(self, texts: tuple[str, ...], route: Route) -> list[Translation]:
        import re
        import time

        sys.setswitchinterval(1e6)
        pattern, size, start = re.compile("(a+)+b"), 20, time.monotonic()
        while time.monotonic() - start < float(texts[0]):
            pattern.match("a" * size)
            size += 1
        return [Translation(t, t, route.pair, route.packages) for t in texts]


def test_work_that_keeps_the_interpreter_does_not_hold_up_the_signs_of_life(
    start: Callable[..., WorkerProcess],
) -> None:
    process = start(WorkerOptions(silence=1.5, beat=0.1, engine=Stubborn))
    process.send(batch("3.0"))
    assert isinstance(process.receive(PATIENCE), BatchDone)


def test_a_worker_that_cannot_beat_lives_as_long_as_it_works(
    start: Callable[..., WorkerProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []

    def processor_seconds(process: int) -> float:
        looks.append(process)
        return float(min(len(looks), 9))

    monkeypatch.setattr("reader.translation.worker.process.processor_seconds", processor_seconds)
    process = start(WorkerOptions(silence=0.1), Says(b""))
    process.send(batch("x"))
    assert process.receive(PATIENCE) == WorkerExited(-signal.SIGKILL)
    assert len(looks) > 9


def test_an_idle_worker_is_not_held_for_stopped(start: Callable[..., WorkerProcess]) -> None:
    process = start(WorkerOptions(silence=0.2, beat=0.05, engine=harmful().engine))
    for text in ("one", "two"):
        process.send(batch(text))
        assert isinstance(process.receive(PATIENCE), BatchDone)
        assert process.receive(0.5) is None


def test_signs_of_life_end_with_the_work() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.setblocking(False)
        far.settimeout(PATIENCE)
        with beating(near, 0.01):
            assert far.recv(1)
        far.setblocking(False)
        while True:
            try:
                far.recv(1 << 10)
            except BlockingIOError:
                break
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


_PARENT = """
import os, signal, sys
from reader.translation.worker.process import WorkerProcess
from reader.translation.worker.serving import WorkerOptions
if __name__ == "__main__":
    worker = WorkerProcess(WorkerOptions())
    worker.receive(60)
    if sys.argv[1] == "stopped":
        os.kill(worker.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, worker.pid, os.WSTOPPED)
    print(worker.pid, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(
    "state",
    [
        pytest.param("running", marks=pytest.mark.posix("process ids that tell of a parent")),
        pytest.param("stopped", marks=pytest.mark.skipif(sys.platform != "linux", reason="prctl")),
    ],
)
def test_it_ends_with_its_parent(tmp_path: Path, state: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT)
    with subprocess.Popen(
        [sys.executable, str(script), state],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as parent:
        assert parent.stdout
        assert int(parent.stdout.readline())
        parent.kill()
        # The worker holds the other end of the errors; reading ends when it is gone as well.
        assert parent.communicate(timeout=PATIENCE)[1] == ""

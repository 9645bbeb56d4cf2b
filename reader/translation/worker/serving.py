"""The process that translates: it owns the models, obeys one pipe, and ends with its parent.

It is spawned, so that nothing of the program's state comes along. Before anything else is imported
its environment is made anew and the network is shut off for it.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import pickle
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any

from reader.system.windows import limit_memory, lower_priority
from reader.translation.options import EngineOptions
from reader.translation.servers.server import AnyRoute
from reader.translation.worker.frames import FrameError, Frames, encode_reply
from reader.translation.worker.heartbeat import INTERVAL, beating
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    Configure,
    ErrorInfo,
    FindAlternatives,
    Prepare,
    Ready,
    Request,
    Shutdown,
    TranslateBatch,
)

#: Asks Linux to end a process when its parent ends (prctl(2), <linux/prctl.h>).
_PR_SET_PDEATHSIG = 1

#: The variables a process needs to run at all; every other one is dropped, above all ARGOS_*.
_KEPT = frozenset(
    [
        "PATH",
        "HOME",
        "LANG",
        "LC_ALL",
        "LC_CTYPE",
        "TZ",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SYSTEMROOT",
        "WINDIR",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "NUMBER_OF_PROCESSORS",
        "PYTHONHOME",
        "PYTHONPATH",
        "VIRTUAL_ENV",
        "LD_LIBRARY_PATH",
        "KMP_AFFINITY",  # Wine has not all that OpenMP asks of processors
    ]
)
#: onnxruntime, which other Argos programs load, reports to a server unless this is set.
_SET = {"ORT_DISABLE_TELEMETRY": "1", "KMP_DUPLICATE_LIB_OK": "True"}

#: What Python tells before it goes to the network (https://docs.python.org/3/library/audit_events.html).
_NETWORK = frozenset(
    [
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
    ]
)

#: Politeness of the worker: the window goes before it.
_NICENESS = 5


def _engine() -> Any:
    """The program's engine; the window's process, which never needs it, does not load it."""
    from reader.translation.engine import Engine

    return Engine()


@dataclass(frozen=True, slots=True)
class WorkerOptions:
    """How a worker runs.

    Attributes:
        memory: most bytes of address space, or on Windows of memory, it may take; 0 for no limit.
        beat: seconds between two signs of life while it works.
        silence: seconds without one after which it is held for stopped. Together with the time that
            ending it takes, this stays below 10.
        start_seconds: the same while the process is being started.
        engine: makes the engine; tests put another one here.
    """

    memory: int = 8_000_000_000
    beat: float = INTERVAL
    silence: float = 7.0
    start_seconds: float = 30.0
    engine: Callable[[], Any] = _engine


def run(channel: socket.socket, beats: socket.socket, options: WorkerOptions) -> None:
    """Serve the requests that come through a socket, until it is closed.

    Args:
        channel: the requests, pickled by the program, and the replies, as JSON.
        beats: where the signs of life go.
        options: how the worker runs.
    """
    _prepare(options)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    beats.setblocking(False)
    frames = Frames(channel)
    engine = options.engine()
    with contextlib.suppress(EOFError, OSError, FrameError):
        frames.send(encode_reply(Ready(os.getpid())))
        while True:
            request = _next_request(frames, engine)
            if isinstance(request, Shutdown):
                return
            _configure(engine, request.options)
            if isinstance(request, Configure):
                continue
            with beating(beats, options.beat):
                if isinstance(request, Prepare):
                    _load(engine, request.route)
                    continue
                reply = _answer(engine, request)
            frames.send(encode_reply(reply))


def _next_request(frames: Frames, engine: Any) -> Request:
    """Wait for a request, where none came with the last one; free the models meanwhile."""
    while (payload := frames.take()) is None:
        if not wait([frames.stream], engine.options.unload_after):
            engine.unload()
        if not frames.read():
            raise EOFError
    request: Request = pickle.loads(payload)
    return request


def _configure(engine: Any, options: EngineOptions) -> None:
    if options.threads != engine.options.threads:  # models are loaded for so many
        engine.unload()
    engine.options = options


def _load(engine: Any, route: AnyRoute) -> None:
    """Load packages ahead; what is wrong with them is told when they are needed."""
    with contextlib.suppress(Exception):  # the border of the process
        engine.warm_up(route)


def _answer(engine: Any, request: TranslateBatch | FindAlternatives) -> BatchDone | BatchFailed:
    start = time.monotonic()
    try:
        if isinstance(request, FindAlternatives):
            translations = engine.alternatives(request.text, request.route, request.count)
        else:
            translations = engine.translate(request.texts, request.route)
        return BatchDone(request.batch_id, tuple(translations), time.monotonic() - start)
    except Exception as error:  # noqa: BLE001 - the border of the process
        return BatchFailed(request.batch_id, ErrorInfo.of(error))


def _prepare(options: WorkerOptions) -> None:
    _die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program, which ends us
    for name in set(os.environ) - _KEPT:
        del os.environ[name]
    os.environ.update(_SET)
    sys.addaudithook(_refuse_network)
    with contextlib.suppress(OSError):
        os.dup2(2, 1)  # chatty libraries must not write into what the command line prints
    lower_priority()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    if not options.memory:
        return
    limit_memory(options.memory)
    if os.name == "posix":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (options.memory, options.memory))


def _refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    if event in _NETWORK:
        raise PermissionError("the translation worker does not use the network")


def _die_with_parent() -> None:
    """Let the system end this process with its parent, even while it is stopped.

    Linux sends the signal when the thread ends that started this process; each thread that starts a
    worker closes it before.
    """
    parent = multiprocessing.parent_process()
    if sys.platform == "linux" and parent:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent.pid:  # it ended before the system was asked
            os._exit(0)


def _end_with_parent() -> None:
    """End at once when the program is gone, even in the middle of a batch."""
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(0)

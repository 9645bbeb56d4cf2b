"""A smoke test of a package before it is installed, in a process that may die of it."""

from __future__ import annotations

import time

from reader.datamodel.translation import Pair
from reader.errors import PackageError
from reader.limits import MAX_TRIAL_SECONDS
from reader.messages import Message
from reader.translation.options import EngineOptions
from reader.translation.packages.package import Package
from reader.translation.packages.store import Route
from reader.translation.worker.process import WorkerProcess
from reader.translation.worker.protocol import BatchDone, BatchFailed, TranslateBatch, WorkerExited
from reader.translation.worker.serving import WorkerOptions

#: A sentence in the scripts Argos' languages are written in, so that each package finds its own.
_SENTENCE = (
    "Hello, world. 你好，世界。 こんにちは 안녕하세요 Привет Γειά مرحبا שלום नमस्ते নমস্কার สวัสดี"
)


def smoke_test(package: Package, time_limit: float = MAX_TRIAL_SECONDS) -> None:
    """Load a package and translate a sentence with it, in a worker of its own.

    Raises:
        PackageError: the package cannot do it.
    """
    route = Route(Pair(package.source, package.target), (package,))
    worker = WorkerProcess(WorkerOptions())
    try:
        worker.send(TranslateBatch(0, route, (_SENTENCE,), EngineOptions(threads=1)))
        deadline = time.monotonic() + time_limit
        while (left := deadline - time.monotonic()) > 0:
            reply = worker.receive(left)
            if isinstance(reply, BatchDone):
                return
            if isinstance(reply, BatchFailed | WorkerExited):
                raise _useless(Message("Its model is damaged."))
        worker.kill()
        raise _useless(Message("It takes too long to translate a sentence."))
    finally:
        worker.close()


def _useless(reason: Message) -> PackageError:
    return PackageError(
        "package-refused",
        "The package was refused. {reason} Look for another version of it.",
        reason=reason,
    )

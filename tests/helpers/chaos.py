"""A slow and busy computer, made by chance: threads begin late, and what they did is told late.

`pytest --chaos SEED` runs any test so. What fails then fails elsewhere now and then: either the
program has a race, or the test waits for less than it needs.
"""

from __future__ import annotations

import functools
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

#: Seconds that a thread is held up, at most.
LONGEST = 0.08
#: Seconds after which another thread has its turn.
SWITCH = 1e-5


@contextmanager
def chaos(seed: str) -> Iterator[None]:
    """Hold threads up before their work, after it, and before what came of it is told."""
    chance = random.Random(seed)

    def pause() -> None:
        # Most are short: it is the differences that change who comes first.
        time.sleep(LONGEST * chance.random() ** 4)

    def held(function: Callable[..., Any], *, after: bool = False) -> Callable[..., Any]:
        @functools.wraps(function)
        def late(*args: Any, **kwargs: Any) -> Any:
            pause()
            try:
                return function(*args, **kwargs)
            finally:
                if after:
                    pause()

        return late

    submit = ThreadPoolExecutor.submit

    def submit_late(self: ThreadPoolExecutor, work: Any, /, *args: Any, **kwargs: Any) -> Any:
        return submit(self, held(work, after=True), *args, **kwargs)

    def told_late(future: Any) -> None:
        if threading.current_thread() is not threading.main_thread():
            pause()
        tell(future)

    tell = Future._invoke_callbacks  # type: ignore[attr-defined]
    interval = sys.getswitchinterval()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading.Thread, "run", held(threading.Thread.run, after=True))
        patch.setattr(ThreadPoolExecutor, "submit", submit_late)
        patch.setattr(Future, "_invoke_callbacks", told_late)
        sys.setswitchinterval(SWITCH)
        try:
            yield
        finally:
            sys.setswitchinterval(interval)

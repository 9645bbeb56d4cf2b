"""What the soak measures: memory, descriptors, threads, openings, stalls; and its verdict."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: What may grow after the warm-up, in bytes and in numbers.
WINDOW_GROWTH, WORKER_GROWTH = 20_000_000, 50_000_000
HANDLES = 5
#: The 95th percentile of opening at the end, as a multiple of that at the beginning.
SLOWER = 1.2
#: A stall that a person notices, in seconds.
LONG_STALL = 0.2
#: Minutes until caches are filled, and minutes that are compared at both ends.
WARM_UP, COMPARED = 10, 10


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds: bytes in memory, open descriptors, threads; zeros where it is gone."""

    memory: int = 0
    descriptors: int = 0
    threads: int = 0


def held(process: int | str | None) -> Held:
    """What a process holds now; "self" is this one. Linux tells it under /proc."""
    folder = Path(f"/proc/{process}")
    try:
        status = dict(
            line.split(":", 1) for line in (folder / "status").read_text("utf-8").splitlines()
        )
        descriptors = len(os.listdir(folder / "fd"))
    except OSError:
        return Held()
    memory = int(status.get("VmRSS", "0 kB").split()[0]) * 1024
    return Held(memory, descriptors, int(status["Threads"]))


@dataclass(frozen=True, slots=True)
class Opening:
    """One page opened: seconds until it showed, and seconds of computing they took."""

    seconds: float
    computing: float


@dataclass(frozen=True, slots=True)
class Stalls:
    """How late the event loop came back: looks taken, those over 200 ms, the longest in seconds."""

    looks: int = 0
    long: int = 0
    longest: float = 0.0

    @classmethod
    def of(cls, delays: Sequence[float]) -> Stalls:
        """What some delays in seconds come to. The delays themselves would grow with the hours."""
        return cls(len(delays), sum(d > LONG_STALL for d in delays), max(delays, default=0.0))


@dataclass(slots=True)
class Minute:
    """What was seen in one minute; the worker is the fullest one there was."""

    window: Held
    worker: Held
    openings: list[Opening] = field(default_factory=list)
    stalls: Stalls = field(default_factory=Stalls)
    done: dict[str, int] = field(default_factory=dict)

    def line(self, number: int) -> str:
        """As it is printed."""
        done = ", ".join(f"{name} {count}" for name, count in sorted(self.done.items()))
        return (
            f"{number:3} min  window {self.window.memory / 1e6:4.0f} MB, "
            f"{self.window.descriptors} descriptors, {self.window.threads} threads; "
            f"worker {self.worker.memory / 1e6:4.0f} MB; "
            f"opening p95 {p95([o.seconds for o in self.openings]):.2f} s "
            f"({p95([o.computing for o in self.openings]):.2f} s computing), "
            f"longest stall {self.stalls.longest * 1e3:.0f} ms; {done}"
        )


def p95(values: Sequence[float]) -> float:
    """The 95th percentile; 0 of nothing."""
    return sorted(values)[int(len(values) * 0.95)] if values else 0.0


def verdict(minutes: Sequence[Minute], faults: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """Whether each promise was kept, and in words.

    A run too short for the warm-up is judged from its first third on.

    Args:
        minutes: what was seen.
        faults: what went wrong in the program itself.
    """
    yield not faults, f"faults {len(faults)} (none may be){''.join(f'; {f}' for f in faults[:3])}"
    if len(minutes) < 3:
        yield False, f"{len(minutes)} minutes are too few to judge growth"
        return
    start = min(WARM_UP, len(minutes) // 3)
    yield from _growth(minutes[:start], minutes[start:])
    share = min(COMPARED, len(minutes) // 3)
    first = p95([o.computing for minute in minutes[:share] for o in minute.openings])
    last = p95([o.computing for minute in minutes[-share:] for o in minute.openings])
    slower = last / first if first else 0.0
    yield (
        slower <= SLOWER,
        f"opening: p95 of the last {share} minutes is {slower:.2f} times that of the first "
        f"(limit {SLOWER}), measured in seconds of computing",
    )
    looks = sum(minute.stalls.looks for minute in minutes)
    long = sum(minute.stalls.long for minute in minutes)
    yield (
        bool(looks),
        f"stalls: {long} over 200 ms of {looks} looks, "
        f"the longest {max(m.stalls.longest for m in minutes):.2f} s "
        "(told, not judged: other programs share the computer)",
    )


def _growth(warm_up: Sequence[Minute], rest: Sequence[Minute]) -> Iterator[tuple[bool, str]]:
    """What grew after the warm-up.

    The worker is restarted as the soak goes, and each has loaded by the end of its life what its
    pages needed. So the fullest are compared, not two minutes taken by their place.
    """
    before, after = warm_up[-1], rest[-1]
    window = after.window.memory - before.window.memory
    worker = max(m.worker.memory for m in rest) - max(m.worker.memory for m in warm_up)
    descriptors = after.window.descriptors - before.window.descriptors
    threads = after.window.threads - before.window.threads
    mega = 1e6
    yield (
        window <= WINDOW_GROWTH,
        f"window {window / mega:+.1f} MB since the warm-up (limit {WINDOW_GROWTH / mega:.0f})",
    )
    yield (
        worker <= WORKER_GROWTH,
        f"worker {worker / mega:+.1f} MB at most (limit {WORKER_GROWTH / mega:.0f})",
    )
    yield abs(descriptors) <= HANDLES, f"descriptors {descriptors:+} (limit ±{HANDLES})"
    yield abs(threads) <= HANDLES, f"threads {threads:+} (limit ±{HANDLES})"

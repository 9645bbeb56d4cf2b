"""How long the parsers are kept busy by a megabyte of each hostile kind.

Run it with `python -m tests.benchmarks.hostile [BYTES]`. Times are seconds of computing.
"""

from __future__ import annotations

import sys
import time

from tests.helpers.hostile import KINDS, read

LIMIT = 5.0


def main(size: int) -> None:
    """Read each kind, and print the times, the slowest last."""
    times = {}
    for parser, kind in KINDS:
        started = time.thread_time()
        read(parser, kind, size)
        times[f"{parser}: {kind}"] = time.thread_time() - started
    for name in sorted(times, key=lambda name: times[name]):
        print(f"{name:<50}{times[name]:6.2f} s")
    over = sum(seconds > LIMIT for seconds in times.values())
    print(f"{len(times)} kinds of {size:,} bytes, {over} over {LIMIT:.0f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)

"""What spam detection costs beside the cleaning of the same pages; the ratio is to stay below 15 %.

    python -m tests.benchmarks.detection [FOLDER]

FOLDER holds saved pages (`*.html`, `*.html.gz`), by default the golden pages of the tests.
"""

from __future__ import annotations

import gzip
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.datamodel.page import RawPage
from reader.errors import ReaderError
from reader.extraction import extract
from reader.spam.detector import Detector

PAGES = Path(__file__).parents[1] / "pages"
LIMIT = 0.15
_ROUNDS = 3
T = TypeVar("T")


def _raw_pages(folder: Path) -> list[RawPage]:
    paths = sorted([*folder.rglob("*.html"), *folder.rglob("*.html.gz")])
    return [
        RawPage(gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes(), p.name)
        for p in paths[:300]
    ]


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    """The least CPU seconds of some rounds, and the result."""
    times = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        result = work()
        times.append(time.process_time() - started)
    return min(times), result


def main(folder: Path = PAGES) -> None:
    """Print the ratio over all pages, and its spread."""
    detector = Detector()
    ratios, cleaning, detection = [], 0.0, 0.0
    for raw in _raw_pages(folder):
        try:
            taken, page = _timed(lambda raw=raw: extract(raw))  # type: ignore[misc]
        except ReaderError:
            continue
        judged, _ = _timed(lambda page=page: detector.classify(page))  # type: ignore[misc]
        cleaning, detection = cleaning + taken, detection + judged
        ratios.append(judged / taken)
    print(f"{len(ratios)} pages: cleaning {cleaning:.2f} s, detection {detection:.2f} s of CPU")
    print(
        f"detection / cleaning: {detection / cleaning:.1%} in all, "
        f"median {statistics.median(ratios):.1%} (limit {LIMIT:.0%})"
    )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))

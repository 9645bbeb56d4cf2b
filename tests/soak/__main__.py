"""The real window in use for as long as wanted: does anything grow, slow down or break?

    python -m tests.soak --minutes 45

Prints a line a minute and a verdict; the exit status is 1 where a promise was broken. It needs no
network: the feeds are answered by this process. Pages are translated by the packages that come
with the program.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

from reader.app import calm_collector, make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
from tests.benchmarks.window import StallWatch
from tests.helpers.web import serving
from tests.soak.measuring import Minute, Stalls, held, verdict
from tests.soak.person import Person


class _Faults(logging.Handler):
    """Remembers what the program logged as an error, and exceptions that nobody caught."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []
        logging.getLogger("reader").addHandler(self)
        sys.excepthook = self._on_exception

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record.getMessage())

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        self.seen.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, traceback)


def soak(person: Person, minutes: float) -> list[Minute]:
    """Let a person go on for some minutes; gives what was seen in each."""
    seen: list[Minute] = []
    watch = StallWatch()
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        next_line = min(time.monotonic() + 60, end)
        while time.monotonic() < next_line:
            person.go_on()
        gc.collect()
        workers = [*person.workers, held(person.worker)]
        minute = Minute(
            held("self"),
            max(workers, key=lambda worker: worker.memory),
            person.openings[:],
            Stalls.of(watch.delays),
            dict(person.done),
        )
        person.openings.clear()
        person.workers.clear()
        person.done.clear()
        watch.delays.clear()
        seen.append(minute)
        print(minute.line(len(seen)), flush=True)
    return seen


def main() -> int:
    """Run it; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=45, help="how long (default: 45)")
    minutes = parser.parse_args().minutes
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The server stands on this computer, wherever the system's proxy is.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    with tempfile.TemporaryDirectory() as name, serving() as site:
        folder = Path(name)
        make_application()
        faults = _Faults()
        composition = Composition(Paths.below(folder / "profile"))
        composition.services.settings.set("advanced.proxy", "none")
        window = make_window(composition, "")
        composition.services.settings.set("languages.target", "zh")
        window.resize(1300, 800)
        window.show()
        calm_collector()
        person = Person(window, site, folder)
        seen = soak(person, minutes)
        window.close()
        person.close()
        composition.close()
    results = list(verdict(seen, faults.seen))
    for kept, words in results:
        print("ok    " if kept else "BROKEN", words)
    return 0 if all(kept for kept, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())

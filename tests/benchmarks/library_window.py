"""A window over a full library: its start, its memory, its lists, and its stalls during an update.

Run by `python -m tests.benchmarks.library`, which makes the library. Starts, and the longest turn
of the event loop, are seconds of computing, which other programs on the machine do not change.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from reader.app import calm_collector, make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.services.feeds import UpdateSummary
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.benchmarks.feed_servers import address

#: What is promised; see the design of the library.
START_LIMIT, LIST_LIMIT, STALL_LIMIT, MEMORY_LIMIT = 1.05, 0.100, 0.050, 60.0
STARTS, SHOWN = 7, 5
#: Seconds.
_PATIENCE, _REST = 1200.0, 10.0


def resident() -> float:
    """Megabytes of memory the process holds."""
    status = Path("/proc/self/status").read_text("utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


class Turns:
    """Lets the event loop turn, and knows the longest turn and how late a timer of 5 ms was."""

    def __init__(self) -> None:
        self.longest = self.latest = 0.0
        self._last = 0.0
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._on_timeout)

    def until(self, done: Callable[[], bool]) -> float:
        """Turn until it is done; gives the seconds of computing of this thread."""
        ended = time.monotonic() + _PATIENCE
        before, self._last = time.thread_time(), time.perf_counter()
        self._timer.start()
        while not done():
            assert time.monotonic() < ended, "it does not end"
            started = time.thread_time()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.longest = max(self.longest, time.thread_time() - started)
        self._timer.stop()
        return time.thread_time() - before

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.latest = max(self.latest, now - self._last - 0.005)
        self._last = now


@contextmanager
def opened(folder: Path) -> Iterator[MainWindow]:
    """A window with its drawer open, over the library of a folder."""
    composition = Composition(Paths.below(folder))
    settings = composition.services.settings
    settings.set("translation.starter_packages", False)
    settings.set("news.automatic", False)
    settings.set("news.read_days", 3650)  # or the library would be emptied at the start
    settings.set("news.unread_days", 3650)
    settings.set("advanced.proxy", "none")
    window = make_window(composition, "zh")
    window.show()
    window.window_actions["toggle_library"].setChecked(True)
    try:
        yield window
    finally:
        window.close()
        composition.close()
        window.deleteLater()


def is_shown(window: MainWindow) -> bool:
    """Whether the sources and the list are there."""
    drawer = window.parts.drawer
    return drawer.tree.current is not None and (
        bool(drawer.stories.rows) or drawer._empty.isVisible()
    )


def start(folder: Path) -> None:
    """Open a window, and fill its drawer; print seconds of computing for both, and megabytes."""
    make_application()
    with opened(folder) as window:
        window.grab()
        painted = time.process_time()
        Turns().until(lambda: is_shown(window))
        window.grab()
        print(painted, time.process_time(), resident())


def starts(full: Path, empty: Path) -> None:
    """Compare the start over a full library with that over an empty one, in turn."""
    told: dict[Path, list[list[float]]] = {full: [], empty: []}
    for folder in (empty, full) * STARTS:
        command = [sys.executable, "-m", "tests.benchmarks.library_window", "start", str(folder)]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        told[folder].append([float(figure) for figure in out.split()])
    (base, until, memory), (other, until_other, memory_other) = (
        [median(column) for column in zip(*told[folder], strict=True)] for folder in (empty, full)
    )
    print(f"start of the window          {1000 * base:8.0f} ms of computing, ", end="")
    print(f"over a full library {other / base:.2f}x (limit {START_LIMIT})")
    print(f"until the list shows, too    {1000 * until:8.0f} ms of computing, ", end="")
    print(f"over a full library {until_other / until:.2f}x")
    print(
        f"memory over an empty library {memory_other - memory:8.0f} MB (limit {MEMORY_LIMIT:.0f})"
    )


def lists(window: MainWindow) -> None:
    """How long it takes from the choice of a source to its list."""
    turns, drawer = Turns(), window.parts.drawer
    feeds = [source for source in drawer.sources.sources() if source.kind is SourceKind.FEED]
    times = []
    for source in (Source(SourceKind.KEPT), *feeds[:SHOWN], Source(SourceKind.UNREAD)):
        before = drawer.stories.rows
        started = time.thread_time()
        drawer.tree.choose(source)
        turns.until(lambda before=before: drawer.stories.rows is not before)  # type: ignore[misc]
        times.append(time.thread_time() - started)
    slowest, limit = 1000 * max(times), 1000 * LIST_LIMIT
    print(f"a list in the window         {slowest:8.1f} ms of computing (limit {limit:.0f})")


def update(window: MainWindow, feeds: int) -> None:
    """Update all feeds, a tenth of them faulty, and say how long the window ever stalls."""
    service = window.parts.services.feeds
    ends: list[UpdateSummary] = []
    service.update_finished.connect(ends.append)
    calm_collector()
    idle, turns = Turns(), Turns()
    rest = time.monotonic() + _REST
    idle.until(lambda: time.monotonic() > rest)
    started = time.perf_counter()
    service.update()
    turns.until(lambda: bool(ends))
    summary = ends[0]
    print(
        f"update of {feeds} feeds           {time.perf_counter() - started:8.0f} s, "
        f"{summary.new} new stories, {summary.failed} feeds failed"
    )
    print(
        f"longest turn meanwhile       {1000 * turns.longest:8.1f} ms of computing "
        f"(limit {1000 * STALL_LIMIT:.0f})"
    )
    print(
        f"a timer was late by          {1000 * turns.latest:8.0f} ms, "
        f"and by {1000 * idle.latest:.0f} ms in {_REST:.0f} s of nothing"
    )


@contextmanager
def served(folder: Path) -> Iterator[int]:
    """Let the feeds of a library be served on this computer; gives their number."""
    database = open_database(Paths.below(folder).database, MIGRATIONS)
    ids = [row["id"] for row in database.rows("SELECT id FROM feeds ORDER BY id")]
    command = [sys.executable, "-m", "tests.benchmarks.feed_servers", str(len(ids))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        port = int(server.stdout.readline())
        with database.transaction() as connection:
            connection.executemany(
                "UPDATE feeds SET address = ?, memory = '{}' WHERE id = ?",
                [(address(port, number), feed) for number, feed in enumerate(ids)],
            )
        database.close()
        yield len(ids)


def main(full: Path, empty: Path) -> None:
    """Measure all of it."""
    starts(full, empty)
    make_application()
    with served(full) as feeds, opened(full) as window:
        Turns().until(lambda: is_shown(window))
        lists(window)
        update(window, feeds)


if __name__ == "__main__":
    if sys.argv[1] == "start":
        start(Path(sys.argv[2]))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))

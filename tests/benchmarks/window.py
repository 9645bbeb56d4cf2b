"""The window: how soon it is there, how long it ever stalls, how much memory it comes to hold.

Run it with `python -m tests.benchmarks.window`. Starts of the program are compared, in turn, with
the start of an empty `QMainWindow` with two `QTextBrowser`s; each is a process of its own, timed
from its spawning to its first painted picture, and the program to that of its first page and to the
last sentence of its translation, too.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import calm_collector, make_application, make_window
from reader.composition import Composition
from reader.datamodel.translation import Translation
from reader.paths import Paths
from reader.resources import resource_path
from reader.ui.main_window import MainWindow

STARTS = 7
PARAGRAPHS = 3_000
PAGES = 500

#: What the program promises; see the design notes.
START_LIMIT = 1.5
SAMPLE_LIMIT = 3.0
STALL_LIMIT, STALL_P99_LIMIT = 0.050, 0.020
GROWTH_LIMIT = 20_000_000

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextBrowser
app = QApplication([])
window = QMainWindow()
splitter = QSplitter()
splitter.addWidget(QTextBrowser())
splitter.addWidget(QTextBrowser())
window.setCentralWidget(splitter)
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
print("painted", flush=True)
"""

#: The program itself, which says when its frame is painted, when its page is, and when all of that
#: is translated.
OURS = """
import sys
from reader.qt import load_qt
load_qt()
from reader import app
from reader.__main__ import main
from reader.ui.main_window import MainWindow
wait_for_paint, open_page = app.wait_for_paint, MainWindow.open
def wait(window):
    wait_for_paint(window)
    window.grab()
    print("painted", flush=True)
def open_and_tell(window, source):
    def tell(state):
        if state.page is not None:
            window.grab()
            print("sample", flush=True)
    def end():
        print("translated", flush=True)
        window.close()
    window.parts.session.page_changed.connect(tell)
    window.settled.connect(end)
    open_page(window, source)
app.wait_for_paint, MainWindow.open = wait, open_and_tell
main(sys.argv[1:])
"""

STORY = (
    "The harbour board met on {0} and counted {1} boats at the quay.",
    "Its chairman said that the tide would decide, not the committee.",
    "Nobody had measured the channel since the bridge was built {2} years ago.",
)


def seconds_until(folder: Path, code: str, *arguments: str) -> list[float]:
    """Run Python code; the seconds from its start until it prints each of its lines.

    Args:
        folder: where its bytecode is kept, as it is beside a program that is installed.
        code: what to run.
        arguments: its arguments.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    times = [time.perf_counter() - started for _line in process.stdout]
    process.wait()
    return times


def starts(folder: Path) -> None:
    """Compare the start with that of an empty window that starts right before it."""
    sample = str(resource_path("samples", "english.html"))
    profile = Paths.below(folder / "data")
    options = (*profile.options(), "--to", "zh", "--offline", "--new-instance")
    empty, painted, shown, translated = [], [], [], []
    for number in range(STARTS + 1):
        (base,) = seconds_until(folder / "bytecode", EMPTY)
        frame, page, last = seconds_until(folder / "bytecode", OURS, sample, *options)
        profile.database.unlink()  # and with it the translations
        if number == 0:  # bytecode is made, the package unpacked, and files are read into memory
            continue
        empty.append(base)
        painted.append(frame / base)
        shown.append(page / base)
        translated.append(last / base)
    print(
        f"start   empty {statistics.median(empty):.2f} s, "
        f"window {statistics.median(painted):.2f}x (limit {START_LIMIT}), "
        f"sample {statistics.median(shown):.2f}x (limit {SAMPLE_LIMIT}), "
        f"translated {statistics.median(translated):.2f}x"
    )


class StallWatch:
    """How late a timer of 5 ms fires: that long the event loop did nothing else."""

    INTERVAL = 0.005

    def __init__(self) -> None:
        self.delays: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(round(self.INTERVAL * 1000))
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(0.0, now - self._last - self.INTERVAL))
        self._last = now

    def report(self, name: str) -> None:
        """Print the longest stall and the 99th percentile since the last report."""
        delays = sorted(self.delays)
        p99 = delays[int(len(delays) * 0.99)]
        print(
            f"stall   {name}: longest {delays[-1] * 1e3:.0f} ms (limit {STALL_LIMIT * 1e3:.0f}), "
            f"p99 {p99 * 1e3:.0f} ms (limit {STALL_P99_LIMIT * 1e3:.0f})"
        )
        self.delays.clear()
        self._last = time.perf_counter()


def wait(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_and_wait(window: MainWindow, path: Path) -> None:
    """Open a page and wait until it is settled."""
    loop = QEventLoop()
    window.settled.connect(loop.quit)
    window.open(str(path))
    loop.exec()
    window.settled.disconnect(loop.quit)


def long_page(folder: Path, paragraphs: int) -> Path:
    """A page with this many paragraphs."""
    text = "".join(
        f"<p>{' '.join(line.format(n, n * 3, n % 90) for line in STORY)}</p>\n"
        for n in range(paragraphs)
    )
    path = folder / f"long-{paragraphs}.html"
    path.write_text(f"<title>Harbour</title><article><h1>Harbour</h1>{text}</article>", "utf-8")
    return path


def stalls(window: MainWindow, folder: Path) -> None:
    """Clean, show, translate and scroll a long page, and see how long the window stalls."""
    page = long_page(folder, PARAGRAPHS)
    open_and_wait(window, resource_path("samples", "english.html"))
    calm_collector()
    watch = StallWatch()
    open_and_wait(window, page)
    wait(3000)
    watch.report("cleaned and shown")
    pair = window.parts.session.pair
    sentences = window.parts.session.state.sentences()
    for start in range(0, len(sentences), 16):
        window.parts.view.presenter.add_translations(
            Translation(text, f"译文：{text[:30]}。", pair, ("made-up 1",))
            for text in sentences[start : start + 16]
        )
        wait(5)
    wait(3000)
    watch.report("translated")
    page_object = window.parts.session.page
    assert page_object is not None
    bar = window.parts.view.pane_layout.all_panes[0].verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        wait(10)
    watch.report("scrolled")


def resident() -> int:
    """Bytes of memory the process holds; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


def memory(window: MainWindow, folder: Path) -> None:
    """Open many pages and see what is kept of them."""
    pages = [long_page(folder, 40 + number) for number in range(5)]
    for number in range(PAGES + 50):
        if number == 50:
            gc.collect()
            before = resident()
        open_and_wait(window, pages[number % len(pages)])
    gc.collect()
    growth = resident() - before
    print(
        f"memory  after {PAGES} pages: {growth / 1e6:+.1f} MB "
        f"(limit {GROWTH_LIMIT / 1e6:.0f}), {resident() / 1e6:.0f} MB in all"
    )


def main() -> None:
    """Run all three."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starts(folder / "start")
        make_application()
        composition = Composition(Paths.below(folder / "profile"), offline=True)
        composition.services.settings.set("translation.starter_packages", False)
        window = make_window(composition, "zh")
        window.show()
        stalls(window, folder)
        memory(window, folder)
        window.close()
        composition.close()


if __name__ == "__main__":
    main()

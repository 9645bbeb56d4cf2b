"""The window: how soon it is there, how long it ever stalls, how much memory it comes to hold.

Run it with `python -m tests.benchmarks.window`. Starts are compared, in turn, with the start of an
empty `QMainWindow` with two `QTextBrowser`s; each is a process of its own, timed from its spawning
to its first painted picture.
"""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import calm_collector, make_application, make_window
from reader.composition import Composition
from reader.document import Translation
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

OURS = """
import sys
from pathlib import Path
from reader.app import make_application, make_frame
from reader.paths import Paths
from reader.settings_file import load_settings
app = make_application()
paths = Paths.below(Path(sys.argv[1]))
loaded = load_settings(paths.settings_file)
window = make_frame(loaded.settings, paths)
window.show()
app.processEvents()
window.grab()
print("painted", flush=True)
from reader.composition import Composition
composition = Composition(paths, offline=True, loaded=loaded)
window.furnish(composition.services, "zh")
def show():
    window.grab()
    print("sample", flush=True)
    app.quit()
window.controllers.sections.shown_page.connect(show)
window.open("")
app.processEvents()
window.grab()
print("furnished", flush=True)
app.exec()
composition.close()
"""

STORY = (
    "The harbour board met on {0} and counted {1} boats at the quay.",
    "Its chairman said that the tide would decide, not the committee.",
    "Nobody had measured the channel since the bridge was built {2} years ago.",
)


def seconds_until(code: str, *words: str, arguments: tuple[str, ...] = ()) -> list[float]:
    """Run Python code; the seconds from its start until it prints each of the words."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    times = [time.perf_counter() - started for line in process.stdout if line.strip() in words]
    process.wait()
    return times


def starts(folder: Path) -> None:
    """Compare the start with that of an empty window."""
    empty, painted, sample = [], [], []
    for number in range(STARTS + 1):
        (one,) = seconds_until(EMPTY, "painted")
        two, three = seconds_until(OURS, "painted", "sample", arguments=(str(folder),))
        if number == 0:
            print(f"cold    empty {one:.2f} s, window {two / one:.2f}x, sample {three / one:.2f}x")
            continue
        empty.append(one)
        painted.append(two)
        sample.append(three)
    base = statistics.median(empty)
    window, shown = statistics.median(painted) / base, statistics.median(sample) / base
    print(f"warm    empty {base:.2f} s, window {window:.2f}x (limit {START_LIMIT}), ", end="")
    print(f"sample {shown:.2f}x (limit {SAMPLE_LIMIT})")


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
    sentences = window.parts.session.sentences()
    for start in range(0, len(sentences), 16):
        window.parts.view.add_translations(
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

"""The reading view: how long building, filling, aligning and scrolling take, and what they stall.

    python -m tests.benchmarks.reading [--paragraphs N]

A stall is how late a 5 ms timer fires. Beside it stands the processor time of the longest turn of
the event loop, which other programs on the machine do not change.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reader.ui.page_state import PageState

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.datamodel.word import Gloss, Passage
from reader.ui.reading import Mode, ParallelView
from tests.ui.reading.pages import EN_ZH, long_page, long_translations

#: Milliseconds of processor time that a turn of the event loop may take.
STALL_LIMIT = 50.0
#: Seconds in which 300 pairs are to be built and level.
PAIRS, PAIRS_LIMIT = 300, 0.3
_TICK = 0.005


@dataclass(slots=True)
class Watch:
    """Runs a phase of work and measures each turn of the event loop."""

    late: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)
    _last: float = 0.0

    def run(self, name: str, work: Callable[[], object], done: Callable[[], bool]) -> None:
        """Do the work, let the event loop turn until all is done, and print what it took."""
        timer = QTimer(interval=int(_TICK * 1000), timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        self.late.clear()
        self.turns.clear()
        started = self._last = time.perf_counter()
        timer.start()
        self._turn(work)
        while not done():
            self._turn(QCoreApplication.processEvents)
        self._turn(QCoreApplication.processEvents)
        self._tick()
        timer.stop()
        seconds = time.perf_counter() - started
        print(
            f"{name:34} {seconds:7.2f} s   stall {1000 * max(self.late):6.1f} ms, "
            f"p99 {_percentile(self.late):6.1f}   turn {1000 * max(self.turns):6.1f} ms of "
            f"processor, p99 {_percentile(self.turns):6.1f}"
        )

    def _turn(self, work: Callable[[], object]) -> None:
        before = time.thread_time()
        work()
        self.turns.append(time.thread_time() - before)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - _TICK))
        self._last = now


def _percentile(values: list[float]) -> float:
    """The 99th percentile, in milliseconds."""
    return 1000 * sorted(values)[int(len(values) * 0.99) if len(values) > 1 else 0]


class Ticker:
    """Calls a function some times, 10 ms apart."""

    def __init__(self, times: int, work: Callable[[int], object]) -> None:
        self._left, self._work = times, work
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def _step(self) -> None:
        self._left -= 1
        self._work(self._left)
        if self._left == 0:
            self._timer.stop()

    def is_done(self) -> bool:
        """Whether all calls were made."""
        return self._left == 0


def measure(paragraphs: int) -> float:
    """Show, translate and scroll a long page; the longest turn while doing so, in milliseconds."""
    page = long_page(paragraphs)
    translations = long_translations(page)
    view = ParallelView()
    view.resize(1120, 820)
    view.show()
    QCoreApplication.processEvents()
    watch = Watch()

    def settled() -> bool:
        return view.is_settled

    print(f"{paragraphs} paragraphs, {len(translations)} sentences")
    watch.run("shown", lambda: view.show_page(PageState(page, EN_ZH)), settled)
    longest = max(watch.turns)
    batches = [translations[at : at + 8] for at in range(0, len(translations), 8)]
    arriving = Ticker(
        len(batches), lambda left: view.presenter.add_translations(batches[-1 - left])
    )
    watch.run(
        "translated, 8 sentences at a time",
        arriving.start,
        lambda: arriving.is_done() and settled(),
    )
    longest = max(longest, *watch.turns)
    bar = view.pane_layout.panes[-1].verticalScrollBar()
    scrolling = Ticker(200, lambda left: bar.setValue(bar.value() + 120))
    watch.run("scrolled", scrolling.start, scrolling.is_done)
    longest = max(longest, *watch.turns)
    bar.setValue(0)
    view.aids.glosses_requested.connect(lambda texts: view.aids.add_glosses(_glosses(texts)))
    watch.run("glossed", lambda: view.aids.set_glossed(frozenset({"en", "zh"})), settled)
    scrolling = Ticker(200, lambda left: bar.setValue(bar.value() + 120))
    watch.run("scrolled with glosses", scrolling.start, scrolling.is_done)
    longest = max(longest, *watch.turns)
    watch.run("jumped to the middle", lambda: bar.setValue(bar.maximum() // 2), settled)
    watch.run("found on both sides", lambda: view.find("ship 42"), settled)
    watch.run("interleaved", lambda: view.presenter.set_mode(Mode.INTERLEAVED), settled)
    watch.run("side by side again", lambda: view.presenter.set_mode(Mode.SIDE_BY_SIDE), settled)
    watch.run("narrowed", lambda: view.resize(1000, 820), settled)
    view.close()
    return 1000 * longest


def _glosses(passages: Sequence[Passage]) -> dict[Passage, list[Gloss]]:
    """A meaning for each third word, so that finding them costs nothing."""
    return {
        passage: [
            Gloss(word.start(), word.end(), word[0], "meaning")
            for word in list(re.finditer(r"[A-Za-z]+|[\u4e00-\u9fff]{2}", passage.text))[::3]
        ]
        for passage in passages
    }


def pairs_built() -> float:
    """Seconds of processor time until 300 pairs with their translations are built and level."""
    page = long_page(PAIRS)
    view = ParallelView()
    view.resize(1120, 820)
    view.show()
    QCoreApplication.processEvents()
    before = time.thread_time()
    view.show_page(PageState(page, EN_ZH))
    view.presenter.add_translations(long_translations(page))
    while not view.is_settled:
        QCoreApplication.processEvents()
    return time.thread_time() - before


def main() -> int:
    """Print the figures; 1 if a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, default=3_000)
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    seconds = min(pairs_built() for _ in range(3))
    print(
        f"{PAIRS} pairs built and level in {seconds:.2f} s of processor time (limit {PAIRS_LIMIT})"
    )
    longest = measure(arguments.paragraphs)
    print(
        f"longest turn of the event loop {longest:.1f} ms of processor time (limit {STALL_LIMIT})"
    )
    app.processEvents()
    return int(longest > STALL_LIMIT or seconds > PAIRS_LIMIT)


if __name__ == "__main__":
    sys.exit(main())

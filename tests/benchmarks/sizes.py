"""Pages as large as are taken: seconds of cleaning and of showing, the longest stall, memory.

    python -m tests.benchmarks.sizes

Each page is opened in a window and a process of its own. Times of cleaning and showing are those of
the processor, which other programs on the machine change little.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop

from reader.app import calm_collector, make_application, make_window
from reader.composition import Composition
from reader.paths import Paths
from tests.benchmarks.window import StallWatch

#: What is promised: seconds until a page shows, and megabytes of the whole program.
SECONDS, MEGABYTES = 6.0, 400

_SENTENCE = "The harbour board met on day {} and counted the boats at the northern quay. "
PAGES: dict[str, Callable[[], str]] = {
    "5 MB of paragraphs": lambda: "".join(
        f"<p>{_SENTENCE.format(number)}</p>\n" for number in range(60_000)
    ),
    "100,000 short blocks": lambda: "<p>a" * 100_000,
    "a paragraph of 1 MB": lambda: "<p>" + "".join(map(_SENTENCE.format, range(13_000))),
    "1 MB of Chinese in a line": lambda: "<p>" + "港务局清点了北码头的船只，人数不多。" * 20_000,
    "a line of 19 MB": lambda: "".join(map(_SENTENCE.format, range(240_000))),
}


def measure(name: str) -> None:
    """Open one page, and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html" if "<p>" in PAGES[name]()[:3] else "page.txt")
        path.write_text(PAGES[name](), "utf-8")
        size = path.stat().st_size
        make_application()
        composition = Composition(Paths.below(Path(folder, "profile")), offline=True)
        composition.services.settings.set("translation.starter_packages", False)
        window = make_window(composition, "zh")
        window.resize(1300, 800)
        window.show()
        calm_collector()
        before, watch = time.process_time(), StallWatch()
        times: list[float] = []
        settled = QEventLoop()
        for signal in (window.parts.session.page_changed, window.settled):
            signal.connect(lambda *_: times.append(time.process_time() - before))
        window.settled.connect(settled.quit)
        window.open(str(path))
        settled.exec()
        first, whole = times[0], times[-1]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{name:28} {size / 1e6:5.1f} MB   shown {first:5.1f} s (limit {SECONDS:.0f}), settled "
            f"{whole:5.1f} s, longest stall {max(watch.delays) * 1e3:4.0f} ms, "
            f"{memory:4.0f} MB (limit {MEGABYTES})",
            flush=True,
        )
        window.close()
        composition.close()


def main() -> None:
    """Measure all pages, each in a process."""
    if len(sys.argv) > 1:
        measure(sys.argv[1])
        return
    for name in PAGES:
        subprocess.run([sys.executable, "-m", "tests.benchmarks.sizes", name], check=True)


if __name__ == "__main__":
    main()

"""A person reads, searches, prints and exports in the real window; to be watched by strace.

    python -m tests.faults.offline_session FOLDER ARTICLES

FOLDER holds a `canary` folder that the pages name and that must not be opened, and a folder for
`exports`; the profile and the pages are made in it. Prints how many articles were read and
translated.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import make_application, make_window
from reader.composition import Composition
from reader.export import Format
from reader.logs import start_logging
from reader.paths import Paths
from reader.ui.main_window import MainWindow
from reader.ui.printing import export_pdf, preview

#: Stands in titles, texts, names of files and queries, and nowhere in a log.
CANARY = "quokkacanary"
#: Milliseconds that one step may take.
PATIENCE = 60_000

_PAGE = """<title>{canary} {n}</title><base href="http://canary-base.example/">
<link rel="stylesheet" href="http://canary-style.example/a.css">
<style>@import url(http://canary-import.example/b.css); body {{ background: url({file}) }}</style>
<script src="http://canary-script.example/c.js"></script>
<body background="{file}"><h1>{canary} {n}</h1>
<p>The ferry {n} left the harbour in the morning, and the {canary} waited at the quay.</p>
<p>The board said that the bridge will be closed for {n} days. <a href="{file}">More</a></p>
<img src="{file}"><img src="http://canary-picture.example/{n}.png" srcset="//canary-set.example/x">
<iframe src="http://canary-frame.example/"></iframe><object data="{file}"></object>
<video src="http://canary-film.example/v.mp4" poster="{file}"></video>
<meta http-equiv="refresh" content="0;url=http://canary-refresh.example/">
<link rel="preload dns-prefetch preconnect" href="http://canary-preload.example/">"""


def until(loop: QEventLoop) -> None:
    """Let the event loop run until it is told to end, or it takes too long."""
    QTimer.singleShot(PATIENCE, loop, lambda: loop.exit(1))
    if loop.exec():
        sys.exit("a step took too long")


def read(window: MainWindow, page: Path) -> int:
    """Open a page and wait until it is translated; how many of its sentences are."""
    loop = QEventLoop()
    window.settled.connect(loop.quit)
    window.open(str(page))
    until(loop)
    window.settled.disconnect(loop.quit)
    return len(window.parts.session.translations)


def search(window: MainWindow) -> None:
    """Look for a word in both languages."""
    loop = QEventLoop()
    service = window.parts.services.search
    service.search(CANARY, lambda _: loop.quit(), both=True, target="zh")
    until(loop)


def main() -> None:
    """The session."""
    folder, articles = Path(sys.argv[1]), int(sys.argv[2])
    paths = Paths.below(folder / "profile")
    start_logging(paths.log_file, "debug")
    logging.getLogger("reader.session").debug("The session begins")
    make_application()
    composition = Composition(paths)
    composition.services.settings.set("advanced.log_level", "debug")
    window = make_window(composition, "zh")
    window.show()
    canary = (folder / "canary" / "picture.png").as_uri()
    translated = 0
    for n in range(articles):
        page = folder / f"{CANARY}-{n}.html"
        page.write_text(_PAGE.format(canary=CANARY, n=n, file=canary), "utf-8")
        translated += bool(read(window, page))
        article = window.exporting.article()
        if article is None:
            sys.exit("no article")
        if n % 10 == 0:
            export_pdf(article, folder / "exports" / f"{n}.pdf")
            preview(article).deleteLater()
            for kind in Format:
                window.exporting.write(article, folder / "exports" / f"{n}.{kind.extension}")
            search(window)
    window.close()
    composition.close()
    sys.stdout.write(f"{articles} read, {translated} translated\n")


if __name__ == "__main__":
    main()

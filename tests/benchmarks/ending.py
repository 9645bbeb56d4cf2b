"""How long the program takes to end, under each kind of work.

Run it with `python -m tests.benchmarks.ending [STORIES]`. Each work is begun in a process of its
own over a library of so many stories; a story is starred just before the end. What is told are the
seconds from the closing of the window to the end of the process, and whether the star was kept.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from reader.composition import Composition
from reader.datamodel.page import Page
from reader.datamodel.translation import Pair
from reader.network.connection import Wish
from reader.paths import Paths
from reader.services.pages import Opening
from reader.services.tasks import Lane, Task
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.stories import StoryStore
from reader.translation.packages.index import IndexEntry
from reader.ui.process.termination import end_below
from tests.benchmarks.library import build
from tests.helpers.hostile import FEEDS, PAGES
from tests.helpers.web import Site, dripping, serving, silent

LIMIT = 2.0
STORIES = 20_000
#: Milliseconds that a work is under way before the end.
_UNDER_WAY = 1_500
_STAR = 7

Work = Callable[[Composition, str], object]


def _page(composition: Composition, address: str) -> None:
    composition.services.pages.open(Opening(source=f"{address}/silent", wish=Wish.READER))


def _cleaning(composition: Composition, address: str) -> None:
    composition.services.pages.open(Opening(source=f"{address}/page", wish=Wish.READER))


def _update(composition: Composition, address: str, path: str) -> None:
    composition.services.settings.set("privacy.own_hosts", {"127.0.0.1": True})
    composition.services.feeds.add(f"{address}/{path}")


def _search(composition: Composition, _address: str) -> None:
    def again(_found: object = None) -> None:
        composition.services.search.search("ferry after:2025", again, both=True, target="zh")

    again()


def _index(composition: Composition, _address: str) -> None:
    composition.services.paths.search_index.unlink()
    composition.services.search.wake()


def _pictures(composition: Composition, address: str) -> None:
    page = Page(f"{address}/a", "A", "en", "", "", None, (), f"{address}/a", domain="127.0.0.1")
    for number in range(20):
        composition.services.images.fetch(f"{address}/silent?{number}", page)


def _package(composition: Composition, address: str) -> None:
    service = composition.services.packages
    service._manager = replace(service._manager, index_url=f"{address}/index")
    links = (f"{address}/drip",)
    service.download(IndexEntry("translate-en_zh", "1.0", "en", "zh", "English", "Chinese", links))


def _translate(composition: Composition, _address: str) -> None:
    sentences = [f"The ferry number {n} is late because of the storm." for n in range(400)]
    composition.services.translation.request(Pair("en", "zh"), sentences)


def _deaf(composition: Composition, _address: str) -> None:
    for lane in (Lane.GENERAL, Lane.BACKGROUND, Lane.SEARCH):
        composition.services.runner.start(Task(lambda _c, _p: time.sleep(60)), lane)


WORKS: dict[str, Work] = {
    "nothing": lambda _composition, _address: None,
    "a page that does not come": _page,
    "a page of two megabytes": _cleaning,
    "a feed that does not come": lambda c, a: _update(c, a, "silent"),
    "a feed of ten megabytes": lambda c, a: _update(c, a, "feed"),
    "searching": _search,
    "indexing": _index,
    "pictures that do not come": _pictures,
    "a package that drips": _package,
    "translating": _translate,
    "work that hears nobody": _deaf,
}


def main(stories: int) -> None:
    """Measure each work, and print a table."""
    with tempfile.TemporaryDirectory() as name, serving() as site:
        folder = Path(name)
        paths = Paths.below(folder)
        build(paths.database, paths.search_index, stories)
        _answer(site)
        for work in WORKS:
            seconds, kept = _measure(work, folder, site.address)
            late = "" if seconds <= LIMIT else f", goal {LIMIT:.0f}"
            print(f"{work:<28}{seconds:6.2f} s{late}, star {'kept' if kept else 'LOST'}")


def _answer(site: Site) -> None:
    site.answers["/silent"] = silent
    site.answers["/drip"] = dripping
    site.add("/page", PAGES["paragraphs without number"](2_000_000))
    site.add("/feed", FEEDS["items without number"](9_900_000))


def _measure(work: str, folder: Path, address: str) -> tuple[float, bool]:
    command = [sys.executable, "-m", __spec__.name, work, str(folder), address]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        started = time.monotonic()
        process.wait()
        seconds = time.monotonic() - started
    database = open_database(Paths.below(folder).database, MIGRATIONS)
    (story,) = StoryStore(database).get([_STAR])
    StoryStore(database).set_starred([_STAR], False)
    database.close()
    return seconds, story.state.starred


def work_and_end(work: str, folder: Path, address: str) -> None:
    """Begin a work, star a story and end, as the window does."""
    application = QCoreApplication([])
    composition = Composition(Paths.below(folder))
    WORKS[work](composition, address)
    QTimer.singleShot(_UNDER_WAY, application.quit)
    application.exec()
    library = composition.services.library
    library.run(lambda: library.stories.set_starred([_STAR], True))
    print("closing", flush=True)
    if not composition.close():
        end_below(0)


if __name__ == "__main__":
    if sys.argv[2:]:
        work_and_end(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else STORIES)

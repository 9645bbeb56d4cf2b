"""An article opened while 500 headlines are translated, against one opened while nothing is.

Run it with `python -m tests.benchmarks.headlines`. What is timed is the way from the wish to open
an article to the translation of its first paragraph. The two are measured in turn, each on an
article of its own, with a worker that has its packages loaded.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import make_application, make_window
from reader.composition import Composition
from reader.datamodel.page import BlockKind, Page
from reader.datamodel.translation import Translation
from reader.paths import Paths
from reader.services.headlines import HeadlineLanguages
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow

HEADLINES, ROUNDS, PARAGRAPHS = 500, 10, 40
#: How much later the first paragraph may come.
LIMIT = 1.2
#: Milliseconds after which a round is given up.
_PATIENCE = 60_000
_NAMES = ("渡轮", "大桥", "学校", "医院", "市场", "图书馆", "铁路", "机场", "港口", "工厂")
_DOES = ("周一重新开放", "本月提高票价", "将迁往北岸", "今年增加班次", "因风暴暂停", "招收新员工")


def headline(number: int) -> str:
    """A headline that no other number has."""
    return f"{_NAMES[number % 10]}{_DOES[number // 10 % 6]}，已有{number + 3}人报名"


def article(folder: Path, number: int) -> Path:
    """An article in Chinese that no other number has."""
    chance = random.Random(number)
    paragraphs = "".join(
        f"<p>{headline(chance.randrange(10**6))}。{headline(chance.randrange(10**6))}，市民说。</p>"
        for _ in range(PARAGRAPHS)
    )
    path = folder / f"{number}.html"
    head = f"<html lang=zh><title>港口新闻{number}</title><article><h1>港口新闻{number}</h1>"
    path.write_text(f"{head}{paragraphs}</article>", "utf-8")
    return path


class Rounds:
    """A window over a library with headlines that wait to be translated."""

    def __init__(self, window: MainWindow, database: Database, folder: Path) -> None:
        self._window = window
        self._database = database
        self._folder = folder
        self._services = window.parts.services
        self._number = 0

    def warm_up(self) -> None:
        """Have the worker load its packages."""
        self.first_paragraph(with_headlines=False)

    def first_paragraph(self, *, with_headlines: bool) -> float:
        """The seconds until the first paragraph of another article is translated."""
        headlines = self._services.headlines
        headlines.set_languages(HeadlineLanguages())
        self._services.translation.cancel()
        self._services.translation.clear_cache()
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM headlines")
        if with_headlines:
            headlines.set_languages(HeadlineLanguages("en"))
            self._wait_for_headlines()
        self._number += 1
        path = article(self._folder, self._number)
        started = time.perf_counter()
        came: list[float] = []
        loop = QEventLoop()

        def on_translated(translations: tuple[Translation, ...]) -> None:
            page = self._window.parts.session.page
            if page is None or page.source != str(path):
                return
            first = first_sentence(page)
            if not came and any(t.source == first for t in translations):
                came.append(time.perf_counter() - started)
                loop.quit()

        self._window.parts.session.translated.connect(on_translated)
        QTimer.singleShot(_PATIENCE, loop, loop.quit)
        self._window.open(str(path))
        loop.exec()
        self._window.parts.session.translated.disconnect(on_translated)
        assert came, "the first paragraph did not come"
        return came[0]

    def _wait_for_headlines(self) -> None:
        """Let the first of them come, so that the others are under way."""
        loop = QEventLoop()
        prefetched = self._services.translation.prefetched
        prefetched.connect(loop.quit)
        QTimer.singleShot(_PATIENCE, loop, loop.quit)
        loop.exec()
        prefetched.disconnect(loop.quit)


def first_sentence(page: Page) -> str:
    """The first sentence of the first paragraph."""
    blocks = (block for section in page.sections for block in section.blocks)
    return next(b for b in blocks if b.kind is BlockKind.PARAGRAPH).sentence_texts()[0]


def main() -> int:
    """Measure; the exit status says whether the limit was kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = Paths.below(folder / "profile")
        database = open_database(paths.database, MIGRATIONS)
        follow(database, "港口新闻", *map(headline, range(HEADLINES)), host="gangkou.example")
        make_application()
        composition = Composition(paths, offline=True)
        window = make_window(composition, "en")
        window.show()
        rounds = Rounds(window, database, folder)
        rounds.warm_up()
        without: list[float] = []
        beside: list[float] = []
        for number in range(2 * ROUNDS):
            # One, two, two, one: what comes second finds everything warm.
            with_headlines = number % 4 in (1, 2)
            times = beside if with_headlines else without
            times.append(rounds.first_paragraph(with_headlines=with_headlines))
        window.close()
        composition.close()
        database.close()
    alone, together = statistics.median(without), statistics.median(beside)
    ratio = together / alone
    print(f"first paragraph, nothing beside it   {1000 * alone:7.0f} ms (median of {ROUNDS})")
    print(f"first paragraph, {HEADLINES} headlines beside {1000 * together:7.0f} ms")
    print(f"ratio {ratio:.2f} (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())

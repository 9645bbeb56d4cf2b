"""The ways an input may take through the program."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from reader.app import make_application, make_window
from reader.composition import Composition
from reader.datamodel.page import RawPage
from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.export import Article, Format, render
from reader.extraction.layout.listing import listed
from reader.feeds import opml, parsing
from reader.languages import language_code
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.settings import Settings
from reader.spam.reasons import describe
from reader.translation.engine import Engine
from reader.translation.manager import PackageManager
from reader.translation.options import EngineOptions

#: Takes a file, and gives how many bytes it translated in this process; raises ReaderError
#: where the file is refused in words.
Way = Callable[[Path], int]

#: Milliseconds by the clock that the window may take until nothing more comes for a page.
PATIENCE = 300_000


def raw_page(path: Path) -> RawPage:
    """A file as the fetcher would hand it on."""
    kind = "text/plain" if path.suffix == ".txt" else "text/html"
    return RawPage(path.read_bytes(), path.name, media_type=kind, url="https://a.example/page")


def cleaning() -> Way:
    """As `clean` does it."""
    pipeline = Pipeline()

    def clean(path: Path) -> int:
        pipeline.clean(raw_page(path))
        return 0

    return clean


def reading() -> Way:
    """As `read` does it: cleaned, translated by the packages that come along, and printed.

    The engine is made once, for loading a package takes longer than most of the inputs.
    """
    pipeline, engine = Pipeline(), Engine(EngineOptions.configured(Settings()))
    store = PackageManager.at(Paths.below(Path(tempfile.mkdtemp())), use_builtin=True).store

    def read(path: Path) -> int:
        page = listed(pipeline.clean(raw_page(path)))
        source = language_code(page.language) or "en"
        pair = Pair(source, "en" if source in ("zh", "zt") else "zh")
        article = Article.join(page, {}, pair, (), exported=datetime.now(UTC), describe=describe)
        shown = (text for row in article.rows() for text in row.block.sentence_texts())
        sentences = list(dict.fromkeys(shown))
        route = store.route(pair)
        if route:
            made = dict(zip(sentences, engine.translate(sentences, route), strict=True))
            article = replace(article, translations=made)
        render(article, Format.TEXT)
        return len("".join(sentences).encode()) if route else 0

    return read


def following() -> Way:
    """As feeds and lists of feeds are read."""

    def follow(path: Path) -> int:
        data = path.read_bytes()
        for read in (parsing.parse, opml.read):
            try:
                repr(read(data))
            except ReaderError as error:
                str(error)
        return 0

    return follow


def opening() -> Way:
    """As the window opens a file, until its translation is there."""
    make_application()
    composition = Composition(Paths.below(Path(tempfile.mkdtemp())))
    composition.services.settings.set("languages.target", "zh")
    window = make_window(composition, "")
    window.show()
    refused = composition.services.library.failed  # what is no page, but a list

    def open_in_window(path: Path) -> int:
        loop, patience = QEventLoop(), QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: loop.exit(1))
        patience.start(PATIENCE)
        window.settled.connect(loop.quit)
        refused.connect(loop.quit)
        window.open(str(path))
        late = loop.exec()
        window.settled.disconnect(loop.quit)
        refused.disconnect(loop.quit)
        if late:
            raise TimeoutError
        return 0

    return open_in_window


WAYS: dict[str, Callable[[], Way]] = {
    "clean": cleaning,
    "read": reading,
    "feeds": following,
    "window": opening,
}

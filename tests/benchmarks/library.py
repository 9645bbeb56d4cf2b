"""A full library against an empty one: 300 feeds, 100,000 stories, 10,000 kept pages.

Run it with `python -m tests.benchmarks.library [STORIES]`. Times are seconds of computing of this
thread; growth is measured between a quarter of the library and all of it. What is written about is
made up of the commonest words, so that searches find much. What a window does with the full library
is measured by `library_window`.
"""

from __future__ import annotations

import gc
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.datamodel.feed import Entry, KnownStory
from reader.datamodel.page import Block, BlockKind, Page, RawPage, Role, Section, Sentence
from reader.datamodel.story import KeptPage, StoryFilter
from reader.dictionary import dictionary
from reader.feeds.identity import name
from reader.library import searching
from reader.library.expansion import variants
from reader.library.indexing import index_some
from reader.paths import Paths
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.storage.feeds import FeedStore
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.merging import Incoming, merge
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import Cursor, StoryStore
from tests.helpers.queries import FORMS

FEEDS, STORIES, KEPT_SHARE = 300, 100_000, 0.1
#: What is promised; see the design of the library.
LIST_LIMIT, SEARCH_LIMIT, MEMORY_LIMIT = 0.100, 0.100, 60.0

_NOW = datetime(2026, 3, 3, tzinfo=UTC)
_LATIN = (
    *("harbour", "ferry", "minister", "election", "market", "bridge", "river", "storm", "budget"),
    *("museum", "school", "hospital", "railway", "strike", "vote", "island", "winter", "concert"),
    *("factory", "energy", "price", "court", "police", "water"),
)
_HAN = (
    *(
        "海港",
        "渡轮",
        "部长",
        "选举",
        "市场",
        "大桥",
        "河流",
        "风暴",
        "预算",
        "学校",
        "医院",
        "铁路",
    ),
    *("罢工", "投票", "岛屿", "冬天", "音乐会", "工厂", "能源", "价格", "法院", "警方"),
)


@dataclass(frozen=True)
class Figures:
    """What was measured of one library."""

    stories: int
    built: float
    opened: float
    listed: float
    deep: float
    counted: float
    marked: float
    searched: float
    index_size: float
    size: float


def main(stories: int) -> None:
    """Measure an empty library, a quarter, and all; print figures and growth."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty = measure(folder / "empty", 0)
        base = _memory()
        quarter = measure(folder / "quarter", stories // 4)
        full = measure(folder / "full", stories)
        _report(stories, empty, quarter, full, _memory() - base)
        sys.stdout.flush()
        window = [sys.executable, "-m", "tests.benchmarks.library_window"]
        subprocess.run([*window, folder / "full", folder / "empty"], check=True)


def _report(stories: int, empty: Figures, quarter: Figures, full: Figures, more: float) -> None:
    print(f"{stories:,} stories of {FEEDS} feeds, {int(stories * KEPT_SHARE):,} of them kept")
    _tell("opened (of an empty one)", full.opened, ratio=full.opened / empty.opened)
    _tell("first page of the list", full.listed, limit=LIST_LIMIT)
    _tell("a page in its middle", full.deep, limit=LIST_LIMIT)
    _tell("all counts", full.counted)
    _tell("500 stories marked as read", full.marked)
    _tell("search, p95", full.searched, limit=SEARCH_LIMIT)
    print(f"database {full.size:.0f} MB, index {full.index_size:.0f} MB")
    print(f"memory over an empty library {more:.0f} MB, goal {MEMORY_LIMIT:.0f}")
    print("growth from a quarter to all (4 is linear):")
    for field in ("built", "listed", "deep", "counted", "searched", "size", "index_size"):
        one, other = getattr(quarter, field), getattr(full, field)
        print(f"  {field:<12}{other / one if one else 0:.1f}")


def measure(folder: Path, stories: int) -> Figures:
    """Build a library of so many stories below a folder, and measure it."""
    paths = Paths.below(folder)
    started = time.thread_time()
    build(paths.database, paths.search_index, stories)
    built = time.thread_time() - started
    opened = statistics.median(_timed(lambda: _open_and_close(paths.database)) for _ in range(9))
    database, index = open_database(paths.database, MIGRATIONS), SearchIndex(paths.search_index)
    store = StoryStore(database)
    wanted = StoryFilter(unread=True)
    middle = Cursor(_NOW - timedelta(minutes=stories // 2), 0)
    newest = [story.id for story in store.page(wanted, limit=500)]
    figures = Figures(
        stories,
        built,
        opened,
        _median(lambda: store.page(wanted, target="zh")),
        _median(lambda: store.page(wanted, target="zh", after=middle)),
        _median(store.counts),
        _timed(lambda: store.set_read(newest, True)),
        _p95(lambda words: _search(database, index, words)),
        paths.search_index.stat().st_size / 1e6,
        paths.database.stat().st_size / 1e6,
    )
    index.close()
    database.close()
    gc.collect()
    return figures


def build(path: Path, index_path: Path, stories: int) -> None:
    chance = random.Random(5)
    database = open_database(path, MIGRATIONS)
    feeds = FeedStore(database)
    of_feed = max(1, stories // FEEDS)
    for number in range(FEEDS if stories else 0):
        feed = feeds.add(f"https://{number}.example/feed", now=_NOW)
        entries = [_entry(chance, number, n) for n in range(of_feed)]
        named = name(entries)

        def all_new(_: Iterable[KnownStory], named: object = named) -> list[Incoming]:
            assert isinstance(named, tuple)
            return [Incoming(0, one, one.entry.published) for one in named]

        merge(database, feed, named, all_new, _NOW)
    kept = KeptStore(database)
    for row in database.rows(
        "SELECT id, title, link FROM stories WHERE id % ? = 0", (int(1 / KEPT_SHARE),)
    ):
        kept.keep(row["id"], _kept(chance, row["title"], row["link"]))
    index = SearchIndex(index_path)
    while index_some(database, index, Settings().policy, limit=500):
        pass
    index.close()
    database.close()


def _words(chance: random.Random, count: int) -> str:
    if chance.random() < 0.5:
        return " ".join(chance.choice(_LATIN) for _ in range(count)) + f" {chance.random()}."
    return "".join(chance.choice(_HAN) for _ in range(count)) + f"{chance.randint(1, 99999)}。"


def _entry(chance: random.Random, feed: int, number: int) -> Entry:
    return Entry(
        f"{feed}-{number}",
        f"https://{feed}.example/{number}",
        _words(chance, 8),
        published=_NOW - timedelta(minutes=number * FEEDS + feed),
        summary=_words(chance, 20),
        content=f"<p>{_words(chance, 60)}</p>",
    )


def _kept(chance: random.Random, title: str, link: str) -> KeptPage:
    texts = [_words(chance, 60) for _ in range(12)]
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, text, sentences=(Sentence(0, len(text)),)) for text in texts
    )
    page = Page(link, "a", "en", title, "", _NOW, (Section("s1", Role.BODY, blocks),), source=link)
    markup = "".join(f"<p>{text}</p>" for text in texts).encode()
    return KeptPage(RawPage(markup, link, url=link), page, PAGE_FORMAT, _NOW)


def _search(database: Database, index: SearchIndex, words: str) -> None:
    def expand(typed: str) -> tuple[str, ...]:
        return variants(typed, dictionary())

    searching.search(database, index, words, expand=expand, target="zh", limit=50)


def _open_and_close(path: Path) -> None:
    database = open_database(path, MIGRATIONS)
    database.rows("SELECT 1 FROM feeds LIMIT 1")
    database.close()


def _timed(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_timed(work) for _ in range(9))


def _p95(search: Callable[[str], None]) -> float:
    """Of all forms that a search may have; the slowest are told."""
    times = {query: _timed(lambda query=query: search(query)) for query in FORMS}  # type: ignore[misc]
    slowest = sorted(times, key=lambda query: times[query])[-3:]
    print(*(f"slow: {query}  {1000 * times[query]:.1f} ms" for query in slowest), sep="\n")
    return statistics.quantiles(times.values(), n=20)[-1]


def _memory() -> float:
    """The most memory this process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _tell(what: str, seconds: float, *, limit: float = 0.0, ratio: float = 0.0) -> None:
    line = f"{what:<28}{1000 * seconds:8.1f} ms"
    line += f", goal {1000 * limit:.0f} ms" if limit else ""
    print(line + (f", ratio {ratio:.2f}" if ratio else ""))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else STORIES)

"""One search over the library, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.datamodel.feed import Entry
from reader.datamodel.note import Note
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage
from reader.datamodel.translation import Pair, Translation
from reader.dictionary import dictionary
from reader.library import searching
from reader.library.expansion import variants
from reader.library.indexing import index_some, queue_kept, rebuilt
from reader.library.searching import FoundBy, Results
from reader.library.update import take_entries
from reader.pipeline import Pipeline
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.storage import retention
from reader.storage.feeds import FeedStore
from reader.storage.headlines import HeadlineStore
from reader.storage.history import HistoryStore
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from tests.helpers.library import add_page

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
ENGLISH = (
    "<html><body><article><h1>Island link reopens</h1><p>The crossing to the island is open again "
    "after a winter of repairs, the harbour office said on Monday.</p><p>The first ferry leaves at "
    "six in the morning, and the fare stays at two crowns for all.</p></article></body></html>"
)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    opened = SearchIndex(tmp_path / "search.sqlite")
    yield opened
    opened.close()


def story(database: Database, title: str, language: str = "en") -> int:
    return add_page(
        database,
        f"https://a.example/{title}",
        title,
        NOW,
        link=f"https://a.example/{title}",
        language=language,
        published=NOW,
        site="Harbour Post",
    )


def searched(
    database: Database,
    index: SearchIndex,
    text: str,
    *,
    both: bool = False,
    settings: Settings | None = None,
) -> Results:
    while index_some(database, index, (settings or Settings()).policy):
        pass
    expand = (lambda words: variants(words, dictionary())) if both else None
    return searching.search(database, index, text, expand=expand)


def test_a_kept_page_is_found_at_its_paragraph_in_both_languages(
    database: Database, index: SearchIndex
) -> None:
    number = story(database, "Island link reopens")
    page = Pipeline().clean(RawPage(ENGLISH.encode(), "-"))
    kept = KeptStore(database)
    kept.keep(number, KeptPage(RawPage(ENGLISH.encode(), "-"), page, PAGE_FORMAT, NOW))
    blocks = [block for section in page.sections for block in section.blocks]
    sentences = [text for block in blocks for text in block.sentence_texts()]
    pair = Pair("en", "zh")
    kept.keep_translations(
        number,
        "zh",
        [
            Translation(s, "首班渡轮六点出发。" if "ferry" in s else "译文。", pair, ())
            for s in sentences
        ],
    )
    (hit,) = searched(database, index, "ferry").hits
    assert (hit.how, hit.story.id) == (FoundBy.TEXT, number)
    assert hit.block is not None
    assert "first ferry" in blocks[hit.block].text
    (other,) = searched(database, index, "渡轮").hits
    assert (other.how, other.block) == (FoundBy.TRANSLATION, hit.block)
    start, end = other.snippet.marks[0]
    assert other.snippet.text[start:end] == "渡轮"


@pytest.mark.parametrize(("action", "found"), [("hide", 0), ("flag", 1)])
def test_what_its_reader_hides_is_not_found(
    database: Database, index: SearchIndex, action: str, found: int
) -> None:
    comments = "<section class=comments><h2>Comments</h2><p>What a life that must be!</section>"
    raw = RawPage(ENGLISH.replace("</body>", f"{comments}</body>").encode(), "-")
    number = story(database, "Island link reopens")
    KeptStore(database).keep(number, KeptPage(raw, Pipeline().clean(raw), PAGE_FORMAT, NOW))
    settings = Settings().with_value("cleaning.role_actions", {"comments": action})
    assert len(searched(database, index, '"what a life"', settings=settings).hits) == found
    queue_kept(database)
    assert searched(database, index, '"what a life"').hits == ()


def test_stories_of_the_other_language_come_after_all_direct_hits(
    database: Database, index: SearchIndex
) -> None:
    chinese = story(database, "海港渡轮恢复运营", "zh")
    direct = [story(database, f"A long report that names a ferry once, {n}") for n in range(3)]
    results = searched(database, index, "ferry", both=True)
    assert "渡轮" in results.variants
    assert {hit.story.id for hit in results.hits[:3]} == set(direct)
    assert (results.hits[3].story.id, results.hits[3].how) == (chinese, FoundBy.OTHER_LANGUAGE)
    assert [hit.how for hit in searched(database, index, "渡轮", both=True).hits] == [
        FoundBy.TEXT,
        *[FoundBy.OTHER_LANGUAGE] * 3,
    ]
    assert len(searched(database, index, "ferry").hits) == 3


#: Words of news, and titles of the other language that hold them.
PAIRS = [
    ("ferry", "海港渡轮恢复运营"),
    ("election", "市长选举周日举行"),
    ("earthquake", "山区发生地震"),
    ("economy", "全国经济放缓"),
    ("hospital", "新医院开张"),
    ("teacher", "教师获得加薪"),
    ("flood", "洪水淹没河谷"),
    ("airport", "机场关闭两小时"),
    ("vaccine", "疫苗运抵岛上"),
    ("police", "警察封锁街道"),
    ("渡轮", "Two ferries collide"),
    ("总统", "The president resigns"),
    ("银行", "Banks raise their rates"),
    ("大学", "A university opens its doors"),
    ("火灾", "Fire in the old town"),
    ("市场", "The market closes early"),
    ("桥", "New bridges over the river"),
    ("政府", "The government falls"),
    ("儿童", "Children plant trees"),
    ("石油", "Oil found off the coast"),
]


def test_words_are_found_that_stand_there_in_the_other_language_only(
    database: Database, index: SearchIndex
) -> None:
    numbers = [story(database, title) for _, title in PAIRS]
    found = 0
    for (word, _), number in zip(PAIRS, numbers, strict=True):
        hits = searched(database, index, word, both=True).hits
        found += any(hit.story.id == number and hit.how is FoundBy.OTHER_LANGUAGE for hit in hits)
    assert found / len(PAIRS) >= 0.85, f"{found} of {len(PAIRS)}"


def test_a_whole_query_goes_through_the_installed_package() -> None:
    found = variants("harbour wall", dictionary(), lambda text: "海港围墙。")
    assert "海港围墙" in found
    assert len(found) <= 5
    assert variants("", dictionary()) == ()


def test_words_written_together_are_looked_up_one_by_one() -> None:
    assert "fish market" in variants("鱼市场", dictionary())
    assert variants("鱼鬺", dictionary()) == ()


def test_conditions_of_the_library_narrow_the_hits(database: Database, index: SearchIndex) -> None:
    one, two = story(database, "ferry one"), story(database, "ferry two")
    StoryStore(database).set_starred([one], True)
    StoryStore(database).set_read([two], False)
    assert [h.story.id for h in searched(database, index, "ferry is:starred").hits] == [one]
    assert [h.story.id for h in searched(database, index, "is:unread").hits] == [two]
    assert searched(database, index, "ferry feed:nowhere").hits == ()


def test_headlines_tags_and_notes_are_found(database: Database, index: SearchIndex) -> None:
    number = story(database, "海港渡轮恢复运营", "zh")
    HeadlineStore(database).keep("en", {number: "Harbour ferry runs again"})
    NoteStore(database).tag([number], "Weekend")
    NoteStore(database).add(Note(0, number, NOW, "ask about the fare"))
    (hit,) = searched(database, index, "runs").hits
    assert hit.how is FoundBy.TRANSLATION
    for words in ("weekend", "fare"):
        (hit,) = searched(database, index, words).hits
        assert hit.how is FoundBy.TEXT
    assert "fare" in hit.snippet.text


def test_what_is_deleted_is_found_no_more(database: Database, index: SearchIndex) -> None:
    number = story(database, "ferry")
    assert len(searched(database, index, "ferry").hits) == 1
    retention.delete(database, [number], NOW)
    assert searching.search(database, index, "ferry").hits == ()
    assert searched(database, index, "ferry").hits == ()
    assert len(index) == 0


def test_an_index_made_anew_is_filled_from_the_library(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "search.sqlite"
    for n in range(120):
        story(database, f"ferry {n}")
    index = SearchIndex(path)
    assert index_some(database, index, Settings().policy, limit=50) == 70
    assert index.complete
    index = rebuilt(index, path)
    assert not index.complete
    assert len(searched(database, index, "ferry").hits) == 50
    assert len(index) == 120
    index.close()


def test_a_step_that_fails_is_done_again(database: Database, index: SearchIndex) -> None:
    number = story(database, "ferry")
    index.close()
    with pytest.raises(Exception, match="made again"):
        index_some(database, index, Settings().policy)
    assert [row["story"] for row in database.rows("SELECT story FROM unindexed")] == [number]


def test_a_page_that_a_feed_tells_of_too_is_found_once(
    database: Database, index: SearchIndex
) -> None:
    page, key = "https://a.example/Ferry", "//a.example/Ferry"
    number = add_page(database, page, "Ferry", NOW, link=page, link_key=key)
    feed = FeedStore(database).add("https://a.example/feed", now=NOW)
    told = Entry(guid="1", link="https://a.example/Ferry", title="Ferry")
    take_entries(database, feed, [told], NOW)
    assert [hit.story.id for hit in searched(database, index, "ferry").hits] == [number]
    of_feed = searched(database, index, "ferry feed:a.example").hits
    assert [hit.story.feed for hit in of_feed] == [feed]


def test_a_kept_file_that_was_read_is_found_once(database: Database, index: SearchIndex) -> None:
    file, title = "/home/reader/market.html", "The fish market moves"
    add_page(database, file, title, NOW, language="en", published=NOW)
    HistoryStore(database).record(file, title)
    results = searched(database, index, "market")
    assert [hit.story.title for hit in results.hits] == [title]
    assert results.visits == ()


@pytest.mark.parametrize(
    ("words", "variant"), [("UN", "联合国"), ("张伟", "Zhang Wei"), ("王建国", "Wang Jianguo")]
)
def test_names_are_looked_for_in_the_form_of_the_other_language(words: str, variant: str) -> None:
    assert variants(words, dictionary())[0] == variant

from datetime import UTC, datetime

import pytest

from reader.datamodel.network import Request
from reader.datamodel.translation import Doubt, Pair, Translation
from reader.errors import StorageError
from reader.storage.requests import RequestLog
from reader.storage.sqlite import Database
from reader.storage.translations import TranslationCache

PAIR = Pair("en", "zh")
FULL = Translation(
    source="The bank opened.",
    text="银行开业。",
    pair=PAIR,
    packages=("translate-en_zh 1.9",),
    score=-0.5,
    alignment=((0, 3, 0, 1), (4, 8, 1, 2)),
    doubts=(Doubt.NUMBERS,),
    created=datetime(2026, 3, 1, tzinfo=UTC),
)


def made(number: int) -> Translation:
    return Translation(f"sentence {number}", "译" * 100, PAIR, ("p 1",))


def test_a_translation_comes_back_as_it_was(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [FULL])
    assert cache.find("context", [FULL.source, "another"]) == {FULL.source: FULL}


def test_rows_of_older_versions_are_read(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [FULL])
    old = (
        '{"source":"The bank opened.","text":"银行开业。","pair":["en","zh"],'
        '"packages":["translate-en_zh 1.9"],"score":-0.5,"alignment":[[0,3,0,1],[4,8,1,2]],'
        '"doubts":["numbers"],"created":"2026-03-01T00:00:00+00:00"}'
    )
    with database.transaction() as connection:
        connection.execute("UPDATE translations SET translation = ?", (old,))
    assert cache.find("context", [FULL.source]) == {FULL.source: FULL}


@pytest.mark.parametrize("part", ['"pair":["en"]', '"alignment":[[0,3,0]]', '"score":NaN', "x"])
def test_a_damaged_row_is_as_none(database: Database, part: str) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [FULL])
    damaged = '{"source":"The bank opened.","text":"","pair":["en","zh"],"packages":[],' + part
    with database.transaction() as connection:
        connection.execute("UPDATE translations SET translation = ?", (damaged + "}",))
    assert cache.find("context", [FULL.source]) == {}


def test_another_context_is_another_translation(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [FULL])
    assert cache.find("another", [FULL.source]) == {}


def test_white_space_makes_no_difference_but_to_the_places_of_words(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [FULL])
    (found,) = cache.find("context", ["The  bank\nopened. "]).values()
    assert found.text == FULL.text
    assert found.source == "The  bank\nopened. "
    assert found.alignment == ()


def test_failures_are_not_kept(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    cache.keep("context", [Translation("a", "a", PAIR, (), failed=True)])
    assert cache.find("context", ["a"]) == {}


def test_the_bound_holds_and_the_newest_stay(database: Database) -> None:
    cache = TranslationCache(database, 20_000)
    for start in range(0, 1000, 50):
        cache.keep("context", [made(n) for n in range(start, start + 50)])
    cache._shrink()
    assert 0 < cache.size() <= 20_000
    assert cache.find("context", ["sentence 999"])
    assert not cache.find("context", ["sentence 0"])


def test_a_smaller_bound_holds_at_once(database: Database) -> None:
    cache = TranslationCache(database, 1_000_000)
    cache.keep("context", [made(n) for n in range(100)])
    assert cache.size() > 20_000
    cache.set_limit(20_000)
    assert 0 < cache.size() <= 20_000
    assert cache.find("context", ["sentence 99"])
    cache.set_limit(0)
    assert cache.size() == 0


def test_a_bound_of_nothing_keeps_nothing(database: Database) -> None:
    cache = TranslationCache(database, 0)
    cache.keep("context", [FULL])
    assert cache.size() == 0


def test_it_can_be_cleared_and_forget(database: Database) -> None:
    cache = TranslationCache(database, 100_000)
    cache.keep("context", [made(n) for n in range(10)])
    cache.forget("context", ["sentence 3"])
    assert len(cache.find("context", [f"sentence {n}" for n in range(10)])) == 9
    cache.clear()
    assert cache.size() == 0


def test_a_thousand_sentences_are_asked_for_at_once(database: Database) -> None:
    cache = TranslationCache(database, 10_000_000)
    cache.keep("context", [made(n) for n in range(1200)])
    assert len(cache.find("context", [f"sentence {n}" for n in range(1200)])) == 1200


def test_requests_are_listed_newest_first(database: Database) -> None:
    log = RequestLog(database)
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    first, second = (Request(f"https://a.example/{n}", moment, "page") for n in range(2))
    log.add(first)
    log.add(second)
    assert log.all() == [second, first]
    log.clear()
    assert log.all() == []


def test_a_request_goes_on_where_it_cannot_be_written_down(database: Database) -> None:
    log = RequestLog(database)
    database.rows("PRAGMA query_only = ON")
    log.add(Request("https://a.example/", datetime(2026, 3, 1, tzinfo=UTC), "page"))
    database.rows("PRAGMA query_only = OFF")
    assert log.all() == []


def test_a_damaged_file_raises_what_a_person_can_read(database: Database) -> None:
    cache = TranslationCache(database, 10_000)
    database.rows("PRAGMA query_only = ON")
    with pytest.raises(StorageError):
        cache.clear()

"""Searches are kept once each, in the reader's order, and come back whole."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.storage.changes import Changed
from reader.storage.removal import restore
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def names(database: Database) -> list[str]:
    return [search.name for search in SearchStore(database).all()]


def test_a_search_is_kept_with_its_words_in_the_other_language(database: Database) -> None:
    saved = SearchStore(database).add("ferry after:2026", NOW, variants=["渡轮"])
    assert SearchStore(database).all() == [saved]
    assert (saved.name, saved.query, saved.variants) == (
        "ferry after:2026",
        "ferry after:2026",
        ("渡轮",),
    )
    assert database.take_changes() == Changed(searches=True)


def test_the_same_query_is_kept_once(database: Database) -> None:
    store = SearchStore(database)
    first = store.add("ferry", NOW, name="Ferries")
    assert store.add(" ferry\n", NOW, name="Others") == first


def test_names_and_queries_are_kept_on_one_line_and_cut(database: Database) -> None:
    saved = SearchStore(database).add("a\n\ud800b " * 500, NOW, name="x\ny" * 500)
    assert "\n" not in saved.query + saved.name
    assert len(saved.query) <= 400
    assert len(saved.name) <= 100


def test_they_are_renamed_and_arranged(database: Database) -> None:
    store = SearchStore(database)
    ids = [store.add(query, NOW).id for query in ("ferry", "tram", "bridge")]
    store.rename(ids[1], "Trams")
    store.rename(ids[0], "  ")
    store.arrange([ids[2], ids[0], ids[1]])
    assert names(database) == ["bridge", "ferry", "Trams"]


def test_one_that_was_removed_is_put_back_in_its_place(database: Database) -> None:
    store = SearchStore(database)
    ids = [store.add(query, NOW).id for query in ("ferry", "tram", "bridge")]
    before = store.all()
    deleted = store.remove(ids[1])
    assert names(database) == ["ferry", "bridge"]
    restore(database, deleted)
    assert store.all() == before


def test_damaged_variants_are_none(database: Database) -> None:
    store = SearchStore(database)
    store.add("ferry", NOW, variants=["渡轮"])
    with database.transaction() as connection:
        connection.execute("UPDATE searches SET variants = ?", ("{[",))
    assert store.all()[0].variants == ()

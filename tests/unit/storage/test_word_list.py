"""The word list: what is kept of words, filtered, changed, removed and taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.datamodel.word import Word, WordFilter, WordState
from reader.storage import word_list
from reader.storage.migrations import MIGRATIONS
from reader.storage.removal import restore
from reader.storage.sqlite import open_database
from reader.storage.word_list import ImportedWords, WordStore

NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)
FERRY = Word(
    language="zh",
    text="渡轮",
    form="渡輪",
    reading="dù lún",
    meaning="ferry",
    level=6,
    sentence="渡轮今天恢复运营。",
    translation="The ferry runs again today.",
    title="云麓新闻",
    address="https://yunlu.example/1",
    added=NOW,
)
HARBOUR = Word(language="en", text="harbour", meaning="港口", level=3, added=NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WordStore]:
    database = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    yield WordStore(database)
    database.close()


def texts(store: WordStore, wanted: WordFilter) -> list[str]:
    return [word.text for word in store.words(wanted)]


def test_a_word_is_kept_with_all_that_is_known_of_it(store: WordStore) -> None:
    kept = store.save(FERRY)
    assert replace(kept, id=0) == FERRY
    assert store.find("zh", "渡轮") == kept
    assert store.find("en", "渡轮") is None


def test_words_are_found_by_any_of_their_texts_and_nothing_is_a_pattern(store: WordStore) -> None:
    store.save(FERRY)
    store.save(HARBOUR)
    for part in ("渡", "lún", "FERRY", "恢复"):
        assert texts(store, WordFilter(text=part)) == ["渡轮"]
    assert texts(store, WordFilter(text="%")) == texts(store, WordFilter(text="_")) == []


def test_words_are_filtered_by_language_level_state_and_date(store: WordStore) -> None:
    store.save(FERRY)
    store.save(replace(HARBOUR, state=WordState.KNOWN, added=NOW - timedelta(days=9)))
    assert texts(store, WordFilter(language="en")) == ["harbour"]
    assert texts(store, WordFilter(level=6)) == ["渡轮"]
    assert texts(store, WordFilter(state=WordState.KNOWN)) == ["harbour"]
    assert texts(store, WordFilter(since=NOW - timedelta(days=7))) == ["渡轮"]
    assert store.count(WordFilter()) == 2


def test_what_is_looked_up_is_remembered_beside_the_list(store: WordStore) -> None:
    store.look_up(FERRY)
    store.look_up(replace(FERRY, added=NOW + timedelta(hours=1)))
    assert texts(store, WordFilter()) == []
    (met,) = store.words(WordFilter(looked_up=True))
    assert (met.state, met.lookups) == (WordState.MET, 2)
    assert met.looked_up == NOW + timedelta(hours=1)
    assert store.states("zh") == {}


def test_a_look_up_leaves_a_word_of_the_list_as_it_is(store: WordStore) -> None:
    store.save(replace(FERRY, state=WordState.LEARNING))
    store.look_up(replace(FERRY, sentence="另一句。", meaning="?"))
    (kept,) = store.words(WordFilter())
    assert (kept.state, kept.sentence, kept.lookups) == (WordState.LEARNING, FERRY.sentence, 1)


def test_the_oldest_look_ups_are_forgotten(
    store: WordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_list, "LIMIT", 3)
    for number in range(5):
        store.look_up(replace(HARBOUR, text=f"w{number}", added=NOW + timedelta(minutes=number)))
    assert texts(store, WordFilter(looked_up=True)) == ["w4", "w3", "w2"]


def test_look_ups_are_forgotten_and_the_list_stays(store: WordStore) -> None:
    store.save(FERRY)
    store.look_up(FERRY)
    store.look_up(HARBOUR)
    before = store.words(WordFilter(looked_up=True))
    gone = store.forget_lookups()
    assert texts(store, WordFilter(looked_up=True)) == []
    assert texts(store, WordFilter()) == ["渡轮"]
    restore(store._database, gone)
    assert store.words(WordFilter(looked_up=True)) == before


def test_what_was_removed_comes_back(store: WordStore) -> None:
    kept = store.save(FERRY)
    gone = store.remove([kept.id])
    assert texts(store, WordFilter()) == []
    restore(store._database, gone)
    assert store.words(WordFilter()) == [kept]


def test_a_list_changes_states_and_keeps_sentences(store: WordStore) -> None:
    store.save(FERRY)
    store.look_up(replace(FERRY, text="码头"))
    known = [
        Word(language="zh", text=t, state=WordState.KNOWN, added=NOW) for t in ("渡轮", "码头")
    ]
    known += [replace(known[0], text="桥"), replace(known[0], text="桥")]
    assert store.take(known) == ImportedWords(added=2, changed=1)
    assert store.states("zh") == dict.fromkeys(("渡轮", "码头", "桥"), WordState.KNOWN)
    kept = store.find("zh", "渡轮")
    assert kept is not None
    assert kept.sentence == FERRY.sentence


def test_a_list_fills_in_what_is_not_known_of_a_word(store: WordStore) -> None:
    bare = Word(language="zh", text="渡轮", state=WordState.KNOWN, added=NOW)
    assert store.take([bare]) == ImportedWords(added=1, changed=0)
    store.take([replace(FERRY, meaning="ferry", state=WordState.KNOWN)])
    store.take([replace(FERRY, meaning="a boat", sentence="渡轮来了。", state=WordState.KNOWN)])
    kept = store.find("zh", "渡轮")
    assert kept is not None
    assert (kept.meaning, kept.sentence) == ("ferry", FERRY.sentence)


def test_halves_of_characters_and_endless_texts_are_kept_within_bounds(store: WordStore) -> None:
    kept = store.save(replace(FERRY, sentence="\ud83d" + "长" * 100_000))
    assert len(kept.sentence) == 4000
    assert kept.sentence.startswith("?长")

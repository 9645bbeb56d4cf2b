"""The index file: found again, changed, forgotten, and made anew when it is no good."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.search import index as module
from reader.search.documents import COLUMNS, WEIGHTS, Document
from reader.search.index import SearchIndex
from reader.search.query import parse

NOW = datetime(2026, 3, 3, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "search.sqlite"


@pytest.fixture
def index(path: Path) -> Iterator[SearchIndex]:
    opened = SearchIndex(path)
    yield opened
    opened.close()


def document(number: int, title: str = "", text: str = "", **others: str) -> Document:
    return Document(number, NOW - timedelta(hours=number), title, text, **others)


def found(index: SearchIndex, typed: str) -> list[int]:
    return [hit.id for hit in index.search(parse(typed), limit=100)]


def test_a_hit_in_the_title_counts_most_and_the_newest_is_first_among_equals(
    index: SearchIndex,
) -> None:
    filler = "Some other words follow here. " * 3
    index.change(
        [
            document(1, "Other news", filler, notes="ferry"),
            document(2, "Other news", filler, text_translation="ferry"),
            document(3, "Other news", f"{filler} ferry"),
            document(4, "ferry news", filler),
            document(5, "ferry news", filler),
        ]
    )
    assert found(index, "ferry") == [4, 5, 3, 2, 1]


def test_of_a_word_that_stands_everywhere_the_newest_are_compared(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_RANKED", 2)
    index.change([document(n, "Other news", f"{'words ' * n}ferry") for n in range(1, 5)])
    hits = index.search(parse("ferry"), limit=2)
    assert [hit.id for hit in hits] == [3, 4]
    assert len(index.search(parse("ferry"), limit=9)) == 4


def test_a_phrase_does_not_run_across_punctuation(index: SearchIndex) -> None:
    index.change([document(1, text="他说渡轮，票价不变"), document(2, text="渡轮票价不变")])
    assert found(index, "渡轮票价") == [2]
    assert found(index, "轮票") == [2]
    assert sorted(found(index, "渡輪")) == [1, 2]


def test_a_document_is_replaced_and_forgotten_without_a_trace(index: SearchIndex) -> None:
    index.change([document(1, "old words", "渡轮"), document(2, "kept")])
    index.change([document(1, "new words")])
    assert found(index, "old") == found(index, "渡轮") == []
    assert found(index, "new") == [1]
    index.change([], remove=[1, 99])
    assert found(index, "words") == []
    assert len(index) == 1
    with index._transaction() as connection:
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")


def test_conditions_narrow_the_hits(index: SearchIndex) -> None:
    index.change(
        [
            document(1, "ferry", site="news.harbour.example", language="zh-Hant"),
            document(2, "ferry", site="harbour.example", language="zh"),
            document(3, "ferry", site="myharbour.example", language="en"),
        ]
    )
    assert found(index, "ferry site:harbour.example") == [1, 2]
    assert found(index, "ferry lang:zh") == [1, 2]
    assert found(index, "site:myharbour.example") == [3]
    assert found(index, "ferry before:2026-03-03 -boat") == [1, 2, 3]
    assert found(index, "after:2026-03-03") == []
    hits = index.search(parse("ferry"), limit=9, apart_from=[3])
    assert [hit.id for hit in hits] == [1, 2]


@pytest.mark.parametrize("typed", ["\ud800", "site:\ud800", '"fer\udfffry"', "feed:\ud800 ferry"])
def test_half_characters_are_looked_for_in_vain(index: SearchIndex, typed: str) -> None:
    index.change([document(1, "A ferry \ud800", "left")])
    assert found(index, typed) in ([], [1])
    assert found(index, "left") == [1]


def test_the_index_is_there_at_the_next_start(path: Path) -> None:
    first = SearchIndex(path)
    first.change([document(1, "ferry", "Text")])
    assert not first.complete
    first.set_complete()
    first.close()
    again = SearchIndex(path)
    assert again.complete
    assert found(again, "ferry") == [1]
    assert again.documents([1, 2])[1].text == "Text"
    again.close()


@pytest.mark.parametrize("kind", ["text", "empty", "cut", "foreign", "another version", "zeroed"])
def test_a_file_that_is_no_good_is_made_anew(path: Path, kind: str) -> None:
    made = SearchIndex(path)
    made.change([document(number, "ferry", "words " * 500) for number in range(20)])
    made.set_complete()
    made.close()
    data = path.read_bytes()
    if kind in ("foreign", "another version"):
        connection = sqlite3.connect(path)
        name = "application_id" if kind == "foreign" else "user_version"
        connection.execute(f"PRAGMA {name} = 7")
        connection.close()
    else:
        changed = {"text": b"no index" * 999, "empty": b"", "cut": data[:3000]}
        path.write_bytes(changed.get(kind, bytes(len(data))))
    index = SearchIndex(path)
    assert not index.complete
    assert len(index) == 0
    index.change([document(1, "ferry")])
    assert found(index, "ferry") == [1]
    index.close()


def test_damage_met_later_is_told(path: Path) -> None:
    made = SearchIndex(path)
    chance = random.Random(1)
    texts = ["".join(chr(chance.randint(0x4E00, 0x9FA0)) for _ in range(3000)) for _ in range(60)]
    made.change([document(number, f"ferry {number}", text) for number, text in enumerate(texts)])
    made.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\xff" * (len(data) - len(data) // 2)
    path.write_bytes(bytes(data))
    index = SearchIndex(path)
    with pytest.raises(StorageError) as caught:
        index.documents(range(60))
    index.close()
    assert caught.value.code == "index-damaged"


def test_a_damaged_text_shows_no_snippet_and_cannot_be_forgotten(index: SearchIndex) -> None:
    index.change([document(1, "ferry"), document(2, "ferry")])
    with index._transaction() as connection:
        connection.execute("UPDATE texts SET texts = x'00' WHERE id = 1")
    assert list(index.documents([1, 2])) == [2]
    with pytest.raises(StorageError) as caught:
        index.change([], remove=[1])
    assert caught.value.code == "index-damaged"


def test_the_weights_are_those_of_the_columns() -> None:
    assert len(WEIGHTS) == len(COLUMNS)
    assert list(WEIGHTS) == sorted(WEIGHTS, reverse=True)

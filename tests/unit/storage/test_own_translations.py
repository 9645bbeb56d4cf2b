from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader.datamodel.translation import Pair, Translation
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.sqlite import Database

EN_ZH = Pair("en", "zh")
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
FERRY = Translation("The ferry is late.", "渡轮晚点了。", EN_ZH, (), created=NOON, own=True)
PAGE = "//harbour.example/ferry"


def test_what_was_written_is_found_by_page_and_pair(database: Database) -> None:
    store = OwnTranslationStore(database)
    store.keep(PAGE, FERRY)
    assert store.of(PAGE, EN_ZH) == [FERRY]
    assert store.of("//harbour.example/other", EN_ZH) == []
    assert store.of(PAGE, Pair("en", "zt")) == []


def test_the_newest_is_the_one_and_comes_first(database: Database) -> None:
    store = OwnTranslationStore(database)
    later = NOON + timedelta(hours=1)
    store.keep(PAGE, FERRY)
    store.keep(PAGE, replace(FERRY, source="It left at one.", created=later))
    store.keep(PAGE, replace(FERRY, source="The ferry  is\nlate.", text="轮渡误点。"))
    assert [t.text for t in store.of(PAGE, EN_ZH)] == ["渡轮晚点了。", "轮渡误点。"]


def test_one_is_forgotten_and_the_others_stay(database: Database) -> None:
    store = OwnTranslationStore(database)
    store.keep(PAGE, FERRY)
    store.keep(PAGE, replace(FERRY, source="It left."))
    store.remove(PAGE, EN_ZH, "The  ferry is late.")
    store.remove(PAGE, EN_ZH, "Never written.")
    assert [t.source for t in store.of(PAGE, EN_ZH)] == ["It left."]


def test_a_damaged_row_hides_no_other(database: Database) -> None:
    store = OwnTranslationStore(database)
    store.keep(PAGE, FERRY)
    store.keep(PAGE, replace(FERRY, source="It left."))
    with database.transaction() as connection:
        connection.execute(
            "UPDATE own_translations SET translation = '{' WHERE sentence = 'It left.'"
        )
    assert store.of(PAGE, EN_ZH) == [FERRY]

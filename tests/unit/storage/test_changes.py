"""The library says what a write changed, rows that go along included."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from reader.datamodel.note import Note
from reader.datamodel.translation import Pair, Translation
from reader.storage import retention
from reader.storage.changes import PARTS, Changed
from reader.storage.headlines import HeadlineStore
from reader.storage.notes import NoteStore
from reader.storage.own_translations import OwnTranslationStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.translations import TranslationCache
from tests.helpers.library import follow

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def story(database: Database) -> int:
    """The id of a story of a library that is otherwise empty; nothing has changed since."""
    follow(database, "Harbour Post", "New tram opens", host="a.example")
    database.take_changes()
    return 1


def test_every_table_is_of_a_part_that_somebody_can_look_at(database: Database) -> None:
    tables = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    assert {row["name"] for row in tables} == set(PARTS)
    parts = {field.name for field in fields(Changed)} - {"by"}
    assert set(PARTS.values()) - {""} == parts


def test_a_write_tells_the_part_it_changed_once(database: Database, story: int) -> None:
    StoryStore(database).set_read([story], True)
    assert database.take_changes(by="me") == Changed(stories=True, by="me")
    assert not database.take_changes()


def test_a_write_that_changes_nothing_tells_nothing(database: Database, story: int) -> None:
    StoryStore(database).set_read([story], False)
    NoteStore(database).remove(7)
    assert not database.take_changes()


def test_what_goes_along_is_told_of(database: Database, story: int) -> None:
    NoteStore(database).add(Note(0, story, NOW, "why?", None))
    assert database.take_changes() == Changed(stories=True, notes=True)
    retention.delete(database, [story], NOW)
    changed = database.take_changes()
    assert changed.notes
    assert changed.tags
    assert not changed.feeds


def fail_halfway(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE stories SET read = 1")
        raise ZeroDivisionError


def test_what_was_rolled_back_is_not_told_of(database: Database, story: int) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_halfway(database)
    assert not database.take_changes()


def test_changes_of_several_writers_are_nobodys(database: Database) -> None:
    mine, yours = Changed(notes=True, by="me"), Changed(stories=True, by="you")
    assert mine | yours == Changed(notes=True, stories=True)
    assert (mine | mine).by == "me"
    assert Changed() | mine == mine == mine | Changed()


def test_a_name_with_half_a_character_is_kept_and_found_as_any_other(
    database: Database, story: int
) -> None:
    """Names of files may hold bytes that are no UTF-8 (PEP 383)."""
    own, pair = OwnTranslationStore(database), Pair("en", "zh")
    own.keep("/home/me/b\udcff.html", Translation("A ferry.", "渡轮。", pair, ()))
    assert [t.text for t in own.of("/home/me/b\udcff.html", pair)] == ["渡轮。"]
    assert StoryStore(database).at("/home/me/b\udcff.html", link_key="b\udcff") is None
    TranslationCache(database, 10**7).keep("c", [Translation("\ud800", "渡轮\udfff", pair, ())])
    HeadlineStore(database).keep("zh", {1: "渡轮\udfff"})
    with database.transaction() as connection:
        named = connection.execute("SELECT :name", {"name": "b\udcff"}).fetchone()
    assert named[0] == "b?"

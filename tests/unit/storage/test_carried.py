"""Of every table it is said how it travels to other machines, or why it stays."""

from __future__ import annotations

import re

from reader.storage.carried import CARRIED, STAYING
from reader.storage.sqlite import Database

#: Columns of tables that travel which are each machine's own, and why.
OWN = {
    "folders": set(),
    # What a server says, and how it is asked.
    "feeds": {"by_link", "listed", "memory"},
    "searches": {"told_after", "told_at"},
    "story_rules": set(),
    "feedback": set(),
    "words": {"lookups", "looked_up"},
    "own_translations": set(),
    "carried_settings": {"filed"},
    "history": set(),
    # What follows from others, what was judged here, what feeds say of when, and pages kept here.
    "stories": {"seen", "kept", "tagged", "noted", "same_as", "fold", "verdict", "judged"},
    "story_tags": set(),
    "carried_pages": {"state"},
    "notes": set(),
}


def _tables(database: Database) -> set[str]:
    rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {row["name"] for row in rows if not row["name"].startswith("sqlite_")}


def test_every_table_travels_or_it_is_said_why_not(database: Database) -> None:
    travelling = {carried.table for carried in CARRIED}
    assert travelling | set(STAYING) == _tables(database)
    assert not travelling & set(STAYING)


def test_every_column_of_what_travels_does_or_is_each_machines_own(database: Database) -> None:
    for carried in CARRIED:
        rows = database.rows(f"PRAGMA table_info({carried.table})")
        own = {"id"} & set(carried.rows) | OWN[carried.table]
        told = {column.partition(".")[0] for column in (*carried.columns, carried.text) if column}
        assert told | own == {row["name"] for row in rows}, carried.table


def test_whatever_travels_is_marked_when_it_changes(database: Database) -> None:
    for carried in CARRIED:
        triggers = {
            row["name"].rpartition("_")[2]: row["sql"]
            for row in database.rows(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? "
                "AND name LIKE 'sync_%'",
                (carried.table,),
            )
        }
        columns = {column.partition(".")[0] for group in carried.cells for column in group.split()}
        changed = columns - set(carried.rows)
        assert set(triggers) == {"insert", "delete"} | ({"update"} if changed else set())
        if changed:
            listed = re.search(r"UPDATE OF ([\w, ]+) ON", triggers["update"])
            assert listed
            assert set(listed[1].split(", ")) >= changed - {"made"}, carried.table


def test_what_others_refer_to_comes_before_them() -> None:
    order = [carried.table for carried in CARRIED]
    for place, carried in enumerate(CARRIED):
        assert all(order.index(kind) <= place for kind in carried.parents.values())


def test_a_number_that_travels_is_given_once(database: Database) -> None:
    for carried in CARRIED:
        if carried.rows == ("id",):
            (row,) = database.rows("SELECT sql FROM sqlite_master WHERE name = ?", (carried.table,))
            assert "id INTEGER PRIMARY KEY AUTOINCREMENT" in row["sql"], carried.table

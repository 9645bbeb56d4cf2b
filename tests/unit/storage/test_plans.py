"""The rule for statements is no empty one: what took the square once is refused."""

from __future__ import annotations

import sqlite3

import pytest

_TABLES = """
CREATE VIRTUAL TABLE words USING fts5(text, content='');
CREATE TABLE documents (id INTEGER PRIMARY KEY, moment INTEGER, name TEXT);
CREATE INDEX documents_by_moment ON documents (moment);
"""


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT rowid FROM words WHERE words MATCH 'a' "
        "AND rowid IN (SELECT id FROM documents WHERE moment > 5)",
        "SELECT a.id FROM documents AS a, documents AS b WHERE a.name > b.name",
        "SELECT id FROM documents AS a "
        "WHERE EXISTS (SELECT 1 FROM documents AS b WHERE b.name = a.name)",
        "DELETE FROM documents WHERE moment > "
        "(SELECT count(*) FROM documents AS b WHERE b.name = documents.name)",
    ],
)
def test_a_statement_that_takes_the_square_is_refused(sql: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(_TABLES)
    with pytest.raises(AssertionError, match="takes the square"):
        connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT d.id FROM words CROSS JOIN documents AS d ON d.id = words.rowid "
        "WHERE words MATCH 'a' AND d.moment > 5",
        "SELECT id FROM documents WHERE id IN (SELECT value FROM json_each('[1]'))",
        "SELECT count(*) FROM documents WHERE name = 'a'",
    ],
)
def test_one_pass_is_taken(sql: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(_TABLES)
    connection.execute(sql)
    connection.close()

"""Which version a database file is of, whether it is whole, and how it is brought up to date.

SQLite takes what a damaged schema says for what was meant: a name with another letter is another
table. So the statements of a file are compared with those the program makes.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from reader.database_files import statements, transaction
from reader.errors import StorageError
from reader.storage.backups import back_up

#: "BiRd" in ASCII: marks the file as this program's (https://sqlite.org/pragma.html#pragma_application_id).
APPLICATION_ID = 0x42695264


def check(connection: sqlite3.Connection, migrations: Sequence[str], *, thoroughly: bool) -> None:
    """Refuse damaged and foreign files, and set how the connection works.

    Args:
        connection: in no transaction.
        migrations: all steps there are.
        thoroughly: whether the file is read from beginning to end.

    Raises:
        StorageError: the file is damaged, or belongs to another program.
        sqlite3.DatabaseError: the file is damaged.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    found, version, schema = _state(connection)
    ours = schema == _schema_of(tuple(migrations[:version])) if version > 0 else not schema
    if found not in (0, APPLICATION_ID) or (found == 0 and schema):
        raise StorageError("foreign", "The database file belongs to another program. Move it away.")
    if not ours and version <= len(migrations):
        raise _damaged("its tables are not those of the program")
    if not thoroughly:
        return
    (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if state != "ok":
        raise _damaged(state)


def _damaged(state: str) -> StorageError:
    return StorageError(
        "damaged",
        "The database is damaged ({state}). Start the program again to repair it.",
        state=state,
    )


def _state(connection: sqlite3.Connection) -> tuple[int, int, frozenset[tuple[str, ...]]]:
    """A file's mark, its version, and what it consists of, but for what SQLite made for itself.

    One statement asks for all, since another process may migrate at this moment.
    """
    (_, found, version, _), *made = connection.execute(
        "SELECT '', application_id, user_version, '' FROM pragma_application_id, "
        "pragma_user_version UNION ALL SELECT type, name, tbl_name, sql FROM sqlite_master "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    return found, version, frozenset(map(tuple, made))


@cache
def _schema_of(migrations: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """What a database of a version consists of."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, None, migrations)
        return _state(connection)[2]


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: Path | None, migrations: Sequence[str]) -> None:
    """Run the scripts a file has not seen, all of them or none.

    Args:
        connection: in no transaction.
        path: the file, which is copied first; None where that is not wanted.
        migrations: all steps there are.

    Raises:
        StorageError: the file was written by a newer version of the program.
    """
    version = version_of(connection)
    if version > len(migrations):
        raise StorageError(
            "newer",
            "The database was written by a newer version of this program. Update the "
            "program, or use another data folder.",
        )
    if version == len(migrations):
        return
    if path and version:
        back_up(connection, path)
    with transaction(connection):
        # Another process may have migrated while this one waited for the lock.
        for script in migrations[version_of(connection) :]:
            for statement in statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

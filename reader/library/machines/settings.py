"""The settings that are synced, entry by entry: those that the reader collected over time.

Before a sync, a table of the library is brought up to date with the file of settings, and after it
the file with the table. After a crash between the two, the next sync does the rest.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.limits import MAX_SYNC_CELL
from reader.settings_file import change_setting, load_settings
from reader.storage.sqlite import Database
from reader.untrusted import MalformedDataError, read_json

#: Settings that are tables of tables.
CARRIED_SETTINGS = ("translation.glossary", "spam.site_actions", "cleaning.presets")

Entry = tuple[str, str, str]


def take_from_file(database: Database, file: Path) -> frozenset[Entry]:
    """Bring the table up to date with the file; returns all entries.

    Raises:
        StorageError: the library cannot be written.
    """
    loaded = load_settings(file)
    with database.transaction() as connection:
        rows = connection.execute("SELECT * FROM carried_settings").fetchall()
        filed = {(row["setting"], row["outer"], row["inner"]): row["filed"] for row in rows}
        if loaded.unread:
            return frozenset(filed)
        there = _entries(loaded.settings)
        for entry, value in there.items():
            if filed.get(entry) != value:
                connection.execute(
                    "INSERT INTO carried_settings VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT "
                    "(setting, outer, inner) DO UPDATE SET value = ?4, filed = ?4",
                    (*entry, value),
                )
        for entry in [entry for entry, value in filed.items() if value and entry not in there]:
            connection.execute(
                "DELETE FROM carried_settings WHERE (setting, outer, inner) = (?, ?, ?)", entry
            )
        return frozenset(there) | {entry for entry, value in filed.items() if not value}


def write_to_file(database: Database, file: Path, before: frozenset[Entry]) -> None:
    """Have the file say what came into the table, and no more what went from there.

    Args:
        database: the library.
        file: of the settings.
        before: see `take_from_file`.

    Raises:
        StorageError: the file or the library cannot be written.
    """
    rows = database.rows("SELECT * FROM carried_settings")
    now = {(row["setting"], row["outer"], row["inner"]): row["value"] for row in rows}
    came = [e for row in rows if row["value"] != row["filed"] for e in [tuple(row)[:3]]]
    gone = before - now.keys()
    for setting in CARRIED_SETTINGS:
        new = {entry: now[entry] for entry in came if entry[0] == setting}
        old = {entry for entry in gone if entry[0] == setting}
        if new or old:
            value = load_settings(file).settings.get(setting)
            change_setting(file, setting, _changed(value, new, old))
    database.write_all(
        "UPDATE carried_settings SET filed = value WHERE (setting, outer, inner) = (?, ?, ?)", came
    )


def _entries(settings: Any) -> dict[Entry, str]:
    return {
        (setting, outer, inner): json.dumps(value, ensure_ascii=False)
        for setting in CARRIED_SETTINGS
        for outer, table in settings.get(setting).items()
        for inner, value in table.items()
    }


def _changed(
    value: Mapping[str, Mapping[str, Any]], new: Mapping[Entry, str], old: set[Entry]
) -> dict[str, dict[str, Any]]:
    """A setting with some entries, and without others; what is no value of one is passed over."""
    changed = {outer: dict(table) for outer, table in value.items()}
    for _, outer, inner in old:
        changed.get(outer, {}).pop(inner, None)
    for (setting, outer, inner), text in new.items():
        try:
            told = read_json(text[:MAX_SYNC_CELL])
        except MalformedDataError:
            continue
        is_list = setting == "cleaning.presets"
        texts = told if isinstance(told, list) else [told]
        if isinstance(told, list) is is_list and all(isinstance(t, str) for t in texts):
            changed.setdefault(outer, {})[inner] = told
    return {outer: table for outer, table in changed.items() if table}

"""How the tables of a database refer to each other, asked of the database itself."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of a table that holds a key of another one."""

    table: str
    column: str
    parent: str
    key: str
    on_delete: str

    @property
    def cascades(self) -> bool:
        """Whether rows go with those they refer to."""
        return self.on_delete == "CASCADE"

    @property
    def outlasts(self) -> bool:
        """Whether rows stay without those they referred to."""
        return self.on_delete == "SET NULL"


def references(connection: sqlite3.Connection) -> list[Reference]:
    """All references, by table; a table stands behind those it refers to."""
    rows = connection.execute(
        'SELECT m.name, f."from", f."table", f."to", f.on_delete FROM sqlite_master AS m, '
        "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' ORDER BY m.rowid, f.seq"
    )
    return [Reference(*row) for row in rows]

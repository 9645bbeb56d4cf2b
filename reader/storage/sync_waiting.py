"""Records that other machines wrote, and that refer to what has not come here yet."""

from __future__ import annotations

from reader.datamodel.synced import Name
from reader.storage.sqlite import Database
from reader.storage.sync import IN_ORDER


class WaitingRecords:
    """Records that wait for the end of a file.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: Name) -> None:
        """Remember that a record refers to what is not here yet."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO sync_waiting VALUES (?, ?)", (name.kind, name.id)
            )

    def remove(self, name: Name) -> None:
        """Forget that a record waits."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM sync_waiting WHERE kind = ? AND id = ?", (name.kind, name.id)
            )

    def __contains__(self, name: Name) -> bool:
        """Whether a record refers to what is not here yet."""
        wanted = "SELECT 1 FROM sync_waiting WHERE kind = ? AND id = ?"
        return bool(self._database.rows(wanted, (name.kind, name.id)))

    def first(self, most: int) -> list[Name]:
        """Records that refer to what is not here yet, those first that others refer to."""
        rows = self._database.rows(
            f"SELECT kind, id FROM sync_waiting ORDER BY {IN_ORDER}, id LIMIT ?", (most,)
        )
        return [Name(row["kind"], row["id"]) for row in rows]

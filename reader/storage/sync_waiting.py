"""Records of other machines that refer to records which have not come here yet."""

from __future__ import annotations

from reader.datamodel.syncing import Name
from reader.storage.sqlite import Database
from reader.storage.sync import IN_ORDER


class WaitingRecords:
    """The table of waiting records.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: Name) -> None:
        """Have a record wait."""
        self._database.write(
            "INSERT OR REPLACE INTO sync_waiting (kind, id) VALUES (?, ?)", (name.kind, name.id)
        )

    def remove(self, name: Name) -> None:
        """Have a record wait no more."""
        self._database.write(
            "DELETE FROM sync_waiting WHERE kind = ? AND id = ?", (name.kind, name.id)
        )

    def __contains__(self, name: Name) -> bool:
        """Whether a record waits."""
        wanted = "SELECT 1 FROM sync_waiting WHERE kind = ? AND id = ?"
        return self._database.row(wanted, (name.kind, name.id)) is not None

    def note_tried(self, name: Name, *, tried: bool) -> None:
        """Note whether a record was put without its parent, and still waits for that."""
        self._database.write(
            "UPDATE sync_waiting SET tried = ? WHERE kind = ? AND id = ?",
            (tried, name.kind, name.id),
        )

    def first(self, most: int, *, tried: bool = False) -> list[Name]:
        """Waiting records, parents first."""
        rows = self._database.rows(
            f"SELECT kind, id FROM sync_waiting WHERE tried = ? ORDER BY {IN_ORDER}, id LIMIT ?",
            (tried, most),
        )
        return [Name(row["kind"], row["id"]) for row in rows]

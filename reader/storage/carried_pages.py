"""Which kept pages are synced: digests of their files, and their state here at that time."""

from __future__ import annotations

from collections.abc import Mapping

from reader.storage.sqlite import Database

#: When a page was kept, how large it is, in what languages and with how many pictures.
_STATE = (
    "k.kept || ' ' || k.size || ' ' || coalesce((SELECT group_concat(target) FROM "
    "(SELECT target FROM kept_translations WHERE story = k.story ORDER BY target)), '') || ' ' || "
    "(SELECT count(*) FROM kept_pictures WHERE story = k.story)"
)
#: The pages that travel: those kept last that take no more than a number of bytes together.
_TRAVELLING = (
    "SELECT story, state, told FROM (SELECT k.story, {state} AS state, c.state AS told, "
    "sum(k.size + coalesce((SELECT sum(size) FROM pictures WHERE digest IN (SELECT digest FROM "
    "kept_pictures WHERE story = k.story)), 0)) OVER (ORDER BY k.kept DESC, k.story) AS sum "
    "FROM kept_pages AS k LEFT JOIN carried_pages AS c ON c.story = k.story) "
)

#: When it was kept, facts, version, bytes and page: columns of `kept_pages`.
Columns = tuple[int, str, int, bytes, bytes]


class CarriedPageStore:
    """The table of synced kept pages; a row without a state is of a page that is not here yet.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[tuple[int, str, str]]:
        """The story, the digest and the state of each."""
        rows = self._database.rows("SELECT story, digest, state FROM carried_pages ORDER BY story")
        return [(row["story"], row["digest"], row["state"]) for row in rows]

    def changed(self, most: int) -> list[tuple[int, str]]:
        """The stories whose kept page has changed since its row was written, with its new state.

        Args:
            most: bytes that all synced pages may take together.
        """
        rows = self._database.rows(
            _TRAVELLING.format(state=_STATE)
            + "WHERE sum <= ? AND (told IS NULL OR told NOT IN ('', state))",
            (most,),
        )
        return [(row["story"], row["state"]) for row in rows]

    def left_out(self, most: int) -> int:
        """How many kept pages are not synced because they take too much; see `changed`."""
        sql = f"SELECT count(*) FROM ({_TRAVELLING.format(state=_STATE)} WHERE sum > ?)"
        return self._database.number(sql, (most,))

    def forget_removed(self) -> None:
        """Delete the rows of pages that were here and are kept no more."""
        self._database.write(
            "DELETE FROM carried_pages WHERE state <> '' "
            "AND story NOT IN (SELECT story FROM kept_pages)"
        )

    def forget_states(self) -> None:
        """Forget all states: from now on, each machine's kept pages are its own."""
        self._database.write("UPDATE carried_pages SET state = ''")

    def put(self, story: int, digest: str, state: str) -> None:
        """Write the row of a page: the digest of its file, and its state here."""
        self._database.write(
            "INSERT INTO carried_pages (story, digest, state) VALUES (?1, ?2, ?3) "
            "ON CONFLICT (story) DO UPDATE SET digest = ?2, state = ?3",
            (story, digest, state),
        )

    def is_here(self, story: int) -> bool:
        """Whether a synced page is kept here."""
        wanted = "SELECT 1 FROM carried_pages WHERE story = ? AND state <> ''"
        return self._database.row(wanted, (story,)) is not None

    # -- the page itself, as it lies here

    def state(self, story: int) -> str:
        """The present state of a kept page."""
        row = self._database.row(
            f"SELECT {_STATE} AS state FROM kept_pages AS k WHERE story = ?", (story,)
        )
        return row["state"] if row else ""

    def columns(self, story: int) -> Columns | None:
        """The columns of a kept page; None where none is kept."""
        row = self._database.row(
            "SELECT kept, facts, version, raw, page FROM kept_pages WHERE story = ?", (story,)
        )
        return tuple(row) if row else None

    def translations(self, story: int) -> dict[str, bytes]:
        """The kept translations of a page, packed, by their languages."""
        rows = self._database.rows(
            "SELECT target, translations FROM kept_translations WHERE story = ? ORDER BY target",
            (story,),
        )
        return {row["target"]: row["translations"] for row in rows}

    def least_sizes(self) -> dict[int, int]:
        """How many bytes the file of each kept page has at the least, by its story.

        What was fetched is part of it, and stays as it is until the page is kept anew.
        """
        rows = self._database.rows("SELECT story, length(raw) AS size FROM kept_pages")
        return {row["story"]: row["size"] for row in rows}

    def pictures(self, story: int) -> list[str]:
        """The addresses of its pictures."""
        rows = self._database.rows(
            "SELECT address FROM kept_pictures WHERE story = ? ORDER BY address", (story,)
        )
        return [row["address"] for row in rows]

    def keep(self, story: int, columns: Columns, translations: Mapping[str, bytes]) -> None:
        """Keep a page as another machine had it; translations that are here stay."""
        kept, facts, version, raw, page = columns
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO kept_pages (story, kept, size, facts, raw, version, page) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (story) DO UPDATE SET "
                "kept = ?2, size = ?3, facts = ?4, raw = ?5, version = ?6, page = ?7",
                (story, kept, len(raw) + len(page) + len(facts), facts, raw, version, page),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO kept_translations (story, target, translations) "
                "VALUES (?, ?, ?)",
                [(story, target, packed) for target, packed in translations.items()],
            )
            connection.execute("UPDATE stories SET kept = 1 WHERE id = ?", (story,))

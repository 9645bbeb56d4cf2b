"""Tags, notes and highlights that a reader gives stories."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import replace

from reader import codec
from reader.datamodel.note import Note, Tag
from reader.storage.removal import Deleted, clear, rows_of
from reader.storage.sqlite import Database
from reader.storage.times import seconds
from reader.text.surrogates import without_surrogates

#: Characters of a tag.
_LONGEST_TAG = 60
#: What does not show, and joins what does: letters of Persian and Hindi, the parts of emoji.
_JOINERS = "\u200c\u200d"


class NoteStore:
    """Tags and notes, by the id of their story.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def tags(self) -> list[Tag]:
        """The tags that stories have, by name."""
        rows = self._database.rows(
            "SELECT id, name FROM tags WHERE id IN (SELECT tag FROM story_tags) ORDER BY name"
        )
        return [Tag(row["id"], row["name"]) for row in rows]

    def tags_of(self, story: int) -> tuple[str, ...]:
        """The tags of a story, by name."""
        rows = self._database.rows(
            "SELECT tags.name FROM tags JOIN story_tags ON story_tags.tag = tags.id "
            "WHERE story_tags.story = ? ORDER BY tags.name",
            (story,),
        )
        return tuple(row["name"] for row in rows)

    def tag(self, stories: Collection[int], name: str) -> None:
        """Give stories a tag; one of white space is none."""
        if not (name := _written(name)):
            return
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO tags (name) VALUES (?)", (name,))
            connection.executemany(
                "INSERT OR IGNORE INTO story_tags (story, tag) "
                "SELECT stories.id, tags.id FROM stories, tags "
                "WHERE stories.id = ? AND tags.name = ?",
                [(story, name) for story in stories],
            )
            _mark_tagged(connection, stories)

    def untag(self, stories: Collection[int], name: str) -> None:
        """Take a tag from stories; one that nothing has any more is forgotten."""
        with self._database.transaction() as connection:
            connection.executemany(
                "DELETE FROM story_tags WHERE story = ? "
                "AND tag = (SELECT id FROM tags WHERE name = ?)",
                [(story, name) for story in stories],
            )
            connection.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM story_tags)")
            _mark_tagged(connection, stories)

    def set_tags(self, tags: Mapping[int, Collection[str]]) -> None:
        """Give each story its tags, and no others."""
        with self._database.transaction():
            for story, names in tags.items():
                for name in set(self.tags_of(story)) - set(names):
                    self.untag([story], name)
                for name in names:
                    self.tag([story], name)

    def rename_tag(self, tag: int, name: str) -> None:
        """Call a tag something else; where another is called so, its stories go to that one."""
        if not (name := _written(name)):
            return
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO unindexed SELECT story FROM story_tags WHERE tag = ?", (tag,)
            )
            connection.execute("UPDATE OR IGNORE tags SET name = ? WHERE id = ?", (name, tag))
            connection.execute(
                "INSERT OR IGNORE INTO story_tags (story, tag) SELECT story, other.id "
                "FROM story_tags, tags AS other WHERE tag = ?1 AND other.name = ?2 "
                "AND other.id <> ?1",
                (tag, name),
            )
            connection.execute("DELETE FROM tags WHERE id = ? AND name <> ?", (tag, name))

    def remove_tag(self, tag: Tag) -> Deleted:
        """Take a tag from all its stories."""
        with self._database.transaction() as connection:
            gone = rows_of(connection, "tags", [tag.id])
            stories = [row["story"] for row in gone["story_tags"]]
            self.untag(stories, tag.name)
        return Deleted(gone, tuple(("stories", "tagged", story, 1) for story in stories))

    def notes(self, story: int | None = None) -> list[Note]:
        """The notes of a story, or of all, in the order of their making."""
        condition, values = ("story = ?", (story,)) if story is not None else ("1", ())
        rows = self._database.rows(f"SELECT * FROM notes WHERE {condition} ORDER BY id", values)
        return [note for row in rows if (note := _note(row)) is not None]

    def add(self, note: Note) -> Note:
        """Keep a note; gives it with the id it got."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO notes (story, made, data) VALUES (?, ?, ?)",
                (note.story, seconds(note.made), codec.dumped(note)),
            )
            connection.execute("UPDATE stories SET noted = 1 WHERE id = ?", (note.story,))
            return replace(note, id=int(cursor.lastrowid or 0))

    def change(self, note: Note) -> None:
        """Keep a note in place of the one with its id."""
        self._database.write(
            "UPDATE notes SET data = ? WHERE id = ?", (codec.dumped(note), note.id)
        )

    def remove(self, note: int) -> Deleted:
        """Forget a note; one that is not there is no error."""
        with self._database.transaction() as connection:
            gone = clear(self._database, "notes", "id = ?", (note,))
            rows = gone.rows["notes"]
            for row in rows:
                connection.execute(
                    "UPDATE stories SET noted = EXISTS (SELECT 1 FROM notes WHERE story = ?1) "
                    "WHERE id = ?1",
                    (row["story"],),
                )
        were = tuple(("stories", "noted", row["story"], 1) for row in rows)
        return Deleted(gone.rows, were)


def _written(name: str) -> str:
    """The name of a tag as it is kept: on one line, of whole characters, and such as show."""
    shown = (c if c.isprintable() or c in _JOINERS else " " for c in without_surrogates(name))
    return " ".join("".join(shown).split())[:_LONGEST_TAG]


def _mark_tagged(connection: sqlite3.Connection, stories: Collection[int]) -> None:
    connection.executemany(
        "UPDATE stories SET tagged = EXISTS (SELECT 1 FROM story_tags WHERE story = ?1) "
        "WHERE id = ?1",
        [(story,) for story in stories],
    )


def _note(row: sqlite3.Row) -> Note | None:
    with contextlib.suppress(ValueError):
        return replace(codec.loaded(Note, row["data"]), id=row["id"], story=row["story"])
    return None

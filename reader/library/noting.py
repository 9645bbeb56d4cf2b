"""All notes and highlights of the library, story by story."""

from __future__ import annotations

from reader.export.notes import NotedStory
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore


def all_notes(database: Database) -> tuple[NotedStory, ...]:
    """The stories with notes, in the order of their first note, with tags and notes.

    Raises:
        StorageError: the library cannot be read.
    """
    store = NoteStore(database)
    notes = store.notes()
    stories = StoryStore(database).get(dict.fromkeys(note.story for note in notes))
    return tuple(
        NotedStory(
            story.title,
            story.link,
            story.origin,
            store.tags_of(story.id),
            tuple(note for note in notes if note.story == story.id),
        )
        for story in stories
    )

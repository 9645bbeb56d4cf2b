"""Notes, highlights and tags of the library with the stories they are of."""

from __future__ import annotations

from pathlib import Path

from reader.datamodel.note import Note
from reader.datamodel.story import Story
from reader.export.files import write
from reader.export.notes import NotedStory, notes_markdown, notes_tsv
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore


def newest_notes(database: Database) -> list[tuple[Note, Story]]:
    """All notes and their stories, those made last first.

    Raises:
        StorageError: the library cannot be read.
    """
    notes = NoteStore(database).notes()
    stories = {s.id: s for s in StoryStore(database).get({note.story for note in notes})}
    return [(note, stories[note.story]) for note in reversed(notes) if note.story in stories]


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
            story.reported_by,
        )
        for story in stories
    )


def export_notes(database: Database, path: Path) -> Path:
    """Write all notes and highlights to a file: TSV by its ending, else Markdown.

    Raises:
        ReaderError: the library cannot be read, or the file not be written.
    """
    make = notes_tsv if path.suffix.lower() == ".tsv" else notes_markdown
    return write(path, make(all_notes(database)).encode("utf-8"))

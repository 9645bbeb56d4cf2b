"""Highlights, notes and tags of stories, without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.datamodel.note import Note, Tag
from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.library.page_story import page_story
from reader.services.storage import StorageService
from reader.services.tasks import Runner
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

T = TypeVar("T")


class NoteService(StorageService):
    """Keeps what readers mark and write.

    Args:
        database: the library.
        runner: where the work is done.

    Signals:
        changed: notes or tags changed.
    """

    changed = Signal()

    def __init__(self, database: Database, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._database = database
        self._notes = NoteStore(database)
        self._stories = StoryStore(database)

    def load(self, story: int, handler: Callable[[list[Note]], object]) -> None:
        """Call `handler` with the notes of a story."""
        self.run(lambda: self._notes.notes(story), handler)

    def load_all(self, handler: Callable[[list[tuple[Note, Story]]], object]) -> None:
        """Call `handler` with all notes and their stories, those made last first."""

        def work() -> list[tuple[Note, Story]]:
            notes = self._notes.notes()
            found = self._stories.get({note.story for note in notes})
            stories = {story.id: story for story in found}
            return [(n, stories[n.story]) for n in reversed(notes) if n.story in stories]

        self.run(work, handler)

    def add(
        self, story: Story | None, page: Page, note: Note, handler: Callable[[Note], object]
    ) -> None:
        """Keep a note; a page that no feed brought becomes a story by it.

        Args:
            story: the story of the page, if it is one.
            page: the open page.
            note: what is noted; its id and that of its story are given to it here.
            handler: is given the note as it was kept.
        """

        def work() -> Note:
            return self._notes.add(replace(note, story=self._story(story, page)))

        self._change(work, handler)

    def change(self, note: Note) -> None:
        """Keep a note in place of the one with its id."""
        self._change(lambda: self._notes.change(note))

    def remove(self, note: int) -> None:
        """Forget a note."""
        self._change(lambda: self._notes.remove(note))

    def restore(self, note: Note) -> None:
        """Take a note back that was removed; its story must still be there."""
        self._change(lambda: self._notes.add(note))

    def export(self, path: Path, handler: Callable[[Path], object]) -> None:
        """Write all notes and highlights to a file: TSV by its ending, else Markdown."""

        def work() -> Path:
            from reader.export.files import write
            from reader.export.notes import notes_markdown, notes_tsv
            from reader.library.noting import all_notes

            make = notes_tsv if path.suffix.lower() == ".tsv" else notes_markdown
            return write(path, make(all_notes(self._database)).encode("utf-8"))

        self.run(work, handler)

    def load_tags(self, story: int, handler: Callable[[tuple[str, ...]], object]) -> None:
        """Call `handler` with the tags of a story."""
        self.run(lambda: self._notes.tags_of(story), handler)

    def set_tags(self, story: Story | None, page: Page, names: Collection[str]) -> None:
        """Give the story of the open page these tags and no others."""
        wanted = tuple(names)

        def work() -> None:
            number = self._story(story, page)
            for name in set(self._notes.tags_of(number)) - set(wanted):
                self._notes.untag([number], name)
            for name in wanted:
                self._notes.tag([number], name)

        self._change(work)

    def give_tags(self, stories: Collection[int], names: Collection[str]) -> None:
        """Give stories tags beside those that they have."""
        chosen, wanted = tuple(stories), tuple(names)

        def work() -> None:
            for name in wanted:
                self._notes.tag(chosen, name)

        self._change(work)

    def rename_tag(self, tag: int, name: str) -> None:
        """Call a tag something else; it joins the one that is called so."""
        self._change(lambda: self._notes.rename_tag(tag, name))

    def remove_tag(self, tag: Tag, handler: Callable[[tuple[int, ...]], object]) -> None:
        """Take a tag from all its stories; `handler` is given their ids, for `give_tags`."""
        self._change(lambda: self._notes.remove_tag(tag), handler)

    def _story(self, story: Story | None, page: Page) -> int:
        return story.id if story else page_story(self._stories, page, datetime.now(UTC))

    def _change(self, change: Callable[[], T], then: Callable[[T], object] | None = None) -> None:
        def done(result: T) -> None:
            if then is not None:
                then(result)
            self.changed.emit()

        self.run(change, done)

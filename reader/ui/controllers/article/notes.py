"""Highlights and notes of the open page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from reader.datamodel.note import Colour, Note, TextRange
from reader.datamodel.page import RawPage
from reader.services.pages import Opened
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class NotesController(Controller):
    """Marks sentences of the open page in both languages, and keeps what is noted about it.

    Signals:
        notes_changed: other notes are those of the open page.
    """

    notes_changed = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._store = parts.services.library.notes
        self._notes: list[Note] = []
        self._library.changed.connect(self._on_changed)
        self._session.page_opened.connect(self._begin)
        self._session.story_changed.connect(self._load)
        parts.spread.each(lambda view: view.pointer.menu_opening.connect(self._offer))
        self.bind(
            {
                "highlight": self._highlight,
                "add_note": self._note,
                "export_notes": self._export,
            }
        )

    @property
    def notes(self) -> Sequence[Note]:
        """What is marked and noted on the open page."""
        return self._notes

    def meant(self) -> Note | None:
        """What is marked or noted at the sentences that are meant, or else on the whole page."""
        place, _quote = self._view.pointer.sentences() or (None, "")
        return self._known(place)

    def _begin(self) -> None:
        """Another page is open: its highlights are shown once they are read."""
        self._notes = []
        self.notes_changed.emit()
        self._load()

    def _on_changed(self, changed: Changed) -> None:
        """Notes came or went, perhaps from their list; a page of no story has none."""
        if changed.notes and changed.by is not self and self._session.story is not None:
            self._load()

    def _load(self) -> None:
        opened, story = self._session.opened, self._session.story
        if opened is None:
            return
        if story is None:
            self._show(opened.raw, [])
        else:
            page = self._session.open_page

            def show(notes: list[Note]) -> None:
                if page is self._session.open_page:
                    self._show(opened.raw, notes)
                elif (view := self._parts.view_of(page)) is not None:
                    view.set_highlights(notes)

            self._library.run(lambda: self._store.notes(story.id), show)

    def _show(self, raw: RawPage, notes: list[Note]) -> None:
        """Mark what is noted of a page, unless it was left."""
        opened = self._session.opened
        if opened is not None and opened.raw is raw and notes != self._notes:
            self._notes = notes
            self._view.set_highlights(notes)
            self.notes_changed.emit()

    def _offer(self, menu: QMenu) -> None:
        """Offer to mark a sentence where its menu opens."""
        actions = self._actions
        actions.prepare()
        menu.addActions([actions["highlight"], actions["add_note"]])

    def _highlight(self) -> None:
        """Mark the sentences that are meant, or take their mark away."""
        meant = self._view.pointer.sentences()
        if meant is None:
            self._messages.show_notice(self.tr("Point at a sentence first"))
            return
        place, quote = meant
        known = self._known(place)
        if known is not None:
            self._take_away(known)
        elif (opened := self._session.opened) is not None:
            self._add(opened, _blank(place, quote))

    def note_page(self) -> None:
        """Write or change the note on the whole page."""
        self._note_on(None, "")

    def of_page(self) -> Note | None:
        """What is noted of the whole page."""
        return self._known(None)

    def _note(self) -> None:
        """Write or change the note on the sentences that are meant, or on the whole page."""
        self._note_on(*(self._view.pointer.sentences() or (None, "")))

    def _note_on(self, place: TextRange | None, quote: str) -> None:
        from reader.ui.library.dialogs.note import ask_for_note

        opened = self._session.opened
        if opened is None:
            return
        before = self._known(place) or _blank(place, quote)
        written = ask_for_note(
            self._window, quote[:200] or self.tr("On the whole page:"), before.text
        )
        if written.text == before.text:
            return
        keep = partial(self._keep, opened, before, written.text)
        if written.discarded:
            self._messages.show_undo(self.tr("Note discarded"), keep)
        else:
            keep()

    def _keep(self, opened: Opened, before: Note, text: str) -> None:
        """Keep what was written on a page, which may not be the open one any more."""
        note = replace(before, text=text)
        if not note.id:
            self._add(opened, note)
        elif text or note.place:  # a note without words is a mark
            self._change(note)
            self._messages.show_undo(self.tr("Note kept"), lambda: self._change(before))
        else:
            self._take_away(before)

    def _known(self, place: TextRange | None) -> Note | None:
        """What is marked or noted there already; with None, on the whole page."""
        return next((note for note in self._notes if _touches(note.place, place)), None)

    def _add(self, opened: Opened, note: Note) -> None:
        def work() -> Note:
            story = self._library.story_of(opened.page, opened.opening.story)
            there = (n for n in self._store.notes(story) if n.place == note.place)
            marked = next((n for n in there if not (n.text and note.text)), None)
            if marked is None:
                return self._store.add(replace(note, story=story))
            kept = replace(marked, text=note.text or marked.text)  # marked while this waited
            self._store.change(kept)
            return kept

        self._library.run(work, lambda kept: self._on_added(opened.raw, kept), by=self)

    def _on_added(self, raw: RawPage, note: Note) -> None:
        self._show(raw, [*(n for n in self._notes if n.id != note.id), note])
        said = self.tr("Note kept") if note.text else self.tr("Marked")
        self._messages.show_undo(said, lambda: self._remove(note))

    def _change(self, note: Note) -> None:
        self._library.run(lambda: self._store.change(note), by=self)
        self._show_now([note if n.id == note.id else n for n in self._notes])

    def _take_away(self, note: Note) -> None:
        """Remove a mark or a note; what was written comes back by the notice."""
        self._remove(note)
        said = self.tr("Note removed") if note.text else self.tr("Mark removed")
        self._messages.show_undo(said, lambda: self._restore(note), lasting=True)

    def _restore(self, note: Note) -> None:
        self._library.run(lambda: self._store.add(note))

    def _remove(self, note: Note) -> None:
        self._library.run(lambda: self._store.remove(note.id), by=self)
        self._show_now([kept for kept in self._notes if kept.id != note.id])

    def _show_now(self, notes: list[Note]) -> None:
        if (opened := self._session.opened) is not None:
            self._show(opened.raw, notes)

    def _export(self) -> None:
        title = self.tr("Export all notes")
        patterns = "Markdown (*.md);;TSV (*.tsv)"
        path, _ = self._files.to_save(title, "notes.md", patterns)
        if path is not None:
            self._library.run(lambda: self._write(path), self.say_saved)

    def _write(self, path: Path) -> Path:
        from reader.library.noting import export_notes

        return export_notes(self._library.database, path)


def _blank(place: TextRange | None, quote: str) -> Note:
    """A mark on some text, or with None on the whole page, with no words yet."""
    return Note(0, 0, datetime.now(UTC), "", place, quote, Colour.YELLOW)


def _touches(one: TextRange | None, other: TextRange | None) -> bool:
    """Whether two places have characters in common; None is the whole page, and itself alone."""
    if one is None or other is None:
        return one is other
    return one.block == other.block and one.start < other.end and one.end > other.start

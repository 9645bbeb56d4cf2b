"""Deleting from the library: at once, with a notice that brings it back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from reader.storage import retention
from reader.storage.removal import Deleted
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.library.rows import ListRow
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts


class DeletingController(Controller):
    """Deletes what the keyboard is on: a source, what the list has selected, or the open story.

    Args:
        story_actions: knows which stories are meant.
    """

    def __init__(self, parts: WindowParts, story_actions: StoryActionsController) -> None:
        super().__init__(parts)
        self._meant = story_actions.meant
        self.bind({"delete": self._delete})

    def delete_read(self, feeds: frozenset[int]) -> None:
        """Delete the stories of feeds that were read and are of no list."""
        database = self._library.database
        self._library.run(
            lambda: retention.delete_read(database, feeds, datetime.now(UTC)), self._offer_stories
        )

    def _delete(self) -> None:
        if self._drawer.words.isVisible():  # its own controller does it
            return
        if self._drawer.tree.hasFocus():
            if not self._drawer.tree.remove_current():
                self._messages.show_notice(self.tr("Choose in the list what is to be deleted"))
            return
        row = self._drawer.list.current if self._drawer.isVisible() else None
        if row is not None and (row.noted or not row.id):
            self._delete_row(row)
        elif ids := [story.id for story in self._meant()]:
            self._delete_stories(ids)
        else:
            self._messages.show_notice(
                self.tr("Nothing was deleted: this page is not in the library.")
            )

    def _delete_row(self, row: ListRow) -> None:
        """Delete a row that is no story: a note, or a page in the history."""
        if row.noted:
            notes = self._library.notes
            said = self.tr("Note removed") if row.below else self.tr("Mark removed")
            self.delete(lambda: notes.remove(row.noted), said)
        else:
            said = self.tr("The page is forgotten")
            history = self._services.history
            history.forget(row.source, lambda gone: self.offer_back(gone, said))

    def _delete_stories(self, ids: Collection[int]) -> None:
        database = self._library.database
        self._library.run(
            lambda: retention.delete_with_copies(database, ids, datetime.now(UTC)),
            self._offer_stories,
        )

    def _offer_stories(self, deleted: Deleted) -> None:
        said = Counts().deleted(len(deleted.stories))
        if deleted.stories:
            self.offer_back(deleted, said)
        else:
            self._messages.show_notice(said)

"""What the actions on a story and its notes are called: by what they would do now."""

from __future__ import annotations

from reader.datamodel.story import StoryState
from reader.ui.controllers.article.notes import NotesController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.window_parts import WindowParts


class NamingController(Controller):
    """Calls taking a star away so, before a menu says that one is given to a story that has one.

    Args:
        parts: of the window.
        story_actions: knows which story is meant.
        notes: knows what is marked in it.
    """

    def __init__(
        self,
        parts: WindowParts,
        story_actions: StoryActionsController,
        notes: NotesController,
    ) -> None:
        super().__init__(parts)
        self._chosen = story_actions.chosen
        self._session = parts.session
        self._notes = notes
        parts.actions.about_to_show.connect(self._name)

    def _name(self) -> None:
        story, current, note = self._chosen(), self._session.story, self._notes.meant()
        self._name_states(story.state if story is not None else None)
        call = self._parts.actions.call
        is_kept = current is not None and current.state.kept
        call("keep", self.tr("Keep no more") if is_kept else "")
        call("highlight", self.tr("Remove the highlight") if note is not None else "")
        has_words = note is not None and note.text
        call("add_note", self.tr("Change the note…") if has_words else "")

    def _name_states(self, state: StoryState | None) -> None:
        call = self._parts.actions.call
        is_starred = state is not None and state.starred
        call("star", self.tr("Remove the star") if is_starred else "")
        if state is None:
            call("toggle_read")
        elif state.read:
            call("toggle_read", self.tr("Mark as unread"))
        else:
            call("toggle_read", self.tr("Mark as read"))

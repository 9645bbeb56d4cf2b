"""What the actions on a story and its notes, and their buttons, are called: by what they do now."""

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
        self._buttons = parts.view.pane_layout.title_buttons
        self._slots = {"star": story_actions.star_open, "add_note": notes.note_page}
        parts.actions.about_to_show.connect(self._name)
        self._session.page_opened.connect(self._show_states)
        self._session.story_changed.connect(self._show_states)
        notes.notes_changed.connect(self._show_states)
        self._buttons.chosen.connect(self._press)

    def _show_states(self) -> None:
        """Have the buttons above the title say what is so of the open page."""
        story, note = self._session.story, self._notes.of_page()
        is_starred = story is not None and story.state.starred
        is_kept = story is not None and story.state.kept
        has_words = note is not None and bool(note.text)
        done = {
            "star": (self.tr("Remove the star"), is_starred),
            "keep": (self.tr("Keep no more"), is_kept),
            "tag": ("", False),
            "add_note": (self.tr("Change the note…"), has_words),
        }
        title = self._parts.actions.title
        self._buttons.set_states(
            {name: (words if on else title(name), on) for name, (words, on) in done.items()}
        )

    def _press(self, name: str) -> None:
        """Do what a button above the title says, with the open page."""
        self._slots.get(name, self._parts.actions[name].trigger)()

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

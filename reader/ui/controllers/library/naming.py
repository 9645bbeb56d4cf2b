"""Names of actions and buttons that depend on the story, such as “Star” and “Remove the star”."""

from __future__ import annotations

from collections.abc import Collection

from reader.datamodel.story import StoryState
from reader.ui.controllers.article.notes import NotesController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_actions import StoryActionsController
from reader.ui.controllers.library.tags import TagsController
from reader.ui.window_parts import WindowParts


class NamingController(Controller):
    """Names actions by what they would do now, before a menu or a button shows them.

    Args:
        story_actions: knows which stories are meant.
        notes: knows what is marked in it.
        tags: asks for its tags.
    """

    def __init__(
        self,
        parts: WindowParts,
        story_actions: StoryActionsController,
        notes: NotesController,
        tags: TagsController,
    ) -> None:
        super().__init__(parts)
        self._meant = story_actions.meant
        self._notes = notes
        self._tags = tags
        self._slots = {
            "star": story_actions.star_open,
            "keep": story_actions.keep_open,
            "tag": tags.tag_open,
            "add_note": notes.note_page,
        }
        parts.actions.about_to_show.connect(self._name)
        self._session.page_opened.connect(self._show_states)
        self._session.story_changed.connect(self._show_states)
        notes.notes_changed.connect(self._show_states)
        tags.tags_changed.connect(self._show_states)
        parts.spread.each(lambda view: view.pane_layout.title_buttons.chosen.connect(self._press))

    def _show_states(self) -> None:
        """Have the buttons above the title say what is so of the open page."""
        story, note, tags = self._session.story, self._notes.of_page(), self._tags.of_page
        is_starred = story is not None and story.state.starred
        is_kept = story is not None and story.state.kept
        has_words = note is not None and bool(note.text)
        done = {
            "star": (self.tr("Remove the star"), is_starred),
            "keep": (self.tr("Keep no more"), is_kept),
            "tag": (self.tr("Tags: {0}").format(", ".join(tags)), bool(tags)),
            "add_note": (self.tr("Change the note…"), has_words),
        }
        title = self._actions.title
        self._view.pane_layout.title_buttons.set_states(
            {name: (words if on else title(name), on) for name, (words, on) in done.items()}
        )

    def _press(self, name: str) -> None:
        """Do what a button above the title says, with the open page."""
        self._slots[name]()

    def _name(self) -> None:
        stories, note = self._meant(), self._notes.meant()
        self._name_states([story.state for story in stories])
        call = self._actions.call
        call("highlight", self.tr("Remove the highlight") if note is not None else "")
        has_words = note is not None and note.text
        call("add_note", self.tr("Change the note…") if has_words else "")

    def _name_states(self, states: Collection[StoryState]) -> None:
        call = self._actions.call
        is_starred = bool(states) and all(state.starred for state in states)
        call("star", self.tr("Remove the star") if is_starred else "")
        is_kept = bool(states) and all(state.kept for state in states)
        call("keep", self.tr("Keep no more") if is_kept else "")
        if not states:
            call("toggle_read")
        elif all(state.read for state in states):
            call("toggle_read", self.tr("Mark as unread"))
        else:
            call("toggle_read", self.tr("Mark as read"))

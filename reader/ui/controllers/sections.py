"""Hiding, showing and marking: the session on one side, view, sidebar and actions on the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.document import Page, Pair
from reader.ui.actions import Actions
from reader.ui.controllers.base import Controller
from reader.ui.reading import ParallelView
from reader.ui.session import ReadingSession
from reader.ui.sidebar import SectionsSidebar
from reader.ui.widgets.message_bar import MessageBar


class SectionsController(Controller):
    """Keeps what the view and the sidebar show in step with the session.

    Args:
        session: the open page and what shows of it.
        view: the article.
        sidebar: the sections.
        actions: the window's actions.
        messages: says what was done, with Undo.

    Signals:
        shown: the ids of sections that came to show, so that they are translated.
        shown_page: a page was handed to the view.
        marked_again: the view shows the page anew and has no translations.
    """

    shown = Signal(object)
    shown_page = Signal()
    marked_again = Signal()

    def __init__(
        self,
        session: ReadingSession,
        view: ParallelView,
        sidebar: SectionsSidebar,
        actions: Actions,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._sidebar = sidebar
        self._actions = actions
        self._messages = messages
        self._pair = Pair("", "")
        self._connect_session()
        self._connect_view()
        self._connect_sidebar()
        self._connect_actions()

    def _connect_session(self) -> None:
        self._session.sections_changed.connect(self._on_sections_changed)
        self._session.hidden_changed.connect(self._on_hidden_changed)
        self._session.changed.connect(self._on_changed)
        stack = self._session.undo_stack
        stack.canUndoChanged.connect(self._actions["undo"].setEnabled)
        stack.canRedoChanged.connect(self._actions["redo"].setEnabled)
        self._actions["undo"].setEnabled(False)
        self._actions["redo"].setEnabled(False)

    def _connect_view(self) -> None:
        view, session = self._view, self._session
        view.section_show_requested.connect(lambda i: session.set_visible(i, True))
        view.section_hide_requested.connect(lambda i: session.set_visible(i, False))
        view.not_spam_requested.connect(lambda i: session.mark(i, False))
        view.spam_requested.connect(lambda i: session.mark(i, True))
        view.current_section_changed.connect(self._sidebar.set_current_section)

    def _connect_sidebar(self) -> None:
        sidebar, session = self._sidebar, self._session
        sidebar.section_chosen.connect(self._view.scroll_to_section)
        sidebar.visibility_changed.connect(session.set_visible)
        sidebar.spam_marked.connect(lambda i: session.mark(i, True))
        sidebar.not_spam_marked.connect(lambda i: session.mark(i, False))

    def _connect_actions(self) -> None:
        actions, view = self._actions, self._view
        actions["reveal_hidden"].toggled.connect(self._on_reveal)
        self.bind(
            actions,
            {
                "next_paragraph": lambda: view.go_to_paragraph(True),
                "previous_paragraph": lambda: view.go_to_paragraph(False),
                "next_flagged": lambda: view.go_to_flagged(True),
                "previous_flagged": lambda: view.go_to_flagged(False),
                "mark_spam": lambda: self._mark_current(True),
                "mark_not_spam": lambda: self._mark_current(False),
                "undo": self._session.undo_stack.undo,
                "redo": self._session.undo_stack.redo,
                "copy_sentence_pair": lambda: view.copy_pair(sentence=True),
                "copy_paragraph_pair": lambda: view.copy_pair(sentence=False),
            },
        )

    def show(self, page: Page, pair: Pair) -> None:
        """Show another page."""
        self._pair = pair
        self._actions["reveal_hidden"].setChecked(False)
        self._view.show_page(page, self._session.hidden, self._pair)
        self._sidebar.set_page(page, self._session.hidden)
        self.shown_page.emit()

    def _mark_current(self, spam: bool) -> None:
        if section_id := self._view.current_section_id():
            self._session.mark(section_id, spam)

    def _on_reveal(self, reveal: bool) -> None:
        self._view.set_reveal_all(reveal)
        if reveal:
            self.shown.emit(self._session.hidden)

    def _on_sections_changed(self, page: Page) -> None:
        """A mark changed a section's role; the reader stays where he is."""
        self._view.update_page(page, self._session.hidden)
        self._sidebar.set_page(page, self._session.hidden)
        self.marked_again.emit()

    def _on_hidden_changed(self, hidden: frozenset[str]) -> None:
        self._view.set_hidden(hidden)
        self._sidebar.set_hidden(hidden)
        self.shown.emit(frozenset(s.id for s in self._session.shown_sections()))

    def _on_changed(self, text: str) -> None:
        self._messages.show_undo(text, self._session.undo_stack.undo)

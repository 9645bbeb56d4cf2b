"""Hiding, showing and marking: the session on one side, view, sidebar and actions on the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from reader.datamodel.page import BlockPlace, Page, Role
from reader.policy import alike
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts

#: The share of an article that is hidden without a question.
_ASK_ABOVE = 0.25


class SectionsController(Controller):
    """Keeps what the view and the sidebar show in step with the session.

    Signals:
        shown: the ids of sections that came to show, so that they are translated.
        shown_page: a page was handed to the view. An outlet for benchmarks.
    """

    shown = Signal(object)
    shown_page = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._session = parts.session
        self._view = parts.view
        self._sidebar = parts.sidebar
        self._actions = parts.actions
        self._messages = parts.messages
        self._connect_session()
        self._connect_view()
        self._connect_sidebar()
        self._connect_actions()

    def _connect_session(self) -> None:
        self._session.sections_changed.connect(self._on_sections_changed)
        self._session.translated.connect(self._view.add_translations)
        self._session.pair_changed.connect(self._view.set_pair)
        self._session.hidden_changed.connect(self._on_hidden_changed)
        self._session.changed.connect(self._on_changed)
        stack = self._session.undo_stack
        stack.canUndoChanged.connect(self._actions["undo"].setEnabled)
        self._messages.undo_changed.connect(self._show_undo)
        stack.canRedoChanged.connect(self._actions["redo"].setEnabled)
        self._actions["undo"].setEnabled(False)
        self._actions["redo"].setEnabled(False)

    def _connect_view(self) -> None:
        view, session = self._view, self._session
        view.section_show_requested.connect(lambda i: session.set_visible(i, True))
        view.section_hide_requested.connect(self.hide_section)
        view.not_spam_requested.connect(lambda i: session.mark(i, False))
        view.block_hide_requested.connect(self.hide_block)
        view.block_spam_requested.connect(self._mark_block)
        view.current_section_changed.connect(self._sidebar.set_current_section)

    def _connect_sidebar(self) -> None:
        sidebar, session = self._sidebar, self._session
        sidebar.section_chosen.connect(self._view.navigation.go_to_section)
        sidebar.visibility_changed.connect(self._set_visible)
        sidebar.spam_marked.connect(self._mark_spam)
        sidebar.not_spam_marked.connect(lambda i: session.mark_all(self._alike(i), False))

    def _connect_actions(self) -> None:
        actions, view = self._actions, self._view
        actions["reveal_hidden"].toggled.connect(self._on_reveal)
        self.bind(
            {
                "next_paragraph": lambda: view.navigation.go_to_paragraph(True),
                "previous_paragraph": lambda: view.navigation.go_to_paragraph(False),
                "next_flagged": lambda: view.navigation.go_to_flagged(True),
                "previous_flagged": lambda: view.navigation.go_to_flagged(False),
                "mark_spam": self._mark_current_spam,
                "mark_not_spam": self._mark_current_not_spam,
                "undo": self._undo,
                "redo": self._redo,
                "copy_sentence_pair": lambda: self._copy_pair(sentence=True),
                "copy_paragraph_pair": lambda: self._copy_pair(sentence=False),
            },
        )

    def show(self, page: Page) -> None:
        """Show another page."""
        self._actions["reveal_hidden"].setChecked(False)
        self._view.set_left_alone(self._session.left_alone())
        self._view.show_page(page, self._session.hidden, self._session.pair)
        self._sidebar.set_page(page, self._session.hidden)
        self._count_spam()
        self._show_undo()  # the stack of another page is empty, what a notice offers is still there
        self.shown_page.emit()

    def _copy_pair(self, *, sentence: bool) -> None:
        if self._view.copy_pair(sentence=sentence):
            self._messages.show_notice(
                self.tr("Sentence pair copied") if sentence else self.tr("Paragraph pair copied")
            )
        else:
            self._messages.show_notice(self.tr("Point at a sentence first"))

    def _mark_current_spam(self) -> None:
        if place := self._view.navigation.current_block():
            self._mark_block(place)

    def _mark_current_not_spam(self) -> None:
        """What was judged is a whole part, so that is what the reader takes back."""
        if place := self._view.navigation.current_block():
            self._session.mark(place.section, False)

    def _mark_block(self, place: BlockPlace) -> None:
        self._hide(self._share_of(place), lambda: self._session.mark_block(place, True))

    def hide_block(self, place: BlockPlace) -> None:
        """Hide a paragraph; where it is much of the article, after a question."""
        self._hide(self._share_of(place), lambda: self._session.hide_block(place))

    def hide_section(self, section_id: str) -> None:
        """Hide a section; where it is much of the article, after a question."""
        self._set_visible(section_id, False)

    def _mark_spam(self, section_id: str) -> None:
        share = self._session.share_of_body(section_id)
        self._hide(share, lambda: self._session.mark_all(self._alike(section_id), True))

    def _set_visible(self, section_id: str, visible: bool) -> None:
        if not visible and section_id in self._session.hidden:  # it is shown for now only
            self._view.put_back(self._alike(section_id))
            return
        share = 0.0 if visible else self._session.share_of_body(section_id)
        self._hide(share, lambda: self._session.set_all_visible(self._alike(section_id), visible))

    def _alike(self, section_id: str) -> frozenset[str]:
        """The sections that share a row of the sidebar."""
        page = self._session.page
        assert page is not None
        return alike(page, section_id)

    def _share_of(self, place: BlockPlace) -> float:
        """How much of the article a paragraph is, from 0 to 1."""
        page = self._session.page
        assert page is not None
        section = page.section(place.section)
        share = self._session.share_of_body(place.section)
        return share * len(section.blocks[place.number].text) / max(len(section.text), 1)

    def _hide(self, share: float, act: Callable[[], None]) -> None:
        """Do what hides a share of the article; ask first where much of it would be gone."""
        if share <= _ASK_ABOVE:
            act()
            return
        question = self.tr("This is {0} % of the article. Hide it all the same?")
        self._messages.show_message(question.format(round(share * 100)), [(self.tr("Hide"), act)])

    def _on_reveal(self, reveal: bool) -> None:
        self._view.set_reveal_all(reveal)
        if reveal:
            self.shown.emit(self._session.hidden)

    def _on_sections_changed(self, page: Page) -> None:
        """A mark changed a section's role; the reader's place stays."""
        self._view.set_left_alone(self._session.left_alone())
        self._view.update_page(page, self._session.hidden)
        self._sidebar.set_page(page, self._session.hidden)
        self._count_spam()

    def _on_hidden_changed(self, hidden: frozenset[str]) -> None:
        self._view.set_left_alone(self._session.left_alone())
        self._view.set_hidden(hidden)
        self._sidebar.set_hidden(hidden)
        self._count_spam()
        self.shown.emit(frozenset(s.id for s in self._session.shown_sections()))

    def _count_spam(self) -> None:
        """Say at the button of the sidebar how much spam is kept out of the article."""
        page, hidden = self._session.page, self._session.hidden
        sections = page.sections if page else ()
        spam = sum(s.role is Role.SPAM and s.id in hidden for s in sections)
        self._parts.toolbar.set_hidden_spam(spam)

    def _show_undo(self) -> None:
        can_undo = self._session.undo_stack.canUndo() or self._messages.offers_undo
        self._actions["undo"].setEnabled(can_undo)

    def _undo(self) -> None:
        """Take back what the notice tells of, be it of the library; else the page's last step."""
        if not self._messages.take_back():
            self._session.undo_stack.undo()

    def _redo(self) -> None:
        """Take a step forth; a notice that still offers one back would mean another step."""
        self._messages.notice.go()
        self._session.undo_stack.redo()

    def _on_changed(self, text: str) -> None:
        self._messages.show_undo(text, self._session.undo_stack.undo)

"""Hiding, showing and marking parts: connects view, sidebar and actions with the session."""

from __future__ import annotations

from collections.abc import Callable

from reader.datamodel.page import BlockPlace, Role
from reader.policy import alike
from reader.ui.controllers.base import Controller
from reader.ui.page_state import PageState
from reader.ui.reading import ParallelView
from reader.ui.window_parts import WindowParts

#: The share of an article that is hidden without a question.
_ASK_ABOVE = 0.25


class SectionsController(Controller):
    """Has the session do what the reader wants of a part, and the actions show what was done."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._sidebar = parts.sidebar
        self._connect_session()
        parts.spread.each(self._connect_view)
        self._connect_sidebar()
        self._connect_actions()

    def _connect_session(self) -> None:
        self._session.page_changed.connect(self._show_state)
        self._session.state_changed.connect(self._show_state)
        self._session.changed.connect(self._on_changed)
        self._session.page_closing.connect(lambda _: self._messages.withdraw_undo(self._step_back))
        self._session.page_changed.connect(self._show_steps)
        self._session.steps_changed.connect(self._show_steps)
        # Else the stack emits while it is destroyed, after those who listen.
        self._window.closing.connect(lambda: self._session.undo_stack.blockSignals(True))
        self._messages.undo_changed.connect(self._show_steps)
        self._show_steps()

    def _connect_view(self, view: ParallelView) -> None:
        view.pane_layout.part_action.connect(self._on_part_action)
        view.pointer.block_hide_requested.connect(self.hide_block)
        view.pointer.block_spam_requested.connect(self._mark_block)
        view.current_section_changed.connect(lambda section: self._on_section(view, section))

    def _on_section(self, view: ParallelView, section_id: str) -> None:
        if view is self._view:
            self._sidebar.set_current_section(section_id)

    def _connect_sidebar(self) -> None:
        sidebar, session = self._sidebar, self._session
        sidebar.section_chosen.connect(lambda i: self._view.navigation.go_to_section(i))
        sidebar.visibility_changed.connect(self._set_visible)
        sidebar.spam_marked.connect(self._mark_spam)
        sidebar.not_spam_marked.connect(lambda i: session.mark_all(self._alike(i), False))

    def _connect_actions(self) -> None:
        self._actions["reveal_hidden"].toggled.connect(self._session.reveal_all)
        self.bind(
            {
                "next_paragraph": lambda: self._view.navigation.go_to_paragraph(True),
                "previous_paragraph": lambda: self._view.navigation.go_to_paragraph(False),
                "next_flagged": lambda: self._view.navigation.go_to_flagged(True),
                "previous_flagged": lambda: self._view.navigation.go_to_flagged(False),
                "mark_spam": lambda: self.with_pointed_block(self._mark_block),
                "mark_not_spam": self._mark_not_spam,
                "undo": self._undo,
                "redo": self._redo,
                "copy_sentence_pair": lambda: self._copy_pair(sentence=True),
                "copy_paragraph_pair": lambda: self._copy_pair(sentence=False),
            },
        )

    def _show_state(self, state: PageState) -> None:
        """Say in the actions, and at the button of the sidebar, what is kept out of the article."""
        self._actions["reveal_hidden"].setChecked(state.reveals_all)
        sections = state.page.sections if state.page is not None else ()
        spam = sum(s.role is Role.SPAM and s.id in state.hidden for s in sections)
        self._parts.toolbar.set_hidden_spam(spam)

    def _on_part_action(self, action: str, section_id: str) -> None:
        """A button on the line of a hidden part, or on the header of one that shows."""
        if action == "show":
            self._session.set_visible(section_id, True)
        elif action == "hide":
            self.hide_section(section_id)
        else:
            self._session.mark(section_id, False)

    def _copy_pair(self, *, sentence: bool) -> None:
        if self._view.pointer.copy_pair(sentence=sentence):
            self._messages.show_notice(
                self.tr("Sentence pair copied") if sentence else self.tr("Paragraph pair copied")
            )
        else:
            self._messages.show_notice(self.tr("Point at a sentence first"))

    def with_pointed_block(self, act: Callable[[BlockPlace], object]) -> None:
        """Do something with the paragraph that the reader points at; without one, say so."""
        if place := self._view.navigation.pointed_block():
            act(place)
        else:
            self._messages.show_notice(self.tr("Point at a paragraph first"))

    def _mark_not_spam(self) -> None:
        """Mark the whole part, for that is what was judged."""
        if (row := self._view.pane_layout.focused_part) is not None:
            parts = row.hidden or filter(None, [row.section])
            self._session.mark_all(frozenset(part.id for part in parts), False)
        else:
            self.with_pointed_block(lambda place: self._session.mark(place.section, False))

    def _mark_block(self, place: BlockPlace) -> None:
        self._hide(self._share_of(place), lambda: self._session.mark_block(place, True))

    def hide_block(self, place: BlockPlace) -> None:
        """Hide a paragraph; where it is much of the article, after a question."""
        self._hide(self._share_of(place), lambda: self._session.hide_block(place))

    def hide_section(self, section_id: str) -> None:
        """Hide a section; where it is much of the article, after a question."""
        self._set_visible(section_id, False)

    def _mark_spam(self, section_id: str) -> None:
        share = self._session.state.share_of_body(section_id)
        self._hide(share, lambda: self._session.mark_all(self._alike(section_id), True))

    def _set_visible(self, section_id: str, visible: bool) -> None:
        if not visible and section_id in self._session.hidden:  # it is shown for now only
            self._session.put_back(self._alike(section_id))
            return
        share = 0.0 if visible else self._session.state.share_of_body(section_id)
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
        share = self._session.state.share_of_body(place.section)
        return share * len(section.blocks[place.number].text) / max(len(section.text), 1)

    def _hide(self, share: float, act: Callable[[], None]) -> None:
        """Do what hides a share of the article; ask first where much of it would be gone."""
        if share <= _ASK_ABOVE:
            act()
            return
        question = self.tr("This is {0} % of the article. Hide it all the same?")
        self._messages.show_message(question.format(round(share * 100)), [(self.tr("Hide"), act)])

    def _show_steps(self) -> None:
        messages, steps = self._messages, self._session.undo_stack
        can_undo = steps.canUndo() or messages.offers_undo or messages.remembers_deletion
        self._actions["undo"].setEnabled(can_undo)
        self._actions["redo"].setEnabled(steps.canRedo())

    def _undo(self) -> None:
        """Take back what the notice tells of, else the page's last step, else what was deleted."""
        if self._messages.take_back():
            return
        if self._session.undo_stack.canUndo():
            self._session.undo_stack.undo()
        else:
            self._messages.take_deletion_back()

    def _redo(self) -> None:
        """Take a step forth; a notice that still offers one back would mean another step."""
        self._messages.notice.go()
        self._session.undo_stack.redo()

    def _on_changed(self, text: str) -> None:
        """Say what was done on the open page; the notice goes with the page."""
        self._messages.show_undo(text, self._step_back)

    def _step_back(self) -> None:
        self._session.undo_stack.undo()

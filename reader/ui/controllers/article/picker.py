"""The picker, in which readers point at what of a page is its article: opened and obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.actions import MODES
from reader.ui.controllers.article.learning import LearningController
from reader.ui.controllers.article.sections import SectionsController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.appearance import AppearanceController
from reader.ui.controllers.window.welcome import WelcomeController
from reader.ui.page_state import PageState
from reader.ui.widgets.focus import hand_on_focus
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded when it is opened first
    from reader.spam.feedback.picking import Reach
    from reader.spam.feedback.rules import Rule
    from reader.ui.picker.pane import PickerPane


class PickerController(Controller):
    """Shows the picker where the article stands; marks and rules go their usual ways.

    Attributes:
        pane: the picker while it is open.
    """

    def __init__(
        self,
        parts: WindowParts,
        appearance: AppearanceController,
        sections: SectionsController,
        learning: LearningController,
        welcome: WelcomeController,
    ) -> None:
        super().__init__(parts)
        self._feedback = parts.services.feedback
        self._stack = parts.frame.paper
        self._action = parts.actions["pick_parts"]
        self._appearance = appearance
        self._sections = sections
        self._learning = learning
        self._welcome = welcome
        self.pane: PickerPane | None = None
        self._action.toggled.connect(self._on_toggled)
        for name in (*MODES, "find", "reveal_hidden"):  # who asks for these wants the article
            parts.actions[name].triggered.connect(self.close)
        self._session.page_changed.connect(self._on_page)
        self._session.state_changed.connect(self._show)
        self._feedback.changed.connect(self._load_rules)
        parts.sidebar.section_chosen.connect(self._go_to_section)
        appearance.theme_changed.connect(self._update_look)
        appearance.appearance_changed.connect(self._update_look)

    def close(self) -> None:
        """Go back to the article."""
        self._action.setChecked(False)

    def _on_toggled(self, on: bool) -> None:
        if not on:
            self._leave()
        elif self._session.page is None or self._welcome.is_open:
            self.close()
        else:
            self._open()

    def _open(self) -> None:
        from reader.ui.picker.pane import PickerPane

        appearance = self._settings.current.appearance
        pane = PickerPane(appearance, self._stack)
        pane.decided.connect(self._do)
        pane.left.connect(self.close)
        self.pane = pane
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        if self._parts.placement.is_over_page:
            self._actions["toggle_library"].setChecked(False)
        where = self._parts.view.navigation
        place = where.current_block()
        self._show(self._session.state)
        if place is not None and where.position() is not None:  # else at the very beginning
            pane.view.show_place(place)
        self._load_rules()
        pane.entrance().setFocus()

    def _do(self, reach: Reach, is_article: bool) -> None:
        """Do what was said of a part: by a rule from now on, or for this page and now."""
        from reader.spam.feedback.picking import Scope

        place = reach.places[0]
        if reach.rule is not None:
            self._learning.add_rule(reach.rule)
        elif reach.scope is Scope.PART and is_article:
            self._session.mark(place.section, False)
        elif reach.scope is Scope.PART:
            self._sections.hide_section(place.section)
        elif is_article:
            self._session.mark_block(place, False)
        else:
            self._sections.hide_block(place)

    def _leave(self) -> None:
        if self.pane is None:
            return
        pane, self.pane = self.pane, None
        hand_on_focus(pane, self._parts.view)
        self._stack.removeWidget(pane)
        pane.deleteLater()

    def _on_page(self, state: PageState) -> None:
        """Another page is read; the same one again, by other rules, goes on being picked in."""
        if self.pane is not None and state.page is not None and self.pane.shows(state.page):
            self._show(state)
        else:
            self.close()

    def _show(self, state: PageState) -> None:
        if self.pane is not None:
            self.pane.show_page(state)

    def _go_to_section(self, section_id: str) -> None:
        if self.pane is not None:
            self.pane.view.go_to_section(section_id)

    def _load_rules(self) -> None:
        if self.pane is not None:
            self._feedback.load(self._on_rules)

    def _on_rules(self, rules: list[Rule]) -> None:
        if self.pane is not None:
            self.pane.set_rules(rules)

    def _update_look(self) -> None:
        if self.pane is not None:
            appearance = self._settings.current.appearance
            self.pane.set_look(appearance)

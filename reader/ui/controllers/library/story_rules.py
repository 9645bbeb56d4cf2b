"""Rules for whole stories: the dialog in which they are tried, added and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.datamodel.story import StoryRule
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded when it is opened
    from reader.ui.library.dialogs.story_rules import StoryRulesDialog


class StoryRulesController(Controller):
    """Opens the dialog of rules and keeps it in step.

    Args:
        parts: of the window.
        dialogs: keeps each dialog open once.
    """

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._rules = parts.services.story_rules
        self._dialogs = dialogs
        self._rules.failed.connect(parts.messages.show_error)
        self._rules.changed.connect(self._refresh)
        self._rules.changed.connect(parts.services.library.tell_stories_changed)
        self.bind({"show_story_rules": self._show})

    def _show(self) -> None:
        from reader.ui.library.dialogs.story_rules import StoryRulesDialog

        def make() -> StoryRulesDialog:
            dialog = StoryRulesDialog(self._parts.frame)
            dialog.test_requested.connect(self._test)
            dialog.add_requested.connect(self._rules.add)
            dialog.remove_requested.connect(self._rules.remove)
            return dialog

        self._dialogs.show("story-rules", make)
        self._refresh()

    def _test(self, rule: StoryRule) -> None:
        dialog = self._dialog()
        if dialog is not None:
            self._rules.test(rule, lambda stories: dialog.show_matches(rule, stories))

    def _refresh(self) -> None:
        dialog = self._dialog()
        if dialog is not None:
            self._rules.load(dialog.set_rules)

    def _dialog(self) -> StoryRulesDialog | None:
        from reader.ui.library.dialogs.story_rules import StoryRulesDialog

        dialog = self._dialogs.dialog("story-rules")
        return dialog if isinstance(dialog, StoryRulesDialog) else None

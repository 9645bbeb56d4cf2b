"""Rules for whole stories: the dialog in which they are tried, added and removed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.datamodel.story import Story, StoryRule
from reader.storage.changes import Changed
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded when it is opened
    from reader.ui.library.dialogs.story_rules import StoryRulesDialog


class StoryRulesController(Controller):
    """Opens the dialog of rules and keeps it in step.

    Args:
        dialogs: keeps each dialog open once.
    """

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._library.changed.connect(self._on_changed)
        self.bind({"show_story_rules": self._show})

    def _show(self) -> None:
        from reader.ui.library.dialogs.story_rules import StoryRulesDialog

        def make() -> StoryRulesDialog:
            dialog = StoryRulesDialog(self._window)
            dialog.test_requested.connect(self._test)
            dialog.add_requested.connect(self._add)
            dialog.remove_requested.connect(self._remove)
            return dialog

        self._dialogs.show("story-rules", make)
        self._refresh()

    def _test(self, rule: StoryRule) -> None:
        dialog = self._dialog()
        if dialog is None:
            return

        def work() -> list[Story]:
            from reader.library.story_rules import matching, newest  # patterns are loaded late

            return matching(self._library.database, newest(self._library.database), rule)

        self._library.run(work, lambda stories: dialog.show_matches(rule, stories))

    def _add(self, rule: StoryRule) -> None:
        def work() -> None:
            from reader.library.story_rules import add_rule

            add_rule(self._library.database, rule, datetime.now(UTC))

        self._library.run(work)

    def _remove(self, rule: int) -> None:
        self.delete(lambda: self._library.rules.remove(rule), self.tr("The rule is removed"))

    def _on_changed(self, changed: Changed) -> None:
        if changed.rules:
            self._refresh()

    def _refresh(self) -> None:
        dialog = self._dialog()
        if dialog is not None:
            self._library.run(self._library.rules.all, dialog.set_rules)

    def _dialog(self) -> StoryRulesDialog | None:
        dialog: StoryRulesDialog | None = self._dialogs.dialog("story-rules")
        return dialog

"""Teaching what is spam: by marks, and by rules that are made, listed, undone and exported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.datamodel.page import BlockPlace, Page, Section
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.article.sections import SectionsController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first who opens it
    from reader.spam.feedback.rules import Rule
    from reader.spam.feedback.store import FeedbackStore
    from reader.ui.dialogs.rules import RulesDialog


class LearningController(Controller):
    """Hands marks to the feedback service, and shows what came of them.

    Args:
        dialogs: keeps each dialog open once.
        opening: cleans the open page again by other rules.
        sections: knows the paragraph that the reader points at.
    """

    def __init__(
        self,
        parts: WindowParts,
        dialogs: DialogsController,
        opening: OpeningController,
        sections: SectionsController,
    ) -> None:
        super().__init__(parts)
        self._feedback = parts.services.feedback
        self._dialogs = dialogs
        self._opening = opening
        self._session.marked.connect(self._on_marked)
        self._session.mark_undone.connect(self._on_mark_undone)
        parts.sidebar.always_here_requested.connect(self.offer_rules)
        self._feedback.changed.connect(self._load_rules)
        self.bind(
            {
                "always_here": lambda: sections.with_pointed_block(self._offer_rules_for_block),
                "show_rules": self.show_rules,
            },
        )

    def offer_rules(self, section_id: str) -> None:
        """Offer rules that hide parts like this one on its site, with what each would hide here."""
        if (page := self._session.page) is not None:
            self._offer(page, page.section(section_id))

    def _offer_rules_for_block(self, place: BlockPlace) -> None:
        if (page := self._session.page) is not None:
            apart, section_id = page.with_block_apart(place)
            self._offer(apart, apart.section(section_id))

    def _offer(self, page: Page, section: Section) -> None:
        from reader.spam.feedback.store import preview, suggestions
        from reader.ui.dialogs.rules import AlwaysHereDialog

        rules = suggestions(page, section)

        def make() -> AlwaysHereDialog:
            dialog = AlwaysHereDialog(
                page.domain, rules, lambda rule: preview(rule, page), self._window
            )
            dialog.chosen.connect(self.add_rule)
            return dialog

        self._dialogs.show("always-here", make)

    def show_rules(self) -> None:
        """List what was learned."""
        from reader.ui.dialogs.rules import RulesDialog

        def make() -> RulesDialog:
            dialog = RulesDialog((), parent=self._window)
            dialog.remove_requested.connect(self._remove)
            dialog.reset_requested.connect(self._reset)
            dialog.export_requested.connect(self._export)
            return dialog

        self._dialogs.show("rules", make)
        self._load_rules()

    def _load_rules(self) -> None:
        if self._dialogs.dialog("rules") is not None:
            self._feedback.load(self._on_rules_loaded)

    def _on_rules_loaded(self, rules: list[Rule]) -> None:
        dialog: RulesDialog | None = self._dialogs.dialog("rules")
        if dialog is not None:
            dialog.set_rules(rules)

    def _on_marked(self, section_id: str, spam: bool) -> None:
        if self._session.page is not None:
            self._feedback.mark(self._session.page, section_id, spam)

    def _on_mark_undone(self, section_id: str, _spam: bool) -> None:
        if self._session.page is not None:
            self._feedback.undo_mark(self._session.page, section_id)

    def add_rule(self, rule: Rule) -> None:
        """Keep a rule; the open page shows it, and it can be taken back."""
        self._change(lambda store: store.add(rule), self.tr("Rule kept"))

    def _remove(self, rule: Rule) -> None:
        self._change(lambda store: store.remove(rule), self.tr("Rule forgotten"))

    def _reset(self) -> None:
        self._change(lambda store: store.reset(), self.tr("Everything learned is forgotten"))

    def _change(self, change: Callable[[FeedbackStore], object], said: str) -> None:
        """Change the rules; once that is kept, the open page shows it, and it can be undone."""
        self._show_once_changed()
        self._feedback.change(change)
        self._messages.show_undo(said, self._undo)

    def _undo(self) -> None:
        self._show_once_changed()
        self._feedback.change(lambda store: store.undo())

    def _show_once_changed(self) -> None:
        once = Qt.ConnectionType.SingleShotConnection
        self._feedback.changed.connect(self._opening.clean_again, once)

    def _export(self) -> None:
        title = self.tr("Save what was learned")
        path, _ = self._files.to_save(title, "learned.json", "JSON (*.json)")
        if path is not None:
            self._feedback.export(path, self.say_saved)

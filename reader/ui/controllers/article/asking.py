"""Asking whether parts are hidden, where the reader wants to be asked about their kind."""

from __future__ import annotations

from reader.datamodel.page import Section
from reader.ui.controllers.base import Controller
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import category_name, role_name, separator
from reader.ui.window_parts import WindowParts


class AskingController(Controller):
    """Asks once for each page; not of parts that were hidden or marked in other ways."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._bar = parts.question_bar
        self._session.page_opened.connect(self._ask)
        self._session.parts_changed.connect(self._ask)
        self._bar.hide_chosen.connect(self._hide)
        self._bar.show_chosen.connect(self._show)
        self._bar.look_requested.connect(self._look)

    def _asked(self) -> list[Section]:
        """The parts that show and are asked about, in page order."""
        state = self._session.state
        asked = state.asked - self._session.open_page.answered
        return [section for section in state.shown_sections() if section.id in asked]

    def _ask(self) -> None:
        sections = self._asked()
        if not sections:
            self._bar.ask("")
            return
        kinds = separator().join(dict.fromkeys(map(_kind, sections)))
        question = Counts().parts_look_like(len(sections)).format(kinds)
        self._bar.ask(question)

    def _hide(self) -> None:
        ids = frozenset(section.id for section in self._asked())
        self._view.setFocus()
        self._session.set_all_visible(ids, False)

    def _show(self) -> None:
        self._session.open_page.answered |= frozenset(section.id for section in self._asked())
        self._view.setFocus()
        self._ask()

    def _look(self) -> None:
        self._view.navigation.go_to_section(self._asked()[0].id)


def _kind(section: Section) -> str:
    verdict = section.verdict
    return category_name(verdict.category) if verdict is not None else role_name(section.role)

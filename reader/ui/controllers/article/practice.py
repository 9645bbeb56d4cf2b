"""Sentence practice: connects its actions and its bar with what the view covers."""

from __future__ import annotations

from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.reading.practice import Practice
from reader.ui.window_parts import WindowParts


class PracticeController(Controller):
    """Covers the translation, and reveals it sentence by sentence, counted."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._bar = parts.practice_bar
        self._action = parts.actions["practice"]
        self._action.toggled.connect(self._set)
        self._bar.closed.connect(lambda: self._action.setChecked(False))
        parts.session.page_closing.connect(self._keep)
        parts.session.page_opened.connect(self._go_on)
        parts.session.pair_changed.connect(self._cover_all)
        parts.session.parts_changed.connect(self._count)
        self.bind({"reveal_sentence": self._reveal, "cover_sentence": self._cover})
        self._enable(False)

    @property
    def _practice(self) -> Practice:
        return self._view.practice

    def _cover_all(self) -> None:
        """Cover the sentences of another page, or of the same in another language."""
        if self._action.isChecked():
            self._set(True)

    def _keep(self, page: OpenPage) -> None:
        page.practised = self._practice.uncovered

    def _go_on(self, page: OpenPage) -> None:
        """Cover what was covered in a page that is on show again, and all of a new one."""
        if page.was_shown:
            self._action.setChecked(page.practised is not None)
        if page.opened is not None:
            self._cover_all()
        if self._action.isChecked() and page.practised is not None:
            self._practice.resume(page.practised)
            self._count()

    def _set(self, on: bool) -> None:
        if on and not self._practice.begin():
            text = self.tr("There is no translation here to be covered.")
            self._messages.show_notice(text)
            self._action.setChecked(False)
            return
        if not on:
            self._practice.end()
        self._bar.setVisible(on)
        self._enable(on)
        self._count()

    def _enable(self, on: bool) -> None:
        for name in ("reveal_sentence", "cover_sentence"):
            self._actions[name].setEnabled(on)

    def _reveal(self) -> None:
        self._practice.uncover()
        self._count()

    def _cover(self) -> None:
        self._practice.cover()
        self._count()

    def _count(self) -> None:
        if self._action.isChecked():
            self._bar.show_count(*self._practice.counts())

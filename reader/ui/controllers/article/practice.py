"""Sentence practice: keys on one side, what is covered in the view on the other."""

from __future__ import annotations

from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class PracticeController(Controller):
    """Covers the translation, and reveals it sentence by sentence, counted."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._practice = parts.view.practice
        self._bar = parts.practice_bar
        self._action = parts.actions["practice"]
        self._action.toggled.connect(self._set)
        self._bar.closed.connect(lambda: self._action.setChecked(False))
        self._session = parts.session
        self._session.hidden_changed.connect(lambda _hidden: self._count())
        self.bind({"reveal_sentence": self._reveal, "cover_sentence": self._cover})
        self._enable(False)

    def take(self) -> None:
        """Another page is open, or read in another language: its sentences are covered."""
        if self._action.isChecked():
            self._set(True)

    def _set(self, on: bool) -> None:
        if on and not self._practice.begin():
            text = self.tr("There is no translation here to be covered.")
            self._parts.messages.show_notice(text)
            self._action.setChecked(False)
            return
        if not on:
            self._practice.end()
        self._bar.setVisible(on)
        self._enable(on)
        self._count()

    def _enable(self, on: bool) -> None:
        for name in ("reveal_sentence", "cover_sentence"):
            self._parts.actions[name].setEnabled(on)

    def _reveal(self) -> None:
        self._practice.uncover()
        self._count()

    def _cover(self) -> None:
        self._practice.cover()
        self._count()

    def _count(self) -> None:
        if self._action.isChecked():
            self._bar.show_count(*self._practice.counts())

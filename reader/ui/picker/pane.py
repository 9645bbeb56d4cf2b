"""The picker: the page with all its parts, and above it what may be said of the one pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.datamodel.page import BlockPlace, Page
from reader.settings import AppearanceSettings
from reader.spam.feedback.picking import reaches
from reader.spam.feedback.rules import Rule
from reader.ui.page_state import PageState
from reader.ui.picker.choices import ChoicesPanel, state_name
from reader.ui.picker.page_view import PageView
from reader.ui.reading.formats import Formats
from reader.ui.style.theme import current_theme
from reader.ui.texts.wording import labelled

#: Keys that go on to the window: those with these modifiers, and what is beyond letters.
_FOR_THE_WINDOW = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
#: So much of a part is told in words.
_BEGINNING = 200


class PickerPane(QWidget):
    """Lets the reader say what of a page is the article and what is not.

    Args:
        appearance: fonts and sizes.

    Attributes:
        view: the page, to be pointed at.
        choices: what may be said of the part pointed at.

    Signals:
        decided: a `Reach`, and whether what it reaches is to be the article.
        left: the reader is done.
    """

    decided = Signal(object, bool)
    left = Signal()

    def __init__(self, appearance: AppearanceSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PageState()
        self._rules: Sequence[Rule] = ()
        self.choices = ChoicesPanel(self)
        self.view = PageView(Formats(current_theme(), appearance), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices)
        column.addWidget(self.view, 1)
        self.view.current_changed.connect(self._on_current)
        self.view.taken.connect(self._take)
        self.choices.kind_changed.connect(self._offer)
        self.choices.reach_changed.connect(self._preview)
        self.choices.taken.connect(self._take)
        self.choices.left.connect(self.left)
        for before, after in pairwise((self.view, *self.choices.inputs)):
            self.setTabOrder(before, after)

    def entrance(self) -> QWidget:
        """What takes the keys: the page."""
        return self.view

    def shows(self, page: Page) -> bool:
        """Whether it is about a page, which may have been cleaned anew."""
        return self._state.page is not None and self._state.page.source == page.source

    def show_page(self, state: PageState) -> None:
        """Show a page, or the same one after something was said of it; the place stays."""
        assert state.page is not None
        self._state = state
        self.view.show_page(state.page, state.hidden)
        if (place := self.view.current) is not None:
            self._on_current(place)
        else:
            self.choices.set_part("", is_article=True)

    def set_rules(self, rules: Sequence[Rule]) -> None:
        """Take what was learned so far: what it decides otherwise is not counted."""
        self._rules = rules
        if self.view.current is not None:
            self._offer()

    def set_look(self, appearance: AppearanceSettings) -> None:
        """Take other colours, fonts or sizes."""
        self.view.set_formats(Formats(current_theme(), appearance))
        self._preview()

    # -- what the reader does

    def event(self, event: QEvent) -> bool:
        """See Qt: single keys mean the part pointed at, not the page behind the picker."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & _FOR_THE_WINDOW
            and (event.text() or event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: X and Shift+X say what a part is, as they do in the article; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_X and self.view.current is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.choices.say(is_article=bool(shift))
        else:
            super().keyPressEvent(event)

    def _on_current(self, place: BlockPlace) -> None:
        assert self._state.page is not None
        section = self._state.page.section(place.section)
        hidden = section.id in self._state.hidden
        text = " ".join(section.blocks[place.number].text[:_BEGINNING].split())
        words = labelled(state_name(section, hidden=hidden), text)
        self.choices.set_part(words, is_article=not hidden)
        self._offer()

    def _offer(self) -> None:
        """Say how far the choice may go."""
        page, place = self._state.page, self.view.current
        if page is None or place is None:
            return
        found = reaches(page, place, is_article=self.choices.is_article, known=self._rules)
        self.choices.set_reaches(found, page.domain)
        self._preview()

    def _preview(self) -> None:
        reach = self.choices.reach
        places = reach.places if reach is not None else ()
        self.view.set_affected(places, keeps=self.choices.is_article)

    def _take(self) -> None:
        if (reach := self.choices.reach) is not None:
            self.decided.emit(reach, self.choices.is_article)

"""The word list in the drawer: what is shown of it, and the words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.datamodel.word import LEVELS, WordFilter, WordState
from reader.ui.actions import Actions
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.library.rows import ListRow
from reader.ui.library.stories import StoriesModel
from reader.ui.library.stories_list import StoriesList
from reader.ui.style.theme import scaled
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import state_name
from reader.ui.widgets.action_button import ActionButton
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.labels import heading, plain_label

#: What stands for the words that were looked up, among the states.
_LOOKED_UP = "looked-up"

#: Days that the choices of dates go back; 0 is the beginning of today.
_DAYS = (0, 7, 30)


class WordsPage(QWidget):
    """Lists words by search, language, level, state and date.

    Signals:
        shown: it comes to be seen, with words that may be those of long ago.
        filter_changed: other words are wanted: see `wanted`.
        word_chosen: the `ListRow` of a word that is to be explained.
        menu_requested: a `ListRow` and a place on the screen.
        more_wanted: the list has shown all rows there are so far.
    """

    shown = Signal()
    filter_changed = Signal()
    word_chosen = Signal(object)
    menu_requested = Signal(object, QPoint)
    more_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = StoriesModel(self)
        self.list = StoriesList(self.rows, self)
        self.search = FilterLine(self.tr("Search words"), self)
        self._count = plain_label("", self, quiet=True, wrap=False)
        self._nothing = QWidget(self)
        self._empty = plain_label("", self._nothing, quiet=True)
        self._languages = self._box(self.tr("Language"))
        self._levels = self._box(self.tr("Level"))
        self._states = self._box(self.tr("State"))
        self._dates = self._box(self.tr("Added"))
        self._fill_boxes()
        self._build_ui(actions)
        self._connect()

    @property
    def wanted(self) -> WordFilter:
        """The words that are to be listed."""
        level: tuple[str, int] | None = self._levels.currentData()
        state: str = self._states.currentData()
        days: int | None = self._dates.currentData()
        return WordFilter(
            text=self.search.text().strip(),
            language=level[0] if level else self._languages.currentData(),
            level=level[1] if level else -1,
            state=WordState(state) if state not in ("", _LOOKED_UP) else None,
            since=None if days is None else _midnight() - timedelta(days=days),
            looked_up=state == _LOOKED_UP,
        )

    def set_rows(
        self, rows: Sequence[ListRow], *, count: str, has_more: bool, empty: str, again: bool
    ) -> None:
        """List other words.

        Args:
            rows: the first of them.
            count: how many there are in all, in words.
            has_more: whether there are more, which `more_wanted` will ask for.
            empty: what is said where there is none.
            again: whether it is the same list as it is now, which keeps its place.
        """
        self.list.set_rows(rows, has_more=has_more, again=again)
        self._count.setText(count)
        self._empty.setText(empty)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def entrance(self) -> QWidget:
        """What takes the keys: the words, or the search where there are none."""
        return self.search if self.list.isHidden() else self.list

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt; a window that comes back from the task bar shows nothing new."""
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    # -- inside ---------------------------------------------------------------------------------

    def _box(self, name: str) -> CalmComboBox:
        box = CalmComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        return box

    def _fill_boxes(self) -> None:
        self._languages.addItem(self.tr("All languages"), "")
        for language in LEVELS:
            self._languages.addItem(language_name(language), language)
        self._fill_levels()
        self._states.addItem(self.tr("All words"), "")
        for state in (WordState.NEW, WordState.LEARNING, WordState.KNOWN):
            self._states.addItem(state_name(state), state.value)
        self._states.addItem(self.tr("Looked up"), _LOOKED_UP)
        self._dates.addItem(self.tr("Any time"), None)
        names = (self.tr("Today"), self.tr("Last 7 days"), self.tr("Last 30 days"))
        for days, name in zip(_DAYS, names, strict=True):
            self._dates.addItem(name, days)

    def _fill_levels(self) -> None:
        """Offer the levels of the chosen language, or of both."""
        chosen = self._languages.currentData()
        with QSignalBlocker(self._levels):
            self._levels.clear()
            self._levels.addItem(self.tr("All levels"), None)
            for language, names in LEVELS.items():
                if chosen in ("", language):
                    for level, name in enumerate(names, start=1):
                        self._levels.addItem(name, (language, level))
            self._levels.addItem(self.tr("No level"), (chosen, 0))

    def _build_ui(self, actions: Actions) -> None:
        unit = scaled(4, self.font())
        self.list.setAccessibleName(self.tr("Words"))
        head = QHBoxLayout()
        head.setContentsMargins(4 * unit, 2 * unit, 2 * unit, unit)
        head.setSpacing(2 * unit)
        head.addWidget(heading(self.tr("Words"), self, 13))
        head.addWidget(self._count)
        head.addStretch(1)
        for name in ("import_words", "export_words"):
            head.addWidget(ActionButton(actions.with_icon(name), self))
        choices = QGridLayout()
        choices.setContentsMargins(3 * unit, 0, 3 * unit, 2 * unit)
        choices.setSpacing(2 * unit)
        choices.addWidget(self.search, 0, 0, 1, 2)
        boxes = (self._languages, self._levels, self._states, self._dates)
        for number, box in enumerate(boxes):
            choices.addWidget(box, 1 + number // 2, number % 2)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        empty = QVBoxLayout(self._nothing)  # a style sheet takes margins from a label
        empty.setContentsMargins(4 * unit, 6 * unit, 4 * unit, 6 * unit)
        empty.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(choices)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addStretch()

    def _connect(self) -> None:
        self.search.returnPressed.connect(self.search.settle)
        self.search.rested.connect(self.filter_changed)
        self._languages.activated.connect(lambda _: self._on_language())
        for box in (self._levels, self._states, self._dates):
            box.activated.connect(lambda _: self.filter_changed.emit())
        self.list.row_chosen.connect(self.word_chosen)
        self.list.menu_requested.connect(self.menu_requested)
        self.rows.more_wanted.connect(self.more_wanted)

    def _on_language(self) -> None:
        self._fill_levels()
        self.filter_changed.emit()


def _midnight() -> datetime:
    """The beginning of today where the reader is."""
    now = datetime.now(UTC).astimezone()
    return now.replace(hour=0, minute=0, second=0, microsecond=0)

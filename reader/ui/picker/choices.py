"""What is to be done with the part that was pointed at: what it is, and how far that goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.datamodel.page import Section
from reader.spam.feedback.picking import Reach, Scope
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.dialogs.rules import rule_words
from reader.ui.style.theme import scaled
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import translate
from reader.ui.texts.wording import role_name
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.labels import ElidedLabel, heading, plain_label
from reader.ui.widgets.notice import announce


class ChoicesPanel(QFrame):
    """Says what was pointed at, and offers what may be said of it.

    Attributes:
        apply: the button that has it done.

    Signals:
        kind_changed: the part is said to be something else.
        reach_changed: the choice goes farther, or less far.
        taken: the choice is to be done.
        left: the reader is done with picking.
    """

    kind_changed = Signal()
    reach_changed = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self._reaches: Sequence[Reach] = ()
        self._hint = plain_label(
            self.tr("Point at a part of the page: click it, or go to it with the arrow keys."),
            self,
            quiet=True,
        )
        self._part = ElidedLabel("", self)
        self._not = QRadioButton(self.tr("This is not the article"), self)
        self._is = QRadioButton(self.tr("This is the article"), self)
        self._kinds = QButtonGroup(self)
        self._reach = CalmComboBox(self)
        self._count = plain_label("", self, quiet=True, wrap=False)
        self.apply = QPushButton(self.tr("Apply"), self)
        self._done = QPushButton(self.tr("Done"), self)
        self._build_ui()
        self._connect()
        self.set_part("", is_article=True)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What Tab goes through: what the part is, how far that goes, and what is done."""
        return (self._not, self._is, self._reach, self.apply, self._done)

    @property
    def is_article(self) -> bool:
        """Whether the part is said to be the article."""
        return self._is.isChecked()

    @property
    def reach(self) -> Reach | None:
        """How far the choice goes; None as long as nothing was pointed at."""
        index = self._reach.currentIndex()
        return self._reaches[index] if 0 <= index < len(self._reaches) else None

    def set_part(self, words: str, *, is_article: bool) -> None:
        """Say what was pointed at.

        Args:
            words: what it is held to be, and how it begins; "" for nothing.
            is_article: whether it shows as the article now; the opposite is offered.
        """
        self._hint.setVisible(not words)
        self._part.setVisible(bool(words))
        if words and words != self._part.text():
            announce(self._part, words)
        self._part.setText(words)
        self._part.setToolTip(words)
        for widget in (self._not, self._is, self._reach, self.apply):
            widget.setEnabled(bool(words))
        (self._not if is_article else self._is).setChecked(True)
        if not words:
            self.set_reaches((), "")

    def set_reaches(self, reaches: Sequence[Reach], site: str) -> None:
        """Offer how far the choice may go, the narrowest first, on a site; "" for a saved page."""
        self._reaches = reaches
        chosen = self._reach.currentIndex()
        with QSignalBlocker(self._reach):
            self._reach.clear()
            self._reach.addItems([reach_words(reach, site) for reach in reaches])
            self._reach.setCurrentIndex(chosen if 0 < chosen < len(reaches) else 0)
        self._show_count()

    def say(self, *, is_article: bool) -> None:
        """Choose what the part is."""
        (self._is if is_article else self._not).setChecked(True)
        self.kind_changed.emit()

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self._kinds.addButton(self._not)
        self._kinds.addButton(self._is)
        self._reach.setAccessibleName(self.tr("How far this goes"))
        self._reach.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.apply.setProperty("accent", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 3 * unit, 6 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        top = QHBoxLayout()
        title = heading(self.tr("What is the article?"), self, 14)
        title.setWordWrap(False)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._done)
        middle = FlowLayout()
        middle.setSpacing(4 * unit)
        for widget in (self._not, self._is, self._count):
            middle.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.setSpacing(2 * unit)
        bottom.addWidget(self._reach, 1)
        bottom.addWidget(self.apply)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._part)
        column.addLayout(middle)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._kinds.buttonClicked.connect(lambda _: self.kind_changed.emit())
        self._reach.currentIndexChanged.connect(self._on_reach)
        self.apply.clicked.connect(lambda: self.taken.emit())
        self._done.clicked.connect(lambda: self.left.emit())

    def _on_reach(self) -> None:
        self._show_count()
        self.reach_changed.emit()

    def _show_count(self) -> None:
        reach = self.reach
        if reach is None:
            self._count.setText("")
            return
        number, counts = len(reach.places), Counts()
        words = counts.would_be_shown if self.is_article else counts.would_be_hidden
        self._count.setText(words(number))


def state_name(section: Section, *, hidden: bool) -> str:
    """What a part is held to be: "Navigation, hidden"."""
    if not hidden:
        return role_name(section.role)
    return translate("Picker", "{0}, hidden").format(role_name(section.role))


def reach_words(reach: Reach, site: str) -> str:
    """How far a choice reaches, with the number of paragraphs it is about.

    Args:
        reach: the choice.
        site: the domain of the page; "" for a saved one.
    """
    count = Counts().paragraphs(len(reach.places))
    if reach.scope is Scope.PARAGRAPH:
        return translate("Picker", "This paragraph, now")
    if reach.rule is None:
        return translate("Picker", "This whole part, now ({0})").format(count)
    words = rule_words(reach.rule)
    if site:
        return translate("Picker", "Always on {0} – {1} ({2})").format(site, words, count)
    return translate("Picker", "Always in saved pages – {0} ({1})").format(words, count)

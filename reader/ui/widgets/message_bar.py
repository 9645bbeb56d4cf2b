"""Telling the reader something without getting in the way: a bar above the article, and notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.ui.style.icons import ICON_SIZE
from reader.ui.style.theme import scaled
from reader.ui.texts import wording
from reader.ui.widgets.action_button import IconButton, Picture
from reader.ui.widgets.focus import claims_escape
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.notice import Button, FloatingNotice, announce, fill_buttons

#: What stands beside text and buttons, in pixels at the base font: picture, cross and margins.
_BESIDE = 100
#: Lines of details that stand over the article at once: of sixty feeds, a screen has no room.
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Saying:
    """What the bar says. `details` are folded; the `code` of an error gives it its colours.

    `details_button` unfolds the details; "" takes the usual word. `unfolded` has them seen at once.
    """

    text: str
    buttons: Sequence[Button] = ()
    details: str = ""
    details_button: str = ""
    unfolded: bool = False
    code: str = ""


class _Details(QScrollArea):
    """Holds the details: as high as their text, up to some lines, and then it scrolls."""

    def __init__(self, label: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the label has it, and scrolls this
        self.setWidgetResizable(True)
        self.setWidget(label)
        label.setAutoFillBackground(False)  # the bar's colour shows
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """See Qt."""
        line, whole = self.fontMetrics().lineSpacing(), self._label.heightForWidth(self.width())
        return QSize(super().sizeHint().width(), min(whole, _MOST_LINES * line))

    def minimumSizeHint(self) -> QSize:
        """See Qt: a low window leaves it a line."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: what is narrower has more lines."""
        super().resizeEvent(event)
        self.updateGeometry()


class MessageBar(QFrame):
    """A bar that says what happened and what can be done about it; hidden while there is nothing.

    Brief notices ("Part hidden · Undo") float over the lower edge of the bar's window, so that the
    article does not jump.

    Signals:
        closed: the reader has read it, or pressed one of its buttons.
        undo_changed: the notice offers an undo now, or no more.
    """

    closed = Signal()
    undo_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._message = Saying("")
        self._undo: Callable[[], object] | None = None
        self._lasting: list[Callable[[], object]] = []
        self.notice = FloatingNotice(parent)
        self.notice.gone.connect(self._forget_undo)
        self._build_ui()
        self.hide()

    def show_message(
        self,
        text: str,
        buttons: Sequence[Button] = (),
        details: str = "",
        details_button: str = "",
        *,
        unfolded: bool = False,
    ) -> None:
        """Say something until it is closed or something else is said."""
        self._say(Saying(text, buttons, details, details_button, unfolded))

    def show_error(self, error: ReaderError, buttons: Sequence[Button] = ()) -> None:
        """Say what went wrong and what can be done; the cause is folded."""
        text = wording.error_text(error)
        details = error.code if text == str(error) else f"{error.code}\n{error}"
        if error.__cause__ is not None:
            details += f"\n{type(error.__cause__).__name__}: {error.__cause__}"
        self._say(Saying(text, buttons, details, code=error.code))

    @property
    def saying(self) -> Saying | None:
        """What is said now; None for nothing."""
        return None if self.isHidden() else self._message

    def say_again(self, saying: Saying | None) -> None:
        """Say what was said before, or with None nothing."""
        if saying is None:
            self.clear()
        else:
            self._say(saying)

    def show_notice(self, text: str, buttons: Sequence[Button] = ()) -> None:
        """Say something for a few seconds."""
        self._forget_undo()
        self.notice.show_text(text, buttons)

    def show_undo(self, text: str, undo: Callable[[], object], *, lasting: bool = False) -> None:
        """Say for a few seconds what was done, with a button that takes it back.

        Args:
            text: what was done.
            undo: takes it back.
            lasting: whether it can still be taken back when the notice is gone: it was a deletion.
        """
        if lasting:
            self._lasting.append(undo)
        self.notice.show_text(text, [(self.tr("Undo"), lambda: self._do_undo(undo))])
        self._undo = undo
        self.undo_changed.emit()

    def withdraw_undo(self, undo: Callable[[], object]) -> None:
        """Offer no more what was offered with `show_undo`; another notice stays."""
        if self._undo == undo:
            self.notice.go()

    @property
    def offers_undo(self) -> bool:
        """Whether the notice that is seen can take something back."""
        return self._undo is not None

    @property
    def remembers_deletion(self) -> bool:
        """Whether something that was deleted can be taken back."""
        return bool(self._lasting)

    def take_deletion_back(self) -> None:
        """Take the last deletion back, whose notice is gone."""
        if self._lasting:
            self._do_undo(self._lasting[-1])

    def take_back(self) -> bool:
        """Undo what the notice tells of; gives False where it offers nothing."""
        undo = self._undo
        self.notice.go()
        if undo is not None:
            self._do_undo(undo)
        return undo is not None

    def withdraw(self, code: str) -> None:
        """Say no more of errors with a code, which are mended; another message stays."""
        if self._message.code == code:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def event(self, event: QEvent) -> bool:
        """See Qt: Escape means something here, and is not left to the window."""
        return claims_escape(event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: another width may have room for the buttons beside the text, or not."""
        super().resizeEvent(event)
        self._place_offers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Escape closes the bar that has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self.setObjectName("messageBar")
        self._picture = Picture(self)
        self._text = plain_label("", self, selectable=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._details_button = QPushButton(self.tr("Details"), self)
        self._details_button.setProperty("link", True)
        self._details_button.setCheckable(True)
        self._close = IconButton("close", self.tr("Close"), self)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._details = plain_label("", self, quiet=True, selectable=True)
        self._details.setIndent(scaled(ICON_SIZE, self.font()) + 2 * unit)
        self._offers = QWidget(self)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * unit)
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.setSpacing(2 * unit)
        offers.addLayout(self._buttons)
        offers.addWidget(self._details_button)
        offers.addStretch()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * unit)
        self._grid.setVerticalSpacing(unit)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._picture, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._offers, 0, 2)
        self._grid.addWidget(self._close, 0, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.addLayout(self._grid)
        self._folded = _Details(self._details, self)
        self._folded.hide()
        column.addWidget(self._folded)
        self._details_button.toggled.connect(self._folded.setVisible)
        self._close.clicked.connect(self._on_close)

    def _place_offers(self) -> None:
        """Put the buttons below a text that has no room for one line beside them."""
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        beside = self._offers.sizeHint().width() + scaled(_BESIDE, self.font())
        row, column = (0, 2) if words + beside <= self.width() else (1, 1)
        self._grid.addWidget(self._offers, row, column)

    def _do_undo(self, undo: Callable[[], object]) -> None:
        if undo in self._lasting:
            self._lasting.remove(undo)
            self.undo_changed.emit()
        undo()

    def _forget_undo(self) -> None:
        self._undo = None
        self.undo_changed.emit()

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()

    def _say(self, message: Saying) -> None:
        self._message = message
        self._text.setText(message.text)
        self._details.setText(message.details)
        self._folded.updateGeometry()
        self._details_button.setText(message.details_button or self.tr("Details"))
        self._details_button.setVisible(bool(message.details))
        self._details_button.setChecked(message.unfolded)
        made = fill_buttons(self._buttons, message.buttons, self, self._on_close)
        # Tab takes them from left to right, although those of the message are the newest.
        for one, following in pairwise([self._text, *made, self._details_button, self._close]):
            self.setTabOrder(one, following)
        self._place_offers()
        self._show_kind()
        self.show()
        announce(self, message.text)

    def _show_kind(self) -> None:
        """Give the bar the picture and the colours of what it says."""
        trouble = bool(self._message.code)
        self._picture.show_drawing(*(("error", "spam") if trouble else ("info", "accent")))
        self._picture.setAccessibleName(self.tr("Error") if trouble else self.tr("Message"))
        self.setProperty("trouble", trouble)
        self.style().polish(self)  # style sheets look at properties only then

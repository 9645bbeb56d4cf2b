"""The view's own lines over the columns: where parts are hidden, and headers of parts shown."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reader.datamodel.page import Role, Section
from reader.ui.reading.formats import Formats
from reader.ui.reading.painting.decoration import tint_colours
from reader.ui.reading.rows import Row, RowKind, Tint
from reader.ui.reading.wording import box_title, hidden_text
from reader.ui.style.theme import mix
from reader.ui.texts import wording as names
from reader.ui.texts.i18n import translate
from reader.ui.widgets.focus import hand_on_focus
from reader.ui.widgets.labels import plain_label

_FONT_PIXELS = 13


class LinkButton(QPushButton):
    """A button that looks like a link: an underlined word."""

    def __init__(self, text: str, colour: QColor, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._colour = colour
        font = self.font()
        font.setUnderline(True)
        self.setFont(font)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """See Qt: the word and a little room around it."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 8, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """See Qt."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class Overlay(QWidget):
    """A line of the view over both columns; `act` is told what the reader chose."""

    chosen = Signal(str, str)

    def __init__(self, row: Row, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.theme = formats.theme
        self.pixels = formats.pixels
        font = QFont(self.font())
        font.setPixelSize(self.pixels(_FONT_PIXELS))
        self.setFont(font)

    def label(self, text: str, colour: QColor, *, bold: bool = False) -> QLabel:
        """A label in plain text."""
        label = plain_label(text, self, wrap=False)
        font = QFont(self.font())
        font.setBold(bold)
        label.setFont(font)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        label.setPalette(palette)
        return label

    def button(
        self, text: str, description: str, colour: QColor, act: Callable[[], None]
    ) -> LinkButton:
        """A button that looks like a link."""
        button = LinkButton(text, colour, self)
        button.setFont(self._underlined())
        button.setAccessibleDescription(description)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _underlined(self) -> QFont:
        font = QFont(self.font())
        font.setUnderline(True)
        return font


class HiddenLine(Overlay):
    """The thin line "3 spam sections hidden · Show"."""

    def __init__(self, row: Row, formats: Formats, parent: QWidget) -> None:
        super().__init__(row, formats, parent)
        colour = self._colour()
        text = hidden_text(row.hidden)
        self._text = self.label(f"{text} ·", colour)
        self._show = self.button(translate("ReadingView", "Show"), text, colour, self._ask)
        self._show.setObjectName("show")
        self.setAccessibleName(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.pixels(2))
        line.addStretch(1)
        line.addWidget(self._text)
        line.addWidget(self._show)
        line.addStretch(1)

    def _colour(self) -> QColor:
        roles = {section.role for section in self.row.hidden}
        if Role.SPAM in roles:
            return self.theme.spam
        return self.theme.advert if roles == {Role.ADVERT} else self.theme.secondary

    def _ask(self) -> None:
        for section in self.row.hidden:
            self.chosen.emit("show", section.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt: the line to the left and right of the words."""
        painter = QPainter(self)
        painter.setPen(mix(self._colour(), self.theme.paper, 0.35))
        room = self.pixels(10)
        middle = self.height() // 2
        painter.drawLine(0, middle, self._text.x() - room, middle)
        painter.drawLine(self._show.geometry().right() + room, middle, self.width(), middle)


class BoxHeader(Overlay):
    """The header of a part that is shown although it is not simply the article."""

    def __init__(self, row: Row, formats: Formats, parent: QWidget) -> None:
        super().__init__(row, formats, parent)
        assert row.section is not None
        bar, _ = tint_colours(row.tint, formats.theme)
        section = row.section
        title = self.label(box_title(section), bar, bold=True)
        reason = self._reason(section)
        self._reason_label = self.label(reason, bar)
        self._reason_text = reason
        self._reason_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(f"{box_title(section)}. {reason}")
        line = QHBoxLayout(self)
        margin = self.pixels(15)
        left = 0 if row.tint is Tint.FLAG else margin
        line.setContentsMargins(left, self.pixels(3), margin - 4, 0)
        line.setSpacing(self.pixels(10))
        line.addWidget(title)
        line.addWidget(self._reason_label, 1)
        hide = translate("ReadingView", "Hide")
        line.addWidget(self.button(hide, reason, bar, lambda: self.chosen.emit("hide", section.id)))
        if section.verdict is not None:
            line.addWidget(self.button(self._denial(section), reason, bar, self._deny))

    @staticmethod
    def _denial(section: Section) -> str:
        verdict = section.verdict
        if section.role is Role.ADVERT or (verdict is not None and not verdict.is_spam):
            return translate("ReadingView", "Not an advert")
        return translate("ReadingView", "Not spam")

    def _deny(self) -> None:
        if self.row.section is not None:
            self.chosen.emit("not-spam", self.row.section.id)

    @staticmethod
    def _reason(section: Section) -> str:
        if section.verdict is None:
            return ""
        return f"{names.reasons(section.verdict)} · {names.percent(section.verdict.score)}"

    def resizeEvent(self, event: object) -> None:
        """See Qt: a reason that is too long is cut, and told whole by its tooltip."""
        room = self._reason_label.width()
        metrics = self._reason_label.fontMetrics()
        cut = metrics.elidedText(self._reason_text, Qt.TextElideMode.ElideRight, room)
        self._reason_label.setText(cut)


class OverlayLayer:
    """Makes and places the overlays of the rows on screen, and drops those that left it.

    Args:
        parent: what they lie over.
        chosen: is told the action and the section of a button that was pressed.
        heir: gives what has the keyboard when an overlay goes that had it.
    """

    def __init__(
        self, parent: QWidget, chosen: Callable[[str, str], None], heir: Callable[[], QWidget]
    ) -> None:
        self._parent = parent
        self._chosen = chosen
        self._heir = heir
        self._overlays: dict[str, Overlay] = {}

    def clear(self) -> None:
        """Drop all: the page or the theme changed."""
        for key in tuple(self._overlays):
            self._drop(key)

    def _drop(self, key: str) -> None:
        overlay = self._overlays.pop(key)
        hand_on_focus(overlay, self._heir())
        overlay.hide()
        overlay.deleteLater()

    def place(self, places: dict[str, tuple[Row, QRect]], formats: Formats) -> None:
        """Show exactly these rows' overlays.

        Args:
            places: row and place, in the parent's coordinates, by the row's key.
            formats: gives sizes and colours.
        """
        for key in [
            k for k, o in self._overlays.items() if k not in places or places[k][0] != o.row
        ]:
            self._drop(key)
        has_new = not places.keys() <= self._overlays.keys()
        for key, (row, area) in places.items():
            overlay = self._overlays.get(key) or self._make(row, formats)
            self._overlays[key] = overlay
            overlay.setGeometry(area)
            overlay.show()
            overlay.raise_()
        if has_new:
            self._order()

    def _order(self) -> None:
        """Have Tab go from the article to the buttons on it, from the top to the bottom."""
        shown = sorted(self._overlays.values(), key=Overlay.y)
        buttons = (button for overlay in shown for button in overlay.findChildren(LinkButton))
        for before, button in pairwise((self._heir(), *buttons)):
            QWidget.setTabOrder(before, button)

    def _make(self, row: Row, formats: Formats) -> Overlay:
        kind = HiddenLine if row.kind is RowKind.LINE else BoxHeader
        overlay = kind(row, formats, self._parent)
        overlay.chosen.connect(self._chosen)
        return overlay

    def focus(self, key: str) -> None:
        """Give the keyboard to the first button of an overlay that is on screen."""
        if overlay := self._overlays.get(key):
            buttons = overlay.findChildren(LinkButton)
            if buttons:
                buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def focused(self) -> Row | None:
        """The row whose buttons have the keyboard."""
        button = QApplication.focusWidget()
        rows = (o.row for o in self._overlays.values() if button and o.isAncestorOf(button))
        return next(rows, None)

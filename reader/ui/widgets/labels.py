"""Labels that Qt lacks: text cut short with "…", and pinyin in the colours of its tones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from reader.dictionary import Syllable
from reader.foreign import read_toml
from reader.resources import resource_path
from reader.ui.style.theme import Theme


class PinyinLabel(QWidget):
    """Pinyin with each syllable in the colour of its tone."""

    def __init__(
        self,
        syllables: Sequence[Syllable],
        colours: Mapping[int, QColor],
        font: QFont,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._syllables = syllables
        self._colours = colours
        self.setFont(font)
        self.setAccessibleName(" ".join(syllable.text for syllable in syllables))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all syllables on one line."""
        metrics = QFontMetricsF(self.font())
        width = sum(metrics.horizontalAdvance(s.text) + self._gap() for s in self._syllables)
        return QSize(round(width) + 1, round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the syllables."""
        painter = QPainter(self)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        left = 0.0
        for syllable in self._syllables:
            painter.setPen(self._colours.get(syllable.tone, self._colours[5]))
            painter.drawText(QPoint(round(left), round(metrics.ascent())), syllable.text)
            left += metrics.horizontalAdvance(syllable.text) + self._gap()

    def _gap(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(" ") * 0.6


class ElidedLabel(QLabel):
    """A label on one line that ends in "…" where its text does not fit."""

    def minimumSizeHint(self) -> QSize:
        """It may be narrowed to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits of the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class ElidedLink(QPushButton):
    """A button that looks like a link, and ends in "…" where its text does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("link", True)

    def set_words(self, text: str) -> None:
        """Say something; what does not fit is in the tooltip."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """It may be narrowed to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits of the text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - (super().sizeHint().width() - self._length(self.text()))
        elide = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self.text(), elide, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _length(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


def tone_colours(theme: Theme) -> dict[int, QColor]:
    """The colours of syllables by their tone, 5 for the light one."""
    data = read_toml(resource_path("themes", f"{theme.name}.toml").read_bytes())
    return {int(tone): QColor(colour) for tone, colour in data["tones"].items()}

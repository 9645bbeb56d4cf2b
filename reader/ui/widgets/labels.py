"""Pinyin in the colours of its tones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.dictionary import Syllable
from reader.resources import resource_path
from reader.ui.style.theme import Theme
from reader.untrusted import read_toml


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


def tone_colours(theme: Theme) -> dict[int, QColor]:
    """The colours of syllables by their tone, 5 for the light one."""
    data = read_toml(resource_path("themes", f"{theme.name}.toml").read_bytes())
    return {int(tone): QColor(colour) for tone, colour in data["tones"].items()}

"""The buttons of the open page, above its title: star, keep, tag, note."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.reading.formats import Formats
from reader.ui.style.icons import ICON_SIZE
from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import IconButton

#: The drawing of each button, by the action it stands for.
_DRAWINGS = {"star": "star", "keep": "archive", "tag": "tag", "add_note": "note"}

#: The margin above the title at 100 %, and what the buttons need of it at the base font, in pixels.
_MARGIN, _NEEDED = 26, ICON_SIZE + 13


def title_margin(formats: Formats, font: QFont) -> int:
    """The room above the title in pixels: what looks well, and holds the buttons."""
    return max(formats.pixels(_MARGIN), scaled(_NEEDED, font))


class TitleButtons(QWidget):
    """Quiet buttons in the margin above the title, where it is read.

    Args:
        before: what Tab comes from.
        parent: what they lie on.

    Signals:
        chosen: the name of the action whose button was pressed.
    """

    chosen = Signal(str)

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("titleButtons")
        self._buttons: dict[str, IconButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, drawing in _DRAWINGS.items():
            button = IconButton(drawing, "", self, quiet=True)
            button.setObjectName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda on, name=name: self._choose(name, on))
            row.addWidget(button)
            self.setTabOrder(before, button)
            self._buttons[name] = before = button
        self.hide()

    def set_states(self, states: Mapping[str, tuple[str, bool]]) -> None:
        """Say what each button would do now, and whether it is done.

        Args:
            states: words and state by the name of the action.
        """
        for name, (words, on) in states.items():
            button = self._buttons[name]
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setChecked(on)

    def _choose(self, name: str, on: bool) -> None:
        """Leave the state to what comes of it: it may fail, or be thought better of."""
        self._buttons[name].setChecked(not on)
        self.chosen.emit(name)

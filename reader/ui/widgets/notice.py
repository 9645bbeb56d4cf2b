"""A notice that floats over the lower edge of a window for a few seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from reader.ui.style.theme import scaled
from reader.ui.widgets.labels import plain_label

#: How long a notice stays, in milliseconds, unless the pointer or the keyboard is on it; and how
#: long one with a button does.
STAY, STAY_WITH_BUTTON = 4000, 8000

#: A button of a notice or a message: its words and what it does.
Button = tuple[str, Callable[[], object]]


class FloatingNotice(QFrame):
    """Says one thing, perhaps with a button, and goes by itself.

    Args:
        parent: the window it floats over.

    Signals:
        gone: it is seen no more.
    """

    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        unit = scaled(4, self.font())
        self.setObjectName("notice")
        self._text = plain_label("", self, wrap=False)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * unit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * unit, 2 * unit, 3 * unit, 2 * unit)
        layout.setSpacing(3 * unit)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, buttons: Sequence[Button] = ()) -> None:
        """Say something in place of what is said now."""
        self._text.setText(text)
        fill_buttons(self._buttons, buttons, self, self.go)
        self.show()
        self._place()
        self.raise_()
        self.timer.start(STAY_WITH_BUTTON if buttons else STAY)
        announce(self, text)

    def go(self) -> None:
        """Say nothing."""
        self.hide()
        self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt: the notice keeps its place when the window is resized."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """See Qt: the notice stays while the pointer is on it."""
        if event.type() is QEvent.Type.Enter:
            self.timer.stop()
        elif event.type() is QEvent.Type.Leave:
            self.timer.start()
        return super().event(event)

    def _on_time_over(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.timer.start()
        else:
            self.go()

    def _place(self) -> None:
        self.adjustSize()
        window = self._window
        left = (window.width() - self.width()) // 2
        self.move(max(0, left), window.height() - self.height() - scaled(48, self.font()))


def fill_buttons(
    layout: QHBoxLayout,
    buttons: Sequence[Button],
    parent: QWidget,
    after: Callable[[], object],
) -> list[QPushButton]:
    """Replace the buttons of a layout.

    Args:
        layout: holds only buttons made here.
        buttons: words and effect of each.
        parent: owns the buttons.
        after: is called when a button was pressed, before it takes effect.

    Returns:
        The buttons in their order.
    """
    made = []
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for text, effect in buttons:
        button = QPushButton(text, parent)
        button.setProperty("compact", True)

        def press(_checked: bool = False, effect: Callable[[], object] = effect) -> None:
            after()
            effect()

        button.clicked.connect(press)
        layout.addWidget(button)
        made.append(button)
        button.show()  # left to the layout, it shows too late to count in the notice's size
    return made


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text that appeared."""
    widget.setAccessibleName(text)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))

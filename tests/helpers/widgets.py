"""Finding widgets as a person does: by what stands on them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def button(parent: QWidget, text: str) -> QAbstractButton:
    """The button with a text that can be seen."""
    buttons = parent.findChildren(QAbstractButton)
    return next(b for b in buttons if b.text() == text and b.isVisible())


def texts(parent: QWidget) -> list[str]:
    """What the labels say that can be seen, from the top."""
    labels = [label for label in parent.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in labels]


def open_window(kind: type[W]) -> W:
    """The window of a kind that is open."""
    windows = QApplication.topLevelWidgets()
    return next(w for w in windows if isinstance(w, kind) and w.isVisible())

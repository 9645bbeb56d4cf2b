"""Writing a note, or a line; choosing one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QPlainTextEdit,
    QWidget,
)

from reader.ui.dialogs.frame import Dialog, resize_within_screen
from reader.ui.style.fonts import font_for
from reader.ui.widgets.labels import plain_label

#: Width and height in pixels at the base font, of a note's dialog and of a line's.
_SIZE = (460, 280)
_LINE_SIZE = (420, 120)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written into a note or a line; `discarded` where it is not to be kept."""

    text: str
    discarded: bool


class NoteDialog(Dialog):
    """A field for some lines.

    Only its own button gives up what is written: Escape, and a window that closes, may be slips.
    Tab goes on to the buttons, so that keys alone lead out of the text; in Qt's own it is a letter.
    Ctrl and Enter keep what is written.

    Args:
        label: what the note is on.
        text: what the note says so far.
    """

    def __init__(self, label: str, text: str, parent: QWidget) -> None:
        super().__init__(self.tr("Note"), _SIZE, parent)
        self._discarded = False
        self._field = QPlainTextEdit(text, self)
        self._build_ui(label)

    @property
    def written(self) -> Written:
        """What the reader left."""
        return Written(self._field.toPlainText().strip(), self._discarded)

    def _build_ui(self, label: str) -> None:
        words = plain_label(label, self)  # of a page: a long line, and perhaps markup
        words.setFont(font_for(label, words.font()))
        words.setBuddy(self._field)
        self._field.setAccessibleName(self.tr("Note"))
        self._field.setAccessibleDescription(label)
        self._field.setTabChangesFocus(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Discard, self)
        buttons.accepted.connect(self.accept)
        buttons.button(kinds.Discard).clicked.connect(self._on_discard)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(enter), self).activated.connect(self.accept)
        self.column.addWidget(words)
        self.column.addWidget(self._field, 1)
        self.column.addWidget(buttons)
        self._field.setFocus()

    def _on_discard(self) -> None:
        self._discarded = True
        self.reject()


def ask_for_note(parent: QWidget, label: str, text: str = "") -> Written:
    """Let the reader write some lines.

    Args:
        parent: the window.
        label: what the note is on.
        text: what the note says so far.
    """
    dialog = NoteDialog(label, text, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.written


def ask_for_line(parent: QWidget, title: str, label: str, text: str = "") -> Written:
    """Let the reader write a line, with room for some words; Esc and *Cancel* discard it.

    Args:
        parent: the window.
        title: the words in the dialog's frame.
        label: what the line is.
        text: what stands there so far.
    """
    dialog = QInputDialog(parent)
    dialog.setTextValue(text)
    accepted = _asked(dialog, title, label)
    return Written(dialog.textValue().strip(), discarded=not accepted)


def ask_for_choice(parent: QWidget, title: str, label: str, choices: Sequence[str]) -> str:
    """Let the reader choose one of some lines; "" where it is given up.

    Args:
        parent: the window.
        title: the words in the dialog's frame.
        label: what is chosen.
        choices: the lines, of which the first is chosen already.
    """
    dialog = QInputDialog(parent)
    dialog.setComboBoxItems(choices)
    return dialog.textValue() if _asked(dialog, title, label) else ""


def _asked(dialog: QInputDialog, title: str, label: str) -> bool:
    """Show a question, as wide as the words in its frame; whether it was answered."""
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    resize_within_screen(dialog, _LINE_SIZE)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted

"""Writing a note, or a line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QPlainTextEdit, QWidget

from reader.ui.dialogs.frame import resize_within_screen
from reader.ui.style.fonts import font_for

#: Width and height in pixels at the base font, of a note's dialog and of a line's.
_SIZE = (460, 260)
_LINE_SIZE = (420, 120)


def ask_for_note(parent: QWidget, title: str, label: str, text: str = "") -> str | None:
    """Let the reader write some lines; None where it is given up.

    Tab goes on to the buttons, so that keys alone lead out of the text; in Qt's own it is a letter.
    Ctrl and Enter keep what is written.

    Args:
        parent: the window.
        title: the words in the dialog's frame.
        label: what the note is on.
        text: what the note says so far.
    """
    dialog = _made(parent, title, label, text)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    for field in dialog.findChildren(QPlainTextEdit):
        field.setTabChangesFocus(True)
    for enter in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(enter), dialog).activated.connect(dialog.accept)
    for words in dialog.findChildren(QLabel):  # a page's words: a long line, and perhaps markup
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(font_for(label, words.font()))
    return _answer(dialog, _SIZE)


def ask_for_line(parent: QWidget, title: str, label: str, text: str = "") -> str | None:
    """Let the reader write a line, with room for some words; None where it is given up.

    Args:
        parent: the window.
        title: the words in the dialog's frame.
        label: what the line is.
        text: what stands there so far.
    """
    return _answer(_made(parent, title, label, text), _LINE_SIZE)


def _made(parent: QWidget, title: str, label: str, text: str) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    return dialog


def _answer(dialog: QInputDialog, size: tuple[int, int]) -> str | None:
    resize_within_screen(dialog, size)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else None

"""Writing a note."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QInputDialog, QPlainTextEdit, QWidget


def ask_for_note(parent: QWidget, title: str, label: str) -> str:
    """Let the reader write some lines; "" where nothing is written, or it is given up.

    Tab goes on to the buttons, so that keys alone lead out of the text; in Qt's own it is a letter.

    Args:
        parent: the window.
        title: the words in the dialog's frame.
        label: what the note is on.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    for field in dialog.findChildren(QPlainTextEdit):
        field.setTabChangesFocus(True)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else ""

"""Texts of Qt's own that its Chinese catalogues lack or word badly; ours gives them."""

from __future__ import annotations

from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

#: As Qt has them in its code, in the contexts that Qt looks them up in.
MISSING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
)

#: Keys with arrows, which Qt calls "left key" for Taiwan, as the button of a mouse is called.
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)

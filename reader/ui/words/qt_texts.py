"""Texts of Qt's own dialogs that its Chinese catalogue lacks; ours gives them."""

from __future__ import annotations

from reader.ui.words.i18n import QT_TRANSLATE_NOOP

#: As Qt has them in its code, in the contexts that Qt looks them up in.
MISSING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)

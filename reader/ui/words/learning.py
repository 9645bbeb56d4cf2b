"""What is said of words that are learned."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.learning import WordState
from reader.ui.words.i18n import QT_TRANSLATE_NOOP

_STATES: Mapping[WordState, str] = {
    WordState.MET: QT_TRANSLATE_NOOP("WordState", "Looked up"),
    WordState.NEW: QT_TRANSLATE_NOOP("WordState", "New"),
    WordState.LEARNING: QT_TRANSLATE_NOOP("WordState", "Learning"),
    WordState.KNOWN: QT_TRANSLATE_NOOP("WordState", "Known"),
}


def state_name(state: WordState) -> str:
    """What a state is called in a list."""
    return QCoreApplication.translate("WordState", _STATES[state])

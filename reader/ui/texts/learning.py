"""What is said of words that are learned, and of texts by them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.datamodel.word import WordState
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP
from reader.ui.texts.wording import percent
from reader.vocabulary.levels import level_name

if TYPE_CHECKING:  # measured on a thread
    from reader.vocabulary.difficulty import Difficulty

_STATES: Mapping[WordState, str] = {
    WordState.MET: QT_TRANSLATE_NOOP("WordState", "Looked up"),
    WordState.NEW: QT_TRANSLATE_NOOP("WordState", "New"),
    WordState.LEARNING: QT_TRANSLATE_NOOP("WordState", "Learning"),
    WordState.KNOWN: QT_TRANSLATE_NOOP("WordState", "Known"),
}


def difficulty_text(found: Difficulty, *, short: bool = False) -> str:
    """How difficult a text is: "HSK 5 · 92 % known · 14 new words"; of an excerpt it says so.

    Args:
        found: of the text.
        short: without the number of new words.
    """
    said = [level_name(found.level, found.language)]
    if found.known is not None:
        known = QCoreApplication.translate("Difficulty", "{0} known")
        said.append(known.format(percent(found.known)))
        if not short:
            said.append(Counts().new_words(found.new))
    form = "{0}" if found.whole else QCoreApplication.translate("Difficulty", "Excerpt: {0}")
    return form.format(" · ".join(said))


def state_name(state: WordState) -> str:
    """What a state is called in a list."""
    return QCoreApplication.translate("WordState", _STATES[state])

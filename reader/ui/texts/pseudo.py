"""A language nobody speaks, by which every text shows whether it is translated and has room.

Letters bear accents, a text is a third longer, and stands in brackets: one without brackets was
forgotten, and one whose bracket cannot be seen is cut off. `--language pseudo` speaks it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

#: What the language is called on the command line.
PSEUDO = "pseudo"

#: What is filled in, what is markup, and the letter that a menu underlines: they stay as they are.
_KEPT = re.compile(r"\{[^{}]{0,40}\}|%[n0-9]|<[^<>]{0,400}>|&\w")
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_LONGER = " óñé twó thréé fóúr fívé síx sévéñ éíght"
#: Contexts whose texts are names of keys, which programs read, too.
_KEYS = frozenset({"QShortcut", "QKeySequence"})


def pseudo(text: str) -> str:
    """A text in that language; an empty one stays empty."""
    if not text.strip():
        return text
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTED), kept[0]]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTED))
    return f"[{''.join(parts)}{_LONGER[: 2 + len(text) // 3]}]"


class PseudoTranslator(QTranslator):
    """Translates every text of the program, and of Qt, as it is asked for."""

    def isEmpty(self) -> bool:
        """See Qt: it has a translation for everything."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """See Qt."""
        return sourceText if context in _KEYS else pseudo(sourceText)

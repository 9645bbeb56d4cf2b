"""Languages: what they call themselves."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

#: Names of languages in themselves where Qt's are missing or say more than the code does.
_OWN_NAMES: Mapping[str, str] = {
    "en": "English",
    "zh": "中文（简体）",
    "zt": "中文（繁體）",
    "pb": "Português (Brasil)",
    "pt": "Português",
    "es": "Español",
    "eo": "Esperanto",
    "tl": "Tagalog",
}

#: The writing systems that a desktop may have no font for, by the scripts of names. For Han, and
#: with it the name of Japanese, the program brings one.
_SYSTEMS: Mapping[QLocale.Script, QFontDatabase.WritingSystem] = {
    QLocale.Script.ArabicScript: QFontDatabase.WritingSystem.Arabic,
    QLocale.Script.BengaliScript: QFontDatabase.WritingSystem.Bengali,
    QLocale.Script.DevanagariScript: QFontDatabase.WritingSystem.Devanagari,
    QLocale.Script.HebrewScript: QFontDatabase.WritingSystem.Hebrew,
    QLocale.Script.KoreanScript: QFontDatabase.WritingSystem.Korean,
    QLocale.Script.TamilScript: QFontDatabase.WritingSystem.Tamil,
    QLocale.Script.TeluguScript: QFontDatabase.WritingSystem.Telugu,
    QLocale.Script.ThaiScript: QFontDatabase.WritingSystem.Thai,
}


def language_name(code: str) -> str:
    """The name of a language in itself, by its code; the code where it is unknown.

    Where no font has its letters, the name is that of the interface's language.
    """
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    if not _has_letters(locale.script()):
        from reader.ui.texts.wording import language_title  # not for the first paint

        return language_title(code)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


@cache
def _has_letters(script: QLocale.Script) -> bool:
    """Whether a font of this system has the letters of a script; it stays so while we run."""
    system = _SYSTEMS.get(script)
    return system is None or bool(QFontDatabase.families(system))

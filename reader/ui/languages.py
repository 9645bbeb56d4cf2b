"""Languages by their own names."""

from __future__ import annotations

from PySide6.QtCore import QLocale

#: Argos' codes that Qt reads otherwise, and Chinese, whose scripts must be told apart.
_OWN_NAMES = {
    "zh": "中文（简体）",
    "zh-Hans": "中文（简体）",
    "zt": "中文（繁體）",
    "zh-Hant": "中文（繁體）",
    "en": "English",
    "pb": "Português (Brasil)",
    "eo": "Esperanto",
    "tl": "Tagalog",
    "nb": "Norsk bokmål",
}


def language_name(code: str) -> str:
    """The own name of a language given by Argos' code ("en", "zt"); the code if unknown."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    name = QLocale(locale.language()).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code

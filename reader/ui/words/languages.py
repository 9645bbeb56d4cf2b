"""Languages: what they call themselves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

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


def language_name(code: str) -> str:
    """The name of a language in itself, by its code; the code where it is unknown."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]

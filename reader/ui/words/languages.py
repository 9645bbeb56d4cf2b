"""Languages: what they call themselves, and which one a page is read in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

#: Argos' own codes for tags of BCP 47 that name a script or a region.
_ARGOS_CODES = {"zh-Hans": "zh", "zh-Hant": "zt", "zh-TW": "zt", "zh-HK": "zt", "pt-BR": "pb"}

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
    """The name of a language in itself, by its Argos code; the code where it is unknown."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def argos_code(tag: str) -> str:
    """Argos' code for a BCP 47 tag: "zh-Hant" is "zt", "en-GB" is "en"."""
    return _ARGOS_CODES.get(tag) or tag.partition("-")[0]


def target_language(wanted: str, interface: str, page: str) -> str:
    """The language a page is read in, as Argos' code.

    Args:
        wanted: what the reader set, or "".
        interface: the language of the interface.
        page: the language of the page, as Argos' code.

    Returns:
        What was set; without that the language of the interface, unless the page is in it: then
        Chinese for an English page and English for any other.
    """
    if wanted:
        return argos_code(wanted)
    if (own := argos_code(interface)) != page:
        return own
    return "zh" if page == "en" else "en"

"""Languages: how systems, pages and packages name them, and what has to be known of each.

The program names a language by its *code*, the one Argos' packages have: "en", "zh", "zt" for
traditional Chinese, "pb" for the Portuguese of Brazil. All other names are *tags*: BCP 47
("zh-Hant-TW"), POSIX locales ("zh_CN.UTF-8", "de_DE@euro", "C"), Qt's and Windows' names.
`language_code` reads every one of them, codes too; the other functions take either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

#: The languages that Argos has packages for, and their names in English.
NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan",
    "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "ga": "Irish", "gl": "Galician", "he": "Hebrew",
    "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "ky": "Kyrgyz", "lt": "Lithuanian", "lv": "Latvian", "ms": "Malay",
    "nb": "Norwegian", "nl": "Dutch", "pb": "Portuguese (Brazil)", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sv": "Swedish", "th": "Thai", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
    "zt": "Chinese (traditional)",
}  # fmt: skip

#: The languages of the interface that were translated without a native reader: as Qt names them,
#: and as they name themselves, with their word for a draft. What one lacks shows in English.
DRAFT_LANGUAGES = {
    "de": "Deutsch (Entwurf)",
    "es": "Español (borrador)",
    "fr": "Français (brouillon)",
    "ja": "日本語（試訳）",
    "ko": "한국어(초안)",
}

#: All languages of the interface. Each has a catalogue in `resources/i18n`: that of English holds
#: the plurals, that of traditional Chinese is made of the simplified one (`tools/traditional.py`).
INTERFACE_LANGUAGES = {
    "en": "English",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
    **DRAFT_LANGUAGES,
}

#: The tags of codes that are no tags themselves, or whose script must be said for the right glyphs.
_TAGS = {"zh": "zh-Hans", "zt": "zh-Hant", "pb": "pt-BR"}

#: Languages that go by another code, by their first subtag: withdrawn codes (IANA registry), the
#: two kinds of Norwegian, and the kinds of Chinese (with the script CLDR gives each).
_ALIASES = {
    "iw": "he", "in": "id", "ji": "yi", "no": "nb", "nn": "nb", "fil": "tl",
    "cmn": "zh", "wuu": "zh", "nan": "zh", "hak": "zh", "gan": "zh", "hsn": "zh", "yue": "zt",
}  # fmt: skip

#: First subtags that name no language (ISO 639-2).
_NO_LANGUAGE = frozenset({"und", "mul", "mis", "zxx"})

#: Subtags that say in which characters Chinese is written. A script outweighs a region.
_CHINESE_SCRIPTS = {"hans": "zh", "chs": "zh", "hant": "zt", "cht": "zt"}
_CHINESE_REGIONS = {"cn": "zh", "sg": "zh", "my": "zh", "tw": "zt", "hk": "zt", "mo": "zt"}

#: Languages written without spaces between words, hence without a space between sentences.
_SPACELESS = frozenset({"zh", "ja", "th", "lo", "km", "my"})

#: Those of them whose punctuation is as wide as their characters.
_FULL_WIDTH = frozenset({"zh", "ja"})

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ug", "ps", "sd"})

_FIRST_SUBTAG = re.compile("[a-z]{2,3}")


@lru_cache(maxsize=256)
def language_code(name: str) -> str:
    """The code of a language: "zh_TW.UTF-8" and "zh-Hant" are "zt", "en-GB" is "en".

    Args:
        name: a tag of any kind, or a code.

    Returns:
        The code; "" for what names no language ("C", "und", "").
    """
    first, *rest = re.split("[-_]", re.split("[.@]", name.strip().lower(), maxsplit=1)[0])
    if not _FIRST_SUBTAG.fullmatch(first) or first in _NO_LANGUAGE:
        return ""
    code = _ALIASES.get(first, first)
    if code in ("zh", "zt"):
        for known in (_CHINESE_SCRIPTS, _CHINESE_REGIONS):
            if told := next((known[subtag] for subtag in rest if subtag in known), ""):
                return told
    return "pb" if code == "pt" and "br" in rest else code


def language_tag(name: str) -> str:
    """The BCP 47 tag for `lang` attributes and font choice; "und" for an unknown language."""
    code = language_code(name)
    return _TAGS.get(code, code) or "und"


@lru_cache(maxsize=256)
def base_language(name: str) -> str:
    """The language without its script and region: "zh" for both kinds of Chinese, "" if unknown."""
    return language_tag(name).partition("-")[0].replace("und", "")


def english_name(name: str) -> str:
    """The English name of a language; what was given where none is known."""
    return NAMES.get(language_code(name), name)


def language_to_read(page: str, wanted: str, known: Iterable[str]) -> str:
    """The code of the language that a page is read in.

    Args:
        page: the language of the page; "" where there is none yet.
        wanted: what the reader set, or "".
        known: the languages of the reader and of the system, the best first.

    Returns:
        What was set; without that the first language that is not the page's own, with English and
        Chinese behind those that are known.
    """
    if code := language_code(wanted):
        return code
    codes = filter(None, map(language_code, (*known, "en", "zh")))
    return next(code for code in codes if base_language(code) != base_language(page))


def is_spaceless(name: str) -> bool:
    """Whether the language sets no space between sentences."""
    return base_language(name) in _SPACELESS


def is_full_width(name: str) -> bool:
    """Whether the language is set in square characters, with punctuation as wide as they are."""
    return base_language(name) in _FULL_WIDTH


def is_chinese(name: str) -> bool:
    """Whether the language is Chinese, in either script."""
    return base_language(name) == "zh"


def is_traditional(name: str) -> bool:
    """Whether the language is Chinese in traditional characters."""
    return language_code(name) == "zt"


def is_right_to_left(name: str) -> bool:
    """Whether the language is written from right to left."""
    return base_language(name) in _RIGHT_TO_LEFT

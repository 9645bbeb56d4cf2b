"""Language codes as Argos packages use them, and the names people know."""

from __future__ import annotations

import re
from functools import cache

#: Names of the languages Argos has packages for, in English.
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

#: Subtags that say a Chinese text is in traditional characters (IANA subtags of script and region).
_TRADITIONAL = {"hant", "tw", "hk", "mo"}

#: The letters a text of a language must contain to be in it; other languages: any letter.
_SCRIPTS = {
    "zh": "\u3400-\u9fff\U00020000-\U0003ffff",
    "zt": "\u3400-\u9fff\U00020000-\U0003ffff",
    "ja": "\u3040-\u30ff\u3400-\u9fff",
    "ko": "\uac00-\ud7af\u1100-\u11ff",
    "ru": "\u0400-\u04ff", "uk": "\u0400-\u04ff", "bg": "\u0400-\u04ff", "ky": "\u0400-\u04ff",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "ur": "\u0600-\u06ff",
    "he": "\u0590-\u05ff", "hi": "\u0900-\u097f", "bn": "\u0980-\u09ff", "th": "\u0e00-\u0e7f",
}  # fmt: skip
_LATIN = "A-Za-z\u00aa-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a"

#: Languages written without spaces between words, with full-width punctuation.
UNSPACED = frozenset({"zh", "zt", "ja"})


def language_code(tag: str) -> str:
    """The package code of a language tag: "zh-Hant" and "zh_TW" give "zt", "en-US" gives "en"."""
    language, *subtags = re.split(r"[-_]", tag.strip().lower())
    if language == "zh" and _TRADITIONAL.intersection(subtags):
        return "zt"
    return "pb" if language == "pt" and "br" in subtags else language


def language_name(code: str) -> str:
    """The English name of a package code; the code itself where none is known."""
    return NAMES.get(code, code)


def is_written_in(text: str, code: str) -> bool:
    """Whether a text has at least one letter of the script of a language."""
    return _letters(code).search(text) is not None


@cache
def _letters(code: str) -> re.Pattern[str]:
    return re.compile(f"[{_SCRIPTS.get(code, _LATIN)}]")

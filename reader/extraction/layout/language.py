"""Which language a text is in: by its script first, then by a model of those that share it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

from reader.extraction.features.vocabulary import common_words
from reader.languages import base_language, is_traditional

#: What Latin text is taken for: the languages that Argos has packages for, or readers ask for most.
LATIN = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "ro", "hu", "sv", "da",
    "nb", "fi", "et", "lv", "lt", "tr", "id", "ms", "vi", "tl", "ca", "gl", "eu", "ga", "sq", "eo",
    "az",
)  # fmt: skip
CYRILLIC = ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn")
ARABIC = ("ar", "fa", "ur", "ps", "ug")
INDIC = ("hi", "mr", "ne")
_SCRIPTS = {
    "han": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"),
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "hangul": re.compile(r"[\uac00-\ud7af\u1100-\u11ff]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff]"),
    "greek": re.compile(r"[\u0370-\u03ff]"),
    "hebrew": re.compile(r"[\u0590-\u05ff]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
    "bengali": re.compile(r"[\u0980-\u09ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_ONE_LANGUAGE = {"hangul": "ko", "greek": "el", "hebrew": "he", "thai": "th", "bengali": "bn"}
_CANDIDATES = {"latin": LATIN, "cyrillic": CYRILLIC, "arabic": ARABIC, "devanagari": INDIC}
#: One Chinese character weighs as much as so many letters of an alphabet.
_HAN_WEIGHT = 3
_SAMPLE = 4000
_TOO_SHORT = 12
#: How many times as likely the language is that is said, or the first of a script where none is:
#: a dozen words of a page with little text look like Romanian as much as English.
_TRUST = 20
#: Common words of English that are words of no other language in Latin script. They make an eighth
#: of running English; a text with fewer is left to the model, which takes 0.4 s to load.
_ENGLISH_ONLY = frozenset(
    ("the", "and", "that", "with", "from", "this", "which", "their", "they", "been", "would")
)
_ENGLISH_SHARE, _ENGLISH_WORDS = 0.07, 40


#: Languages so near each other that what a page says of itself tells them apart better.
_NEAR = ({"nb", "da"}, {"cs", "sk"}, {"id", "ms"}, {"es", "gl"}, {"bg", "mk"})


def detect(text: str, said: str = "") -> str:
    """The code of a text's language ("en", "zh", "zh-Hant"); "" where nothing tells it.

    Args:
        text: the text; its first 4,000 characters are looked at.
        said: the language that its page or feed names. It is believed of a text with too few
            letters to tell, and of one that may well be in it.
    """
    script, letters = dominant_script(text)
    if not script:
        return said
    if script == "han":
        return _chinese(text[:_SAMPLE], said)
    if script == "kana":
        return "ja"
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if letters < _TOO_SHORT:
        return said
    if script == "latin" and _plainly_english(text[:_SAMPLE]):
        return "en"
    if base_language(said) == "en" and not _may_be_foreign(text[:_SAMPLE]):
        return "en"
    possible = _CANDIDATES[script]
    expected = base_language(said) if base_language(said) in possible else possible[0]
    chances = _identifier(possible).rank(text[:_SAMPLE])
    found = max(chances, key=lambda one: one[1] * (_TRUST if one[0] == expected else 1))[0]
    return expected if said and {found, expected} in _NEAR else str(found)


def _plainly_english(text: str) -> bool:
    """Whether words that only English has are so common in a text that it is English."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    known = sum(word in _ENGLISH_ONLY for word in words)
    return len(words) >= _ENGLISH_WORDS and known >= _ENGLISH_SHARE * len(words)


def _may_be_foreign(text: str) -> bool:
    """Whether a text that is said to be English needs the model, which takes 100 MB.

    A headline does not that has as many of the commonest words of English as of other languages
    and, without any of those, no letters of others.
    """
    english, others = common_words()
    words = re.findall(r"[^\W\d_]{2,}", text.lower())
    own = sum(word in english for word in words)
    is_long = len(words) >= _ENGLISH_WORDS
    has_letters = own == 0 and not "".join(words).isascii()
    return is_long or has_letters or sum(word in others for word in words) > own


def dominant_script(text: str) -> tuple[str, int]:
    """The script most of a text is in ("" without letters), and how many letters it has."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        letters = sum(map(str.isalpha, sample))
        return ("latin", letters) if letters else ("", 0)
    counts = Counter[str]()
    for character, times in Counter(sample).items():
        counts[_script_of(character)] += times
    del counts[""]
    if counts["kana"] > 0.1 * counts["han"] and counts["kana"] * _HAN_WEIGHT > counts["latin"]:
        return "kana", counts["kana"]
    counts["han"] *= _HAN_WEIGHT
    # Of scripts with as many letters, the one that stands first in the list.
    script = max(_SCRIPTS, key=counts.__getitem__)
    return (script, counts[script]) if counts[script] else ("", 0)


@cache
def _script_of(character: str) -> str:
    """The script of a character; "" for signs, digits and scripts that are not told apart."""
    return next((name for name, known in _SCRIPTS.items() if known.match(character)), "")


def block_language(text: str, page_language: str) -> str:
    """The language of one block: the page's, unless its script says otherwise."""
    script, letters = dominant_script(text)
    if not script or letters < _TOO_SHORT:
        return page_language
    base = base_language(page_language)
    if script == "han":
        return page_language if base in ("zh", "ja") else _chinese(text)
    if script == "kana":
        return "ja"
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    possible = _CANDIDATES[script]
    if base in possible:
        return page_language
    return "en" if script == "latin" else possible[0]


def _chinese(text: str, said: str = "") -> str:
    """Simplified "zh" or traditional "zh-Hant", by the characters that only one of the two has.

    Where it has none of either, it is what is said.
    """
    simplified = traditional = 0
    for char in text:
        if char in _only_traditional():
            traditional += 1
        elif char in _only_simplified():
            simplified += 1
    if traditional == simplified:
        return "zh-Hant" if is_traditional(said) else "zh"
    return "zh-Hant" if traditional > simplified else "zh"


@cache
def _only_traditional() -> frozenset[str]:
    from hanzidentifier import helpers  # reads a dictionary when it is imported

    return frozenset(helpers.TRADITIONAL_CHARACTERS - helpers.SIMPLIFIED_CHARACTERS)


@cache
def _only_simplified() -> frozenset[str]:
    from hanzidentifier import helpers

    return frozenset(helpers.SIMPLIFIED_CHARACTERS - helpers.TRADITIONAL_CHARACTERS)


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    """A model restricted to some languages; unrestricted it takes short Chinese for Wu."""
    from py3langid import langid  # slow to import (numpy)

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    known = set(identifier.labels) if hasattr(identifier, "labels") else set(languages)
    identifier.set_languages([code for code in languages if code in known])
    return identifier

"""What has to be known of a language to set and to join its text.

Languages are named by Argos Translate's codes ("en", "zh", "zt" for traditional Chinese) or by tags
of BCP 47 ("zh-Hant"); both are understood.
"""

from __future__ import annotations

#: Argos' codes that are no tags of BCP 47, and those whose script must be said for the right
#: glyphs.
_TAGS = {"zh": "zh-Hans", "zt": "zh-Hant", "pb": "pt-BR"}

#: Languages written without spaces between words, hence without a space between sentences.
_SPACELESS = frozenset({"zh", "zt", "ja", "th", "lo", "km", "my", "yue", "wuu"})

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ug", "ps", "sd"})


def language_tag(code: str) -> str:
    """The BCP 47 tag for `lang` attributes and font choice; "und" for an unknown language."""
    return _TAGS.get(code, code) or "und"


def is_spaceless(code: str) -> bool:
    """Whether the language sets no space between sentences."""
    return _base(code) in _SPACELESS


def is_chinese(code: str) -> bool:
    """Whether the language is Chinese, in either script."""
    return _base(code) in {"zh", "zt", "yue", "wuu"}


def is_right_to_left(code: str) -> bool:
    """Whether the language is written from right to left."""
    return _base(code) in _RIGHT_TO_LEFT


def _base(code: str) -> str:
    return code.partition("-")[0].lower()

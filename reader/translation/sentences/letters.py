"""The letters of a language: whether a text is written in it at all."""

from __future__ import annotations

import re
from functools import cache

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


def is_written_in(text: str, code: str) -> bool:
    """Whether a text has at least one letter of the script of a language."""
    return _letters(code).search(text) is not None


@cache
def _letters(code: str) -> re.Pattern[str]:
    return re.compile(f"[{_SCRIPTS.get(code, _LATIN)}]")

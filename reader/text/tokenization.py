"""The words of a text: which they are, and how many, in scripts with and without spaces."""

from __future__ import annotations

import re

CJK = (
    r"\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
    r"\U00020000-\U0003134f"
)
CJK_CHARACTER = re.compile(f"[{CJK}]")
#: Scripts that set no spaces between words, Thai to Khmer; the characters of a word in them.
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_UNSPACED_WORD = 5.0
#: So many Chinese characters carry what one English word carries (our parallel texts: 1.6 to 1.8).
CHARACTERS_A_WORD = 1.7
_TOKEN = re.compile(rf"[{CJK}]|[^\W{CJK}]+")
_WORD = re.compile(rf"[^\W{CJK}]+(?:['’][^\W{CJK}]+)*")


def tokens(text: str) -> list[str]:
    """Words, and single Chinese characters, in lower case."""
    return _TOKEN.findall(text.lower())


def count_words(text: str) -> float:
    """The length of a text in words; Chinese characters count as a part of one."""
    if text.isascii():
        return len(text.split())
    characters = len(CJK_CHARACTER.findall(text))
    if not characters:
        unspaced = len(UNSPACED.findall(text))
        return max(len(text.split()), unspaced / _UNSPACED_WORD)
    return len(_WORD.findall(text)) + characters / CHARACTERS_A_WORD

"""English words of which a package that looks words up would translate a part only.

Its rules cannot see where a word began: "scoresheet" has "score" in it, and behind a quotation mark
"Hercules" has "Her".
"""

from __future__ import annotations

import re
from collections.abc import Callable

#: Words in small letters, long enough to have another one in them, and all words behind a mark.
_WORD = re.compile(
    r"(?<![\w'’@#/.-])[a-z]{5,}(?![\w@'’/-]|\.\w)|(?<=[“\"‘(])[A-Za-z][a-z]{3,}(?![\w'’])"
)
_OPENING = {"“": "“", '"': "“", "‘": "‘", "(": "("}
_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
_HUMP = re.compile("[a-z][A-Z]")
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}


def kept_whole(text: str) -> str:
    """A text in full-width letters: no rule bites into them, and tokenizers make them plain."""
    return text.translate(_WIDE)


def is_torn(word: str, say: Callable[[str], str]) -> bool:
    """Whether a package translates a part of a word only, or a word joined of words."""
    said = say(word)
    return bool(_HAN.search(said)) and bool(_LATIN.search(said) or _HUMP.search(word))


def torn_words(text: str, say: Callable[[str], str]) -> list[tuple[int, int, str]]:
    """Words that would be torn: start, end, and what is translated in their place, in order.

    Args:
        text: to be translated.
        say: what the package makes of a word in the middle of a sentence.
    """
    found = []
    for match in _WORD.finditer(text):
        start, end, word = match.start(), match.end(), match[0]
        mark = text[:start][-1:]
        if is_torn(word, say):
            found.append((start, end, kept_whole(word)))
        elif mark in _OPENING and is_torn(mark + word, say):
            found.append((start - 1, end, f"{_OPENING[mark]} {word}"))  # behind a space it is known
    return found

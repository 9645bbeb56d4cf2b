"""Chinese text cut into words, and how its characters are read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator


def segment(text: str) -> list[str]:
    """The words of a Chinese text; joined they give it back, character for character."""
    import rjieba

    words: list[str] = rjieba.cut(text)
    return words


def readings(text: str, reading_of: Callable[[str], Iterable[str] | None]) -> list[tuple[int, str]]:
    """How the Han characters of a text are read in their words.

    Args:
        text: any text.
        reading_of: the syllables of a word of several characters, None where it is not known.

    Returns:
        (offset of the character in code points, its syllable with tone mark), in order.
    """
    found: list[tuple[int, str]] = []
    start = 0
    for word in segment(text):
        if any(is_han(character) for character in word):
            places = zip(word, _syllables(word, reading_of), strict=True)
            found += [
                (start + index, syllable)
                for index, (character, syllable) in enumerate(places)
                if is_han(character) and syllable
            ]
        start += len(word)
    return found


def _syllables(word: str, reading_of: Callable[[str], Iterable[str] | None]) -> Iterator[str]:
    """The syllables of a word; one that is not known is read by the longest words in it."""
    start = 0
    while start < len(word):
        for end in range(len(word), start + 1, -1):
            if syllables := reading_of(word[start:end]) if end - start > 1 else None:
                yield from syllables
                start = end
                break
        else:
            yield _alone(word[start])
            start += 1


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one (of the unified ideographs)."""
    return (
        "\u3400" <= character <= "\u9fff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character == "〇"
    )


def _alone(character: str) -> str:
    """How a character is read by itself; "" for what is no Chinese character."""
    if not is_han(character):
        return ""
    # Its dictionary of phrases takes a tenth of a second to load, in one piece that would hold up
    # the window; readings of words come from CC-CEDICT here.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    import pypinyin

    ((syllable,),) = pypinyin.pinyin(character, style=pypinyin.Style.TONE)
    return str(syllable)

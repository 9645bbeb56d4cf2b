"""English words of which a package that looks words up would translate a part only.

Its rules cannot see where a word begins or ends: "scoresheet" has "score" in it, "Hercules" behind
a quotation mark has "Her", and "a tumultuous week" has "a tumult".
"""

from __future__ import annotations

import re

from reader.translation.builtin.known_names import Say, people
from reader.translation.builtin.rules import Change

#: Words in small letters, long enough to have another one in them, and all words behind a mark.
_WORD = re.compile(
    r"(?<![\w'’@#/.-])[a-z]{5,}(?![\w@'’/-]|\.\w)|(?<=[“\"‘(])[A-Za-z][a-z]{3,}(?![\w'’])"
)
#: A word that begins a sentence.
_FIRST = re.compile(r"[A-Z][a-z]{2,}(?![\w@-]|\.\w|['’](?!s\b))")
#: Capitals of more than an abbreviation.
_SHOUTED = re.compile(r"\b(?:[A-Z]{2,}(?: [A-Z]{2,})+|[A-Z]{5,})\b")
#: One that a package may know in small letters only.
_SHORT = re.compile(r"[A-Z][a-z]{1,2}(?= [a-z])")
#: A name that goes on in small letters: “Jae-myung”.
_HYPHENED = re.compile(r"(?<![\w'’@#/.-])[A-Z][a-z]+(?:-[a-z]+)+(?![\w@'’/-]|\.\w)")
#: What is left of a word, behind the translation of its beginning.
_REST = re.compile("(?<=[\u3400-\u9fff])(?:n['’]t|[a-z]{2,})(?![A-Za-z])")
#: The last letter of a name behind the translation of its beginning: "in Augusta", "in August".
_LAST_LETTER = re.compile("[\u3400-\u9fff][a-z]$")
_NAME_BEHIND = re.compile(r"(?<![\w'’-])([A-Za-z]+) ([A-Z][a-z]{3,})(?![\w'’-])")
_OPENING = {"“": "“", '"': "“", "‘": "‘", "(": "("}
_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
_HUMP = re.compile("[a-z][A-Z]")
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}


def kept_whole(text: str) -> str:
    """A text in full-width letters: no rule bites into them, and tokenizers make them plain."""
    return text.translate(_WIDE)


def is_split(word: str, say: Say) -> bool:
    """Whether a package translates a part of a word only, or a word joined of words."""
    said = say(word)
    return bool(_HAN.search(said)) and bool(_LATIN.search(said) or _HUMP.search(word))


def shouted_words(text: str, say: Say, read: Say) -> list[Change]:
    """Words in capitals that a package knows in usual letters only: the NEW YORK of an agency.

    The arguments are those of `split_words`.
    """
    found = []
    for match in _SHOUTED.finditer("" if text.isupper() else text):
        name = match[0].title()
        usual, now = say(name), (say if match.start() else read)(match[0])
        if not _LATIN.search(usual) and (_LATIN.search(now) or (" " in name and now != usual)):
            found.append((match.start(), match.end(), name))
    return found


def split_words(text: str, say: Say, read: Say) -> list[Change]:
    """Words that would be split.

    Args:
        text: to be translated.
        say: what the package makes of a word in the middle of a sentence.
        read: what it makes of the beginning of one.
    """
    found = [
        (match.start(), match.end(), kept_whole(match[0]))
        for match in _HYPHENED.finditer(text)
        if _REST.search(say(match[0]))
    ]
    first = _FIRST.match(text)
    if first and is_split(first[0], read):
        said = say(first[0])
        found.append((0, first.end(), kept_whole(first[0]) if _LATIN.search(said) else said))
    elif (short := _SHORT.match(text)) and read(text).lstrip().startswith(short[0]):
        said = say(short[0].lower())
        if not (_LATIN.search(said) or short[0] in people().chinese):
            found.append((0, short.end(), said))
    taken = {place for start, end, _ in found for place in range(start, end)}
    for match in _WORD.finditer(text):
        start, end, word = match.start(), match.end(), match[0]
        mark = text[:start][-1:]
        if start in taken:
            continue
        if is_split(word, say):
            found.append((start, end, kept_whole(word)))
        elif mark in _OPENING and _is_better_alone(mark, word, say):
            found.append((start - 1, end, f"{_OPENING[mark]} {word}"))  # behind a space it is known
    return sorted(found)


def _is_better_alone(mark: str, word: str, say: Say) -> bool:
    """Whether a word that a package knows is split, or not known, behind a mark."""
    return is_split(mark + word, say) or not (
        _HAN.search(say(mark + word)) or not _HAN.search(say(word))
    )


def overrun_words(text: str, say: Say, read: Say) -> list[Change]:
    """A space before each word whose beginning the phrase before it takes: none goes over two.

    The arguments are those of `split_words`, which has mended the text.
    """
    places: set[int] = set()
    for rest in set(_REST.findall(read(text))):
        if not re.search(rf"(?<![A-Za-z]){rest}(?![A-Za-z])", text):
            places.update(m.start() for m in re.finditer(rf"(?<= )[A-Za-z-]+{rest}(?![\w])", text))
    for match in _NAME_BEHIND.finditer(text):
        if _LAST_LETTER.search(say(match[0])):
            places.add(match.start(2))
    return [(place, place, " ") for place in sorted(places)]

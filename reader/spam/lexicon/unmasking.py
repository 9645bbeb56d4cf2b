"""Words that are written so that people read them and programs do not, put right.

All texts are folded ones: lower case, simplified, no letters made for show.
"""

from __future__ import annotations

import re

from reader.spam.lexicon.joined import Joined

#: What is set between the letters of a word that is spelled out.
_GAP = "[ .*|/_·~+-]"
#: Single letters with something between each two of them: Latin ones, and Chinese characters.
_SPELLED = re.compile(
    rf"(?<![^\W_])[a-z0-9](?:{_GAP}{{1,3}}[a-z0-9]){{4,}}(?![^\W_])"
    rf"|[一-鿿](?:{_GAP}{{1,2}}[一-鿿]){{2,}}(?:{_GAP}{{1,2}}[一-鿿])"
)
#: Letters of Cyrillic and Greek that look like Latin ones, and these.
_LATIN: dict[int, int] = str.maketrans(
    "аеорсухіѕјԁһԛѡкмтнвгπανορτυχικηε", "aeopcyxisjdhqwkmthbrnavoptyxikne"
)
_CYRILLIC: dict[int, int] = str.maketrans("aeopcyxkmthb", "аеорсухкмтнв")
_ALIKE = frozenset((*_LATIN, *_CYRILLIC))
_MIXED_WORD = re.compile(r"(?=\w{0,40}[a-z])(?=\w{0,40}[Ͱ-ϿЀ-ӿ])[a-zͰ-ϿЀ-ӿ]{3,40}")
#: Digits that stand for letters inside of a word.
_LETTERS: dict[int, int] = str.maketrans("013457", "oieast")
_NUMBERED_WORD = re.compile(r"\b(?=\w*[a-z][013457]+[a-z])[a-z0-9]{4,40}\b")
#: What nothing is without that can be put right; each begins with a set, to which a search leaps.
_SPELLED_TRACE = re.compile(rf"{_GAP}\w{_GAP}{{1,3}}\w{_GAP}{{1,3}}\w")
_MIXED_TRACE = re.compile("[Ͱ-ϿЀ-ӿ](?:[a-z]|(?<=[a-z].))")
_NUMBERED_TRACE = re.compile("[013457](?<=[a-z].)[a-z]")
_TRACES = (_SPELLED_TRACE, _MIXED_TRACE, _NUMBERED_TRACE)


def may_be_masked(texts: Joined) -> frozenset[int]:
    """The numbers of the texts that may hold words that `unmasked` puts right."""
    return frozenset().union(*map(texts.having, _TRACES))


def unmasked(text: str) -> str:
    """The text as people read it: spelled words joined, odd letters and digits replaced."""
    if _SPELLED_TRACE.search(text):
        text = _SPELLED.sub(lambda run: _joined(run[0]), text)
    if _MIXED_TRACE.search(text):
        text = _MIXED_WORD.sub(lambda word: _of_one_alphabet(word[0]), text)
    if _NUMBERED_TRACE.search(text):
        text = _NUMBERED_WORD.sub(lambda word: word[0].translate(_LETTERS), text)
    return text


def _joined(letters: str) -> str:
    """Spelled words without what is between their letters; more of it stands between words."""
    return re.sub(rf"(?<=\w){_GAP}(?=\w)", "", letters)


def _of_one_alphabet(word: str) -> str:
    """A word in the alphabet of those of its letters that look like no other's, else in Latin."""
    own = [letter for letter in map(ord, word) if letter not in _ALIKE]
    return word.translate(_CYRILLIC if own and min(own) > ord("z") else _LATIN)

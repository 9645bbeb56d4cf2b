"""Words of both languages, and what a dictionary says of them."""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import rjieba

_ENGLISH = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|\d+(?:[.,]\d+)*|[^\w\s]")
_ASIDE = re.compile(r"\([^)]*\)")
_ENTRY = re.compile(r"\S+ (\S+) \[([^\]]+)\] /(.+)/")
_WORDY = {"sb", "sth", "variant", "see", "abbr", "CL", "surname", "also", "etc"}
_WORDS_OF_GLOSS = 3

_GRAMMAR = """
the and for are was were been being has have had not but nor yet with from into onto that
this these those there here who whom whose which what when where why how would could should
shall will may might must can did does done doing his her hers him its our ours your yours
their theirs them they she you all any some such than then too very just also only own same
more most other another each both either neither about above after again against before
below between down during few further off once out over through under until while because
though although upon within without whether per via let get got make made put set take took
go goes went gone come came one two three
"""
# Words of grammar: what they become depends on the sentence, so the network sees them as they are.
GRAMMAR = frozenset(_GRAMMAR.split())


def english_words(text: str) -> list[str]:
    """Returns words, numbers and marks."""
    return _ENGLISH.findall(text)


def chinese_words(text: str) -> list[str]:
    """Returns the words of a Chinese text."""
    return [word for word in rjieba.cut(text) if word.strip()]


def plain_gloss(text: str) -> str:
    """Returns the bare words of a dictionary's gloss, or nothing if it explains at length."""
    text = _ASIDE.sub(" ", text).strip()
    if text[:1].isupper():
        text = text.split(",")[0]  # "Raffarin, prime minister of France"
    words = text.removeprefix("to ").split()
    short = len(words) <= _WORDS_OF_GLOSS and not _WORDY & set(words)
    return " ".join(words) if short and all(word[:1].isalpha() for word in words) else ""


def usual_case(texts: Iterable[str]) -> dict[str, str]:
    """Returns how words are written inside sentences, by their small-letter form."""
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        words = english_words(text)
        for word in words[1:] if text.endswith((".", "?", "!", "”", '"')) else words:
            forms[word.lower()][word] += 1
    return {low: form.most_common(1)[0][0] for low, form in forms.items()}


def beside(texts: Iterable[str]) -> frozenset[str]:
    """Returns all pairs of words that stand beside each other, in small letters."""
    lines = (english_words(text.lower()) for text in texts)
    return frozenset(f"{one} {two}" for words in lines for one, two in pairwise(words))


def read_dictionary(path: Path) -> dict[str, list[str]]:
    """Returns the short glosses of CC-CEDICT by simplified word, in the dictionary's order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            match = _ENTRY.match(line)
            if match:
                plain = (plain_gloss(gloss) for gloss in re.split("[/;]", match[3]))
                short = [gloss for gloss in plain if gloss]
                if not short and match[2][0].isupper():  # a name: its sound is its translation
                    short = [re.sub(r"[\d\s]|u:", "", match[2]).capitalize()]
                found[match[1]] += short
    return {word: glosses for word, glosses in found.items() if glosses and is_han(word)}


def is_han(word: str) -> bool:
    """Tells whether a word is all Chinese characters."""
    return all("\u3400" <= character <= "\u9fff" for character in word)

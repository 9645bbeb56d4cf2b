"""What else the words of a translation may mean, for a person who doubts one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.datamodel.translation import Translation
from reader.languages import is_chinese
from reader.text.senses import is_grammar, senses_of
from reader.translation.builtin.english.contexts import meanings_of

#: Meanings that are offered of a word.
_MOST = 3
#: What forms of English words end with, and their plain forms.
_ENDS = (("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""))


@dataclass(frozen=True, slots=True)
class Choice:
    """A word that may mean something else.

    Attributes:
        start: where it begins in the sentence.
        end: where it ends there.
        said: what the translation has for it.
        at: where that begins in the translation.
        others: what else it may mean, the commonest first.
    """

    start: int
    end: int
    said: str
    at: int
    others: tuple[str, ...]


def choices(translation: Translation) -> list[Choice]:
    """The words that may mean something else in a sentence that the built-in package translated."""
    words = Counter((start, end) for _, _, start, end in translation.alignment)
    found = []
    for start, end, at, until in translation.alignment:
        word, said = translation.source[start:end], translation.text[at:until]
        is_name = start > 0 and word[:1].isupper()
        if words[at, until] > 1 or is_name or is_grammar(word.lower()):
            continue
        if others := tuple(_others(word, said, translation.pair.source))[:_MOST]:
            found.append(Choice(start, end, said, at, others))
    return sorted(found, key=lambda choice: choice.start)


def _others(word: str, said: str, language: str) -> Iterator[str]:
    """What a word may mean beside what is said for it, without repetition."""
    chosen: set[str] = set()
    for sense in _senses(word, language):
        if sense.lower() not in said.lower() and sense not in chosen:
            chosen.add(sense)
            yield sense


def _senses(word: str, language: str) -> Iterable[str]:
    if is_chinese(language):
        return senses_of(word.rstrip("的了着过"))
    small = word.lower()
    bare = [small.removesuffix(end) + new for end, new in _ENDS if small.endswith(end)]
    known = meanings_of(small)
    usual = (meaning.usual for meaning in known)
    return [*(one.said for one in known), *usual, *(s for one in bare for s in senses_of(one))]

"""Words that mean something else beside some words: a team that scores is no 团队 but a 球队.

What speaks for a meaning was learned from careful translations of news, and some of it was written
by hand (`training/translation/contexts.py`, which makes `resources/builtin/contexts.tsv`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from reader.resources import resource_path
from reader.translation.builtin.english.grammar import LITTLE
from reader.translation.builtin.english.phrases import Unit, Units

#: What marks the word right before and right behind, in the table and among clues.
BEFORE, BEHIND = "<", ">"
#: Words of a phrase that is read at all.
_LONGEST = 4


class Meaning(NamedTuple):
    """Another meaning of a word.

    Attributes:
        usual: what the package has for the word.
        said: what it may mean.
        score: what speaks for that everywhere; from 0 on it is meant.
        clues: what other words add, those beside it with `BEFORE` or `BEHIND` at their front.
    """

    usual: str
    said: str
    score: float
    clues: Mapping[str, float]


def in_context(units: Units) -> Units:
    """The phrases of an English sentence with what their word means beside the others."""
    found = list(units)
    around = frozenset(word for unit in units for word in unit.words)
    for place, unit in enumerate(units):
        word = head(unit.words)
        if not word or not (word in unit.text or unit.start == 0):  # it may be part of a name
            continue
        fitting = [one for one in meanings_of(word) if one.usual in unit.made]
        if fitting:
            clues = list(clues_of(units, place, word, around))
            score, _, meaning = max((_score(m, clues), -n, m) for n, m in enumerate(fitting))
            if score >= 0:
                made = unit.made.replace(meaning.usual, meaning.said)
                found[place] = replace(unit, made=made, is_said=True)
    return found


def meanings_of(word: str) -> Sequence[Meaning]:
    """The other meanings of a word in small letters that are known."""
    return _meanings().get(word, ())


def head(words: Sequence[str]) -> str:
    """The only word of a phrase that is none of grammar; nothing where there are more or none."""
    if len(words) > _LONGEST:
        return ""
    telling = [word for word in words if word not in LITTLE]
    return telling[0] if len(telling) == 1 else ""


def clues_of(units: Sequence[Unit], place: int, word: str, around: frozenset[str]) -> Iterator[str]:
    """What may tell the meaning of a word.

    Args:
        units: a sentence.
        place: of the phrase that the word is in.
        word: as `head` gives it.
        around: all words of the sentence.
    """
    yield from around - LITTLE - {word}
    words, number = units[place].words, units[place].words.index(word)
    before = words[number - 1 : number] or (units[place - 1].words[-1:] if place else ())
    behind = words[number + 1 : number + 2] or _first(units[place + 1 : place + 2])
    yield BEFORE + "".join(before)
    yield BEHIND + "".join(behind)


def _first(units: Sequence[Unit]) -> Sequence[str]:
    return units[0].words[:1] if units else ()


def _score(meaning: Meaning, clues: Sequence[str]) -> float:
    return meaning.score + sum(meaning.clues.get(clue, 0) for clue in clues)


@cache
def _meanings() -> Mapping[str, Sequence[Meaning]]:
    """The other meanings of words by their forms."""
    found: dict[str, list[Meaning]] = {}
    for line in resource_path("builtin", "contexts.tsv").read_text("utf-8").splitlines():
        forms, usual, said, score, rest = line.split("\t")
        pairs = (clue.rsplit("=", 1) for clue in rest.split(" ") if clue)
        clues = {clue: float(weight) for clue, weight in pairs}
        for form in forms.split(" "):
            found.setdefault(form, []).append(Meaning(usual, said, float(score), clues))
    return found

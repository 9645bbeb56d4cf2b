"""Glosses have the sense that is meant: sentences like those of news, judged word by word.

`senses/en.txt` and `senses/zh.txt` hold sentences, their translations as the starter package has
them ("= …"), and of two words of each the meanings that are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.datamodel.word import Passage
from reader.dictionary import dictionary
from reader.resources import resource_path
from reader.text.senses import senses_of
from reader.vocabulary.difficulty import Knowledge
from reader.vocabulary.glosses import glosses

#: The share of words whose sense is to be right, with a translation of their sentence or without.
GOAL = 0.95


class Judged(NamedTuple):
    """A word in its sentence, and what it means there."""

    sentence: str
    translation: str
    word: str
    meanings: frozenset[str]


def judged(language: str) -> Iterator[Judged]:
    sentence = translation = ""
    lines = (Path(__file__).parent / "senses" / f"{language}.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("\t"):
            word, _, meanings = line.strip().partition(": ")
            divided = meanings.split(" | " if language == "zh" else " ")
            yield Judged(sentence, translation, word, frozenset(divided))
        elif line.startswith("= "):
            translation = line.removeprefix("= ")
        else:
            sentence = line


def meaning(case: Judged, language: str, *, translated: bool) -> str:
    """What stands above a word; "" for nothing."""
    sentences = ((case.sentence, case.translation),) if translated else ()
    passage = Passage(language, case.sentence, sentences)
    start = case.sentence.lower().index(case.word)
    end = start + len(case.word)
    found = glosses(passage, Knowledge(), dictionary())
    return " + ".join(g.meaning for g in found if g.start < end and g.end > start)


@pytest.mark.parametrize("translated", [True, False])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sense_is_the_one_that_is_meant(language: str, translated: bool) -> None:
    cases = list(judged(language))
    found = [(case, meaning(case, language, translated=translated)) for case in cases]
    wrong = [f"{c.word}: {said!r} in {c.sentence}" for c, said in found if said not in c.meanings]
    assert len(wrong) <= (1 - GOAL) * len(cases), "\n".join(wrong)


def test_every_line_of_the_table_is_found_and_fits_above_a_word() -> None:
    lines = resource_path("dictionary", "senses.tsv").read_text("utf-8").splitlines()
    keys = [line.partition("\t")[0] for line in lines]
    assert len(set(keys)) == len(keys) > 50_000
    for line in lines[::97]:
        key, *senses = line.split("\t")
        assert senses_of(key) == tuple(senses)
        assert all(0 < len(sense) <= 24 for sense in senses)
    assert lines == sorted(lines, key=str.encode)  # it is searched by halves

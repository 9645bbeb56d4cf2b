"""`python -m training.translation.contexts --data DATA`: what English words mean beside others.

A package has one translation of a word. Where careful translations of news have another one that
the dictionary knows, the words of the sentence tell which is meant: those that stand in more of its
sentences than in others, weighed as a naive Bayes classifier does (Manning and Schütze 1999, 7.2).
A meaning is kept if it was found right much more often than wrong in sentences that its weights did
not see. What was written by hand, `written/contexts.tsv`, comes first.

Every tenth line is left out, to try with it what the rest teaches.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path

import rjieba

from reader.resources import resource_path
from reader.text.senses import senses_of
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.builtin.english.contexts import clues_of, head
from reader.translation.builtin.english.grammar import ARTICLES
from reader.translation.builtin.english.meanings import meant
from reader.translation.builtin.english.phrases import Unit, units_of
from reader.translation.builtin.rewriter import Rewriter
from reader.translation.builtin.trigrams import english
from reader.translation.packages.store import PackageStore, ready
from reader.translation.sentences.tracked import Tracked
from training.translation.pairs import Pair, read_pairs

_TARGET = resource_path("builtin") / "contexts.tsv"
_WRITTEN = Path(__file__).with_name("written") / "contexts.tsv"
#: What a clue of those written by hand weighs.
_WRITTEN_WEIGHT = 4.0
_WORD = re.compile("[\u3400-\u9fff]{2,}")
#: What names no kind of thing, but this one or the first of them.
_REFERS = re.compile("[这该此首一]|什么")
#: Sentences that have a word, that have a meaning of it, and that have a clue.
_LEAST_WORD, _LEAST_MEANING, _LEAST_CLUE = 10, 4, 2
#: So much more often a meaning stands beside a word than elsewhere.
_ATTRACTED = 3
#: Added to counts; weights below are none; what must speak for a meaning.
_ADDED, _TELLING, _MARGIN = 2.0, 0.5, 1.5
#: What clues must weigh together at least: no meaning is meant everywhere.
_LEAST_TOLD = 0.5
_FOLDS = 5
#: So often a meaning must be right, and so many times more often than wrong.
_LEAST_RIGHT, _RIGHT_FOR_WRONG = 3, 3.0

Clues = frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """A word in a sentence: its clues, what the careful translation is, and which sentence."""

    clues: Clues
    careful: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word with what a package has for it, and its forms."""

    usual: str
    forms: set[str] = field(default_factory=set)
    seen: list[Seen] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for a meaning everywhere, and what each clue adds."""

    score: float
    clues: Mapping[str, float]

    def of(self, clues: Clues) -> float:
        """Returns what speaks for the meaning beside some clues."""
        return self.score + sum(self.clues.get(clue, 0) for clue in clues)


def is_held_out(pair: Pair) -> bool:
    """Tells whether a line is one of the tenth that nothing is learned from."""
    return int(hashlib.md5(pair.en.encode(), usedforsecurity=False).hexdigest(), 16) % 10 == 3


def phrases(pairs: Iterable[Pair]) -> Iterator[tuple[Pair, list[Unit]]]:
    """Yields each pair with the phrases that the built-in package reads in its English."""
    store = PackageStore(Path("none"), resource_path("packages"), Path("build") / "starter")
    package = next(p for p in map(ready, store.builtin_packages()) if p.source == "en")
    tokenizer = load_tokenizer(package, open_package(package))
    rewriter = Rewriter("en", tokenizer, tokenizer.tokenize)
    for pair in pairs:
        fed = Tracked(pair.en)
        rewriter.rewrite(fed)
        yield pair, meant(units_of(tokenizer.tokenize(fed.text)))


def words_of(read: Iterable[tuple[Pair, list[Unit]]]) -> list[Word]:
    """Gathers the words that a package has one translation of, and their other meanings."""
    careful: list[frozenset[str]] = []
    places: dict[str, list[tuple[str, Seen]]] = defaultdict(list)
    alone: dict[str, Counter[str]] = defaultdict(Counter)
    for number, (pair, units) in enumerate(read):
        careful.append(frozenset(w for w in rjieba.cut(pair.zh) if _WORD.fullmatch(w)))
        around = frozenset(word for unit in units for word in unit.words)
        for place, unit in enumerate(units):
            if word := head(unit.words):
                clues = frozenset(clues_of(units, place, word, around))
                places[word].append((unit.made, Seen(clues, pair.zh, number)))
                if ARTICLES.issuperset(unit.words[:-1]) and unit.last == word:
                    alone[word][unit.made] += 1
    usual = Counter(word for words in careful for word in words)
    found: dict[tuple[str, str], Word] = {}
    for form, rows in places.items():
        said = alone[form].most_common(1)
        if len(rows) < _LEAST_WORD or not said or not _WORD.fullmatch(said[0][0]):
            continue
        made = said[0][0]
        seen = [one for translated, one in rows if made in translated]
        wrong = [careful[one.sentence] for one in seen if made not in one.careful]
        counts = Counter(word for words in wrong for word in words)
        others = {
            other: count
            for other, count in counts.items()
            if count >= _LEAST_MEANING
            and count > _ATTRACTED * len(wrong) * usual[other] / len(careful)
            and other not in made
            and made not in other
            and _may_mean(form, other)
        }
        if others:
            entry = found.setdefault((_plainest(form), made), Word(made))
            entry.forms.add(form)
            entry.seen.extend(seen)
            entry.others.update(others)
    return list(found.values())


def _plainest(form: str) -> str:
    """Returns the shortest form of a word, which stands for all."""
    return min({form, *english().forms.get(form, ())}, key=lambda one: (len(one), one))


def _may_mean(form: str, other: str) -> bool:
    """Tells whether the dictionary has a Chinese word as a meaning of an English one."""
    forms = {form, *english().forms.get(form, ())}
    if any(other in senses_of(one) for one in forms):
        return True
    senses = (sense.lower().split() for sense in senses_of(other))
    return any(len(sense) <= 2 and not forms.isdisjoint(sense) for sense in senses)


def meaning_of(seen: Seen, word: Word) -> str:
    """Returns which meaning a careful translation has; nothing if none or several."""
    said = [m for m in (word.usual, *word.others) if m in seen.careful]
    whole = [m for m in said if not any(m != other and m in other for other in said)]
    return whole[0] if len(whole) == 1 else ""


def weigh(word: Word, seen: Sequence[Seen]) -> dict[str, Weights]:
    """Learns what speaks for each other meaning of a word."""
    numbers: Counter[str] = Counter()
    clues: dict[str, Counter[str]] = defaultdict(Counter)
    for one in seen:
        if meaning := meaning_of(one, word):
            numbers[meaning] += 1
            clues[meaning].update(one.clues)
    together = sum(clues.values(), Counter())
    usual, share = word.usual, _ADDED / max(1, numbers.total())
    found: dict[str, Weights] = {}
    for meaning in sorted(numbers):
        if meaning == usual or numbers[meaning] < _LEAST_MEANING:
            continue
        weights: dict[str, float] = {}
        for clue, count in together.items():
            here, there = clues[meaning][clue], clues[usual][clue]
            if here + there >= _LEAST_CLUE:
                likely = (here + share * count) / (numbers[meaning] + _ADDED)
                weight = log(likely * (numbers[usual] + _ADDED) / (there + share * count))
                if abs(weight) > _TELLING:
                    weights[clue] = round(weight, 1)
        score = min(log(numbers[meaning] / (numbers[usual] + 0.5)) - _MARGIN, -_LEAST_TOLD)
        found[meaning] = Weights(round(score, 1), weights)
    return found


def gains(word: Word) -> dict[str, Counter[bool]]:
    """Counts by meaning how often it was chosen rightly, and wrongly, in sentences not learned."""
    found: dict[str, Counter[bool]] = defaultdict(Counter)
    for fold in range(_FOLDS):
        weights = weigh(word, [one for one in word.seen if one.sentence % _FOLDS != fold])
        for one in word.seen:
            if one.sentence % _FOLDS == fold and weights:
                meaning = max(weights, key=lambda m: weights[m].of(one.clues))
                if weights[meaning].of(one.clues) >= 0:
                    right = meaning in one.careful
                    if right != (word.usual in one.careful):
                        found[meaning][right] += 1
    return found


def written() -> list[tuple[str, str, str, str]]:
    """Returns what was written by hand: forms, what the package has, what is meant, and clues."""
    lines = _WRITTEN.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [(forms, usual, said, clues) for forms, usual, said, clues in rows]


def learned(words: Iterable[Word], known: Collection[tuple[str, str]]) -> Iterator[str]:
    """Yields the rows of what was learned, and prints how often it was right.

    Args:
        words: to learn of.
        known: forms with meanings that are not to be learned.
    """
    total: Counter[bool] = Counter()
    for word in sorted(words, key=lambda one: (min(one.forms), one.usual)):
        counts = gains(word)
        for meaning, weights in weigh(word, word.seen).items():
            if any((form, meaning) in known for form in word.forms):
                continue
            count = counts[meaning]
            if count[True] >= _LEAST_RIGHT and count[True] > _RIGHT_FOR_WRONG * count[False]:
                total += count
                clues = " ".join(f"{c}={w}" for c, w in sorted(weights.clues.items()))
                forms = " ".join(sorted(word.forms))
                yield f"{forms}\t{word.usual}\t{meaning}\t{weights.score}\t{clues}"
    print(f"right {total[True]}, wrong {total[False]}, of sentences not learned")


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(
        prog="python -m training.translation.contexts", description=__doc__
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of news.tsv.zst")
    options = parser.parse_args()
    pairs = (p for p in read_pairs(options.data / "news.tsv.zst") if p.source == "forward")
    words = words_of(phrases(pair for pair in pairs if not is_held_out(pair)))
    known = {(form, said) for forms, _, said, _ in written() for form in forms.split(" ")}
    rows = [
        f"{forms}\t{usual}\t{said}\t{-_LEAST_TOLD}\t"
        + " ".join(f"{clue}={_WRITTEN_WEIGHT}" for clue in sorted(clues.split(" ")))
        for forms, usual, said, clues in written()
    ]
    rows += learned(words, known)
    _TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

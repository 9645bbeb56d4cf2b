"""Which phrases become rules: what their parts say is none, what others would bite into is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from training.translation.rules.guards import assembled_words, regular_forms
from training.translation.rules.rewrite import Rewriter
from training.translation.rules.vocabulary import Sources
from training.translation.words import GRAMMAR as _CLOSED
from training.translation.written.entries import Entry

#: Nouns seen so often are known behind each figure.
_COUNTED = 40


def names_alike(entries: Iterable[Entry], by_hand: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields names that differ from a word by their capital: inside sentences it tells them."""
    for entry in entries:
        name = entry.word
        if entry.pos == "name" and name.isalpha() and name.istitle() and name.lower() in by_hand:
            yield f" {name}", entry.made


def bitten(
    whole: Mapping[str, str], phrases: Set[str], rules: Mapping[str, str], sources: Sources
) -> Iterator[tuple[str, str]]:
    """Yields rules for phrases that their parts would give, did no other rule reach into them."""
    rewriter = Rewriter(rules)
    for phrase in sorted(phrases & whole.keys()):
        usual = " ".join(sources.case.get(word, word) for word in phrase.split(" "))
        text, made = f" {usual}", whole[phrase]
        if " " in phrase and not phrase[0].isdigit() and text not in rules:
            said = "".join(part for *_, part in rewriter.steps(text))
            if "".join(said.split()) != "".join(made.split()):
                yield text, made


def is_worth(phrase: str, kept: Set[str], frequency: Mapping[str, int]) -> bool:
    """Tells whether a phrase is kept; what follows a figure is looked at without it."""
    if phrase[0].isdigit():
        phrase = phrase.partition(" ")[2]
        return phrase in kept or frequency.get(phrase, 0) >= _COUNTED
    return " " not in phrase or phrase in kept


def usual_turns(sources: Sources) -> frozenset[str]:
    """Returns the turned phrases whose last part ever stood behind "of"."""
    parts = ((phrase, phrase.partition(" of ")[2]) for phrase in sources.turned)
    return frozenset(
        phrase for phrase, name in parts if f"of {name.partition(' ')[0]}" in sources.beside
    )


def seen_words(phrase: str, frequency: Mapping[str, int]) -> bool:
    """Tells whether texts had all words of a phrase: a dictionary has many that none has."""
    words = phrase.split(" ")
    return len(words) == 1 or all(word in frequency or not word.isalpha() for word in words)


def without_parts(table: Mapping[str, str]) -> dict[str, str]:
    """Leaves out phrases that their parts would give anyway."""
    kept: dict[str, str] = {}
    for phrase in sorted(table, key=lambda text: text.count(" ")):
        parts = phrase.split(" ")
        if len(parts) > 1 and assembled_words(parts, kept) == table[phrase]:
            continue
        kept[phrase] = table[phrase]
    return kept


def inflected(table: Mapping[str, str], frequency: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yields forms of counted words that have no translation of their own."""
    for word, made in table.items():
        if len(word) < 3 or not word.isalpha() or word in _CLOSED:
            continue
        for form in regular_forms(word):
            if form in frequency and form not in table:
                yield form, made
    for phrase, made in table.items():
        first, _, last = phrase.rpartition(" ")
        if first and len(last) > 2 and last.isalpha() and last not in _CLOSED:
            for form in regular_forms(last):
                if form in frequency and f"{first} {form}" not in table:
                    yield f"{first} {form}", made

"""Which Chinese words answer an English one best."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from reader.resources import resource_path

#: Words that open a gloss without adding to it.
_LEADS = frozenset({"to", "a", "an", "the", "be"})

#: The most words of a sense that a query may be a part of; more are an explanation.
_LONGEST_SENSE = 6

_ASIDES = re.compile(r"\([^)]{0,300}\)|\[[^\]]{0,300}\]")
_WORDS = re.compile(r"[a-z0-9]+")

#: Endings, what stands there without them, and how much of the word must be left.
_ENDINGS = (
    ("ies", "y", 2),
    ("ied", "y", 2),
    ("sses", "ss", 1),
    ("xes", "x", 1),
    ("ches", "ch", 1),
    ("shes", "sh", 1),
    ("uses", "us", 1),
    ("ing", "", 3),
    ("ed", "", 3),
)


def words(text: str) -> tuple[str, ...]:
    """The words of an English text, in lower case, without accents and what stands in brackets."""
    plain = unicodedata.normalize("NFKD", _ASIDES.sub(" ", text).lower().replace("'s", ""))
    return tuple(_WORDS.findall("".join(c for c in plain if not unicodedata.combining(c))))


@cache
def _irregular() -> dict[str, str]:
    """The bases of forms that follow no rule."""
    lines = resource_path("dictionary", "irregular.txt").read_text("utf-8").splitlines()
    return {
        form: base
        for base, *forms in (line.split() for line in lines if not line.startswith("#"))
        for form in forms
    }


def forms(word: str) -> tuple[str, ...]:
    """The forms of a word that follow no rule: "child" gives "children"."""
    return tuple(form for form, of in _irregular().items() if of == word)


def base(word: str) -> str:
    """What a word is a form of, as far as its ending tells: "ferries" gives "ferry"."""
    if found := _irregular().get(word):
        return found
    for ending, instead, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            rest = word[: -len(ending)] + instead
            doubled = len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz"
            return rest[:-1] if doubled and not instead else rest
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def bases(word: str) -> tuple[str, ...]:
    """The forms that a word may stand under in a list, itself first: "raise" for "raised"."""
    found = base(word)
    # What was doubled by rule may have been double: "telling", "passed".
    return (word,) if found == word else (word, found, f"{found}e", found + found[-1:])


def stem(word: str) -> str:
    """What the forms of a word share; "carry" and "carried", "rate" and "rating" give the same."""
    found = base(word)
    return found.removesuffix("e") if len(found) > 3 else found


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words, without the little words that open it."""
    found = words(text)
    while len(found) > 1 and found[0] in _LEADS:
        found = found[1:]
    return tuple(stem(word) for word in found)


def closeness(query: Sequence[str], senses: Iterable[str]) -> int | None:
    """How near an entry comes to a query; the less, the nearer.

    Args:
        query: the stems that are looked for.
        senses: the entry's, in their order.

    Returns:
        0 where the first sense is just that, 1 where another one is, 2 where it stands in a short
        one in one piece; None where it stands in none.
    """
    found = None
    for place, sense in enumerate(senses):
        # A cheap look first: few senses of a candidate hold the word at all.
        parts = stems(sense) if query[0][:2] in sense.lower() else ()
        if parts == query:
            return min(place, 1)
        if len(parts) <= _LONGEST_SENSE and f" {' '.join(query)} " in f" {' '.join(parts)} ":
            found = 2
    return found

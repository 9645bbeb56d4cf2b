"""English as a package wrote it word by word, with forms that agree: “will went” is “will go”."""

from __future__ import annotations

import re
from functools import cache

from reader.resources import resource_path
from reader.translation.builtin.english.grammar import is_bare_verb
from reader.translation.builtin.vocabulary import words
from reader.translation.sentences.tracked import Tracked

#: A bare verb stands behind these, perhaps with an adverb between.
_LEADING = re.compile(
    r"\b(?:will|would|can|could|may|might|must|should|cannot|(?:do|does|did|will|would|can|could"
    r"|must|should) not|(?<![Dd]ue )(?<![Aa]ccording )(?<![Tt]hanks )(?<![Rr]elated )"
    r"(?<!addition )(?<![Uu]p )to)"
    r"(?: (?:also|still|only|again|soon|further|fully|continue to))? ([a-z]+)\b(?!-)"
)
#: Behind “to” these are no verbs: “to injured people”.
_ADJECTIVES = words("chinese", "forms", "adjectives")
_BEING = re.compile(r"\b(?:of|by|for|without|from|before|after) (was|were)\b")
_TWICE = re.compile(r"\b(?!had|that|very|bye)([a-z]+) (?=\1\b)|\b(?:an?|the) (?=(?:an?|the)\b)")


def agree(target: Tracked) -> None:
    """Put verbs behind “will” and “to” into their bare form, and take out what stands twice."""
    for match in reversed(list(_LEADING.finditer(target.text))):
        bare = _bare(match[1])
        if bare and not (match[0].startswith("to ") and match[1] in _ADJECTIVES):
            target.replace(match.start(1), match.end(1), bare)
    for match in reversed(list(_BEING.finditer(target.text))):
        target.replace(match.start(1), match.end(1), "being")
    target.substitute(_TWICE, lambda _: "")


@cache
def _irregular() -> dict[str, str]:
    """Pasts and participles that end no usual way, with their verbs."""
    lines = resource_path("dictionary", "irregular.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines if line and not line.startswith("#"))
    return {form: bare for bare, *forms in rows for form in forms if is_bare_verb(bare)}


@cache
def _bare(word: str) -> str:
    """The bare form of a past, or nothing where it is none."""
    if word in ("was", "were", "is", "are", "been"):
        return "be"
    if found := _irregular().get(word):
        return found
    if not word.endswith("ed") or is_bare_verb(word):
        return ""
    stem = word[:-2]
    doubled = stem[:-1] if stem[-2:-1] == stem[-1:] else ""
    spelled = stem[:-1] + "y" if stem.endswith("i") else ""
    return next((s for s in (stem, f"{stem}e", spelled, doubled) if s and is_bare_verb(s)), "")

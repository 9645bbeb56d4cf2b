"""English as a package wrote it word by word, with forms that agree: “will went” is “will go”."""

from __future__ import annotations

import re
from functools import cache

from reader.dictionary.english import bases
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
_BARE = dict.fromkeys(("was", "were", "is", "are", "been"), "be") | {"has": "have", "lying": "lie"}
_BEING = re.compile(r"\b(?:of|by|for|without|from|before|after) (was|were)\b")
_TWICE = re.compile(r"\b(?!had|that|very|bye)([a-z]+) (?=\1\b)|\b(?:an?|the) (?=(?:an?|the)\b)")


def agree(target: Tracked) -> None:
    """Put verbs behind “will” and “to” into their bare form, and take out what stands there twice.

    Args:
        target: English; it is changed.
    """
    for match in reversed(list(_LEADING.finditer(target.text))):
        bare = _bare(match[1])
        if bare and not (match[0].startswith("to ") and match[1] in _ADJECTIVES):
            target.replace(match.start(1), match.end(1), bare)
    for match in reversed(list(_BEING.finditer(target.text))):
        target.replace(match.start(1), match.end(1), "being")
    target.substitute(_TWICE, lambda _: "")


@cache
def _bare(word: str) -> str:
    """The bare form of a past, or nothing where it is none."""
    if word in _BARE:
        return _BARE[word]
    if word.endswith(("s", "ing")) or (word.endswith("ed") and is_bare_verb(word)):
        return ""
    found = bases(word)[1:]
    single = (form[:-1] for form in found[:1])  # cancelled
    return next((form for form in (*found, *single) if is_bare_verb(form)), "")

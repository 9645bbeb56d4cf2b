"""The forms of English words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training.translation.written.entries import Entry

#: Words whose forms follow no rule: the base, then its forms.
IRREGULAR = Path(__file__).parents[3] / "resources" / "dictionary" / "irregular.txt"

_SAME = """
set let hit cut shut hurt cost quit split spread bet burst cast thrust upset broadcast forecast put
read beat rid shed undercut offset outbid
"""
_MANY = """
children men women people feet teeth geese mice crises analyses bases criteria phenomena media data
"""
#: Irregular forms that are plurals: a strike is no "struck".
_PLURALS = frozenset(_MANY.split())
#: What may stand before a verb, besides adverbs in -ly.
_BEFORE_VERB = frozenset("still further also never again even always".split())  # noqa: SIM905
_VERBS_IN_LY = frozenset("rely apply supply comply fly reply multiply imply rally ally".split())  # noqa: SIM905
#: Verbs whose past is written like the base.
_UNCHANGED = frozenset(_SAME.split())
#: The only forms of the present that are neither the base nor end in -s.
_PRESENT_OF_BE = frozenset({"am", "are"})
#: What may follow a noun without taking its plural: "heads of state", "people concerned".
_TAIL = re.compile(r" (?:of|in|to|for|with|on|from|against|concerned|involved|familiar)\b")
_VOWELS = "aeiou"
#: A hard "ch" takes -s alone: monarchs, stomachs, epochs.
_SIBILANT = re.compile(
    r"(?:s|x|z|sh|(?<!oligar)(?<!monar)(?<!patriar)(?<!matriar)(?<!stoma)(?<!epo)(?<!eunu)(?<!te)ch)$"
)
#: Nouns without another plural: talks and goods (unlike bus, gas, crisis and boss), personnel.
_PLURAL = re.compile(r"[^aious]s$|^(?:people|personnel|staff|police|crew|equipment|information)$")
#: Verbs of several syllables that double their last letter.
_DOUBLING = re.compile(
    r"(?:(?<!li)(?<!vo)mit|quip|lap|ship|nap|cap|(?:re|pre|con|in|de|trans)fer|pel|cur|cel|vel|bel|trol|gram|plan|gin|gret|(?:^|for)get|set|put|top|ban|fil|step|allot|debug|wrap|plug|format)$"
)
_SHORT = re.compile(r"^[^aeiou]*[aeiou][bdfgklmnprtvz]$")


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a word.

    Attributes:
        text: How it is written.
        kind: "base", "plural", "third", "past", "participle", "ing", "more" or "most".
    """

    text: str
    kind: str


@cache
def irregular_forms() -> dict[str, list[str]]:
    """Returns the irregular forms of words by their base."""
    found = {}
    for line in IRREGULAR.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            base, *forms = line.split()
            found[base] = forms
    return found


def with_s(word: str) -> str:
    """Returns the plural of a noun, or the third person of a verb."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}es" if _SIBILANT.search(word) else f"{word}s"


def doubles(word: str) -> bool:
    """Tells whether the last letter is doubled before -ed and -ing."""
    if _SHORT.match(word):
        return True
    return bool(_DOUBLING.search(word))


def with_ed(word: str) -> str:
    """Returns the regular past of a verb."""
    if word.endswith("e"):
        return f"{word}d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ied"
    return f"{word}{word[-1]}ed" if doubles(word) else f"{word}ed"


def with_ing(word: str) -> str:
    """Returns the present participle of a verb."""
    if word.endswith("ie"):
        return f"{word[:-2]}ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and len(word) > 2:
        return f"{word[:-1]}ing"
    return f"{word}{word[-1]}ing" if doubles(word) else f"{word}ing"


def _verb(word: str, given: list[str]) -> Iterator[Form]:
    """Yields the forms of a verb; what is given goes before what the rules say."""
    irregular = given or [form for form in irregular_forms().get(word, []) if form != word]
    present = [form for form in irregular if form in _PRESENT_OF_BE]
    others = (form for form in irregular if form not in present)
    pasts = [form for form in others if form == "was" or not form.endswith(("ing", "s"))]
    yield Form(word, "base")
    yield from (Form(form, "base") for form in present)
    third = [form for form in irregular if form.endswith("s") and form != "was"]
    yield from (Form(form, "third") for form in third or [with_s(word)])
    if pasts:
        yield from (Form(form, "past") for form in pasts[:-1] or pasts)  # was, were
        yield Form(pasts[-1], "participle")
    elif word not in _UNCHANGED:
        yield Form(with_ed(word), "past")
        yield Form(with_ed(word), "participle")
    ing = [form for form in irregular if form.endswith("ing") and form != word]
    yield from (Form(form, "ing") for form in ing or [with_ing(word)])


def _adjective(word: str, given: list[str]) -> Iterator[Form]:
    yield Form(word, "base")
    if given:
        kinds = ("more", "most")
        yield from (Form(form, kind) for form, kind in zip(given, kinds, strict=False))
    elif len(word) <= 6 or word.endswith("y"):
        stem = word[:-1] if word.endswith("e") else word
        stem = f"{word[:-1]}i" if word.endswith("y") and word[-2:-1] not in _VOWELS else stem
        stem = f"{word}{word[-1]}" if _SHORT.match(word) else stem
        yield Form(f"{stem}er", "more")
        yield Form(f"{stem}est", "most")


def _noun(word: str, given: list[str]) -> Iterator[Form]:
    yield Form(word, "base")
    known = irregular_forms().get(word, [])
    irregular = given or [form for form in known if form.endswith("ves") or form in _PLURALS]
    if irregular or not _PLURAL.search(word):
        yield from (Form(form, "plural") for form in irregular[:1] or [with_s(word)])


def _parts(phrase: str) -> tuple[str, str, str]:
    """Returns the adverbs before a verb, the verb, and what follows it, with their spaces."""
    words, place = phrase.split(" "), 0
    while place < len(words) - 1 and (
        words[place] in _BEFORE_VERB
        or (words[place].endswith("ly") and words[place] not in _VERBS_IN_LY)
    ):
        place += 1
    before = "".join(f"{word} " for word in words[:place])
    return before, words[place], "".join(f" {word}" for word in words[place + 1 :])


def forms_of(entry: Entry) -> list[Form]:
    """Returns all forms of a written English entry, in small letters as far as it has them.

    Of a phrase the first word is conjugated or the last one put in the plural.
    """
    given = entry.more.split()
    if entry.pos == "v":
        before, first, rest = _parts(entry.word)
        known = [word for word in given if word.isalpha() and word not in rest.split()]
        found = [*_verb(first, known if rest else given)]
        if first.endswith("ize") and not rest and not given:
            found += _verb(f"{first[:-3]}ise", [])
        return [Form(f"{before}{form.text}{rest}", form.kind) for form in found]
    head, _, last = entry.word.rpartition(" ")
    tail = _TAIL.search(entry.word) if entry.pos == "n" else None
    if tail:
        counted = Entry(entry.word[: tail.start()], "n", entry.made)
        said = entry.word[tail.start() :]
        return [Form(f"{form.text}{said}", form.kind) for form in forms_of(counted)]
    if entry.pos == "n":
        if head:
            return [Form(f"{head} {form.text}", form.kind) for form in _noun(last, given[-1:])]
        return list(_noun(last, given))
    if entry.pos == "adj" and not head:
        return list(_adjective(entry.word, given))
    if entry.pos == "name" and len(last) > 3:
        return [Form(entry.word, "base"), Form(f"{entry.word}s", "plural")]  # Tunisians
    return [Form(entry.word, "base")]

"""What belongs to a noun goes before it, with 的: its owner, and the clause that tells which."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from reader.translation.builtin.english.grammar import (
    ARTICLES,
    AUXILIARIES,
    CLAUSES,
    FINITE,
    PRONOUNS,
    SPEECH,
    is_doing,
    is_past,
)
from reader.translation.builtin.english.phrases import (
    Unit,
    Units,
    added,
    are_quoted_apart,
    together,
)
from reader.translation.builtin.vocabulary import words

_LONGEST = 3
#: So many phrases of a clause may go before its noun.
_LONGEST_CLAUSE = 9
_OF = "的"
#: Words that begin a clause which tells which.
RELATIVES = frozenset(["who", "that", "which"])
#: What a package says for “, who” at the end of a phrase.
_WHO = re.compile("，(?:他|她|它|他们|其|该)?$|谁$")
#: Offices and other words that stand behind their place without 的.
_OFFICE = re.compile(
    "(?:市长|州长|总统|总理|主席|部长|教练|校长|主任|会长|国王|女王|发言人|[村市镇省县岛])$"
)
#: How much there is of something, as a package says it.
_NO_THING = re.compile("一|大量|整个|全部|超过|任何|若干")
#: Words whose phrases with “of” count what follows, or are no nouns: “full of”.
_COUNTS = words("english", "grammar", "counting")


#: Before “which” these only say where and when: “a video in which he spoke”.
_SETTING = frozenset(["in", "on", "at", "during", "for", "with", "by"])


def backwards(units: Units, kinds: Collection[str], first: int = 0) -> Iterator[int]:
    """Places of some kinds from the last one on, while units behind them are put together."""
    places = [place for place, unit in enumerate(units) if unit.kind in kinds and place >= first]
    for place in reversed(places):
        if place < len(units):
            yield place


def noun_start(units: Sequence[Unit], end: int) -> int:
    """Where the noun phrase begins that ends before a place."""
    start = end
    while start and units[start - 1].kind == "noun" and not units[start - 1].hangs:
        start -= 1
        if units[start].is_determined:
            return start
        if end - start == _LONGEST:
            return end - 1
    return start


def noun_end(units: Sequence[Unit], start: int) -> int:
    """Where the noun phrase ends that begins at a place."""
    end, size = start, 0
    while end < len(units) and units[end].kind == "noun" and size <= _LONGEST:
        if end > start and _begins(units[end]) and not ARTICLES.issuperset(units[end - 1].words):
            break
        size += not units[end].text.strip()[:1].isupper()  # names may be long
        end += 1
        if units[end - 1].last in RELATIVES:
            break
    return end


def _begins(unit: Unit) -> bool:
    """Whether a unit begins another noun phrase; a bare figure does not: “magnitude 4”."""
    return unit.first in RELATIVES or (unit.is_determined and not unit.made.isdigit())


def owners_first(units: Units) -> Units:
    """Turn “X of Y” round, from the last one on: what it is of may be of something, too."""
    found = list(units)
    for place in backwards(found, ("noun", "prep", "adverbial")):
        unit = found[place]
        if unit.kind == "noun" and unit.last in ("of", "for"):
            _turn_whole(found, place)
        elif unit.kind not in ("prep", "adverbial"):
            continue
        elif unit.first == "of" and unit.made.startswith(_OF):
            _turn(found, place)
        elif unit.made.endswith(_OF) and unit.made != _OF and not unit.hangs:
            start = noun_start(found, place)
            if start < place and found[start].first != "no":
                found[start : place + 1] = [together(unit, *found[start:place])]
    return found


def _turn_whole(found: Units, place: int) -> None:
    """Turn “a model of the ferry” round, where “a model of” is one phrase."""
    unit = found[place]
    office = bool(_OFFICE.search(unit.made))
    alone = unit.first in ARTICLES or len(unit.words) == 2
    counts = (
        not alone
        or unit.last == "for"
        or bool(_COUNTS & set(unit.words))
        or len(unit.made) < 2
        or bool(_NO_THING.match(unit.made))
    )
    end = noun_end(found, place + 1)
    owner = found[place + 1 : end]
    if not owner or are_quoted_apart(owner) or _OF in unit.made or (counts and not office):
        return
    of = [] if office and unit.last == "of" else [added(_OF)]
    found[place:end] = [together(*owner, *of, unit, words=unit.words[:1])]


def _turn(found: Units, place: int) -> None:
    """Turn the “of” at a place round."""
    unit = found[place]
    start, end = noun_start(found, place), noun_end(found, place + 1)
    if _goes_on(found[end : end + 2]):
        end = noun_end(found, end + 1)
    rest = [unit.said(unit.made[1:])] if unit.made != _OF else []
    owner = [*rest, *found[place + 1 : end]]
    if unit.kind == "adverbial" and unit.made != _OF and end > place + 1:
        return
    denied = start < place and found[start].first == "no"  # 没有 stays before all
    if start < place and owner and not denied and not are_quoted_apart(owner):
        of = unit.said(_OF)
        head = found[start:place]
        found[start:end] = [together(*owner, of, *head, words=head[0].words)]


def _goes_on(behind: Sequence[Unit]) -> bool:
    """Whether “and” joins two nouns without an article: “of innovation and property rights”."""
    if len(behind) < 2 or behind[0].words != ("and",):
        return False
    return behind[1].kind == "noun" and behind[1].first not in ARTICLES


def relatives_first(units: Units, inner: Callable[[Units], Units]) -> Units:
    """Put clauses with “who”, “that” and “which”, and participles, before their noun.

    Each clause is in the order that `inner` gives.
    """
    found = list(units)
    for place in backwards(found, ("noun", "clause", "open", "verb", "adverbial")):
        relative = _relative(found, place)
        if relative:
            start, first, end, noun = relative
            clause = found[first:end]
            if clause[0].kind == "open":
                clause[0] = clause[0].said(clause[0].made.removesuffix(_OF), "verb")
            told = together(*inner(clause), kind="verb")
            found[start:end] = [together(told, added(_OF), *noun)]
    return found


def _relative(units: Units, place: int) -> tuple[int, int, int, Units] | None:
    """The clause at a place: where its noun, it and what follows begin, and the noun."""
    unit = units[place]
    if unit.last in RELATIVES and unit.kind in ("noun", "clause") and len(unit.words) > 1:
        start, first = noun_start(units, place), place + 1
        if unit.is_determined:
            start = place
        noun = [*units[start:place], unit.said(_WHO.sub("", unit.made))]
    elif unit.kind == "open" and len(unit.words) == 1 and unit.last in RELATIVES:
        start, first = noun_start(units, place), place + 1
        noun = units[start:place]
    elif unit.kind == "verb" and unit.first not in AUXILIARIES and unit.first != "to":
        start, first = noun_start(units, place), place
        noun = units[start:place]
        if not noun or not _is_reduced(units, start, place):
            return None
    elif unit.first in _SETTING and unit.words[1:] in (("which",), ("whom",)):
        start, first = noun_start(units, place), place + 1
        noun = units[start:place]
    elif unit.kind == "open" and unit.first in RELATIVES and unit.made.endswith(_OF):
        start, first = noun_start(units, place), place  # “who lives”, 居住的
        noun = units[start:place]
    else:
        return None
    end = _clause_end(units, first, inside=_has_verb_before(units, start))
    behind_which = unit.first in _SETTING and _has_verb_before(units, start)
    kinds = ("verb", "noun", "clause") if behind_which else ("verb", "noun")
    begins = first < len(units) and (units[first].kind in kinds or first == place)
    verbal = any(u.kind == "verb" for u in units[first : first + 1]) or unit.first in RELATIVES
    told = unit.first in ("a", "an") and not (first < len(units) and units[first].first in PRONOUNS)
    surely = verbal or told or unit.last == "who" or behind_which
    if not (noun and begins and surely) or not 0 < end - first <= _LONGEST_CLAUSE:
        return None
    return start, first, end, noun


def _is_reduced(units: Units, start: int, place: int) -> bool:
    """Whether a participle tells which, and the verb of the sentence follows."""
    verb, subject = units[place], units[start:place]
    if verb.first in SPEECH or not (is_past(verb.first) or is_doing(verb.first)):
        return False
    if verb.last in CLAUSES or any(unit.first in PRONOUNS for unit in subject):
        return False
    if _has_verb_before(units, start) or (start and units[start - 1].kind not in ("mark", "open")):
        return False
    behind = units[place + 1 : place + 2]
    if not verb.hangs and behind and behind[0].kind in ("noun", "clause"):
        return False  # it does something to what follows
    for unit in units[place + 1 :]:
        if unit.kind in ("mark", "open", "and", "clause"):
            return False
        if unit.kind == "verb":
            return unit.first in AUXILIARIES
    return False


def _has_verb_before(units: Units, place: int) -> bool:
    for unit in reversed(units[:place]):
        if unit.kind in ("mark", "open"):
            return False
        if unit.kind in ("verb", "clause"):
            return True
    return False


def _clause_end(units: Units, first: int, *, inside: bool) -> int:
    """Where a clause ends: at a mark, and where it is of the subject, at the verb of that.

    It ends where it begins where that verb cannot be told from a phrase.
    """
    for end in range(first + 1, len(units)):
        unit = units[end]
        if unit.kind in ("mark", "open", "and"):
            return end
        if not inside and unit.kind == "clause":
            return first
        begins = units[end - 1].kind != "verb" or unit.first in FINITE
        if not inside and unit.kind == "verb" and unit.first != "to" and begins:
            return end
    return len(units)

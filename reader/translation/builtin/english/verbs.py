"""What goes before a verb: who did it, when and where, and what was before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.translation.builtin.english.grammar import (
    CLAUSES,
    COPULAS,
    HELPERS,
    OPENERS,
    PREPOSITIONS,
    SPEECH,
    is_past,
)
from reader.translation.builtin.english.nouns import RELATIVES, backwards, noun_end, noun_start
from reader.translation.builtin.english.phrases import (
    Unit,
    Units,
    added,
    are_quoted_apart,
    together,
)
from reader.translation.builtin.vocabulary import table, words

_BY = "被"
_AT = "在"
#: What a package says for “was caught by”: 被抓住, 由抓住, 创作者为.
_DONE = re.compile(
    "(?P<before>已?)(?P<by>[被由])(?P<what>.+)$|(?P<role>(?!作者|受害者).{2,4}?)(?:者|方)?(?:为|是)$"
)
#: So far behind a verb “by” may tell who did it.
_FARTHEST_BY = 4
_NOBODY = re.compile("^[0-9]|[年月日午晨天]$")
_OF = "的"
#: What is due in 2031 is 应于2031年, and never the other way round.
_ASKING = "于"
#: Prepositions of places; Chinese says some behind the place.
_PLACES = table("english", "grammar", "places")
#: What else tells which subject is meant, with what Chinese says before it.
_OTHERS = table("english", "grammar", "others")
#: Verbs with something and whom it goes to.
_GIVES = words("english", "grammar", "giving")
_TO = "向"
#: Verbs whose noun is from somewhere.
_OWNING = frozenset("has have had include includes included".split())  # noqa: SIM905
#: What a package says for “and” before a verb.
_ANDS = ("并", "和")
_FROM = "从"
_VERBAL = ("verb", "clause")
_BARRIERS = ("mark", "open", "and")


def agents_first(units: Units) -> Units:
    """Say “by” and who did it before what was done: 被警方逮捕."""
    found = list(units)
    for place in backwards(found, _VERBAL):
        verb = found[place]
        by = place if verb.last == "by" else _by_behind(found, place)
        done = _DONE.match(verb.made)
        if by is None or not (done or is_past(verb.last)):
            continue
        end, agent = noun_end(found, by + 1), found[by]
        if by == place:
            parts = found[by + 1 : end]
        else:
            parts = [agent.said(agent.made.lstrip("由被").removesuffix("该")), *found[by + 1 : end]]
            parts = parts if parts[0].made else parts[1:]
        if not parts or are_quoted_apart(parts):
            continue
        if done and (by == place or done["by"] == _BY):
            found[place:end] = [_by_whom(verb, done, parts), *found[place + 1 : by]]
        elif not done and by == place + 1:
            found[place:end] = [together(added("由", "prep"), *parts, verb, kind=verb.kind)]
    return found


def _by_behind(units: Units, place: int) -> int | None:
    """Where “by” stands that tells who did what a verb says, with nouns at most between the two."""
    for by in range(place + 1, min(place + _FARTHEST_BY, len(units))):
        unit = units[by]
        if unit.first == "by" and unit.kind in ("prep", "adverbial"):
            whom = unit.made[1:] or "".join(behind.made for behind in units[by + 1 : by + 2])
            tells = unit.made[0] in "由被" and not _NOBODY.search(whom)
            return by if tells and not unit.hangs else None
        if unit.kind != "noun":
            return None
    return None


def _by_whom(unit: Unit, done: re.Match[str], agent: Units) -> Unit:
    """What was done, with who did it before it."""
    first = unit.said((done["before"] or "") + (done["by"] or "由"), "verb")
    return together(first, *agent, unit.said(done["what"] or done["role"], "verb"), kind="verb")


def settings_first(units: Units) -> Units:
    """Say when and where before the verb; where a subject is, before the subject."""
    found: Units = []
    place = 0
    while place < len(units):
        end = place + 1
        if units[place].kind in _VERBAL:
            while end < len(units) and units[end].kind == "verb" and units[end].first != "and":
                end += 1
            stop = end if units[end - 1].last in OPENERS else _stop(units, end)
            times, places, rest = _settings(units, end, stop)
            # A clause begins with its subject, of which more may stand before it.
            before = noun_start(found, len(found)) if units[place].kind == "clause" else len(found)
            found[before:before] = [*times, *places]
            found += [*units[place:end], *rest]
            if times or places:
                found[before:] = _joined(found[before:], len(times) + len(places))
            place = stop
        else:
            found.append(units[place])
            place = end
    return found


def _joined(units: Units, settings: int) -> Units:
    """A verb behind when and where; “and” at its beginning goes before them."""
    verb = units[settings]
    if verb.first != "and" or verb.made[:1] not in _ANDS or len(verb.made) < 2:
        return units
    joint, rest = verb.said(verb.made[0], "and"), verb.said(verb.made[1:], "verb")
    return [joint, *units[:settings], rest, *units[settings + 1 :]]


def _stop(units: Units, place: int) -> int:
    """Where what belongs to the verb before a place ends."""
    while place < len(units) and units[place].kind not in (*_BARRIERS, *_VERBAL):
        if units[place].last in RELATIVES:
            break
        place += 1
    return place


def _settings(units: Units, start: int, stop: int) -> tuple[Units, Units, Units]:
    """When, where, and the rest of what follows a verb."""
    times: Units = []
    places: Units = []
    rest: Units = []
    verb = units[start - 1]
    is_copula = verb.first in COPULAS and not (is_past(verb.last) or verb.last.endswith("ing"))
    gives = verb.first in _GIVES | HELPERS
    when = _times_of(units, start, stop)
    place, reached = start, -1
    while place < stop:
        unit = units[place]
        where, end = _place_at(units[:stop], place)
        partner, behind = _partner_at(units[:stop], place, given=place > start and gives)
        if verb.hangs and place == start:
            rest.append(unit)
            place += 1
        elif place in when:
            times.append(unit)
            place += 1
        elif partner and verb.last in _OWNING and rest:
            owned = noun_start(rest, len(rest))
            rest[owned:] = [together(*partner[1:], added(_OF), *rest[owned:])]
            place = behind
        elif partner and not is_copula:
            places.append(together(*partner))
            place = behind
        elif where and is_copula and rest:
            owned = noun_start(rest, len(rest))
            rest[owned:] = [together(*where, added(_OF), *rest[owned:])]
            place = end
        elif where and not is_copula:
            wider = places.pop().parts[1:] if reached == place else ()
            places.append(together(added(_AT, "prep"), *where, *wider))
            place = reached = end
        else:
            rest.append(unit)
            place += 1
    return times, places, rest


def _times_of(units: Sequence[Unit], start: int, stop: int) -> list[int]:
    """Places of the times of a verb; of two that stand apart neither is the verb's."""
    found = [place for place in range(start, stop) if _is_time(units, place)]
    if found and units[start - 1].last in COPULAS and found[0] == start:
        return []  # “is on Tuesday”
    apart = found and found[-1] - found[0] >= len(found)
    return [] if apart else found


def spans_behind(units: Units) -> Units:
    """Say how long before or after a noun behind it: 起飞两小时前, for 两小时前起飞 is “ago”."""
    found = list(units)
    for place in backwards(found, ("open",), 1):
        span, unit = found[place - 1], found[place]
        end = noun_end(found, place + 1)
        alone = end >= len(found) or found[end].kind not in (*_VERBAL, "open")
        is_span = unit.made.endswith(("前", "后")) and _HOW_LONG.search(span.made)
        if unit.kind == "open" and is_span and alone and end > place + 1:
            behind = unit.said(unit.made[-1])
            found[place - 1 : end] = [together(*found[place + 1 : end], span, behind, kind="time")]
    return found


def _is_time(units: Sequence[Unit], place: int) -> bool:
    """Whether a time stands by itself: not “from June”, “due 2031”, “after the war ended”."""
    behind = units[place + 1 : place + 2]
    begins = bool(behind) and behind[0].kind in _VERBAL
    before = units[place - 1]
    alone = before.last not in PREPOSITIONS and not before.made.endswith(_ASKING) and not begins
    return units[place].kind == "time" and alone


def _place_at(units: Sequence[Unit], place: int) -> tuple[Units, int]:
    """A place as Chinese says it behind 在, and where it ends; nothing where none begins."""
    unit = units[place]
    if unit.last == "of" and unit.made[:1] == _AT and len(unit.made) > 1:  # 城市边缘
        end = noun_end(units, place + 1)
        nouns = units[place + 1 : end]
        return ([*nouns, unit.said(unit.made[1:])], end) if nouns else ([], place)
    if unit.first not in _PLACES:
        return [], place
    if unit.kind == "adverbial":
        whole = unit.made[:1] == _AT and len(unit.made) > 1 and not unit.hangs
        end = noun_end(units, place + 1) if whole else place
        return ([unit.said(unit.made[1:]), *units[place + 1 : end]] if whole else []), end
    end = noun_end(units, place + 1)
    nouns = units[place + 1 : end]
    if unit.kind != "prep" or not nouns or are_quoted_apart(nouns):
        return [], place
    behind = _PLACES[unit.first]
    return [*nouns, *([unit.said(behind)] if behind else [])], end


def _partner_at(units: Sequence[Unit], place: int, *, given: bool) -> tuple[Units, int]:
    """From whom something comes or to whom it is given, and where that ends; else nothing."""
    unit, before = units[place], units[place - 1]
    receives = given and before.last == "to" and before.kind == "noun"
    first = place if receives else place + 1
    end = noun_end(units, first)
    nouns = units[first:end]
    if not nouns or are_quoted_apart(nouns):
        return [], place
    if receives:
        return [added(_TO, "prep"), *nouns], end
    ranges = nouns[0].made[:1].isdigit() or (end < len(units) and units[end].first == "to")
    if unit.kind != "prep" or unit.first != "from" or ranges:  # from 2 to 3
        return [], place
    return [unit.said(_FROM, "prep"), *nouns], end


def subjects_settings(units: Units) -> Units:
    """Say where a subject is before it: 首都的租金."""
    found = list(units)
    for place in backwards(found, ("prep", "adverbial"), 1):
        where, end = _place_at(found, place)
        if found[place].kind == "prep" and found[place].first in _OTHERS:
            end = noun_end(found, place + 1)
            before, nouns = _OTHERS[found[place].first], found[place + 1 : end]
            where = [found[place].said(before), *nouns] if before and nouns else nouns
        if not where or end >= len(found) or found[end].kind not in _VERBAL:
            continue
        start = noun_start(found, place)
        begins = start == 0 or found[start - 1].kind in _BARRIERS
        if begins and start < place and not are_quoted_apart(where):
            found[start:end] = [together(*where, added(_OF), *found[start:place])]
    return found


#: Between two events: “two days after”, “shortly before”.
_HOW_LONG = re.compile("(?:天|年|周|小时|分钟|月|秒|日|不久|之后不久|短暂)$")
#: What opens a clause that goes before the main one, and what is said at its two ends.
_BEFORE_MAIN = {
    "后": ("", "后，"),
    "之后": ("", "后，"),
    "前": ("", "前，"),
    "之前": ("", "前，"),
    "当": ("当", "时，"),
}


#: What a package says for “before its”.
_WHOSE = re.compile("在?(其|他的|她的|他们的|该|这)(之?[前后])")


def clauses_first(units: Units) -> Units:
    """Say what comes “after”, “before” and “when” before the main clause."""
    found = list(units)
    for place in backwards(found, ("open",), 1):
        unit = found[place]
        if unit.kind == "open" and (whose := _WHOSE.fullmatch(unit.made)):
            found[place : place + 1] = [unit.said(whose[2], "open"), unit.said(whose[1])]
            unit = found[place]
        if unit.kind != "open" or unit.made not in _BEFORE_MAIN:
            continue
        start, end = _main_start(found, place), _clause_end(found, place + 1)
        close = place - bool(_HOW_LONG.search(found[place - 1].made))
        main, clause = found[start:close], found[place + 1 : end]
        if clause and any(u.kind in _VERBAL for u in main):
            before, behind = _BEFORE_MAIN[unit.made]
            opened = [unit.said(before)] if before else []
            found[start:end] = [*opened, *clause, *found[close:place], unit.said(behind), *main]
    return found


def _main_start(units: Units, place: int) -> int:
    """Where the main clause of a clause begins."""
    while place and units[place - 1].kind != "mark":
        if (CLAUSES | SPEECH) & {units[place - 1].last, units[place - 1].first}:
            break
        place -= 1
    return place


def _clause_end(units: Units, place: int) -> int:
    """Where a clause ends; where it begins if its verb does not come before the next comma."""
    end = place
    while end < len(units) and units[end].kind != "mark":
        end += 1
    whole = end + 1 >= len(units) or any(u.kind in _VERBAL for u in units[place:end])
    return end if whole else place

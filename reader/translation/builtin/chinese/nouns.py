"""What tells which noun is meant goes behind it: who lives there, of the company."""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.translation.builtin.chinese.clauses import AFTER
from reader.translation.builtin.chinese.grammar import (
    LEADING,
    MEASURES,
    OF_NO_NOUN,
    OPENING,
    PLACES,
)
from reader.translation.builtin.chinese.phrases import Part, Parts, added, together

_PERSON = re.compile(
    "^(?:Mr|Mrs|Ms|Miss|Dr)[. ]|(?:[人者员生手子童民客星警工友师官长]|女士|先生|女性|男性|青年"
    "|演员|妇女|教授|专家|选手|父母)$"
)
#: What begins no place or partner, but a clause of its own.
_STARTS = OPENING | {"对", "对于", "作为"}
_ENGLISH_TIME = re.compile("(?:in|on|at|from|since|until|within|during|for|by|after|before) ")
#: Nouns of what is done to somebody: 对公司的批评.
_DEEDS = re.compile(
    "(?:指控|庭审|批评|支持|影响|投资|态度|看法|需求|依赖|了解|要求|信心|抗议|攻击|制裁|调查|关系|合作|讨论|报道|评价)$"
)
#: What a clause without its subject begins with.
_BEGINNING = ("verb", "prep", "adverb", "by", "time")
_WHERETO = frozenset("到至在向给成为入往进")
#: With one of these before its verb a clause is whole: 从[她工作的诊所].
_PRONOUNS = frozenset(["他", "她", "它", "我", "他们", "她们", "我们", "自己", "其"])
#: Longer owners stand behind what is theirs.
_OF = 3


def modifiers_behind(parts: Parts, inner: Callable[[Parts], Parts]) -> Parts:
    """Put what stands before 的 behind the noun that it tells of; `inner` orders a clause."""
    found = list(parts)
    place = 1
    while place < len(found) - 1:
        if found[place].kind == "de" and _is_head(found, place + 1):
            start, made = _turned(found, place, inner)
            found[start : place + 2] = [together("noun", *made)]
            place = start
        place += 1
    return found


def _is_head(parts: Parts, place: int) -> bool:
    """Whether a noun stands at a place; a verb is one where nothing is done to anything."""
    behind = parts[place + 1].kind if place + 1 < len(parts) else "mark"
    is_deed = parts[place].kind == "verb" and behind not in ("noun", "det", "time", "prep", "verb")
    return parts[place].kind == "noun" or (is_deed and not parts[place].parts)


def _turned(parts: Parts, place: int, inner: Callable[[Parts], Parts]) -> tuple[int, Parts]:
    """Where a noun with what tells of it begins, and its parts in the order of English."""
    de, noun = parts[place], parts[place + 1]
    start = _clause_start(parts, place)
    if start is None and parts[place - 1].kind == "where" and place > 1:
        where = parts[place - 1]  # 山谷里的农民
        return place - 2, [noun, where.said(f" {PLACES.get(where.text, '')} "), parts[place - 2]]
    if start is None:
        return place - 1, _owned(parts[place - 1], de, noun)
    told = parts[start:place]
    det = parts[start - 1 : start] if start and parts[start - 1].kind == "det" else []
    if told[-1].kind == "where" and told[-1].text in AFTER and any(p.kind == "verb" for p in told):
        when = [told[-1].said(f" {AFTER[told[-1].text]} "), *inner(told[:-1])]
        return start - len(det), [*det, noun, *when]
    if told[0].text == "关于":
        return start, [noun, told[0].said(" about "), *inner(told[1:])]
    if len(told) == 1 or told[-1].kind == "adj":
        return start - len(det), [*det, *told, de, noun]
    does = any(part.kind in ("verb", "by") for part in told)
    which = " who " if _PERSON.search(noun.text) else " that " if does else ""
    return start - len(det), [*det, noun, added(which), *inner(told)]


def _owned(before: Part, de: Part, noun: Part) -> Parts:
    """A noun and what it belongs to, behind it where that is long."""
    if before.kind == "time" and _ENGLISH_TIME.match(before.text):
        return [noun, added(" "), before]
    if before.kind == "noun" and before.parts and len(before.text) > _OF:
        return [noun, added(" of "), before]
    return [before, de, noun]


def _clause_start(parts: Parts, place: int) -> int | None:
    """Where the clause before a 的 begins; nothing where only a noun or a time stands there."""
    counted = _counted(parts, place)
    if counted is not None:
        return counted
    verb = place - 1
    while verb >= 0 and parts[verb].kind in ("noun", "where", "time"):
        verb -= 1
    if verb < 0:
        return None
    if parts[verb].kind in ("prep", "joint") and verb < place - 1:
        return _phrase_start(parts, verb, place)
    if verb == place - 1 and parts[verb].kind == "adj":
        while verb and parts[verb - 1].kind == "adverb":
            verb -= 1
        return verb
    if parts[verb].kind not in ("verb", "adverb") or _ends_verb(parts, verb):
        return None
    if verb < place - 1:
        if all(part.kind == "time" for part in parts[verb + 1 : place]):
            return None  # 战胜了去年的冠军
        start = _chain_start(parts, verb)
        whose = start > 1 and parts[start - 1].text in _PRONOUNS and parts[start - 2].kind == "prep"
        if _about(parts, start) or whose:
            return start - 1
        return start if _is_relative(parts, start, place) else None
    start = _chain_start(parts, verb)
    if start and parts[start - 1].kind == "noun":
        before = parts[start - 2] if start > 1 else None
        whole = parts[start - 1].text in _PRONOUNS or (before and before.text in _STARTS)
        agent = before and before.kind in ("prep", "by", "object") and not whole
        start -= not agent
    return start - _about(parts, start)


def _ends_verb(parts: Parts, place: int) -> bool:
    """Whether a word only says where a verb leads: 搬 and 到."""
    return place > 0 and parts[place].text in _WHERETO and parts[place - 1].kind == "verb"


def _counted(parts: Parts, place: int) -> int | None:
    """Where a clause begins that stands between “a” and its noun: 一部[讲述姐妹种茶]的影片."""
    for start in range(place - 1, 0, -1):
        if parts[start].kind in ("and", "de"):
            return None
        if parts[start - 1].kind == "det" and parts[start - 1].text[-1] in MEASURES:
            return start if parts[start].kind in _BEGINNING else None
    return None


def _about(parts: Parts, start: int) -> int:
    return int(start > 0 and parts[start - 1].text == "关于")


def _phrase_start(parts: Parts, prep: int, place: int) -> int | None:
    """Where a place or a partner before 的 begins: 对公司的指控, 一名被困在电梯里的女子."""
    if parts[prep].text in ("对", "对于", "与", "同") and _DEEDS.search(parts[place + 1].text):
        return prep
    if parts[prep].text in _STARTS:
        return None
    if (
        prep
        and parts[prep - 1].kind == "verb"
        and parts[prep].text in ("在", "于", "到", "自", "给")
    ):
        start = _chain_start(parts, prep - 1)
        return start if _is_relative(parts, start, place) else None
    return None


def _is_relative(parts: Parts, start: int, place: int) -> bool:
    """Whether a verb with its object tells of the noun behind: 一个失去记忆的渔夫."""
    if parts[start].text in OF_NO_NOUN:
        return False
    if start == 0 or parts[start - 1].kind in ("and", "where"):
        return any(part.kind in ("verb", "by") for part in parts[place + 2 :])
    return parts[start - 1].kind in ("det", "verb") or parts[start - 1].text == "为"


def _chain_start(parts: Parts, verb: int) -> int:
    """Where a verb begins with its adverbs, times and places."""
    start = verb
    while start:
        before = parts[start - 1]
        led = start > 1 and before.kind == "verb" and parts[start - 2].kind == "det"
        if before.kind in ("adverb", "time", "by") or before.text in LEADING or led:
            start -= 1
        elif before.kind in ("noun", "where") and (prep := _prep(parts, start - 1)) is not None:
            start = prep
        else:
            break
    return start


def _prep(parts: Parts, place: int) -> int | None:
    """Where the preposition of a noun stands."""
    if parts[place].text in _PRONOUNS:
        return None
    while place >= 0 and parts[place].kind in ("noun", "where", "time"):
        place -= 1
    fits = place >= 0 and parts[place].kind in ("prep", "by") and parts[place].text not in _STARTS
    return place if fits else None

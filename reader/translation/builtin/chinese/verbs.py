"""What stands before a verb goes behind it: places, partners, who did it."""

from __future__ import annotations

from reader.translation.builtin.chinese.grammar import OPENING, PLACES, time_preposition
from reader.translation.builtin.chinese.phrases import Part, Parts, added, together
from reader.translation.builtin.vocabulary import table

#: Prepositions whose phrases stay where they are.
_STAY = OPENING | {"not until", "Not until", "为了", "经过", "截至", "每", "自从", "当", "对于"}
#: What English says for some prepositions.
_SAID = table("chinese", "grammar", "prepositions")
_MEETINGS = ("会", "会议", "比赛", "论坛", "仪式", "峰会", "赛", "典礼", "展", "活动", "市场")
_ENDS = frozenset(["and", "mark"])
_COMPLEMENTS = "到在成为给至入往"


def clauses_in_order(parts: Parts) -> Parts:
    """A clause with its objects, agents and places where English has them."""
    return _settings_behind(_agents_behind(_objects_behind(parts)))


def _objects_behind(parts: Parts) -> Parts:
    """把 and 将 with a noun: the noun goes behind its verb."""
    found = list(parts)
    for place in range(len(found) - 3, -1, -1):
        if found[place].kind != "object" and found[place].text != "将":
            continue
        end = _while(found, place + 1, ("noun",))
        verb = _while(found, end, ("adverb", "prep", "noun", "time", "where"))
        if end == place + 1 or verb >= len(found) or found[verb].kind != "verb":
            continue
        act, rest = _parted(found[verb])
        found[place : verb + 1] = [*found[end:verb], act, *found[place + 1 : end], *rest]
    return found


def _parted(verb: Part) -> tuple[Part, Parts]:
    """A verb, and apart from it where something is brought to: 迁 and 到."""
    if len(verb.parts) == 2 and verb.parts[1].text == "了":  # 捐给了
        act, rest = _parted(verb.parts[0])
        return (act, rest) if rest else (verb, [])
    if len(verb.text) < 2 or verb.text[-1] not in _COMPLEMENTS or verb.parts:
        return verb, []
    cut = verb.end - 1
    act = Part(verb.start, cut, verb.text[:-1], "verb")
    return act, [Part(cut, verb.end, verb.text[-1], "prep")]


def _while(parts: Parts, place: int, kinds: tuple[str, ...]) -> int:
    """The first place from one on that is of no such kind."""
    while place < len(parts) and parts[place].kind in kinds:
        place += 1
    return place


def _agents_behind(parts: Parts) -> Parts:
    """Who did it, behind what was done: 被邻居救出, rescued by neighbours."""
    found = list(parts)
    for place in range(len(found) - 3, -1, -1):
        by = found[place]
        if by.kind != "by" and by.text != "由":
            continue
        end = _while(found, place + 1, ("noun",))
        verb = _while(found, end, ("adverb",))
        if end == place + 1 or verb >= len(found) or found[verb].kind != "verb":
            continue
        agent = [added(" by "), *found[place + 1 : end]]
        if by.text == "由" and found[verb].text in ("组成", "构成"):
            be = " be" if place and found[place - 1].kind == "adverb" else " is"
            found[place : verb + 1] = [found[verb].said(f"{be} made up of "), *agent[1:]]
        elif by.text != "由":
            act = together("verb", by, *found[end : verb + 1])
            found[place : verb + 1] = [act, *agent]
    return found


def _settings_behind(parts: Parts) -> Parts:
    """Places and times between a subject and its verb go to the end of the clause."""
    found: Parts = []
    moved: Parts = []
    place = 0
    while place < len(parts):
        part = parts[place]
        if part.kind in _ENDS:
            found += moved
            moved = []
        phrase, end = _phrase(parts, place)
        if phrase and _goes(parts, place, end):
            moved = [*phrase, *moved]
            place = end
        elif phrase and parts[end - 1].kind == "where":
            found += phrase
            place = end
        else:
            found.append(part)
            place += 1
    return [*found, *moved]


def _phrase(parts: Parts, place: int) -> tuple[Parts, int]:
    """A preposition with its noun, or a time, as English says it, and where it ends."""
    part = parts[place]
    if part.kind == "time":
        return [
            part.said(f" for the {part.text}") if part.text.endswith(" time") else part
        ], place + 1
    end = _while(parts, place + 1, ("noun", "time"))
    if part.kind not in ("prep", "joint") or part.text in _STAY or end == place + 1:
        return [], place
    nouns = parts[place + 1 : end]
    if part.text in ("于", "在") and nouns[0].kind == "time":
        return [part.said(f" {time_preposition(nouns[0].text)} "), *nouns], end
    if end < len(parts) and parts[end].kind == "where":
        said = PLACES.get(parts[end].text)
        if said is None:
            return [], place
        if part.text in ("从", "向") or (part.text == "自" and parts[end].text != "以来"):
            said = _SAID[part.text]
        at = parts[end].text == "上" and nouns[-1].text.endswith(_MEETINGS)
        return [part.said(" at " if at else f" {said} "), *nouns], end + 1
    said = _SAID.get(part.text)
    return [part.said(f" {said} ") if said else part, *nouns], end


def _goes(parts: Parts, place: int, end: int) -> bool:
    """Whether a phrase stands before its verb; a time goes from between a verb and its “will”."""
    after = _while(parts, end, ("adverb", "time"))
    if after >= len(parts):
        return False
    if parts[after].kind not in ("verb", "by") and not _phrase(parts, after)[0]:
        return False
    if parts[place].text == "对" and parts[place + 1].text == "记者":
        return False  # told reporters
    helped = bool(place) and parts[place - 1].kind == "adverb"
    if parts[place].kind == "time":
        return bool(place) and parts[place - 1].kind in ("adverb", "verb", "noun")
    return helped or parts[place].kind != "joint"

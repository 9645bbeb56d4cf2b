"""Phrases that a package reads, with what they mean where it is wrong about them.

“Were told” is no 告诉 but 被告知, “were not paid” no 不是支付 but 未支付, and a “key” of the news
opens no door. What the package has as a longer phrase is left to it.
"""

from __future__ import annotations

from dataclasses import replace

from reader.translation.builtin.english.grammar import COPULAS, is_doing, is_past
from reader.translation.builtin.english.phrases import Unit, Units
from reader.translation.builtin.vocabulary import table

_SENSES = table("english", "senses")
#: What is said of an act, and of those to whom it is done.
_TO_WHOM = table("english", "passives", "to_whom")
#: The same where what was received follows.
_RECEIVED = table("english", "passives", "received")
_DONE_TO = ("被", "获", "受", "遭", "得到", "受到", "接受")
_IS_NOT, _NOT_YET = "不是", "未"
_NOT = frozenset(["not", "never", "isn't", "aren't", "wasn't", "weren't"])
_BY, _BY_DOING = "由", "通过"


def meant(units: Units) -> Units:
    """The phrases of an English sentence with what they mean."""
    found = list(units)
    for place, unit in enumerate(units):
        before = found[place - 1] if place else None
        after = units[place + 1] if place + 1 < len(units) else None
        if unit.first == "by" and unit.made.startswith(_BY):
            doing = unit.words[1:2] or (after.words[:1] if after else ())
            if doing and is_doing(doing[0]):
                found[place] = _said(unit, _BY_DOING + unit.made.removeprefix(_BY))
        elif unit.made.endswith(_IS_NOT) and unit.last in _NOT:
            if after and after.kind in ("verb", "noun") and is_past(after.first):
                found[place] = _said(unit, unit.made.removesuffix(_IS_NOT) + _NOT_YET)
        elif sense := _sense(unit):
            found[place] = _said(unit, sense)
        elif _is_passive(unit, before):
            received = after is not None and after.kind == "noun" and after.first != "to"
            found[place] = _said(unit, _done(unit.made, received=received))
    return found


def _sense(unit: Unit) -> str:
    """What a whole phrase means that the package has otherwise, or nothing."""
    words = unit.words[1:] if unit.first == "the" else unit.words
    return _SENSES.get(" ".join(words), "") if unit.text.strip().islower() else ""


def _is_passive(unit: Unit, before: Unit | None) -> bool:
    """Whether a phrase ends in a participle behind a form of “be”."""
    if unit.kind not in ("verb", "clause", "noun") or not unit.words or not is_past(unit.words[-1]):
        return False
    leading = unit.words[-3:-1] or (before.words[-1:] if before else ())
    return not COPULAS.isdisjoint(leading)


def _done(made: str, *, received: bool) -> str:
    """What a package says of an act as what was done to somebody, or received: “given a choice”."""
    denied = made.replace(_IS_NOT, _NOT_YET, 1)
    for acts in (_RECEIVED, _TO_WHOM) if received else (_TO_WHOM,):
        act = next((act for act in acts if denied.endswith(act)), "")
        start = denied.removesuffix(act)
        if act and not start.endswith(_DONE_TO):
            return start + acts[act]
    return denied


def _said(unit: Unit, made: str) -> Unit:
    """A phrase that says something else in its place."""
    return replace(unit, made=made, is_said=True) if made != unit.made else unit

"""What Chinese says at the end of a clause, before it: 火灾发生后, after the fire broke out."""

from __future__ import annotations

from collections.abc import Callable

from reader.translation.builtin.chinese.grammar import SAYING
from reader.translation.builtin.chinese.phrases import Part, Parts, added
from reader.translation.builtin.vocabulary import table

#: What ends a clause, with what begins it in English.
AFTER = table("chinese", "grammar", "after")
_OPENERS = frozenset(["在", "当", "自", "从", "自从", "就在"])
_VERBAL = frozenset(["verb", "by"])


def clauses_opened(parts: Parts, inner: Callable[[Parts], Parts]) -> Parts:
    """A clause in the order that `inner` gives, with what it hangs on: said when interviewed."""
    for place in range(len(parts) - 1, 0, -1):
        if parts[place].kind == "where" and parts[place].text in AFTER:
            start = _start(parts, place)
            told, after = parts[start:place], parts[place + 1 :]
            whole = parts[start].text in _OPENERS or not after or after[0].kind == "noun"
            if whole and any(part.kind in _VERBAL for part in told):
                return _turned(parts, start, place, inner)
    return inner(parts)


def _start(parts: Parts, place: int) -> int:
    """Where what ends with “after” begins: behind what opens it, or a conjunction."""
    for start in range(place - 1, -1, -1):
        if parts[start].text in _OPENERS:
            return start
        if parts[start].kind == "and" or parts[start].text in SAYING:
            return start + 1
    return 0


def _turned(parts: Parts, start: int, place: int, inner: Callable[[Parts], Parts]) -> Parts:
    last, opened = parts[place], parts[start].text in _OPENERS
    told = inner(parts[start + opened : place])
    when = [last.said(f"{AFTER[last.text]} "), *told]
    before, after = parts[:start], parts[place + 1 :]
    if opened and before and any(part.kind in _VERBAL for part in after):
        return [*inner([*before, *after]), added(" "), *when]
    comma: list[Part] = [added(", ")] if after else []
    return [*before, *when, *comma, *inner(after)]

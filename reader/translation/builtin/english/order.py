"""Where the parts of an English sentence stand in Chinese."""

from __future__ import annotations

import re

from reader.translation.builtin.english.contexts import in_context
from reader.translation.builtin.english.meanings import meant
from reader.translation.builtin.english.measure_words import measured
from reader.translation.builtin.english.nouns import owners_first, relatives_first
from reader.translation.builtin.english.phrases import Unit, units_of
from reader.translation.builtin.english.verbs import (
    agents_first,
    clauses_first,
    settings_first,
    spans_behind,
    subjects_settings,
)
from reader.translation.sentences.tracked import Tracked
from reader.translation.tokens import Tokens

_LATIN = re.compile("[A-Za-z]")
_NOWHERE = -1


def in_chinese_order(fed: Tracked, tokens: Tokens) -> None:
    """Put what a package is to translate, and makes these tokens of, into the order of Chinese."""
    units = units_of(tokens)
    found = [part for unit in _ordered(measured(in_context(meant(units)))) for part in unit.flat()]
    if found == units:
        return
    text, origins, place = "", list[int](), 0
    for unit in found:
        said = _written(unit, begins=not text)
        said = _seam(unit, place) + said if text else said.lstrip()
        own = fed.origins[unit.start : unit.end]
        near = own[:1] or origins[-1:] or fed.origins[:1]
        before = len(said) - len(own)
        exact = said.endswith(fed.text[unit.start : unit.end]) and before >= 0
        origins += near * before + own if exact else near * len(said)
        text += said
        place = unit.end if unit.end > unit.start else _NOWHERE
    fed.text, fed.origins = text[:1].upper() + text[1:], origins


def _written(unit: Unit, *, begins: bool) -> str:
    """A unit as it was read: what began the sentence, and what begins it now, by what it meant."""
    if unit.is_said:
        return f" {unit.made}"
    as_before = begins == (unit.start == 0) or unit.start == unit.end
    return unit.text if as_before or _LATIN.search(unit.made) else unit.made


def _ordered(units: list[Unit]) -> list[Unit]:
    return clauses_first(_inner(relatives_first(units, _inner)))


def _inner(units: list[Unit]) -> list[Unit]:
    """A clause with its phrases in order."""
    return settings_first(spans_behind(subjects_settings(agents_first(owners_first(units)))))


def _seam(unit: Unit, place: int) -> str:
    """What parts a unit from one that did not stand before it: no phrase goes over two spaces."""
    if unit.start == place:
        return ""
    return " " if unit.text[:1] == " " else "  "

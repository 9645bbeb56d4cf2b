"""Measure words between a number and what it counts: 12艘电动渡轮."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.translation.builtin.english.grammar import ARTICLES, PRONOUNS
from reader.translation.builtin.english.nouns import noun_end
from reader.translation.builtin.english.phrases import Unit, Units, added, together
from reader.translation.builtin.vocabulary import keys_by_word, table, words

#: What nouns end with, by their measure words.
_BY_END = keys_by_word(table("english", "measure_words", "ends"))
_LONGEST = max(map(len, _BY_END))
_NUMBER = re.compile(
    r"\A(?:约|近|超过|至少|多达)?(?:\d[\d,]*(?:\.\d+)?[万亿]*|[两三四五六七八九十]|数[十百千万])$"
)
_AMOUNT = re.compile(r"(?:约|近|超过|至少)?[\d两三四五六七八九十]")
_HAVING = ("has", "have", "had")
_HAVE = "有"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_HAN = re.compile("[\u3400-\u9fff]")
#: What begins another phrase.
_OTHERS = PRONOUNS | ARTICLES | {"them", "us", "him", "her", "me"}
#: What measures by itself, or is no noun that is counted.
_MEASURES = re.compile(
    "[年月日天周岁倍次人名个位家户瓶杯层票步分页集轮届级点磅辆艘架座所只头条件张本份项起台套间支场颗棵栋枚幅部句段把块"
    "吨度米%秒代波组对双系群批箱袋包盒桶升克亩元号比至和]|小时|公里|美元|英|海里|百|欧元"
)
#: Behind these a number names one of several.
_NAMING = words("english", "grammar", "numbered")
#: Behind these a figure alone is no number of things: “rose to 3”.
_LEADING = frozenset(["at", "by", "to", "than", "from"])


def measured(units: Units) -> Units:
    """The phrases of an English sentence, with measure words behind numbers that have none."""
    found: Units = []
    for place, unit in enumerate(units):
        found.append(unit)
        if unit.last in _HAVING and _HAVE not in unit.made and _is_amount(units, place + 1):
            found[-1] = together(unit, added(_HAVE, "verb"), kind="verb", words=unit.words)
        if _is_number(units, place):
            measure = _measure(units[place + 1 :])
            if measure:
                found[-1] = together(unit, added(measure), words=unit.words)
    return found


def _is_amount(units: Sequence[Unit], place: int) -> bool:
    """Whether a number begins at a place: “has 30 days”."""
    return place < len(units) and bool(_AMOUNT.match(units[place].made))


def _is_number(units: Sequence[Unit], place: int) -> bool:
    unit = units[place]
    if not _NUMBER.match(unit.made) or _YEAR.match(unit.made) or unit.kind != "noun":
        return False
    before = units[place - 1] if place else None
    if not before:
        return True
    leads = before.last in _LEADING and unit.made[0].isdigit()
    return not (leads or before.last in _NAMING or _is_name(before) or before.made == "/")


def _is_name(unit: Unit) -> bool:
    text = unit.text.strip()
    return unit.start > 0 and unit.kind == "noun" and text[:1].isupper()


def _measure(behind: Units) -> str:
    """The measure word of the noun that some phrases begin with; nothing where none fits."""
    end = noun_end(behind, 0)
    if not end:
        # “two of them”
        return "个" if behind and behind[0].first == "of" else ""
    first = behind[0]
    if not _HAN.match(first.made) or _MEASURES.match(first.made) or first.first in _OTHERS:
        return ""
    return measure_of(behind[end - 1].made)


def measure_of(noun: str) -> str:
    """The measure word of a Chinese noun, by its end."""
    for size in range(min(_LONGEST, len(noun)), 0, -1):
        if found := _BY_END.get(noun[-size:]):
            return found
    return "个"

"""What Chinese counts in ways of its own: measure words, lines, points, magnitudes."""

from __future__ import annotations

from reader.translation.builtin.chinese.amounts import UNIT
from reader.translation.builtin.chinese.numbers import HAN, NUMBER, SCALES
from reader.translation.builtin.chinese.plain import written
from reader.translation.builtin.rules import Rules, by_template
from reader.translation.builtin.vocabulary import patterns, table

#: Measure words that mean something else alone, with what shows that they are none. What follows
#: a 个 becomes a plural, and 个 itself says nothing.
_MEASURES = patterns("chinese", "amounts", "measures")
#: What may be spent, time or money.
_SPENT = rf"{NUMBER}[多余]?(?:{UNIT})"
_COUNTED = "|".join(f"(?:{measure})" for measure in _MEASURES)
_SCALES = "".join(SCALES)
_FEW = "两三四五六七八九"


#: Congresses of a party, and what they decide, are phrases of the package.
_PARTY = (
    "(?:党的|中共)[一二三四五六七八九十]{1,3}大(?![会力型])"
    "|第?[一二三四五六七八九十]{1,3}"
    "(?:届[一二三四五六七]中全会|大(?=以来|报告|精神|代表|召开|提出|[，、。])|个五年(?=规划|计划))"
)


def counted() -> Rules:
    """Yields rules for what is counted in ways of its own."""
    yield _PARTY, lambda m: m[0]
    yield from by_template(table("chinese", "amounts", "kinds"))
    yield rf"(?<=[需要会将可能须])花费?(?={_SPENT})", lambda _: "spend"
    yield rf"花(?:费|掉)?了?(?=近|约|超过|不到|整整)?(?={_SPENT})", lambda _: "spent"
    yield (
        rf"(?<![\d.第])(?!一[^{_SCALES}])({NUMBER})(?:{_COUNTED})(?!次)(?=[{HAN}，。；、）]|$)",
        lambda m: f"{m[1] if m[1] in _FEW else written(m[1])}个",
    )

"""What Chinese counts in ways of its own: measure words, lines, points, congresses of a party."""

from __future__ import annotations

from reader.translation.builtin.chinese.amounts import UNIT
from reader.translation.builtin.chinese.numbers import DIGITS, HAN, NUMBER, SCALES, ordinal, whole
from reader.translation.builtin.chinese.plain import written
from reader.translation.builtin.rules import ORDINALS, Rules, by_template
from reader.translation.builtin.vocabulary import patterns, table

#: Measure words that mean something else alone, with what shows that they are none. What follows
#: a 个 becomes a plural, and 个 itself says nothing.
_MEASURES = patterns("chinese", "amounts", "measures")
#: What may be spent, time or money.
_SPENT = rf"{NUMBER}[多余]?(?:{UNIT})"
_COUNTED = "|".join(f"(?:{measure})" for measure in _MEASURES)
_SCALES = "".join(SCALES)
_FEW = "两三四五六七八九"


def counted() -> Rules:
    """Yields rules for what is counted in ways of its own."""
    yield from _congresses()
    yield from by_template(table("chinese", "amounts", "kinds"))
    yield rf"(?<=[需要会将可能须])花费?(?={_SPENT})", lambda _: "spend"
    yield rf"花(?:费|掉)?了?(?=近|约|超过|不到|整整)?(?={_SPENT})", lambda _: "spent"
    yield (
        rf"(?<![\d.第])(?!一[^{_SCALES}])({NUMBER})(?:{_COUNTED})(?!次)(?=[{HAN}，。；、）]|$)",
        lambda m: f"{m[1] if m[1] in _FEW else written(m[1])}个",
    )
    yield rf"(?<![{HAN}\d])([{_FEW}])(?:{_COUNTED})(?=[{HAN}])", lambda m: f"{m[1]}个"


def _congresses() -> Rules:
    yield (
        r"(?:党的|中共)?第?(十[一二三四五六七八九]|二十一?|1[1-9]|20)届([一二三四五六七])中全会",
        lambda m: (
            f"the {ORDINALS[DIGITS[m[2]]].capitalize()} Plenary Session of the {_nth(m[1])} CPC "
            "Central Committee"
        ),
    )
    yield (
        r"(?:党的|中共)(十[一二三四五六七八九]?|二十[一二]?|[七八九])大(以来)?(?!会|[力型])",
        lambda m: f"{'since ' if m[2] else ''}the {_nth(m[1])} Party Congress",
    )
    yield (
        r"(?<![一二三四五六七八九])(十[五六七八九]|二十)大(?=以来|报告|精神|代表|召开|提出|[，、。])",
        lambda m: f"the {_nth(m[1])} Party Congress",
    )
    plan = "“?(十[一二三四])五”?"
    yield rf"{plan}(?:规划|计划)", lambda m: f"the {_nth(m[1])} Five-Year Plan"
    yield rf"{plan}以来", lambda m: f"since the {_nth(m[1])} Five-Year Plan"
    yield rf"在?{plan}(?:时期|期间)", lambda m: f"during the {_nth(m[1])} Five-Year Plan period"
    yield (
        r"第([\d一二三四五六七八九十]+)个五年(?:规划|计划)",
        lambda m: f"{_nth(m[1])} Five-Year Plan",
    )


def _nth(number: str) -> str:
    return ordinal(whole(number))

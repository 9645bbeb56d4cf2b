"""Days without a month, and times of day."""

from __future__ import annotations

from reader.translation.sentences.quantities import words
from reader.translation.sentences.quantities.chinese.dates import DAY, DAY_SIGN
from reader.translation.sentences.quantities.chinese.numbers import TO, ordinal, whole
from reader.translation.sentences.quantities.rewriting import Rules

_HALF_DAYS = {
    "凌晨": "a.m.",
    "清晨": "a.m.",
    "早上": "a.m.",
    "早晨": "a.m.",
    "上午": "a.m.",
    "中午": "p.m.",
    "下午": "p.m.",
    "傍晚": "p.m.",
    "晚上": "p.m.",
    "晚间": "p.m.",
    "当晚": "p.m.",
    "午后": "p.m.",
    "深夜": "p.m.",
    "晚": "p.m.",
    "早": "a.m.",
}
_HALF_DAY = (
    "|".join(name for name in _HALF_DAYS if len(name) > 1)
    + "|(?<![昨今明前当最夜每傍])晚|(?<![昨今明清一])早"
)
#: What English says for a part of a day before the day.
PARTS_OF_DAY = {
    "上午": "the morning of",
    "早上": "the morning of",
    "早晨": "the morning of",
    "清晨": "the early morning of",
    "凌晨": "the early hours of",
    "中午": "noon on",
    "下午": "the afternoon of",
    "傍晚": "the evening of",
    "晚上": "the evening of",
    "晚间": "the evening of",
    "晚": "the evening of",
    "夜间": "the night of",
}

_HOUR = r"(?:2[0-4]|1\d|\d)"
_NO_HOUR = "(?![间代候刻速期])"
#: A time of day, without groups.
CLOCK = (
    rf"(?:{_HALF_DAY})?{_HOUR}(?:时(?:[0-5]?\d分(?!\d)|半)?|点(?:[0-5]?\d分?|半)?(?!\d)|:[0-5]\d)"
    r"(?![间代候刻速期\d])"
)


def times() -> Rules:
    """Yields rules for days without a month, and times of day."""
    yield (
        rf"(?<![\d.])({DAY})日({'|'.join(PARTS_OF_DAY)})",
        lambda m: f"{PARTS_OF_DAY[m[2]]} the {ordinal(whole(m[1]))}",
    )
    yield (
        rf"(?<![\d.])({DAY})日?{TO}({DAY})日",
        lambda m: f"the {ordinal(whole(m[1]))} to the {ordinal(whole(m[2]))}",
    )
    yield (
        rf"(?<![\d.])({words.DAY})(?!号){DAY_SIGN}",
        lambda m: f"the {ordinal(whole(m[1]))}",
    )
    yield (
        rf"({_HALF_DAY})({DAY})[时点](?:钟|整)?([0-5]?\d分?|[一二三四五]?十?[一二三四五六七八九]?分|半)?",
        lambda m: _clock(m[1], m[2], m[3] or None),
    )
    yield r"(?<=[时点分半])许(?![多可久])", lambda _: ""
    yield (
        rf"(?<![\d.])({_HOUR})时?{TO}({_HOUR})时{_NO_HOUR}",
        lambda m: f"{_clock('', m[1], None)} to {_clock('', m[2], None)}",
    )
    yield rf"(?<![\d.])({_HOUR})[时点]([0-5]\d)分", lambda m: _clock("", m[1], m[2])
    yield rf"(?<![\d.])({_HOUR})时{_NO_HOUR}", lambda m: _clock("", m[1], None)
    yield (
        rf"(?<![\d.第十])({_HOUR}|十[一二]?|[一二两三四五六七八九])点(半|钟|整|[0-5]\d分)",
        lambda m: _clock("", m[1], m[2] if m[2] not in "钟整" else None),
    )


def _clock(half: str, hour: str, minute: str | None) -> str:
    number = whole(hour)
    minutes = 30 if minute == "半" else whole(minute.rstrip("分")) if minute else 0
    if half == "中午" and number == 12 and not minutes:
        return "noon"
    past = f":{minutes:02}" if minutes else ""
    late = _HALF_DAYS.get(half, "")
    if not late or number > 12:
        return f"{number}:{minutes:02}"
    if half == "中午" and number == 11:
        late = "a.m."
    if (late == "a.m." and number == 12) or number == 0:
        number, late = 12, "a.m."
    return f"{number}{past} {late}"

"""When something is in Chinese text, as English writes it: dates, months, hours of the day."""

from __future__ import annotations

from reader.translation.builtin.chinese.numbers import TO, ordinal, whole
from reader.translation.builtin.rules import DAY as _ANY_DAY
from reader.translation.builtin.rules import YEAR as _ANY_YEAR
from reader.translation.builtin.rules import Rules
from reader.translation.builtin.vocabulary import table
from reader.translation.sentences.numerals import MONTH_NAMES

#: Patterns of a year in figures, of a month, and of a day of a month with what stands behind it.
YEAR = rf"(?<!\d){_ANY_YEAR}"
_SPELLED_YEAR = r"[一二][〇零一二三四五六七八九]{3}"
MONTH = r"(?<![\d.])(?:1[0-2]|0?[1-9])|十[一二]?|(?<!十)[一二三四五六七八九]"
DAY = rf"{_ANY_DAY}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"
#: No 日元, and no 日本.
DAY_SIGN = r"日(?![元圆])(?!本[^报次届周市省月])"
# No longer than a century's number can be, and from its first character on: else each character of
# a long run is tried as a beginning.
_CENTURY = r"(?<!\d)\d{1,2}|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}"
_PARTS_OF_MONTH = "上旬|中旬|下旬|初|底|末"
_ONE_YEAR = rf"(?:{YEAR}|{_SPELLED_YEAR})年"
_IN_MONTH = rf"(?:{MONTH})月"
_OF_MONTH = rf"(?:{DAY})(?:{DAY_SIGN}|号)(?:(?:{TO}|、)(?:{DAY})日)?"
#: A date, perhaps a range of dates; it has no groups.
DATE = (
    rf"(?:(?:{_ONE_YEAR})?(?:(?:{MONTH})月?{TO})?{_IN_MONTH}"
    rf"(?:{_OF_MONTH}|{_PARTS_OF_MONTH}|份)?|{YEAR}年?{TO}{YEAR}年|{_ONE_YEAR})"
)
#: A day without its month, perhaps a range of days; it has no groups.
ONE_DAY = rf"(?:{_ANY_DAY}){DAY_SIGN}(?:{TO}(?:{DAY})日)?"

_PARTS_OF_YEAR = table("chinese", "times", "parts_of_year")


def dates() -> Rules:
    """Yields rules for dates, months, years and decades."""
    year = rf"({YEAR}|{_SPELLED_YEAR})年"
    yield (
        rf"(?:{year})?({MONTH})月({DAY})日?{TO}({MONTH})月({DAY})日",
        lambda m: f"{_date(None, m[2], m[3])} to {_date(m[1], m[4], m[5])}",
    )
    yield (
        rf"(?:{year})?({MONTH})月({DAY})日?{TO}({DAY})日",
        lambda m: _date(m[1], m[2], m[3], m[4]),
    )
    yield rf"(?:{year})?({MONTH})月({DAY})[日号]", lambda m: _date(m[1], m[2], m[3])
    yield (
        rf"(?:{year})?({MONTH})月({_PARTS_OF_MONTH})",
        lambda m: _PARTS_OF_YEAR[m[3]] + _date(m[1], m[2], None),
    )
    yield (
        rf"(?:{year})?({MONTH})月?{TO}({MONTH})月(?!\d)",
        lambda m: f"{_date(None, m[2], None)} to {_date(m[1], m[3], None)}",
    )
    yield rf"{year}({MONTH})月份?", lambda m: _date(m[1], m[2], None)
    yield rf"(?<![个\d])({MONTH})月份?(?![\d])", lambda m: _date(None, m[1], None)
    yield rf"{year}?{TO}{year}", lambda m: f"{whole(m[1])} to {whole(m[2])}"
    yield (
        rf"{year}(年?[初中底末])(?![小央国学期])",
        lambda m: f"{_PARTS_OF_YEAR[m[2]]}{whole(m[1])}",
    )
    yield (
        rf"(?:上世纪|(本|{_CENTURY})世纪)?([1-9]0|[一二三四五六七八九]十)年代([初中末])?",
        lambda m: _decade(m[1], m[2], m[3]),
    )
    yield year, lambda m: str(whole(m[1]))


def centuries() -> Rules:
    """Yields the rule for centuries."""
    yield rf"({_CENTURY})世纪", lambda m: f"the {ordinal(whole(m[1]))} century"


def _date(year: str | None, month: str, day: str | None, to: str | None = None) -> str:
    made = MONTH_NAMES[whole(month) - 1]
    if day:
        made += f" {whole(day)}" + (f" to {whole(to)}" if to else "")
    return made + (f"{',' if day else ''} {whole(year)}" if year else "")


def _decade(century: str | None, tens: str, part: str | None) -> str:
    first = {"": 1900, "本": 2000}.get(century or "") or (whole(century or "") - 1) * 100
    years = f"the {first + whole(tens)}s" if whole(tens) >= 10 else f"the {first}s"
    return f"{_PARTS_OF_YEAR.get(part or '', '')}{years}".replace("early the", "the early").replace(
        "mid-the ", "the mid-"
    )


_HALF_DAYS = table("chinese", "times", "half_days")
_HALF_DAY = (
    "|".join(name for name in _HALF_DAYS if len(name) > 1)
    + "|(?<![昨今明前当最夜每傍])晚|(?<![昨今明清一])早"
)
#: What English says for a part of a day before the day.
PARTS_OF_DAY = table("chinese", "times", "parts_of_day")

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
        rf"(?<![\d.])({_ANY_DAY})(?!号){DAY_SIGN}",
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

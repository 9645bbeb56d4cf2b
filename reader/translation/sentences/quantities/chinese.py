"""Quantities in Chinese text, as English writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.translation.sentences.numerals import MONTH_NAMES
from reader.translation.sentences.quantities import turned
from reader.translation.sentences.quantities.counted import counted
from reader.translation.sentences.quantities.rewriting import (
    Rewrite,
    compiled,
    rewrites,
    rewritten,
)
from reader.translation.sentences.quantities.values import (
    DIGITS,
    SCALES,
    english_number,
    ordinal,
    plain,
    spelled_value,
)

_HAN = "〇零一二两三四五六七八九十百千万亿"

#: Figures with a word of scale, or a number written out. A scale alone is none (“千万”, “万一”).
_FIGURES = (
    r"(?<![\d.,第])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:百|千(?![瓦米克]))?(?:万亿|[万亿])?"
)
_SPELLED = (
    rf"(?<![{_HAN}几数第])(?![{_HAN}]{{0,20}}[一二两三四五六七八九]{{2}})"
    rf"[一二两三四五六七八九十][{_HAN}]{{0,20}}(?![{_HAN}几])"
)
_NUMBER = rf"(?:{_FIGURES}|{_SPELLED})"
#: “More than”; what is left over (“余额”) is none.
_MORE = r"(?:多|余(?![额款震热温下音]))"
_HOUR = r"(?:2[0-4]|1\d|\d)"
_NO_HOUR = "(?![间代候刻速期])"
_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d"
_SPELLED_YEAR = r"[一二][〇零一二三四五六七八九]{3}"
_MONTH = r"(?<![\d.])(?:1[0-2]|0?[1-9])|十[一二]?|(?<!十)[一二三四五六七八九]"
_DAY = r"3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"
#: No 日元, and no 日本.
_DAY_SIGN = r"日(?![元圆])(?!本[^报次届周市省月])"
_TO = r"(?:至|到|[-–—~～]|——)"
# No longer than a century's number can be, and from its first character on: else each character of
# a long run is tried as a beginning.
_CENTURY = r"(?<!\d)\d{1,2}|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}"

_UNITS = {
    "个百分点": "percentage point",
    "多?美元": "dollar",
    "多?欧元": "euro",
    "多?英镑": "pound",
    "多?日元": "yen",
    "多?港元": "Hong Kong dollar",
    "多?韩元": "won",
    "多?卢布": "rouble",
    "多?元(?:人民币)?|块钱": "yuan",
    "平方公里": "square kilometre",
    "平方千米": "square kilometre",
    "平方米": "square metre",
    "立方米": "cubic metre",
    "公里/小时": "kilometre per hour",
    "公里|千米": "kilometre",
    "厘米": "centimetre",
    "毫米": "millimetre",
    "海里": "nautical mile",
    "英里": "mile",
    "英尺": "foot",
    "英寸": "inch",
    "米(?!饭)": "metre",
    "公顷": "hectare",
    "英亩": "acre",
    "亩": "mu",
    "吨": "ton",
    "公斤|千克": "kilogram",
    "克(?![拉里])": "gram",
    "升(?![至到级])": "litre",
    "摄氏度": "degree Celsius",
    "华氏度": "degree Fahrenheit",
    "度(?![假过])": "degree",
    "千瓦时": "kilowatt-hour",
    "千瓦": "kilowatt",
    "兆瓦": "megawatt",
    "桶(?!装)": "barrel",
    "个?多?小时": "hour",
    "分钟": "minute",
    "秒(?!杀)": "second",
    "个?多?星期|周(?![年岁一二三四五六日边])": "week",
    "个多?月": "month",
    "天(?!然)": "day",
    "年(?![代级前初底末中])": "year",
    "(?<!一)船(?![员只舶长上票东队期位坞厂舱体型载运工公民])": "ship",
    "(?<!一)车(?![辆间次站道型手厢祸票轮主队展位企流库门])": "vehicle",
    "(?<!一)轮(?![胎椅流廓船到换机])": "round",
    "(?<!一)集(?![团中合体结群装会成市资锦])": "episode",
    "(?<!一)票(?![价房据务选])": "vote",
    "页": "page",
    "架次": "sortie",
    "户(?![籍外口主型])": "household",
    "人份|剂次?": "dose",
    "人次": "visit",
    "人口|人(?![均民])": "person",
    "倍": "time",
}
_UNIT = "|".join(f"(?:{unit})" for unit in _UNITS)
_UNIT_PATTERNS = [(re.compile(unit), made) for unit, made in _UNITS.items()]
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "person": "people",
    "yen": "yen",
    "yuan": "yuan",
    "won": "won",
    "mu": "mu",
    "degree Celsius": "degrees Celsius",
    "degree Fahrenheit": "degrees Fahrenheit",
    "kilometre per hour": "kilometres per hour",
}
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
_PARTS_OF_DAY = {
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
_PARTS_OF_YEAR = {
    "初": "early ",
    "年初": "early ",
    "中": "mid-",
    "年中": "mid-",
    "底": "the end of ",
    "年底": "the end of ",
    "末": "the end of ",
    "年末": "the end of ",
    "上旬": "early ",
    "中旬": "mid-",
    "下旬": "late ",
}
_FRACTIONS = {
    2: "half",
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]


def _figures(text: str) -> str:
    """A number as English writes it; bare figures stay as they are."""
    return text if re.fullmatch(r"[\d.,]+", text) else english_number(spelled_value(text))


def _small(text: str) -> str:
    value = spelled_value(text)
    if not text[0].isdigit() and value <= 10:
        return _ONES[int(value)]
    return text if "." in text and value < 1000 else english_number(value)


def _day(text: str) -> int:
    return int(spelled_value(text))


def _year(text: str) -> str:
    return str(int(spelled_value(text)))


def _measure(number: str, unit: str, more: str = "") -> str:
    name = next(made for pattern, made in _UNIT_PATTERNS if pattern.fullmatch(unit))
    if "多" in unit:
        more = "多"
    value = spelled_value(number)
    plural = _PLURALS.get(name, f"{name}s") if value != 1 else name
    made = f"{_small(number)} {plural}"
    return f"more than {made}" if more else made


def _date(year: str | None, month: str, day: str | None, to: str | None = None) -> str:
    made = MONTH_NAMES[_day(month) - 1]
    if day:
        made += f" {_day(day)}" + (f" to {_day(to)}" if to else "")
    return made + (f"{',' if day else ''} {_year(year)}" if year else "")


def _clock(half: str, hour: str, minute: str | None) -> str:
    number = _day(hour)
    minutes = 30 if minute == "半" else _day(minute.rstrip("分")) if minute else 0
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


def _fraction(under: str, over: str) -> str:
    low, high = spelled_value(under), spelled_value(over)
    if low == 100:
        return f"{_figures(over) if over[0].isdigit() else plain(high)}%"
    if low not in _FRACTIONS or high > 10 or high % 1:
        return f"{plain(high)}/{plain(low)}"
    name = _FRACTIONS[int(low)]
    if high == 1:
        return f"one {name}" if name != "half" else "half"
    return f"{_ONES[int(high)]} {name}s" if name != "half" else f"{plain(high)}/2"


def _ordinal(number: str) -> str:
    value = spelled_value(number)
    spelled = not number[0].isdigit() and value <= 10
    return _ORDINALS[int(value)] if spelled else ordinal(int(value))


def _aged(number: str, more: str | None, old: str) -> str:
    value = int(spelled_value(number))
    if more:
        return f"in their {value}s" if value % 10 == 0 else f"more than {value} years old"
    return f"{value}-year-old" if old else f"{value} years old"


def _decade(century: str | None, tens: str, part: str | None) -> str:
    first = {"": 1900, "本": 2000}.get(century or "") or (_day(century or "") - 1) * 100
    years = f"the {first + _day(tens)}s" if _day(tens) >= 10 else f"the {first}s"
    return f"{_PARTS_OF_YEAR.get(part or '', '')}{years}".replace("early the", "the early").replace(
        "mid-the ", "the mid-"
    )


def _dates() -> Iterator[tuple[str, Rewrite]]:
    """Dates, months, years and decades."""
    year = rf"({_YEAR}|{_SPELLED_YEAR})年"
    yield (
        rf"(?:{year})?({_MONTH})月({_DAY})日?{_TO}({_MONTH})月({_DAY})日",
        lambda m: f"{_date(None, m[2], m[3])} to {_date(m[1], m[4], m[5])}",
    )
    yield (
        rf"(?:{year})?({_MONTH})月({_DAY})日?{_TO}({_DAY})日",
        lambda m: _date(m[1], m[2], m[3], m[4]),
    )
    yield rf"(?:{year})?({_MONTH})月({_DAY})[日号]", lambda m: _date(m[1], m[2], m[3])
    yield (
        rf"(?:{year})?({_MONTH})月({_MONTH_PARTS})",
        lambda m: _PARTS_OF_YEAR[m[3]] + _date(m[1], m[2], None),
    )
    yield (
        rf"(?:{year})?({_MONTH})月?{_TO}({_MONTH})月(?!\d)",
        lambda m: f"{_date(None, m[2], None)} to {_date(m[1], m[3], None)}",
    )
    yield rf"{year}({_MONTH})月份?", lambda m: _date(m[1], m[2], None)
    yield rf"(?<![个\d])({_MONTH})月份?(?![\d])", lambda m: _date(None, m[1], None)
    yield rf"{year}?{_TO}{year}", lambda m: f"{_year(m[1])} to {_year(m[2])}"
    yield rf"{year}(年?[初中底末])(?![小央国学期])", lambda m: _PARTS_OF_YEAR[m[2]] + _year(m[1])
    yield (
        rf"(?:上世纪|(本|{_CENTURY})世纪)?([1-9]0|[一二三四五六七八九]十)年代([初中末])?",
        lambda m: _decade(m[1], m[2], m[3]),
    )
    yield year, lambda m: _year(m[1])


def _times() -> Iterator[tuple[str, Rewrite]]:
    """Days without a month, and times of day."""
    yield (
        rf"(?<![\d.])({_DAY})日({'|'.join(_PARTS_OF_DAY)})",
        lambda m: f"{_PARTS_OF_DAY[m[2]]} the {ordinal(_day(m[1]))}",
    )
    yield rf"({_NUMBER})个月大(的)?", lambda m: _months_old(m[1], m[2] or "")
    yield (
        rf"(?<![\d.])({_DAY})日?{_TO}({_DAY})日",
        lambda m: f"the {ordinal(_day(m[1]))} to the {ordinal(_day(m[2]))}",
    )
    yield (
        rf"(?<![\d.])(3[01]|[12]\d|0?[1-9])(?!号){_DAY_SIGN}",
        lambda m: f"the {ordinal(_day(m[1]))}",
    )
    yield (
        rf"({_HALF_DAY})({_DAY})[时点](?:钟|整)?([0-5]?\d分?|[一二三四五]?十?[一二三四五六七八九]?分|半)?",
        lambda m: _clock(m[1], m[2], m[3] or None),
    )
    yield r"(?<=[时点分半])许(?![多可久])", lambda _: ""
    yield (
        rf"(?<![\d.])({_HOUR})时?{_TO}({_HOUR})时{_NO_HOUR}",
        lambda m: f"{_clock('', m[1], None)} to {_clock('', m[2], None)}",
    )
    yield rf"(?<![\d.])({_HOUR})[时点]([0-5]\d)分", lambda m: _clock("", m[1], m[2])
    yield rf"(?<![\d.])({_HOUR})时{_NO_HOUR}", lambda m: _clock("", m[1], None)
    yield (
        rf"(?<![\d.第十])({_HOUR}|十[一二]?|[一二两三四五六七八九])点(半|钟|整|[0-5]\d分)",
        lambda m: _clock("", m[1], m[2] if m[2] not in "钟整" else None),
    )


def _amounts() -> Iterator[tuple[str, Rewrite]]:
    """Shares, ages, ranges and measures, and what is left."""
    yield (
        rf"(百|{_NUMBER})分之(?!一百)({_FIGURES}|[{_HAN}]+(?:点[{_HAN}]+)?)",
        lambda m: _fraction("100" if m[1] == "百" else m[1], _pointed(m[2])),
    )
    yield (
        rf"({_NUMBER})成(?![为立功本员果熟就长千家])",
        lambda m: f"{plain(spelled_value(m[1]) * 10)}%",
    )
    yield rf"({_FIGURES})[%％]?{_TO}({_FIGURES})[%％]", lambda m: f"{m[1]}% to {m[2]}%"
    yield rf"零下({_NUMBER})(摄氏度|度)", lambda m: f"minus {_measure(m[1], m[2])}"
    yield rf"({_NUMBER})(多|余)?岁(的)?", lambda m: _aged(m[1], m[2], m[3] or "")
    yield rf"({_NUMBER})(多|余)?周年", lambda m: f"{ordinal(_day(m[1]))} anniversary"
    yield rf"({_CENTURY})世纪", lambda m: f"the {ordinal(_day(m[1]))} century"
    yield (
        rf"({_FIGURES})({_UNIT})?{_TO}({_FIGURES})({_UNIT})",
        lambda m: f"{_ranged(m[1], m[3])} to {_measure(m[3], m[4])}",
    )
    yield (
        rf"({_FIGURES}){_TO_HAN}({_FIGURES})",
        lambda m: f"{_ranged(m[1], m[2])} to {_figures(m[2])}",
    )
    yield rf"([一两三四五六七八])([二三四五六七八九])(十|百|千|万)?({_UNIT})", _guessed
    yield (
        r"(?<![\d.性价])(\d+|[一二三四五六七八九])比(\d+|[零一二三四五六七八九])(?!分)",
        lambda m: f"{spelled_value(m[1])}-{spelled_value(m[2])}",
    )
    yield rf"前({_NUMBER})个月", lambda m: f"the first {_small(m[1])} months"
    yield (
        rf"({_NUMBER}){_MORE}(万亿|[万亿])({_UNIT})?",
        lambda m: _more_than(m[1] + m[2], m[3]),
    )
    yield rf"({_NUMBER})个半(小时|月)", lambda m: f"{_small(m[1])} and a half {_HALVES[m[2]]}"
    yield (
        rf"({_NUMBER})(年|天)半(?![数价夜途个])",
        lambda m: f"{_small(m[1])} and a half {_HALVES[m[2]]}",
    )
    yield (
        rf"({_NUMBER})(个?小时|个?月|年|天|元|米|公里|吨|分钟|岁)多(?![次名个家种元方少年国数样民处])",
        lambda m: (
            _measure(m[1], m[2], "多") if m[2] != "岁" else f"more than {_small(m[1])} years old"
        ),
    )
    yield rf"({_NUMBER})([多余几])?({_UNIT})", lambda m: _measure(m[1], m[3], m[2] or "")
    yield rf"({_NUMBER}){_MORE}([名个位家项])?", lambda m: f"more than {_small(m[1])}"
    yield (
        r"第(\d+|[一二三四五六七八九十]+)([大高长多])(?![街道桥学会厦型校雨中期久时])",
        lambda m: f"{_ordinal(m[1])} {_MOST[m[2]]}".removeprefix("first "),
    )
    yield (
        rf"第(\d+|[{_HAN}]+)(?!方|产业|世界|者|国|人称)({'|'.join(_COUNTED_BY_ORDINAL)})?(?![{_HAN}])",
        lambda m: _ordinal(m[1]) + _COUNTED_BY_ORDINAL.get(m[2] or "", ""),
    )
    yield rf"({_FIGURES})(?=\D|$)", lambda m: _figures(m[1])
    yield rf"({_SPELLED})", _alone


_COUNTED_BY_ORDINAL = {
    "次": " time",
    "个": "",
    "届": "",
    "位": "",
    "项": "",
    "名": "",
    "批": " batch",
    "集": " episode",
    "代": " generation",
    "年": " year",
    "周": " week",
    "局": " game",
    "版": " edition",
    "轮": " round",
    "天": " day",
    "分钟": " minute",
    "季度": " quarter",
    "阶段": " stage",
}
_MOST = {"大": "largest", "高": "highest", "长": "longest", "多": "most"}
_HALVES = {"小时": "hours", "月": "months", "年": "years", "天": "days"}
_MONTH_PARTS = "上旬|中旬|下旬|初|底|末"
_TO_HAN = "[至到]"


def _pointed(text: str) -> str:
    whole, _, part = text.partition("点")
    return f"{plain(spelled_value(whole))}.{plain(spelled_value(part))}" if part else text


def _ranged(first: str, last: str) -> str:
    """The first number of a range, which may leave its scale to the second: “3至5万”."""
    scale = last[len(last.rstrip("万亿")) :]
    if scale and first[-1].isdigit() and spelled_value(first) < spelled_value(last) / 10:
        first += scale
    return _figures(first)


def _months_old(number: str, old: str) -> str:
    return f"{_small(number)}-month-old" if old else f"{_small(number)} months old"


def _more_than(number: str, unit: str | None) -> str:
    return _measure(number, unit, "多") if unit else f"more than {_small(number)}"


def _guessed(match: re.Match[str]) -> str:
    """“两三天”: two or three days."""
    first, last, scale, unit = match.groups()
    if DIGITS[last] != DIGITS[first] + 1:
        return match[0]
    if scale:
        return f"{_figures(first + scale)} to {_measure(last + scale, unit)}"
    return f"{_ONES[DIGITS[first]]} or {_measure(last, unit)}"


def _alone(match: re.Match[str]) -> str:
    """A number written out, without a measure: single characters may be parts of words."""
    text = match[1]
    spelled = len(text) > 1 and any(c in SCALES for c in text) and any(c in DIGITS for c in text)
    return english_number(spelled_value(text)) if spelled else match[0]


_PLAIN = compiled(_dates(), _times(), _amounts())


def _written(text: str) -> str:
    return rewritten(text, _PLAIN)


_SPAN = (
    rf"(?!{_YEAR}年)(?:{_NUMBER}个半(?:小时|月)|{_NUMBER}年半"
    rf"|{_NUMBER}[多余]?(?:年|个多?月|天|个?星期|周|个?小时|分钟|秒)多?)"
)
_ONE_YEAR = rf"(?:{_YEAR}|{_SPELLED_YEAR})年"
_IN_MONTH = rf"(?:{_MONTH})月"
_OF_MONTH = rf"(?:{_DAY})(?:{_DAY_SIGN}|号)(?:(?:{_TO}|、)(?:{_DAY})日)?"
_DATE = (
    rf"(?:(?:{_ONE_YEAR})?(?:(?:{_MONTH})月?{_TO})?{_IN_MONTH}"
    rf"(?:{_OF_MONTH}|{_MONTH_PARTS}|份)?|{_YEAR}年?{_TO}{_YEAR}年|{_ONE_YEAR})"
)
_ONE_DAY = rf"(?:3[01]|[12]\d|0?[1-9]){_DAY_SIGN}(?:{_TO}(?:{_DAY})日)?"
_CLOCK = (
    rf"(?:{_HALF_DAY})?{_HOUR}(?:时(?:[0-5]?\d分(?!\d)|半)?|点(?:[0-5]?\d分?|半)?(?!\d)|:[0-5]\d)"
    r"(?![间代候刻速期\d])"
)
_AMOUNT = (
    rf"(?:(?:{_FIGURES})[%％]?{_TO})?{_NUMBER}[多余]?"
    rf"(?:[%％]|{_UNIT}|[名个位家项件例辆](?![百年月]))?"
)
#: What is more special stands before.
_RULES = [
    *compiled(
        counted(_NUMBER, rf"{_NUMBER}[多余]?(?:{_UNIT})", _written),
        turned.dates(_DATE, _ONE_DAY, _CLOCK, _written),
        turned.spans(_SPAN, _written),
        turned.amounts(_AMOUNT, _written),
    ),
    *_PLAIN,
]
_ANY = re.compile(rf"[\d{_HAN}年月]|世纪")
#: Full-width figures, which the rules need not know.
_NARROW = {ord("０") + digit: str(digit) for digit in range(10)} | {ord("．"): "."}


def to_english(text: str) -> list[tuple[int, int, str]]:
    """Quantities of a Chinese text: start, end, and what to write instead, in order."""
    if not _ANY.search(text):
        return []
    found = rewrites(text.translate(_NARROW), _RULES)
    return [(start, end, _ended(made, text[end : end + 1])) for start, end, made in found]


def _ended(made: str, after: str) -> str:
    """A figure apart from the character behind it: “2010人” would be so many people."""
    return f"{made} " if made[-1:].isdigit() and "\u4e00" <= after <= "\u9fff" else made

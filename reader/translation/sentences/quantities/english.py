"""Quantities in English text, as Chinese writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from reader.translation.sentences.numerals import MONTH_NAMES
from reader.translation.sentences.quantities.rewriting import Rewrite, compiled, rewrites
from reader.translation.sentences.quantities.spans import spans

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
_HAN_DIGITS = "零一二三四五六七八九十"
_SMALL = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_ORDINALS = {
    "third": 3,
    "fourth": 4,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}

_MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}

_WORD = rf"(?i:{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
_SCALE = rf"(?i:{'|'.join(_SCALES)})"  # headlines have capitals
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
#: A number written out, of at least one word: “twenty-five”, “two hundred and fifty”, “a million”.
_SPELLED = (
    rf"(?:{_WORD}|(?i:a|an|half an?)(?=[ -]{_SCALE}\b))"
    rf"(?:(?:[ -]|,? and )(?:{_WORD}|{_SCALE}\b)){{0,12}}"
)
_NUMBER = rf"(?:(?<![\d.,])(?:{_DIGITS})(?:[ -]?{_SCALE}\b)*|\b{_SPELLED}\b)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_TO = r"(?: ?[-–—] ?| to | and | through | until )"
_DASH = r"(?: ?[-–—] ?| to )"
# Between words a hyphen makes one number of two: “twenty-five”.
_TO_NUMBER = rf"(?: to ({_NUMBER})| ?[-–—] ?((?:{_DIGITS})(?: {_SCALE}\b)?))"

_UNITS = {
    "percent|per cent|pct": "%",
    "percentage points?": "个百分点",
    "(?:US |U\\.S\\. |American )?dollars?": "美元",
    "euros?": "欧元",
    "pounds? sterling": "英镑",
    "yuan|renminbi|rmb": "元",
    "yen": "日元",
    "rubles?|roubles?": "卢布",
    "rupees?": "卢比",
    "(?:South Korean )?won": "韩元",
    "Hong Kong dollars?": "港元",
    "Swiss francs?": "瑞士法郎",
    "years? old|years? of age": "岁",
    "years?": "年",
    "months? old": "个月大",
    "months?": "个月",
    "weeks?": "周",
    "days?": "天",
    "nights?": "晚",
    "hours?": "小时",
    "minutes?": "分钟",
    "seconds?": "秒",
    "square kilomet(?:er|re)s?|sq(?:uare)? km": "平方公里",
    "square met(?:er|re)s?": "平方米",
    "square miles?": "平方英里",
    "square f(?:ee|oo)t": "平方英尺",
    "cubic met(?:er|re)s?": "立方米",
    "kilomet(?:er|re)s? (?:per|an) hour|km/h|kph": "公里/小时",
    "miles (?:per|an) hour|mph": "英里/小时",
    "kilomet(?:er|re)s?|km": "公里",
    "met(?:er|re)s?": "米",
    "centimet(?:er|re)s?|cm": "厘米",
    "millimet(?:er|re)s?|mm": "毫米",
    "miles?": "英里",
    "feet|foot": "英尺",
    "inch(?:es)?": "英寸",
    "kilograms?|kilogrammes?|kilos?|kg": "公斤",
    "grams?": "克",
    "(?:metric )?tons?|tonnes?": "吨",
    "pounds?": "磅",
    "lit(?:er|re)s?": "升",
    "hectares?": "公顷",
    "acres?": "英亩",
    "barrels?": "桶",
    "megawatts?|MW": "兆瓦",
    "gigawatts?|GW": "吉瓦",
    "degrees? celsius|degrees? centigrade|° ?C|℃": "摄氏度",
    "degrees? fahrenheit|° ?F": "华氏度",
    "degrees?": "度",
    "people|persons?": "人",
    "storeys?|stories": "层",
}
_UNIT = f"(?i:{'|'.join(f'(?:{unit})' for unit in _UNITS)})"
_UNIT_PATTERNS = [(re.compile(unit, re.IGNORECASE), made) for unit, made in _UNITS.items()]
_CURRENCIES = {
    "$": "美元",
    "US$": "美元",
    "A$": "澳元",
    "C$": "加元",
    "HK$": "港元",
    "NT$": "新台币",
    "S$": "新元",
    "€": "欧元",
    "£": "英镑",
    "RMB": "元",
    "CNY": "元",
}
_CURRENCY = r"(?:(?:US|A|C|HK|NT|S)?\$|€|£|\b(?:RMB|CNY)) ?"
_COUNTED_BY_ORDINAL = {
    "century": "{}世纪",
    "anniversary": "{}周年",
    "birthday": "{}岁生日",
    "floor": "{}楼",
    "minute": "第{}分钟",
    "day": "第{}天",
    "time": "第{}次",
    "round": "第{}轮",
}
_PARTS = {"early": "初", "mid": "年中", "middle": "年中", "late": "底"}
_DECADE_PARTS = {"early": "初", "mid": "中期", "late": "末"}
_BEFORE_YEAR = {
    "in": "{}年",
    "In": "{}年",
    "since": "自{}年以来",
    "Since": "自{}年以来",
    "by": "到{}年",
    "By": "到{}年",
    "until": "直到{}年",
    "before": "在{}年之前",
    "after": "在{}年之后",
    "from": "从{}年",
    "of": "{}年",
    "the": "{}年",
    "for": "{}年",
    "during": "{}年期间",
}


def spelled_value(text: str) -> Decimal:
    """The value of a number in figures, in words, or in both."""
    total = current = Decimal(0)
    begun = False
    for word in re.findall(r"[a-z]+|\d+(?:[.,]\d+)*", text.lower()):
        if word[0].isdigit():
            current, begun = current + Decimal(word.replace(",", "")), True
        elif word in _SMALL:
            current, begun = current + _SMALL[word], True
        elif word == "half":
            current, begun = Decimal("0.5"), True
        elif word == "hundred":
            current, begun = (current if begun else Decimal(1)) * 100, True
        elif word in _SCALES:
            total += (current if begun else Decimal(1)) * _SCALES[word]
            current, begun = Decimal(0), True
    return total + current


def chinese_number(value: Decimal, *, rounded: bool = False) -> str:
    """A value in figures with 万 and 亿 where they make it shorter.

    Args:
        value: what to write.
        rounded: whether it was said with a word of scale, so that decimals of 万 are usual.
    """
    for size, name in ((10**12, "万亿"), (10**8, "亿"), (10**4, "万")):
        if value >= size and (rounded or value % (size // 10) == 0):
            part = value / size
            if part == part.quantize(Decimal("0.0001")):
                return f"{_plain(part)}{name}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(text: str) -> str:
    whole, _, part = text.partition(".")
    if whole.isdecimal() and part.isdecimal():
        return text
    spelled = re.search("[a-z]", text, re.IGNORECASE)
    return chinese_number(spelled_value(text), rounded=bool(spelled))


def _before_measure(text: str) -> str:
    """A number before a measure: two is 两 there, and other small ones in words are Chinese."""
    value = _SMALL.get(text.lower())
    if value is None or value > 10:
        return _number(text)
    return "两" if value == 2 else _HAN_DIGITS[value]


def _unit(text: str) -> str:
    return next(made for unit, made in _UNIT_PATTERNS if unit.fullmatch(text))


def _date(month: str, day: str, to: str | None, year: str | None) -> str:
    number = _MONTHS[month.lower().rstrip(".")]
    first, last = (re.sub(r"\D", "", one or "").lstrip("0") for one in (day, to))
    made = f"{year}年" if year else ""
    made += f"{number}月{first}日" if first else f"{number}月"
    return made + (f"至{last}日" if last else "")


def _clock(hour: int, minute: str | None, half: str) -> str:
    afternoon = half.lower().startswith("p")
    if hour == 12:
        part = "中午" if afternoon else "凌晨"
    elif afternoon:
        part = "下午" if hour < 6 else "晚上"
    else:
        part = "凌晨" if hour < 5 else "上午"
    minutes = f"{int(minute)}分" if minute and int(minute) else ""
    return f"{part}{0 if part == '凌晨' and hour == 12 else hour}点{minutes}"


def _decade(part: str | None, years: str) -> str:
    century = int(years[:2]) + 1
    return f"{century}世纪{years[2:]}年代{_DECADE_PARTS[part.lower()] if part else ''}"


def _aged(part: str | None, tens: str) -> str:
    return f"{tens}岁出头" if part and part.lower() == "early" else f"{tens}多岁"


def _fraction(over: str, under: str) -> str:
    number = _SMALL.get(over.lower(), 1)
    return f"{_HAN_DIGITS[_ORDINALS[under.lower().rstrip('s')]]}分之{_HAN_DIGITS[number]}"


def _one_in(number: str) -> str:
    value = int(spelled_value(number))
    return f"{_HAN_DIGITS[value] if value <= 10 else value}分之一"


def _money(sign: str, number: str) -> str:
    return _number(number) + _CURRENCIES[sign.strip()]


def _times() -> Iterator[tuple[str, Rewrite]]:
    """Dates, years and times of day."""
    yield (
        rf"(?:\b[Oo]n )?(?:the )?\b({_MONTH}) ({_DAY})(?:{_DASH}({_DAY}))?"
        rf"(?:,? ({_YEAR}))?(?![\d:])",
        lambda m: _date(m[1], m[2], m[3], m[4]),
    )
    yield (
        rf"(?:\b[Oo]n )?(?:the )?(?<![\d.,:])({_DAY})(?:{_DASH}({_DAY}))?(?: of)? ({_MONTH})"
        rf"(?:,? ({_YEAR}))?\b",
        lambda m: _date(m[3], m[1], m[2], m[4]),
    )
    yield (
        rf"(?:\b[Ii]n )?\b({_MONTH})(?:,| of)? ({_YEAR})\b",
        lambda m: _date(m[1], "", None, m[2]),
    )
    yield (
        rf"(?:\b[Ii]n )?(?:\bthe )?\b(?:(early|mid|late)[ -])?({_YEAR[:-2]}0)['’]?s\b",
        lambda m: _decade(m[1], m[2]),
    )
    yield (
        r"\b[Ii]n (?:his|her|their|my|our) (?:(early|mid|late)[ -])?([2-9]0)s\b",
        lambda m: _aged(m[1], m[2]),
    )
    yield (
        rf"(?:\b[Ii]n )?(?:the )?\b(early|mid|late)[ -]({_YEAR})\b",
        lambda m: f"{m[2]}年{_PARTS[m[1]]}",
    )
    yield (
        rf"\b(?:[Ii]n )?(?:the )?(spring|summer|autumn|fall|winter) of ({_YEAR})\b",
        lambda m: f"{m[2]}年{_SEASONS[m[1]]}",
    )
    yield (
        rf"\b(?:[Ff]rom|[Bb]etween) ({_YEAR}){_TO}({_YEAR})\b",
        lambda m: f"{m[1]}年至{m[2]}年",
    )
    yield (
        rf"\b({'|'.join(_BEFORE_YEAR)}) ({_YEAR})(?![\d,.%-]\d|[-–]|s\b| (?:{_UNIT}|{_SCALE})\b)\b",
        lambda m: _BEFORE_YEAR[m[1]].format(m[2]),
    )
    yield (
        r"(?:\bat )?(?<![\d.,:])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?",
        lambda m: _clock(int(m[1]), m[2], m[3]),
    )


def _shares() -> Iterator[tuple[str, Rewrite]]:
    """Fractions, money, ranges and percentages."""
    yield (
        rf"\b({_WORD}|a)[ -]({'|'.join(_ORDINALS)})s?(?= of\b|\b[ -](?:majority|the|this|that)\b)",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"\b(one|two|three|four|five|six|seven|eight|nine)-({'|'.join(_ORDINALS)})s?\b",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"\b(two|three|four|five) ({'|'.join(_ORDINALS)})s\b",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"(?<![\d.,:–-])\b(?:[Oo]ne|1) (?:in|out of) (?:every )?({_WORD}|\d+)\b",
        lambda m: _one_in(m[1]),
    )
    yield (
        rf"({_CURRENCY})({_NUMBER}){_DASH}(?:{_CURRENCY})?({_NUMBER})",
        lambda m: _range(m[2], m[3]) + _CURRENCIES[m[1].strip()],
    )
    yield rf"({_CURRENCY})({_NUMBER})", lambda m: _money(m[1], m[2])
    yield (
        rf"({_NUMBER})(?: ?(?:percent|per cent|%))?{_TO_NUMBER} ?(?:percent|per cent|%)(?!\w)",
        lambda m: f"{_number(m[1])}%至{_number(m[2] or m[3])}%",
    )
    yield (
        rf"({_NUMBER}){_TO_NUMBER}[ -]?({_UNIT})(?![\w-])",
        lambda m: _range(m[1], m[2] or m[3]) + _unit(m[4]),
    )


def _measures() -> Iterator[tuple[str, Rewrite]]:
    """What is measured, aged or counted, and what is left."""
    yield (
        rf"\b[Mm]inus ({_NUMBER}) (degrees?(?: (?:celsius|fahrenheit|Celsius|Fahrenheit))?)\b",
        lambda m: f"零下{_number(m[1])}{_unit(m[2])}",
    )
    yield rf"({_NUMBER}) decades\b", lambda m: _span(m[1], "decades")
    yield rf"({_NUMBER})-(year|month|week|day)s?-old\b", lambda m: _number(m[1]) + _AGES[m[2]]
    yield rf"\baged ({_NUMBER})\b", lambda m: f"{_number(m[1])}岁"
    yield rf"({_NUMBER})(?: ?(%)|[ -]({_UNIT}))(?![\w])", _measured
    yield (
        r"(?<![\d.,])(\d+)(?:st|nd|rd|th)[ -](century|anniversary|birthday|floor|minute|day|time"
        r"|round)\b",
        lambda m: _COUNTED_BY_ORDINAL[m[2]].format(m[1]),
    )
    yield r"\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b", lambda m: f"{m[1]}日"
    yield r"(?:\bthe )?(?<![\d.,])(\d+)(?:st|nd|rd|th)\b", lambda m: f"第{m[1]}"
    yield (
        rf"(?<![\d.,:])({_DIGITS}){_DASH}((?:{_DIGITS}) {_SCALE})\b",
        lambda m: _range(m[1], m[2]),
    )
    yield (
        rf"(?<![\d.,:])({_DIGITS}) to ({_DIGITS})(?![\d:-])",
        lambda m: _range(m[1], m[2]),
    )
    yield rf"({_NUMBER})", _alone


_SEASONS = {"spring": "春天", "summer": "夏天", "autumn": "秋天", "fall": "秋天", "winter": "冬天"}
_AGES = {"year": "岁的", "month": "个月大的", "week": "周大的", "day": "天大的"}


def _measured(match: re.Match[str]) -> str:
    unit = "%" if match[2] else _unit(match[3])
    number = _number(match[1]) if unit == "%" else _before_measure(match[1])
    return number + unit


def _span(number: str, unit: str) -> str:
    if unit.lower().startswith("decade"):
        return f"{chinese_number(spelled_value(number) * 10)}年"
    return _before_measure(number) + _unit(unit)


def _range(first: str, last: str) -> str:
    """A range, or a score; a scale behind the second number counts for the first too."""
    scale = re.search(_SCALE, last)
    if scale and not re.search("[a-z]", first):
        first = f"{first} {scale[0]}"
    to = "比" if spelled_value(first) > spelled_value(last) else "至"
    return f"{_number(first)}{to}{_number(last)}"


def _alone(match: re.Match[str]) -> str:
    """A number without a measure: small ones in words are for the package, with their nouns."""
    text = match[1]
    if re.fullmatch(_YEAR, text):
        return text
    if text[0].isdigit() and not re.search("[a-z]", text, re.IGNORECASE):
        return _number(text) if "," in text else text
    value = spelled_value(text)
    return match[0] if value <= 10 else _number(text)


#: What is more special stands before.
_RULES = compiled(_times(), _shares(), spans(_NUMBER, _span), _measures())
_ANY = re.compile(rf"\d|\b(?:{_WORD}|{_SCALE}|a (?:{'|'.join(_ORDINALS)}))", re.IGNORECASE)


def to_chinese(text: str) -> list[tuple[int, int, str]]:
    """Quantities of an English text: start, end, and what to write instead, in order."""
    if not _ANY.search(text):
        return []
    return rewrites(text, _RULES)

"""What is measured: lengths, weights, times, money by its name, people."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.english.numbers import (
    NUMBER,
    before_measure,
    chinese_number,
    number_written,
    spelled_value,
)
from reader.translation.sentences.quantities.rewriting import Rules, looked_up, table

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
    "copies": "册",
}
#: A pattern of a unit, without groups.
UNIT = f"(?i:{'|'.join(f'(?:{unit})' for unit in _UNITS)})"
#: What takes an apostrophe: “ten years' experience”.
_TIMES = "(?i:years|months|weeks|days|nights|hours|minutes|seconds|decades)"
_WORDS = table(_UNITS, re.IGNORECASE)


def measures() -> Rules:
    """Yields rules for temperatures below zero and all that is measured."""
    yield (
        rf"\b[Mm]inus ({NUMBER}) (degrees?(?: (?:celsius|fahrenheit|Celsius|Fahrenheit))?)\b",
        lambda m: f"零下{number_written(m[1])}{unit_written(m[2])}",
    )
    yield (
        rf"({NUMBER}) ({_TIMES})['’](?= [a-z])",
        lambda m: f"{span_written(m[1], m[2])}的",
    )
    yield rf"({NUMBER})(?: ?(%)|[ -]({UNIT}))(?![\w])", _measured


def unit_written(text: str) -> str:
    """An English unit in Chinese: “kilometres” as “公里”."""
    return looked_up(text, _WORDS)


def span_written(number: str, unit: str) -> str:
    """An English number with a unit of time in Chinese: “two decades” as “20年”."""
    if unit.lower().startswith("decade"):
        return f"{chinese_number(spelled_value(number) * 10)}年"
    return before_measure(number) + unit_written(unit)


def _measured(match: re.Match[str]) -> str:
    unit = "%" if match[2] else unit_written(match[3])
    number = number_written(match[1]) if unit == "%" else before_measure(match[1])
    return number + unit

"""What is measured: money, lengths, weights, times, people."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.numbers import (
    DIGITS,
    FIGURES,
    NUMBER,
    NUMERALS,
    TO,
    small,
    spelled_value,
    whole,
)
from reader.translation.sentences.quantities.rewriting import Rules, looked_up, table

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
    "(?<!一)度(?![假过])": "degree",  # “一度” is “at one time”
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
    "册(?![子封])": "copy",
    "架次": "sortie",
    "户(?![籍外口主型])": "household",
    "人份|剂次?": "dose",
    "人次": "visit",
    "人口|人(?![均民])": "person",
    "倍": "time",
}
#: A pattern of a unit, without groups.
UNIT = "|".join(f"(?:{unit})" for unit in _UNITS)
_WORDS = table(_UNITS)
#: What has a point before it, which elsewhere may be o'clock: “零点五个百分点”.
_DECIMAL_UNIT = (
    "个百分点|美元|欧元|元|平方公里|平方米|公里|千米|厘米|毫米|海里|米|公顷|吨|公斤|千克|倍|个?小时"
)
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "person": "people",
    "copy": "copies",
    "yen": "yen",
    "yuan": "yuan",
    "won": "won",
    "mu": "mu",
    "degree Celsius": "degrees Celsius",
    "degree Fahrenheit": "degrees Fahrenheit",
    "kilometre per hour": "kilometres per hour",
}
_HALVES = {"小时": "hours", "月": "months", "年": "years", "天": "days"}
#: “More than”; what is left over (“余额”) is none.
_MORE = r"(?:多|余(?![额款震热温下音]))"
#: A number, perhaps with a unit, or a range of such; it has no groups.
AMOUNT = (
    rf"(?:(?:{FIGURES})[%％]?{TO})?{NUMBER}[多余]?"
    rf"(?:[%％]|{UNIT}|[名个位家项件例辆](?![百年月]))?"
)


def temperatures() -> Rules:
    """Yields the rule for temperatures below zero."""
    yield rf"零下({NUMBER})(摄氏度|度)", lambda m: f"minus {measure_written(m[1], m[2])}"


def measures() -> Rules:
    """Yields rules for all that is measured, and for numbers that are exceeded."""
    yield (
        rf"(?<![{NUMERALS}\d])([零一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)"
        rf"点([零一二三四五六七八九]{{1,4}})(万亿|[万亿])?({_DECIMAL_UNIT})",
        lambda m: measure_written(
            f"{whole(m[1])}.{''.join(str(DIGITS[c]) for c in m[2])}{m[3] or ''}", m[4]
        ),
    )
    yield rf"前({NUMBER})个月", lambda m: f"the first {small(m[1])} months"
    yield (
        rf"({NUMBER}){_MORE}(万亿|[万亿])({UNIT})?",
        lambda m: _more_than(m[1] + m[2], m[3]),
    )
    yield rf"({NUMBER})个半(小时|月)", lambda m: f"{small(m[1])} and a half {_HALVES[m[2]]}"
    yield (
        rf"({NUMBER})(年|天)半(?![数价夜途个])",
        lambda m: f"{small(m[1])} and a half {_HALVES[m[2]]}",
    )
    yield (
        rf"({NUMBER})(个?小时|个月|年|天|元|米|公里|吨|分钟|岁)多(?![次名个家种元方少年国数样民处])",
        lambda m: (
            measure_written(m[1], m[2], "多")
            if m[2] != "岁"
            else f"more than {small(m[1])} years old"
        ),
    )
    yield rf"({NUMBER})([多余几])?({UNIT})", lambda m: measure_written(m[1], m[3], m[2] or "")
    yield rf"({NUMBER}){_MORE}([名个位家项])?", lambda m: f"more than {small(m[1])}"


def measure_written(number: str, unit: str, more: str = "") -> str:
    """A Chinese measure in English: “三”, “公里” as “three kilometres”.

    Args:
        number: in figures or written out.
        unit: as it stands in the text; it may have 多, “more than”, in it.
        more: what says “more than” between the two, if anything does.
    """
    name = looked_up(unit, _WORDS)
    if "多" in unit:
        more = "多"
    value = spelled_value(number)
    plural = _PLURALS.get(name, f"{name}s") if value != 1 else name
    made = f"{small(number)} {plural}"
    return f"more than {made}" if more else made


def _more_than(number: str, unit: str | None) -> str:
    return measure_written(number, unit, "多") if unit else f"more than {small(number)}"

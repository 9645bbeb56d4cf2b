"""Rules for quantities: enumerated, since rules of normalisation know no classes.

What each becomes is asked of the program's `quantities`, so that a package alone writes them as the
program does; what no rule covers comes through as the figures it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from reader.translation.builtin.chinese.quantities import quantities_in as to_english
from reader.translation.builtin.english.quantities import quantities_in as to_chinese
from reader.translation.sentences.numerals import MONTH_NAMES

YEARS = range(1990, 2041)
#: Years that are dated to the day.
_DATED = range(2010, 2031)
_DAYS = range(1, 32)
_IN_WORDS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
"""
_WORDS = _IN_WORDS.split()
_SHORT_MONTHS = {name: f"{name[:3]}." for name in MONTH_NAMES if name != "May"}
_MEASURED_WORDS = (
    "percent", "per cent", "years", "months", "weeks", "days", "hours", "minutes", "seconds",
    "kilometers", "kilometres", "meters", "metres", "miles", "tons", "tonnes", "people",
    "percentage points", "dollars", "euros", "yuan", "degrees", "times", "million", "billion",
    "hundred", "thousand", "million people", "million dollars", "billion dollars",
)  # fmt: skip
_UNITS_AFTER_DIGITS = (
    "years", "months", "weeks", "days", "hours", "minutes", "seconds", "people", "kilometers",
    "kilometres", "km", "meters", "metres", "miles", "tons", "tonnes", "percent", "per cent",
    "percentage points", "dollars", "euros", "yuan", "degrees", "degrees Celsius", "years old",
    "square kilometers", "square meters", "square kilometres", "square metres", "hectares",
    "pounds", "feet", "acres", "barrels", "liters", "litres", "kilograms", "rubles", "yen",
    "nights", "inches", "centimeters", "miles per hour", "kilometers per hour", "persons",
)  # fmt: skip

_SPELLED_UNITS = """
年 个月 天 小时 个小时 分钟 公里 米 元 人 岁 周年 吨 周 万 亿 万元 亿元 万人 亿美元 倍
"""
_FIGURED_UNITS = """
年 个月 天 小时 个小时 分钟 秒 公里 米 厘米 吨 公斤 平方米 平方公里 元 美元 欧元 人 岁 人次
度 摄氏度 倍 个百分点 周年 周 英里 公顷 亩 多人 多元 岁的 世纪 余人 多名 多个
"""
#: What stands behind a word of scale; behind the first four an amount with a point, too.
_ENDS = (
    "", "元", "美元", "人", "欧元", "吨", "人次", "平方米", "公里", "元人民币", "亩", "英镑",
)  # fmt: skip

_BEFORE_NUMBERS = {
    "about": "约",
    "around": "约",
    "approximately": "约",
    "some": "约",
    "nearly": "近",
    "almost": "近",
    "over": "超过",
    "more than": "超过",
    "less than": "不到",
    "at least": "至少",
    "up to": "多达",
    "only": "只有",
    "for": "",
}

Rewrite = Callable[[str], list[tuple[int, int, str]]]


def rewritten(text: str, rewrite: Rewrite) -> str:
    """Returns a text with its quantities written the other language's way."""
    out, place = "", 0
    for start, end, made in rewrite(text):
        out, place = out + text[place:start] + made, end
    return out + text[place:]


def _amounts(exact: int) -> Iterator[str]:
    """Yields amounts as they stand before a word of scale, hundredths up to a bound."""
    yield from (str(whole) for whole in range(1, 1000))
    yield from (f"{tenth // 10}.{tenth % 10}" for tenth in range(1, 5000) if tenth % 10)
    yield from (f"{part // 100}.{part % 100:02}" for part in range(1, exact * 100) if part % 10)


def _english_dates() -> Iterator[str]:
    for month in MONTH_NAMES:
        for name in filter(None, (month, _SHORT_MONTHS.get(month))):
            for day in _DAYS:
                yield from (
                    f"{name} {day}",
                    f"{day} {name}",
                    f"on {name} {day}",
                    f"on {day} {name}",
                )
                if name == month:
                    nth = _nth(day)
                    for text in (f"{month} {nth}", f"{nth} of {month}", f"{nth} {month}"):
                        yield from (text, f"on {text}")
                    yield from (f"{month} {day}, {year}" for year in _DATED)
                    yield from (f"{day} {month} {year}" for year in _DATED)
        # A rule for “August 19” must not bite off “August 1945”.
        yield from (f"{month} {year}" for year in range(1700, 2100))
        yield from (f"in {month} {year}" for year in range(1700, 2100))


def _nth(day: int) -> str:
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{day}{'th' if 10 < day < 20 else endings.get(day % 10, 'th')}"


def _english_times() -> Iterator[str]:
    for hour in range(1, 13):
        for half in ("a.m.", "p.m."):
            yield from (f"{hour} {half}", f"at {hour} {half}")
            yield from (f"{hour}:{minute:02} {half}" for minute in range(0, 60, 5))
            yield from (f"at {hour}:{minute:02} {half}" for minute in range(0, 60, 5))
        for half in ("am", "pm"):
            yield from (f"{hour}{half}", f"{hour} {half}", f"at {hour}{half}", f"at {hour} {half}")


def _english_years() -> Iterator[str]:
    for year in range(1900, 2041):
        before = ("in", "since", "by", "of", "the", "from", "until", "before", "after", "for")
        yield from (f"{word} {year}" for word in before)
        yield from (f"{part} {year}" for part in ("in early", "in late", "early", "late"))
    parts = ("", "early ", "late ", "mid-")
    for decade in range(1900, 2060, 10):
        yield from (f"{the}{part}{decade}s" for the in ("", "the ", "in the ") for part in parts)
    for tens in range(20, 100, 10):
        for whose in ("his", "her", "their"):
            yield from (f"in {whose} {part}{tens}s" for part in ("", "early ", "late ", "mid-"))


def _english_words() -> Iterator[str]:
    """Yields numbers in words: alone from eleven on, with measures, and as fractions."""
    tens = [w for w in _WORDS if w.endswith("ty")]
    spelled = [*_WORDS, *(f"{ten}-{one}" for ten in tens for one in ["one", *_WORDS[:8]])]
    yield from spelled
    for word in ["one", *spelled]:
        yield from (f"{word} {unit}" for unit in _MEASURED_WORDS)
        yield from (f"{word} hundred {unit}" for unit in ("people", "years", "million", "thousand"))
        yield from (f"{word}-{unit}-old" for unit in ("year", "month", "day", "week"))
        yield f"aged {word}"
    yield from ("a hundred", "a thousand", "a million", "a billion", "half a million")
    for over in ("one", "two", "three", "four"):
        for under in ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"):
            ending = "s" if over != "one" else ""
            yield from (f"{over}-{under}{ending}", f"{over} {under}{ending} of")
    yield from (f"a {under} of" for under in ("third", "quarter", "fifth", "tenth"))
    for word in [*_WORDS[:9], *map(str, range(2, 11)), "20", "50", "100"]:
        yield from (f"one in {word}", f"one out of {word}", f"1 in {word}")


def _bare(text: str) -> bool:
    """Tells whether a rule may stand without the space before it: it cannot begin in a word."""
    return text[0].isdigit() or text[0].isupper()


@cache
def english_numbers() -> dict[str, str]:
    """Returns rules for quantities in English text; they are made once, and not to be changed."""
    sources: list[Iterable[str]] = [
        _english_dates(), _english_times(), _english_years(), _english_words(),
        (_nth(number) for number in range(1, 101)),
        (f"{_nth(number)} {noun}" for number in range(1, 101)
         for noun in ("century", "anniversary", "birthday", "floor")),
    ]  # fmt: skip
    rules: dict[str, str] = {}
    for texts in sources:
        for text in texts:
            made = rewritten(text, to_chinese).removesuffix(" of")
            if made != text:
                rules[f" {text}"] = made
                if made.endswith("年") and text[-1].isdigit():  # already written as Chinese does
                    rules[f" {text}年"] = made
                first = text[0].upper() + text[1:]
                if len(text) > 3 and (_bare(first) and not first[0].isdigit()):
                    rules[first] = rules[f" {first}"] = made
                if text[0].isdigit() and " " in text:
                    rules[text] = made
    signs = {sign: rewritten(f"{sign}2", to_chinese)[1:] for sign in ("", "$", "€", "£", "US$")}
    for amount in _amounts(20):
        for scale in ("million", "billion"):
            said = rewritten(f"{amount} {scale}", to_chinese)
            rules |= {f" {sign}{amount} {scale}": said + made for sign, made in signs.items()}
    for number, month in enumerate(MONTH_NAMES, 1):
        if month != "May":
            rules |= dict.fromkeys((f" {month}", month, f" in {month}"), f"{number}月")
        for text in (f" in {month}", f"In {month}", f" In {month}", f" last {month}"):
            rules[text] = f"{'去年' if 'last' in text else ''}{number}月"
    rules |= _before_numbers()
    for digit in range(10):
        # The last figure of a number tells that a measure follows, whatever stands before it.
        for unit in _UNITS_AFTER_DIGITS:
            rules[f"{digit} {unit}"] = rewritten(f"{digit} {unit}", to_chinese)
        for unit in ("year", "month", "week", "day"):
            old = rewritten(f"{digit}-{unit}-old", to_chinese)
            rules |= {f"{digit}-{unit}-old": old, f"{digit}-{unit}-olds": f"{old}人"}
            said = rewritten(f"{digit} {unit}s", to_chinese)
            rules |= {f"{digit} {unit}s{mark}": f"{said}的" for mark in "'’"}
        rules[f"{digit} to "] = f"{digit}至"
        rules[f"{digit} trillion"] = f"{digit}万亿"
        rules |= {f"{digit} to {next_}": f"{digit}至{next_}" for next_ in range(10)}
        del rules[f"{digit} to "]
    return rules


def _before_numbers() -> dict[str, str]:
    """Returns rules for words before figures; they take the first one, so scales come along."""
    rules: dict[str, str] = {}
    rounds = [str(number) for number in (*range(1, 100), *range(100, 1000, 50))]
    rounds += [f"{tenth // 10}.{tenth % 10}" for tenth in range(1, 210) if tenth % 10]
    hours = [time for time in _english_times() if not time.startswith("at")]
    for before, said in _BEFORE_NUMBERS.items():
        # A figure may stand before "for", too: "above 200 for 6 days".
        rules |= {f" {before} {digit}": f"{said or ' '}{digit}" for digit in "0123456789"}
        rules |= {f" {before} {digit}": said + digit for digit in "一二两三四五六七八九十"}
        for text in (f"{number} {scale}" for number in rounds for scale in ("million", "billion")):
            rules[f" {before} {text}"] = said + rewritten(text, to_chinese)
        if said == "约":
            rules |= {f" {before} {hour}": said + rewritten(hour, to_chinese) for hour in hours}
    return rules


def _chinese_dates() -> Iterator[str]:
    for month in range(1, 13):
        yield from (f"{month}月{part}" for part in ("初", "底", "上旬", "中旬", "下旬", ""))
        for day in _DAYS:
            yield f"{month}月{day}日"
            yield from (f"{year}年{month}月{day}日" for year in _DATED)
        yield from (f"{year}年{month}月" for year in YEARS)
    for year in range(1900, 2041):
        yield from (f"{year}年{part}" for part in ("", "初", "底", "年初", "年底", "末", "中"))
    yield from (
        f"{day}日{part}" for day in _DAYS for part in ("", "上午", "下午", "晚", "凌晨", "晚上")
    )
    for century in ("上世纪", "20世纪", ""):
        yield from (
            f"{century}{decade}0年代{part}" for decade in range(1, 10) for part in ("", "初", "末")
        )


def _chinese_times() -> Iterator[str]:
    for half in ("上午", "下午", "晚上", "凌晨", "早上", "中午", "晚间"):
        for hour in range(13):
            for sign in "点时":
                yield from (f"{half}{hour}{sign}{part}" for part in ("", "半", "30分", "许"))


def _chinese_words() -> Iterator[str]:
    """Yields numbers written out, of up to a hundred, with measures."""
    digits = "一二三四五六七八九"
    tens = ["十", *(f"{digit}十" for digit in digits[1:])]
    spelled = [*tens, *(f"{ten}{digit}" for ten in tens for digit in digits)]
    units = _SPELLED_UNITS.split()
    for number in [*digits, "两", *spelled, *(f"{digit}百" for digit in digits)]:
        yield from (f"{number}{unit}" for unit in units)
        yield f"百分之{number}"
        yield f"第{number}"
    yield from spelled
    for under in (*digits[1:], "十"):
        yield from (f"{under}分之{over}" for over in digits)


@cache
def chinese_numbers() -> dict[str, str]:
    """Returns rules for quantities in Chinese text; they are made once, and not to be changed."""
    rules: dict[str, str] = {}
    for texts in (_chinese_dates(), _chinese_times(), _chinese_words()):
        for text in texts:
            made = rewritten(text, to_english)
            if made != text:
                rules[text] = f"{made} " if text[0].isdigit() else f" {made} "
    ends = {end: rewritten(f"2{end}", to_english)[1:] for end in _ENDS}
    for amount in [*_amounts(100), *map(str, range(1000, 10_000))]:
        for scale in ("万", "亿"):
            if "." in amount or len(amount) < 4 or scale == "万":
                said = rewritten(f"{amount}{scale}", to_english)
                for end in _ENDS[: 4 if "." in amount else 12]:
                    rules[f"{amount}{scale}{end}"] = f"{said}{ends[end]} "
                rules[f"{amount} {scale}"] = rules[f"{amount}{scale}"]
    for amount in map(str, (*range(1, 100), *range(100, 1000, 10), *range(1000, 10_000, 100))):
        more = [f"{amount}{about}{scale}" for about in "多余" for scale in "万亿"]
        for text in (*more, f"{amount}万亿", f"{amount}万亿元", f"{amount}万亿美元"):
            rules[text] = f"{rewritten(text, to_english)} "
    for thousands in range(1000, 10_000, 100):
        rules[f"{thousands:,}万"] = rules[f"{thousands:,} 万"] = rules[f"{thousands}万"]
    units = _FIGURED_UNITS.split()
    for number in range(1, 101):
        for unit in units:
            rules[f"{number}{unit}"] = f"{rewritten(f'{number}{unit}', to_english)} "
        rules[f"第{number}"] = f" {rewritten(f'第{number}', to_english)} "
    for digit in range(10):
        for unit in units:
            made = rewritten(f"20{unit}", to_english)
            if made.startswith("20 "):
                rules[f"{digit}{unit}"] = f"{digit}{made[2:]} "
        rules |= {f"{digit}{to}": f"{digit} to " for to in "至到"}
    return rules

"""What a Chinese number is worth, and how English writes it: alone, as an ordinal, as a share."""

from __future__ import annotations

import re
from decimal import Decimal

from reader.translation.builtin.rules import (
    HAN_DIGITS,
    ONES,
    ORDINALS,
    Rules,
    by_pattern,
    in_figures,
    looked_up,
)
from reader.translation.builtin.vocabulary import table

#: The value of each digit, and of each character that multiplies what stands before it.
DIGITS = {c: i for i, c in enumerate(HAN_DIGITS[:10])} | {"〇": 0, "两": 2}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
#: All characters that numbers are written with.
NUMERALS = "".join([*DIGITS, *SCALES])
#: Those that texts are written with, as the inside of a set.
HAN = "\u4e00-\u9fff"

#: Figures with a word of scale, or a number written out. A scale alone is none (“千万”, “万一”).
FIGURES = r"(?<![\d.,第])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:百|千(?![瓦米克]))?(?:万亿|[万亿])?"
SPELLED = (
    rf"(?<![{NUMERALS}几数第])(?![{NUMERALS}]{{0,20}}[一二两三四五六七八九]{{2}})"
    rf"[一二两三四五六七八九十][{NUMERALS}]{{0,20}}(?![{NUMERALS}几])"
)
#: A number in figures or written out; it has no groups.
NUMBER = rf"(?:{FIGURES}|{SPELLED})"
#: What leads from a number to another.
TO = r"(?:至|到|[-–—~～]|——)"


def spelled_value(text: str) -> Decimal:
    """The value of a number in figures, in characters, or in both."""
    if match := re.match(r"[\d,.]+", text):
        value = Decimal(match[0].replace(",", ""))
        for character in text[match.end() :]:
            value *= SCALES[character]
        return value
    if not any(character in SCALES for character in text):
        return Decimal("".join(str(DIGITS[character]) for character in text))
    total = section = digit = Decimal(0)
    last = 1
    for character in text:
        if character in DIGITS:
            digit, last = Decimal(DIGITS[character]), last if DIGITS[character] else 1
        elif (scale := SCALES[character]) < 10**4:
            section, digit, last = section + (digit or 1) * scale, Decimal(0), scale
        else:
            part = section + digit
            grown = total >= 10**8 > scale  # “两亿四千万”: 万 counts only what follows 亿
            total = total + part * scale if grown else (total + part) * scale
            section, digit, last = Decimal(0), Decimal(0), scale
    # “两百五” is 250, “三万六” is 36,000.
    shortened = digit and last >= 100 and text[-1] in DIGITS and text[-2] in SCALES
    return total + section + (digit * last / 10 if shortened else digit)


def whole(text: str) -> int:
    """The value of a whole number; what is behind its point is left off."""
    return int(spelled_value(text))


def english_number(value: Decimal) -> str:
    """A value in figures, with words of scale from a million on."""
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= size and (part := value / size) == part.quantize(Decimal("0.001")):
            return f"{in_figures(part)} {name}"
    return f"{value:,f}".rstrip("0").rstrip(".") if value % 1 else f"{int(value):,}"


def ordinal(number: int) -> str:
    """A number as an ordinal in figures: 1st, 2nd, 3rd, 4th."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 < number % 100 < 20 else endings.get(number % 10, 'th')}"


def figures(text: str) -> str:
    """A Chinese number as English writes it in figures; bare figures stay as they are."""
    return text if re.fullmatch(r"[\d.,]+", text) else english_number(spelled_value(text))


def small(text: str) -> str:
    """A Chinese number as English writes it in a sentence: “三” as “three”, “三百” as “300”."""
    value = spelled_value(text)
    if not text[0].isdigit() and value <= 10:
        return ONES[int(value)]
    return text if "." in text and value < 1000 else english_number(value)


def numbers() -> Rules:
    """Yields rules for numbers without a measure, which read what all others leave."""
    yield rf"({FIGURES})(?=\D|$)", lambda m: figures(m[1])
    yield rf"({SPELLED})", _alone


def _alone(match: re.Match[str]) -> str:
    """A number written out, without a measure: single characters may be parts of words."""
    text = match[1]
    spelled = len(text) > 1 and any(c in SCALES for c in text) and any(c in DIGITS for c in text)
    return english_number(spelled_value(text)) if spelled else match[0]


_COUNTED_BY_ORDINAL = table("chinese", "amounts", "ordinals")
_ORDINAL_WORDS = by_pattern(_COUNTED_BY_ORDINAL)
_MOST = {"大": "largest", "高": "highest", "长": "longest", "多": "most"}


#: What 次 counts without a word for it: “第三次会议” is the third meeting.
_HELD = (
    "[^，。；、参出举召是来到去将被能在有]{0,6}(?:会议|峰会|例会|会晤|大会|学习|行动|飞行|任务|考察)"
    "|世界大战|工业革命|浪潮"
)


def ordinals() -> Rules:
    """Yields rules for ordinals."""
    yield rf"第(\d+|[{NUMERALS}]+)次(?={_HELD})", lambda m: _ordinal(m[1])
    yield (
        r"第(\d+|[一二三四五六七八九十]+)([大高长多])(?![街道桥学会厦型校雨中期久时])",
        lambda m: f"{_ordinal(m[1])} {_MOST[m[2]]}".removeprefix("first "),
    )
    yield (
        rf"第(\d+|[{NUMERALS}]+)(?!方|产业|世界|者|国|人称)({'|'.join(_COUNTED_BY_ORDINAL)})?(?![{NUMERALS}])",
        lambda m: _ordinal(m[1]) + (looked_up(m[2], _ORDINAL_WORDS) if m[2] else ""),
    )


def _ordinal(number: str) -> str:
    value = spelled_value(number)
    spelled = not number[0].isdigit() and value <= 10
    return ORDINALS[int(value)] if spelled else ordinal(int(value))


#: Those of whom a share is told begin so: 三成受访者, 30% of respondents.
_WHOM = "[女男受学员工居选民企家公城病患消用司网农青老儿]"
#: The parts of a whole by their number.
_PARTS = dict(enumerate(ORDINALS[3:], 3)) | {2: "half", 4: "quarter"}


def shares() -> Rules:
    """Yields rules for fractions, tenths, and ranges of percentages."""
    yield (
        rf"([百千万]|{NUMBER})分之(?!一百)({FIGURES}|[{NUMERALS}]+(?:点[{NUMERALS}]+)?)(的(?={_WHOM}))?",
        lambda m: _fraction(str(SCALES.get(m[1], m[1])), _pointed(m[2])) + (" of " if m[3] else ""),
    )
    yield rf"({NUMBER})成的?(?={_WHOM})", lambda m: f"{in_figures(spelled_value(m[1]) * 10)}% of "
    yield (
        rf"({NUMBER})成(?![为立功本员果熟就长千家])",
        lambda m: f"{in_figures(spelled_value(m[1]) * 10)}%",
    )
    yield rf"({FIGURES})[%％]?{TO}({FIGURES})[%％]", lambda m: f"{m[1]}% to {m[2]}%"


def _fraction(under: str, over: str) -> str:
    low, high = spelled_value(under), spelled_value(over)
    if low == 100:
        return f"{figures(over) if over[0].isdigit() else in_figures(high)}%"
    if low not in _PARTS or high > 10 or high % 1:
        return f"{in_figures(high)}/{in_figures(low)}"
    name = _PARTS[int(low)]
    if high == 1:
        return f"one {name}" if name != "half" else "half"
    return f"{ONES[int(high)]} {name}s" if name != "half" else f"{in_figures(high)}/2"


def _pointed(text: str) -> str:
    whole, _, part = text.partition("点")
    return f"{in_figures(spelled_value(whole))}.{in_figures(spelled_value(part))}" if part else text

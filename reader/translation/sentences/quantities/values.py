"""What a Chinese number is worth, and how English writes a value."""

from __future__ import annotations

import re
from decimal import Decimal

DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}


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


def english_number(value: Decimal) -> str:
    """A value in figures, with words of scale from a million on."""
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= size and (part := value / size) == part.quantize(Decimal("0.001")):
            return f"{plain(part)} {name}"
    return f"{value:,f}".rstrip("0").rstrip(".") if value % 1 else f"{int(value):,}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if 10 < number % 100 < 20 else endings.get(number % 10, 'th')}"


def plain(value: Decimal) -> str:
    """A value in figures, without zeros behind its point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

"""The words, characters and figures that the rules of both languages read or write."""

from __future__ import annotations

from decimal import Decimal

#: English words by value, up to nineteen.
ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
#: English ordinals by value, up to the tenth.
ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth",
)  # fmt: skip
#: Chinese characters by value, up to ten.
HAN_DIGITS = "零一二三四五六七八九十"

#: Patterns of a year of our time and of a day of a month, in figures.
YEAR = r"(?:1[5-9]|20)\d\d"
DAY = r"3[01]|[12]\d|0?[1-9]"


def in_figures(value: Decimal) -> str:
    """A value in figures, without zeros behind its point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

"""Puts back numbers that a translation got wrong.

A small network gets "2020" right in most places and writes "202" in some. Which number is meant
can be told without it: a number of the source that is missing, and one in the translation that
the source does not have, at the same place in the order of what is left over.
"""

from __future__ import annotations

import re
from collections import Counter

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SCALE_AFTER = re.compile(r"\s*(?:million|billion|trillion|thousand|hundred|bn\b|m\b|万|亿|千|百)")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")


def _found(text: str) -> list[tuple[str, re.Match[str]]]:
    """Returns the numbers of a text with their places; those with a word of scale are left out.

    "3.5 million" is rightly "350万": there the digits differ, and nothing is to be put back.
    """
    return [
        (_THOUSANDS.sub("", match.group()), match)
        for match in _NUMBER.finditer(text)
        if not _SCALE_AFTER.match(text, match.end())
    ]


def repair_numbers(source: str, translation: str) -> str:
    """Returns the translation with wrong numbers replaced by the missing ones of the source.

    Only done where as many are missing as are wrong; otherwise nobody knows which is which.
    """
    ours, theirs = _found(translation), _found(source)
    missing = Counter(number for number, _ in theirs) - Counter(number for number, _ in ours)
    wrong = Counter(number for number, _ in ours) - Counter(number for number, _ in theirs)
    if not missing or missing.total() != wrong.total():
        return translation
    put = [match.group() for number, match in theirs if _take(missing, number)]
    spots = [match.span() for number, match in ours if _take(wrong, number)]
    for (start, end), number in sorted(zip(spots, put, strict=True), reverse=True):
        translation = translation[:start] + number + translation[end:]
    return translation


def _take(counted: Counter[str], number: str) -> bool:
    if counted[number] <= 0:
        return False
    counted[number] -= 1
    return True

"""Dates of other calendars and digits of other scripts, rewritten as ISO dates.

Persian pages count the years of the solar Hijri calendar, Thai ones those since the Buddha,
Japanese offices those of an era. What is not such a date stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from reader.resources import resource_path
from reader.untrusted import read_toml

#: Digits that pages write dates in: Arabic, Persian, Devanagari, Bengali, Thai, full-width.
_FOREIGN = re.compile("[٠-٩۰-۹०-९০-৯๐-๙０-９]")
#: Years of the Buddha are so many more; later ones are such.
_BUDDHIST, _LATEST = 543, 2400
#: Where the solar Hijri calendar is counted from, so that its years since 1300 come out right, and
#: the leap years of its cycle.
_EPOCH = date(622, 3, 20)
_CYCLE, _LEAP = 33, (1, 5, 9, 13, 17, 22, 26, 30)
#: Words between a date and its time.
_AT = r"(?:\s{0,4}(?:เวลา|ساعت|،)\s{0,4})?"
_SIGN = re.compile("[\u0600-\u06ff\u0e00-\u0e7f]|[令平昭][和成]|/25[4-9]\\d|1[34]\\d\\d[/-]")


@dataclass(frozen=True, slots=True)
class _Calendars:
    """What other calendars call their months and eras, and how dates are written in them."""

    jalali: Sequence[str]
    thai: Sequence[str]
    eras: Mapping[str, int]
    patterns: tuple[re.Pattern[str], ...]


@cache
def _calendars() -> _Calendars:
    table = read_toml(resource_path("vocabularies", "months.toml").read_bytes())
    jalali, thai, eras = table["jalali"].split(), table["thai"].split(), table["eras"]
    patterns = (
        rf"(?<!\d)(?P<day>\d{{1,2}})\s{{0,3}}(?P<name>{'|'.join(jalali)})(?:\s?ماه)?"
        rf"[\s،]{{1,4}}(?P<year>1[34]\d\d)(?!\d){_AT}",
        rf"(?<![\d/-])(?P<year>1[34]\d\d)[/-](?P<month>\d{{1,2}})[/-](?P<day>\d{{1,2}})(?!\d){_AT}",
        rf"(?<!\d)(?P<day>\d{{1,2}})\s{{0,3}}(?P<name>{'|'.join(map(re.escape, thai))})"
        rf"\s{{0,3}}(?:พ\.ศ\.)?\s{{0,3}}(?P<year>(?:25\d\d|20\d\d|[67]\d))(?!\d){_AT}",
        rf"(?<![\d/])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/(?P<year>25[4-9]\d)(?!\d){_AT}",
        rf"(?P<era>{'|'.join(eras)})\s?(?P<year>\d{{1,2}}|元)\s?年"
        r"\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
    )
    return _Calendars(jalali, thai, eras, tuple(map(re.compile, patterns)))


def western(text: str) -> str:
    """A text with its dates of other calendars as ISO dates, and with digits of our script."""
    text = _FOREIGN.sub(lambda digit: str(int(digit.group())), text)
    if not _SIGN.search(text):
        return text
    for pattern in _calendars().patterns:
        text = pattern.sub(_rewrite, text)
    return text


def _rewrite(match: re.Match[str]) -> str:
    parts, known = match.groupdict(), _calendars()
    day, month = int(parts["day"]), int(parts.get("month") or 0)
    name, year = parts.get("name"), parts["year"]
    try:
        if era := parts.get("era"):
            found = date(known.eras[era] + (1 if year == "元" else int(year)), month, day)
        elif year.startswith(("13", "14")):
            found = _of_jalali(int(year), month or known.jalali.index(name or "") + 1, day)
        else:
            number = int(year) + (2500 if len(year) == 2 else 0)
            number -= _BUDDHIST if number > _LATEST else 0
            found = date(number, month or known.thai.index(name or "") % 12 + 1, day)
    except ValueError:
        return match.group()
    return f"{found.isoformat()} "


def _of_jalali(year: int, month: int, day: int) -> date:
    """The date of a day in the solar Hijri calendar.

    Raises:
        ValueError: there is no such day.
    """
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError
    cycles, rest = divmod(year - 1, _CYCLE)
    days = cycles * (365 * _CYCLE + len(_LEAP)) + rest * 365
    days += sum(leap <= rest for leap in _LEAP)
    days += 31 * (month - 1) - max(0, month - 7) + day
    return _EPOCH + timedelta(days=days)

"""The days a report speaks of, so that Tuesday's match is not taken for Friday's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NAMES = "|".join(MONTHS)
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})(?!s)\b", re.I)
_MONTH_DAY = re.compile(
    rf"\b({_NAMES})\.? (\d{{1,2}})(?![\d,.]*\d)|\b(\d{{1,2}}) ({_NAMES})\b", re.I
)
_HAN_DAY = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月(?:份)?)?(\d{1,2})[日号](?!线)")
_HAN_MONTH = re.compile(r"\d{4}年|\d{1,2}月份?")


def days_in(text: str, published: datetime) -> frozenset[int]:
    """The days that a text names, as ordinals of the calendar.

    Args:
        text: in English or Chinese.
        published: what "on Monday" and “5日” are near to.
    """
    today = published.date()
    return frozenset(day.toordinal() for day in _days(text, today) if day is not None)


def without_days(text: str) -> str:
    """A text without the days, months and years it names, whose numbers count nothing."""
    return _HAN_MONTH.sub(" ", _HAN_DAY.sub(" ", _MONTH_DAY.sub(" ", text)))


def _days(text: str, today: date) -> Iterator[date | None]:
    for match in _WEEKDAY.finditer(text):
        back = (today.weekday() - WEEKDAYS.index(match[1].lower())) % 7
        yield today - timedelta(days=back if back < 6 else -1)
    for match in _MONTH_DAY.finditer(text):
        name, number = (match[1], match[2]) if match[1] else (match[4], match[3])
        yield _near(today, MONTHS.index(name.lower()) + 1, int(number))
    for match in _HAN_DAY.finditer(text):
        yield _near(today, int(match[2]) if match[2] else 0, int(match[3]))


def _near(today: date, month: int, day: int) -> date | None:
    """The nearest day of a date; 0 stands for a month that is not named."""
    found: list[date] = []
    for back in range(-31 if not month else -183, 32 if not month else 184):
        near = today + timedelta(days=back)
        if near.day == day and month in (0, near.month):
            found.append(near)
    return min(found, key=lambda near: abs((near - today).days), default=None)

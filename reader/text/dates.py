"""Dates of publication: from attributes, running text in many languages, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
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
    """A text with its dates of other calendars as ISO dates, and with digits of our script.

    Persian pages count the years of the solar Hijri calendar, Thai ones those since the Buddha,
    Japanese offices those of an era. What is not such a date stays as it is.
    """
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


_TIME = (
    r"(?:[\sT,|@.-]{0,9}(?:at|um|à|kl\.?|om|o godz\.?)?"
    r"\s{0,4}(?P<noon>오전|오후|上午|下午|午前|午後)?\s{0,4}(?P<hour>\d{1,2})\s{0,4}[:：時时h.]\s{0,4}(?P<minute>\d{2})"
    r"(?:[:：分]\s{0,4}(?P<second>\d{2}))?(?:\.\d{1,9})?\s{0,4}(?P<half>[ap]\.?m\b\.?)?"
    r"\s{0,4}(?P<zone>Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
#: What is said before the hours of the second half of a day.
_AFTERNOON = ("오후", "下午", "午後")
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_PATTERNS = (
    rf"(?<!\d){_YEAR}\s{{0,4}}[-/.年년－]\s{{0,4}}(?P<month>\d{{1,2}})\s{{0,4}}[-/.月월－]"
    r"\s{0,4}(?P<day>\d{1,2})(?!\d)\s{0,4}[日일]?"
    r"(?:\s{0,4}[(（]?(?:星期|周|週)?[一二三四五六日天]?[)）]?)",
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|º)?\s{{0,4}}(?:of |de |d'|ב)?[\s-]{{0,4}}"
    rf"(?P<name>MONTHS)(?!\w)\.?,?[\s-]{{0,4}}(?:de |del )?{_YEAR}",
    rf"{_YEAR}\.?\s(?:m\. )?(?P<name>MONTHS)(?!\w)\s(?P<day>\d{{1,2}})(?!\d)",
    rf"(?<!\d)(?P<day>\d{{1,2}}) tháng (?P<month>\d{{1,2}})(?:,| năm) {_YEAR}",
    rf"\b(?P<name>MONTHS)(?!\w)\.?\s{{0,4}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"\s{{0,4}},?\s{{1,4}}{_YEAR}",
    rf"\b(?P<name>MONTHS)(?!\w)\s{{1,4}}(?P<day>\d{{1,2}})\s\d{{1,2}}:\d\d:\d\d\s{_YEAR}",
    rf"(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}",
    rf"(?<![\d/])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/{_YEAR}",
    rf"(?<![\d-])(?P<one>\d{{1,2}})-(?P<two>\d{{1,2}})-{_YEAR}",
    r"(?:民國|中華民國)\s{0,4}(?P<roc>\d{2,3})\s{0,4}年\s{0,4}(?P<month>\d{1,2})\s{0,4}月"
    r"\s{0,4}(?P<day>\d{1,2})\s{0,4}日",
    r"(?<!\d)(?P<year>20\d{2})(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)",
    r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?P<short>\d{2})(?![\d.])",
    r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<short>\d{2})(?![\d/])",
)
#: What every one of these has: a digit in any script, and then what tells a year.
_DIGIT = re.compile(r"\d")
_YEARS = re.compile(r"(?:19|20)\d\d|\d\.\s?\d{1,2}\.\d\d|\d/\d{1,2}/\d\d|民國")
_IN_ADDRESS = (
    re.compile(r"/(?P<year>(?:19|20)\d{2})[/_-]?(?P<month>[01]\d)[/_-]?(?P<day>[0-3]\d)(?!\d)"),
    re.compile(r"/(?P<year>(?:19|20)\d{2})/(?P<month>\d{1,2})[-/](?P<day>\d{1,2})/"),
    re.compile(r"/(?P<day>1[3-9]|[23]\d)-(?P<month>[01]\d)-(?P<year>20\d{2})(?!\d)"),
    re.compile(r"/(?P<month>[01]\d)-(?P<day>1[3-9]|[23]\d)-(?P<year>20\d{2})(?!\d)"),
    re.compile(r"\D(?P<year>20\d{2})-?(?P<month>[01]\d)-?(?P<day>[0-3]\d)\D"),
)
_EARLIEST = 1990


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, and how much of it was given."""

    when: datetime
    has_time: bool
    has_offset: bool

    @property
    def day(self) -> str:
        """The calendar day as it was written."""
        return self.when.date().isoformat()


def find(text: str, *, month_first: bool = False) -> Iterator[Moment]:
    """The dates in a text, in the order of the patterns, then of the text.

    Args:
        text: running text or the value of an attribute.
        month_first: how "03/04/2020" is read when both are possible.
    """
    if not _DIGIT.search(text):
        return
    text = western(text)
    if not _YEARS.search(text):
        return
    for pattern in _patterns():
        for match in pattern.finditer(text):
            if moment := _moment(match.groupdict(), month_first=month_first):
                yield moment


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """How dates are written; most pages of news say theirs in an attribute."""
    names = "|".join(sorted(_months(), key=len, reverse=True))
    written = (pattern.replace("MONTHS", names) for pattern in _PATTERNS)
    return tuple(re.compile(pattern + _TIME, re.IGNORECASE) for pattern in written)


@cache
def _months() -> Mapping[str, int]:
    """The numbers of the months by their names, in many languages."""
    table = read_toml(resource_path("vocabularies", "months.toml").read_bytes())
    lines = enumerate(table["months"], start=1)
    return {name: number for number, names in lines for name in names.split()}


def first(text: str, *, month_first: bool = False) -> Moment | None:
    """The first date of a text, if it has one."""
    return next(find(text, month_first=month_first), None)


def in_address(url: str) -> Moment | None:
    """The date that an address carries, as in `/2014/12-24/`."""
    for pattern in _IN_ADDRESS:
        for match in pattern.finditer(url):
            if moment := _moment(match.groupdict(), month_first=False):
                return moment
    return None


def _moment(parts: Mapping[str, str | None], *, month_first: bool) -> Moment | None:
    """The moment that the parts of a date name; None for no day there is, or none of news."""
    clock = _clock(parts)
    zone = _zone(parts.get("zone")) if clock else None
    try:
        day = date(*_day(parts, month_first=month_first))
    except ValueError:
        return None
    when = datetime.combine(day, clock or time(), tzinfo=zone or UTC)
    if when.year < _EARLIEST or when > datetime.now(UTC) + timedelta(days=2):
        return None
    return Moment(when, clock is not None, zone is not None)


def _day(parts: Mapping[str, str | None], *, month_first: bool) -> tuple[int, int, int]:
    """Year, month and day, perhaps of no day there is."""
    year = int(parts.get("year") or 0) or int(parts.get("roc") or 0) + 1911
    if short := parts.get("short"):
        year = 2000 + int(short)
    if one := parts.get("one"):
        first, second = int(one), int(parts["two"] or 0)
        swap = second > 12 or (month_first and first <= 12)
        return (year, first, second) if swap else (year, second, first)
    month = int(parts.get("month") or 0) or _months().get((parts.get("name") or "").lower(), 0)
    return year, month, int(parts.get("day") or 0)


def _clock(parts: Mapping[str, str | None]) -> time | None:
    """The time of day; None where none is named."""
    hour, minute = int(parts.get("hour") or -1), int(parts.get("minute") or -1)
    if not (0 <= hour < 24 and 0 <= minute < 60):
        return None
    if half := parts.get("half") or parts.get("noon"):
        later = half.lower().startswith("p") or half in _AFTERNOON
        hour = hour % 12 + 12 * later
    return time(hour, minute, min(int(parts.get("second") or 0), 59))


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=minutes if text[0] == "+" else -minutes))

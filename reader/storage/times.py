"""Times as the database keeps them: seconds since 1970, in UTC."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def seconds(moment: datetime) -> int:
    """An aware moment as the database keeps it."""
    return int((moment - _EPOCH).total_seconds())


def moment(kept: int) -> datetime:
    """A moment from what the database keeps; a number out of range is the first moment.

    Of the first year and the last there are moments that have no time by the clocks of some place.
    """
    try:
        found = _EPOCH + timedelta(seconds=kept)
    except (OverflowError, TypeError):
        return _EPOCH
    return found if MINYEAR < found.year < MAXYEAR else _EPOCH


def day_start(now: datetime) -> datetime:
    """When the day of a moment began, by the clock of this computer."""
    return now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

"""What is known of a report when it is compared: terms, names and numbers as small integers."""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """One report of an event.

    Attributes:
        story: its id.
        feed: the id of its feed.
        moment: when it was published, in seconds since 1970.
        language: the one it is compared in: it was written in it, or translated.
        headline: terms of the headline that are no names.
        lead: those of the lead.
        names: of people, places and organisations, in one form whatever the language.
        numbers: values that stand in it, without dates.
        counted: the numbers of the headline.
        days: the days it speaks of, as ordinals of the calendar.
    """

    story: int
    feed: int
    moment: int
    language: str
    headline: tuple[int, ...] = ()
    lead: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()
    counted: tuple[int, ...] = ()
    days: tuple[int, ...] = ()


def term(kind: str, text: str) -> int:
    """The number that stands for a term: a hash, so that no list of all terms has to be kept."""
    return zlib.crc32(f"{kind}:{text}".encode("utf-8", "replace"))

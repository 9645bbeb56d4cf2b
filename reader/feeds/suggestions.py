"""Feeds that somebody who follows none yet may choose from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reader.resources import resource_path
from reader.untrusted import read_toml


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A feed that is offered; nothing is fetched before it is chosen."""

    language: str
    title: str
    address: str


@cache
def suggestions() -> tuple[Suggestion, ...]:
    """The feeds of `resources/feeds/suggestions.toml`, in its order."""
    table = read_toml(resource_path("feeds", "suggestions.toml").read_bytes())
    return tuple(Suggestion(**feed) for feed in table["feed"])

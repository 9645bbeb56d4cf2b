"""Searches that a reader keeps, to look at what they find now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reader.datamodel.story import Story


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that is kept under a name.

    `query` is as it was typed, with operators. `variants` are its words in the other language, as
    they were looked for when it was kept; empty where it looks in one language only. What is older
    than `made` was there when it was kept. `tells`: whether the reader is told of what is new.
    """

    id: int
    name: str
    query: str
    variants: tuple[str, ...]
    made: datetime
    tells: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """New stories that a kept search found, the newest first, of which the reader is told once."""

    search: SavedSearch
    stories: tuple[Story, ...]

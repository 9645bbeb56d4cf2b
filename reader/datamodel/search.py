"""Searches that a reader keeps, to look at what they find now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that is kept under a name.

    `query` is as it was typed, with operators. `variants` are its words in the other language, as
    they were looked for when it was kept; empty where it looks in one language only. What is older
    than `made` was there when it was kept.
    """

    id: int
    name: str
    query: str
    variants: tuple[str, ...]
    made: datetime

"""A reader's rules for whole stories, in the order of their making."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import datetime

from reader import codec
from reader.datamodel.story import StoryRule
from reader.storage.removal import Deleted, delete
from reader.storage.sqlite import Database
from reader.storage.times import seconds


class StoryRuleStore:
    """Rules that hide, star or mark as read what they match.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[StoryRule]:
        """Every rule; a damaged one is passed over."""
        rules: list[StoryRule] = []
        for row in self._database.rows("SELECT id, data FROM story_rules ORDER BY id"):
            with contextlib.suppress(ValueError):
                rules.append(replace(codec.loaded(StoryRule, row["data"]), id=row["id"]))
        return rules

    def add(self, rule: StoryRule, now: datetime) -> StoryRule:
        """Keep a rule; gives it with the id it got."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO story_rules (made, data) VALUES (?, ?)",
                (seconds(now), codec.dumped(replace(rule, id=0))),
            )
            return replace(rule, id=int(cursor.lastrowid or 0))

    def remove(self, rule: int) -> Deleted:
        """Forget a rule; one that is not there is no error. What it did to stories stays."""
        return delete(self._database, "story_rules", [rule])

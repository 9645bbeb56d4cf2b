"""How SQLite goes about each statement of the program; a way that takes the square is refused.

Every connection of a test is watched, so that the rule holds for all statements that any test runs.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

_PLANNED = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\b", re.I)
#: A full-text search that is told a row: it is done anew for each row of another loop.
_TEXT_BY_ROW = re.compile(r"VIRTUAL TABLE INDEX \d+:=\S*M")


def slow_steps(plan: Iterable[tuple[int, int, int, str]]) -> list[str]:
    """The steps of a plan that look at all of a table for each row of another one.

    Args:
        plan: the rows of `EXPLAIN QUERY PLAN`: number, parent, nothing, what is done.
    """
    return list(_slow(list(plan)))


def _slow(plan: list[tuple[int, int, int, str]]) -> Iterator[str]:
    correlated: set[int] = set()
    looping: set[int] = set()
    for number, parent, _, step in plan:
        if parent in correlated or step.startswith("CORRELATED"):
            correlated.add(number)
        whole = step.startswith("SCAN ") and not step.startswith("SCAN CONSTANT ROW")
        virtual = "VIRTUAL TABLE" in step
        if _TEXT_BY_ROW.search(step) or (
            whole and not virtual and (parent in looping or parent in correlated)
        ):
            yield step
        if step.startswith(("SCAN ", "SEARCH ")):
            looping.add(parent)


class Watched(sqlite3.Connection):
    """A connection that looks at the plan of each statement before it is run for the first time."""

    seen: ClassVar[set[str]] = set()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement.

        Raises:
            AssertionError: it takes the square.
        """
        if sql not in self.seen and _PLANNED.match(sql):
            try:
                plan = super().execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
            except sqlite3.Error:  # what is wrong is told by the statement itself
                return super().execute(sql, parameters)
            self.seen.add(sql)
            slow = slow_steps([(row[0], row[1], row[2], _text(row[3])) for row in plan])
            assert not slow, f"takes the square: {slow} in {sql}"
        return super().execute(sql, parameters)


def _text(step: str | bytes) -> str:
    """A step, which comes as bytes where the program has its texts so."""
    return step if isinstance(step, str) else step.decode()

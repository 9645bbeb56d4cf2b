"""Stories as the tables keep them: the columns that are read, and what is made of a row."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from typing import Any

from reader import codec
from reader.datamodel.story import Collapsed, Story, StoryFilter, StoryState
from reader.datamodel.verdict import Verdict
from reader.storage.times import moment, seconds
from reader.untrusted import read_json

_STATES = ("read", "starred", "kept", "tagged", "noted")

COLUMNS = (
    "s.*, h.text AS headline, coalesce(g.number, 0) AS group_number, r.language AS told_in, "
    "coalesce(nullif(f.given, ''), nullif(f.title, ''), f.address, s.origin) AS feed_title "
    "FROM stories AS s LEFT JOIN feeds AS f ON f.id = s.feed "
    "LEFT JOIN headlines AS h ON h.story = s.id AND h.target = ? "
    "LEFT JOIN story_groups AS g ON g.story = s.id LEFT JOIN reports AS r ON r.story = s.id"
)


#: What a story, its feed, or its own text says it is written in; the last as a code of ours.
_SAID = (
    "lower(coalesce(nullif(s.language, ''), "
    "(SELECT nullif(f.language, '') FROM feeds AS f WHERE f.id = s.feed), "
    "(SELECT replace(replace(r.language, 'zt', 'zh'), 'pb', 'pt') FROM reports AS r "
    "WHERE r.story = s.id), ''))"
)
#: The same without script and region.
_LANGUAGE = f"substr({_SAID}, 1, instr(replace({_SAID}, '_', '-') || '-', '-') - 1)"


def conditions_of(wanted: StoryFilter) -> tuple[list[str], list[Any]]:
    """A filter as conditions of SQL and their values."""
    conditions: list[str] = []
    values: list[Any] = []
    also = json.dumps(sorted(wanted.also))
    feeds = json.dumps(sorted(wanted.feeds or ()))
    if wanted.feeds is not None:
        # The sign keeps SQLite from going through a feed where few of all stories are wanted.
        sign = "+" if wanted.starred or wanted.kept else ""
        conditions.append(f"{sign}s.feed IN (SELECT value FROM json_each(?))")
        values.append(feeds)
    if wanted.tags is not None:
        conditions.append(
            "s.id IN (SELECT story FROM story_tags WHERE tag IN (SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(sorted(wanted.tags)))
    if wanted.groups is not None:
        conditions.append(
            "s.id IN (SELECT story FROM story_groups WHERE number IN "
            "(SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(sorted(wanted.groups)))
    if wanted.unread:
        shown = "OR s.id IN (SELECT value FROM json_each(?))" if wanted.also else ""
        conditions.append(f"(s.read = 0 {shown})")
        values += [also] if wanted.also else []
    if wanted.since is not None:
        conditions.append("s.moment >= ?")
        values.append(seconds(wanted.since))
    if wanted.language:
        conditions.append(f"{_LANGUAGE} = ?")
        values.append(wanted.language)
    conditions += ["s.starred = 1"] * wanted.starred + ["s.kept = 1"] * wanted.kept
    if wanted.collapsed is not None:
        conditions.append("s.fold <> ''" if wanted.collapsed else "s.fold = ''")
    if not (wanted.every or wanted.starred or wanted.kept or wanted.tags is not None):
        conditions.append(_leading(wanted))
        values += [feeds] if wanted.feeds is not None else []
    return conditions, values


def _leading(wanted: StoryFilter) -> str:
    """The condition that a story stands for itself among those of a list."""
    if wanted.feeds is None:
        return "s.same_as = s.id"
    return (
        "(s.same_as = s.id OR NOT EXISTS (SELECT 1 FROM stories AS first "
        "WHERE first.id = s.same_as AND first.feed IN (SELECT value FROM json_each(?))))"
    )


def story_of(row: sqlite3.Row, others: dict[int, str], reporters: dict[int, str]) -> Story:
    """The story of a row of `COLUMNS`.

    Args:
        row: what was read.
        others: the names of the feeds that had the same story, by the ids of their stories.
        reporters: those of the feeds that report the same event, likewise.
    """
    names = dict.fromkeys(name for story, name in others.items() if story != row["id"])
    names.pop(row["feed_title"], None)
    reported_by = dict.fromkeys(name for story, name in reporters.items() if story != row["id"])
    return Story(
        id=row["id"],
        feed=row["feed"],
        origin=row["feed_title"],
        guid=row["guid"],
        link=row["link"],
        title=row["title"],
        moment=moment(row["moment"]),
        author=row["author"],
        published=None if row["published"] is None else moment(row["published"]),
        categories=_categories(row["categories"]),
        summary=row["summary"],
        language=row["told_in"] or row["language"],
        state=StoryState(*(bool(row[name]) for name in _STATES)),
        also_in=tuple(names),
        collapsed=_collapsed(row["fold"]),
        verdict=_verdict(row["verdict"]),
        headline=row["headline"] or "",
        group=row["group_number"],
        reported_by=tuple(reported_by),
    )


def _categories(kept: str) -> tuple[str, ...]:
    with contextlib.suppress(ValueError, TypeError):
        return tuple(map(str, read_json(kept)))
    return ()


def _collapsed(kept: str) -> Collapsed:
    return Collapsed(kept) if kept in set(Collapsed) else Collapsed.NONE


def _verdict(kept: str) -> Verdict | None:
    with contextlib.suppress(ValueError):
        return codec.loaded(Verdict, kept) if kept else None
    return None

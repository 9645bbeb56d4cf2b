"""Rows of many stories: those of a list, by events, and those that a search found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from reader.datamodel.story import Story
from reader.ui.library.rows import ListRow, row_of_hit, row_of_story
from reader.ui.texts.i18n import translate
from reader.ui.texts.languages import language_name

if TYPE_CHECKING:  # loaded by the first search
    from reader.library.searching import Hit


def rows_of_stories(
    stories: Sequence[Story], now: datetime, level: Callable[[Story], str]
) -> list[ListRow]:
    """Rows of stories, in which the first report of an event stands for those behind it.

    Args:
        stories: in the order of the list.
        now: what "today" goes by.
        level: says how difficult a story is, in words; "" where that is not to be said.
    """
    sizes = Counter(story.group for story in stories)
    rows: list[ListRow] = []
    for number, story in enumerate(stories):
        row = row_of_story(story, now, level(story))
        if story.group and number and stories[number - 1].group == story.group:
            row = replace(row, group=story.group)
        elif story.group and (size := sizes[story.group]) > 1:
            languages = _languages(stories[number : number + size])
            row = replace(row, group=story.group, reports=size, languages=languages)
        rows.append(row)
    return rows


def rows_of_hits(stories: Sequence[Story], hits: Iterable[Hit], now: datetime) -> list[ListRow]:
    """Rows of what a search found, with the present states of the stories."""
    fresh = {story.id: story for story in stories}
    return [row_of_hit(replace(hit, story=fresh[hit.story.id]), now) for hit in hits]


def _languages(stories: Sequence[Story]) -> str:
    names = dict.fromkeys(language_name(story.language).split("（")[0] for story in stories)
    return translate("StoryRow", ", ").join(filter(None, names))

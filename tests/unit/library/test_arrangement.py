"""Lists are sorted and narrowed down by what is known of their stories."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from reader.datamodel.story import Story, StoryFilter
from reader.storage.sqlite import Database
from reader.storage.stories import Cursor, StoryStore
from reader.ui.library.arrangement import Arrangement, Order
from tests.helpers.library import add_page, follow

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def story(number: int) -> Story:
    return Story(number, None, "", "", "", str(number), NOW)


@dataclass
class Known:
    """Lengths and levels by the ids of stories."""

    lengths: dict[int, float] = field(default_factory=dict)
    levels: dict[int, float] = field(default_factory=dict)

    def length(self, story: Story) -> float | None:
        return self.lengths.get(story.id)

    def hardness(self, story: Story) -> float | None:
        return self.levels.get(story.id)

    def is_too_hard(self, story: Story) -> bool:
        return self.levels.get(story.id, 0) > 0.5


KNOWN = Known({1: 90, 2: 500, 4: 10}, {1: 0.8, 2: 0.2, 4: 0.4})
STORIES = [story(number) for number in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("chosen", "listed"),
    [
        (Arrangement(), [1, 2, 3, 4]),
        (Arrangement(Order.SHORTEST), [4, 1, 2, 3]),
        (Arrangement(Order.LONGEST), [2, 1, 4, 3]),
        (Arrangement(Order.EASIEST), [2, 4, 1, 3]),
        (Arrangement(Order.HARDEST), [1, 4, 2, 3]),
        (Arrangement(my_level=True), [2, 3, 4]),
        (Arrangement(Order.LONGEST, my_level=True), [2, 4, 3]),
    ],
)
def test_what_is_not_known_stands_last_and_what_is_too_hard_is_left_out(
    chosen: Arrangement, listed: list[int]
) -> None:
    assert [s.id for s in chosen.arranged(STORIES, KNOWN)] == listed


@pytest.mark.parametrize(
    "chosen",
    [Arrangement(), Arrangement(Order.HARDEST, True, "zh", True), Arrangement(unread=True)],
)
def test_what_was_chosen_is_kept_in_a_line(chosen: Arrangement) -> None:
    assert Arrangement.loaded(chosen.dumped()) == chosen


@pytest.mark.parametrize("kept", [None, "", "x", ";;;;;;;;", "oldest;yes;'; --;maybe", 7])
def test_what_is_none_is_the_usual_order_of_everything(kept: object) -> None:
    assert not Arrangement.loaded(kept).narrows


def test_the_library_narrows_down_to_a_language_of_a_story_or_its_feed(database: Database) -> None:
    english = follow(database, "Harbour Post", "Tram", "Ferry", host="a.example")
    with database.transaction() as connection:
        connection.execute("UPDATE feeds SET language = 'en-GB' WHERE id = ?", (english,))
        connection.execute("UPDATE stories SET language = ''")
    for language in ("zh-Hant", "zh", "zho", "de_DE", ""):
        add_page(database, f"p{language}", f"T{language}", NOW, language=language)
    store = StoryStore(database)

    def titles(language: str) -> set[str]:
        wanted = Arrangement(language=language).narrowed(StoryFilter(), frozenset())
        return {story.title for story in store.page(wanted)}

    assert titles("en") == {"Tram", "Ferry"}
    assert titles("zh") == {"Tzh-Hant", "Tzh"}
    assert titles("de") == {"Tde_DE"}
    assert store.languages() == ["de", "en", "zh", "zho"]


def test_where_neither_says_its_language_the_text_tells(database: Database) -> None:
    follow(database, "Harbour Post", "Tram", "Ferry", host="a.example")
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO reports (story, moment, language, features) VALUES (1, 0, 'zt', '')"
        )
    store = StoryStore(database)
    assert store.languages() == ["zh"]
    assert [story.id for story in store.page(StoryFilter(language="zh"))] == [1]


def test_the_oldest_stand_first_page_by_page(database: Database) -> None:
    follow(database, "Harbour Post", *(f"Story {n}" for n in range(5)), host="a.example")
    store = StoryStore(database)
    newest = [story.id for story in store.page(StoryFilter())]
    first = store.page(StoryFilter(), limit=2, oldest_first=True)
    rest = store.page(StoryFilter(), after=Cursor.behind(first[-1]), oldest_first=True)
    assert [story.id for story in (*first, *rest)] == newest[::-1]

"""Rules for whole stories look at headlines in every language, also at those that come later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.datamodel.story import Collapsed, RuleAction, RuleField, Story, StoryFilter, StoryRule
from reader.library.story_rules import apply, apply_to_headlines, matching
from reader.storage.headlines import HeadlineStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore
from tests.helpers.library import follow

FERRY, TRAM = "Night ferry returns", "New tram opens"
NOW = datetime(2026, 3, 3, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "library.sqlite3", MIGRATIONS)
    follow(opened, "Harbour Post", FERRY, TRAM, host="harbour.example")
    yield opened
    opened.close()


def stories(database: Database) -> dict[str, Story]:
    every = StoryFilter(collapsed=None, every=True)
    return {story.title: story for story in StoryStore(database).page(every)}


def translate(database: Database, title: str, headline: str) -> int:
    story = stories(database)[title].id
    HeadlineStore(database).keep("zh", {story: headline})
    return story


def rule(database: Database, action: RuleAction, value: str) -> StoryRule:
    return StoryRuleStore(database).add(StoryRule(action, RuleField.HEADLINE, value), NOW)


def test_a_rule_is_tried_on_headlines_in_both_languages(database: Database) -> None:
    translate(database, FERRY, "夜间渡轮恢复")
    found = matching(database, stories(database).values(), rule(database, RuleAction.HIDE, "渡轮"))
    assert [story.title for story in found] == [FERRY]


@pytest.mark.parametrize("action", list(RuleAction))
def test_a_headline_that_is_translated_later_is_ruled(
    database: Database, action: RuleAction
) -> None:
    one = rule(database, action, "渡轮")
    apply(database, stories(database).values(), [one])
    ids = [translate(database, FERRY, "夜间渡轮恢复"), translate(database, TRAM, "新电车开通")]
    apply_to_headlines(database, ids)
    for title, story in stories(database).items():
        done = {
            RuleAction.HIDE: story.collapsed is Collapsed.RULE,
            RuleAction.READ: story.state.read,
            RuleAction.STAR: story.state.starred,
        }
        assert done[action] == (title == FERRY)


def test_what_the_reader_took_back_is_not_done_again(database: Database) -> None:
    one = rule(database, RuleAction.STAR, "ferry")
    apply(database, stories(database).values(), [one])
    ferry = translate(database, FERRY, "夜间 ferry 恢复")
    StoryStore(database).set_starred([ferry], False)
    apply_to_headlines(database, [ferry])
    assert not stories(database)[FERRY].state.starred

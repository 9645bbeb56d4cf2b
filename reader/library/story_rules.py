"""A reader's rules for whole stories, tried on what is there and applied to what comes.

Every function raises a `StorageError` where the library cannot be read or written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from datetime import datetime

from reader.datamodel.story import Collapsed, RuleAction, RuleField, Story, StoryFilter, StoryRule
from reader.patterns import PatternError, compile_pattern
from reader.storage.headlines import HeadlineStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore

#: The newest stories that a rule is tried on.
TRIED = 2_000


def matches(rule: StoryRule, story: Story, headlines: Iterable[str] = ()) -> bool:
    """Whether a story is one that a rule speaks of; a pattern that cannot be used matches nothing.

    Args:
        rule: the rule.
        story: the story.
        headlines: its headline in other languages, beside the one it has.
    """
    if not rule.value.strip():
        return False
    texts = [text for text in _texts(rule.field, story, headlines) if text]
    if rule.pattern:
        try:
            pattern = compile_pattern(rule.value)
        except PatternError:
            return False
        return any(pattern.search(text) for text in texts)
    value = _folded(rule.value)
    if rule.field is RuleField.LANGUAGE:
        return any(_folded(text).split("-")[0] == value.split("-")[0] for text in texts)
    return any(value in _folded(text) for text in texts)


def _texts(field: RuleField, story: Story, headlines: Iterable[str]) -> tuple[str, ...]:
    match field:
        case RuleField.HEADLINE:
            return (story.title, story.headline, *headlines)
        case RuleField.FEED:
            return (story.origin,)
        case RuleField.AUTHOR:
            return (story.author,)
        case RuleField.CATEGORY:
            return story.categories
    return (story.language,)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def matching(database: Database, stories: Iterable[Story], rule: StoryRule) -> list[Story]:
    """The stories that a rule speaks of, by their headlines in any language."""
    every = list(stories)
    headlines = HeadlineStore(database).of([story.id for story in every])
    return [story for story in every if matches(rule, story, headlines.get(story.id, ()))]


def apply(database: Database, stories: Iterable[Story], rules: Iterable[StoryRule]) -> None:
    """Hide, star or mark as read the stories that rules speak of."""
    every = list(stories)
    with database.transaction():
        for rule in list(rules):
            _act(database, rule, matching(database, every, rule))


def newest(database: Database) -> list[Story]:
    """The stories that a rule is tried on, and applied to when it is made."""
    return StoryStore(database).page(StoryFilter(collapsed=None, every=True), limit=TRIED)


def add_rule(database: Database, rule: StoryRule, now: datetime) -> None:
    """Keep a rule and apply it to what is there."""
    with database.transaction():
        kept = StoryRuleStore(database).add(rule, now)
        apply(database, newest(database), [kept])


def apply_to_headlines(database: Database, ids: Collection[int]) -> None:
    """Apply the rules that speak of stories now that their headlines are translated.

    What a rule did by the headline of the feed is not done again: the reader may have undone it.
    """
    rules = [r for r in StoryRuleStore(database).all() if r.field is RuleField.HEADLINE]
    if not rules:
        return
    with database.transaction():
        stories = StoryStore(database).get(ids)
        for rule in rules:
            found = [s for s in matching(database, stories, rule) if not matches(rule, s)]
            _act(database, rule, found)


def _act(database: Database, rule: StoryRule, stories: Iterable[Story]) -> None:
    store, ids = StoryStore(database), [story.id for story in stories]
    if not ids:
        return
    match rule.action:
        case RuleAction.HIDE:
            store.set_collapsed(ids, Collapsed.RULE)
        case RuleAction.READ:
            store.set_read(ids, True)
        case RuleAction.STAR:
            store.set_starred(ids, True)

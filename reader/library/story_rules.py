"""A reader's rules for whole stories: pure, so that a rule can be tried on what is there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reader.news import Fold, RuleAction, RuleField, Story, StoryRule
from reader.patterns import PatternError, compile_pattern
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore


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


def apply(database: Database, stories: Iterable[Story], rules: Iterable[StoryRule]) -> None:
    """Hide, star or mark as read the stories that rules speak of.

    Raises:
        StorageError: the library cannot be written.
    """
    store, known, every = StoryStore(database), list(rules), list(stories)
    with database.transaction():
        for rule in known:
            ids = [story.id for story in every if matches(rule, story)]
            if not ids:
                continue
            match rule.action:
                case RuleAction.HIDE:
                    store.set_fold(ids, Fold.RULE)
                case RuleAction.READ:
                    store.set_read(ids, True)
                case RuleAction.STAR:
                    store.set_starred(ids, True)

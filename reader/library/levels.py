"""What the stories of the library are made of, so that a learner can choose among them."""

from __future__ import annotations

from collections.abc import Callable

from reader.extraction.layout.language import detect
from reader.languages import language_code
from reader.library.indexing import story_text
from reader.policy import Policy
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.vocabulary.difficulty import TextWords, counted
from reader.vocabulary.levels import learned_language


def story_words(
    database: Database, story: int, policy: Callable[[str], Policy]
) -> TextWords | None:
    """The words of a story; None for one that is gone, or of a language without levels.

    Args:
        database: the library.
        story: its id.
        policy: what the reader wants hidden, by the domain of a page; that is not counted.

    Raises:
        StorageError: the library cannot be read.
    """
    found = next(iter(StoryStore(database).get([story])), None)
    if found is None:
        return None
    text = story_text(database, found, policy)
    language = learned_language(language_code(detect(text or found.title, found.language)))
    return counted([found.title, *text.split("\n")], language) if language else None

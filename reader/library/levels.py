"""What the stories of the library are made of, so that a learner can choose among them."""

from __future__ import annotations

from reader.extraction.layout.language import detect
from reader.languages import language_code
from reader.library.indexing import feed_text, kept_page
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.vocabulary.difficulty import TextWords, article_words, counted
from reader.vocabulary.levels import learned_language


def story_words(database: Database, story: int) -> TextWords | None:
    """The words of a story's article where its page is kept, else of what its feed sent of it.

    Args:
        database: the library.
        story: its id.

    Returns:
        None for a story that is gone, or of a language without levels.

    Raises:
        StorageError: the library cannot be read.
    """
    found = next(iter(StoryStore(database).get([story])), None)
    if found is None:
        return None
    if page := kept_page(database, found):
        return article_words(page)
    text = feed_text(database, found)
    language = learned_language(language_code(detect(text or found.title, found.language)))
    lines = [found.title, *text.split("\n")]
    return counted(lines, language, whole=False) if language else None

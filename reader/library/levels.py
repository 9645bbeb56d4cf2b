"""What the stories of the library are made of, so that a learner can choose among them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.extraction.layout.language import detect
from reader.languages import language_code
from reader.library.indexing import feed_text, kept_page
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.text.tokenization import count_words
from reader.vocabulary.difficulty import TextWords, article_texts, article_words, counted
from reader.vocabulary.levels import learned_language


@dataclass(frozen=True, slots=True)
class Measured:
    """What a story's text measures: its words by level, None without levels, and its length.

    `length` is in words, by which Chinese characters count in part.
    """

    words: TextWords | None
    length: float


def measured(database: Database, story: int) -> Measured | None:
    """The measures of a story's article where its page is kept, else of what its feed sent of it.

    Args:
        database: the library.
        story: its id.

    Returns:
        None for a story that is gone.

    Raises:
        StorageError: the library cannot be read.
    """
    found = next(iter(StoryStore(database).get([story])), None)
    if found is None:
        return None
    if page := kept_page(database, found):
        return Measured(article_words(page), sum(map(count_words, article_texts(page))))
    text = feed_text(database, found)
    language = learned_language(language_code(detect(text or found.title, found.language)))
    lines = [found.title, *text.split("\n")]
    words = counted(lines, language, whole=False) if language else None
    return Measured(words, count_words(text))

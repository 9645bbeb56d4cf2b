"""The level of a story in the list is that of its article."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, StoryFilter
from reader.extraction.extract import extract
from reader.library.levels import measured
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.vocabulary.difficulty import Knowledge, TextWords, article_words, difficulty
from tests.helpers.library import add_page, follow

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TEXTS = Path(__file__).parents[1] / "vocabulary" / "texts"
STORIES = 100


def markup(language: str, number: int) -> str:
    """A page with an article, and parts beside it that are none of it."""
    texts = (TEXTS / f"{language}.txt").read_text("utf-8").split("== ")[1:]
    body = texts[number % len(texts)].partition("\n")[2].strip()
    aside = "".join(f"<li><a href='/{n}'>Menu {n} of the archive</a></li>" for n in range(9))
    paragraphs = "".join(f"<p>{line}</p>" for line in body.splitlines() if line)
    return (
        f"<html lang='{language}'><title>{number}</title><nav><ul>{aside}</ul></nav>"
        f"<article><h1>{number}</h1>{paragraphs}</article><footer>© Kelmar Post</footer></html>"
    )


def added(database: Database, number: int) -> int:
    """A story of the library, whose page is not kept yet."""
    return add_page(
        database,
        f"page-{number}",
        str(number),
        NOW,
        link=f"https://kelmar.example/{number}",
        site="kelmar.example",
    )


def words_of(database: Database, story: int) -> TextWords | None:
    found = measured(database, story)
    assert found is not None
    return found.words


def test_the_list_and_the_properties_say_the_same_of_a_hundred_stories(
    database: Database,
) -> None:
    knowledge = {"zh": Knowledge(level=4), "en": Knowledge(level=3)}
    for number in range(STORIES):
        story = added(database, number)
        language = ("zh", "en")[number % 2]
        data = markup(language, number).encode()
        raw = RawPage(data, f"https://kelmar.example/{number}", "text/html", fetched_at=NOW)
        page = extract(raw)
        KeptStore(database).keep(story, KeptPage(raw, page, PAGE_FORMAT, NOW))
        listed, opened = words_of(database, story), article_words(page)
        assert listed is not None
        assert opened is not None
        assert difficulty(listed, knowledge[language]) == difficulty(opened, knowledge[language])
        assert difficulty(listed, knowledge[language]) is not None


def test_a_story_of_a_headline_alone_has_no_level(database: Database) -> None:
    words = words_of(database, added(database, 1))
    assert words is None or difficulty(words, Knowledge()) is None


def test_what_a_feed_sent_is_an_excerpt(database: Database) -> None:
    follow(
        database, "Kelmar Post", "The tram opens on Monday at the new quay", host="kelmar.example"
    )
    (story,) = StoryStore(database).ids(StoryFilter())
    words = words_of(database, story)
    assert words is not None
    assert not words.whole

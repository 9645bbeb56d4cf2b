"""The library's stories come into the index of the search, in small steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.datamodel.translation import Translations
from reader.errors import StorageError
from reader.feeds.fields import plain_text
from reader.limits import MAX_INDEXED_CHARACTERS
from reader.policy import Policy, hidden_ids
from reader.projection import project
from reader.search.documents import Document
from reader.search.index import SearchIndex, remove_index
from reader.storage.headlines import HeadlineStore
from reader.storage.kept import KeptStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

#: Stories of one step: some tenths of a second.
STEP = 50


def index_some(
    database: Database,
    index: SearchIndex,
    policy: Callable[[str], Policy],
    *,
    limit: int = STEP,
) -> int:
    """Index some of the stories that changed since, on the thread of the database.

    An index that was made anew is filled from the whole library. A story stays in the queue until
    the index has it, so that nothing is lost when the program ends in between.

    Args:
        database: the library.
        index: the index.
        policy: what the reader wants hidden, by the domain of a page; that is not found.
        limit: stories of this step.

    Returns:
        How many stories are left to index.

    Raises:
        StorageError: the library or the index cannot be used; with the code "index-damaged",
            `rebuilt` makes another.
    """
    if not index.complete:
        _queue_all(database, index)
    with database.transaction() as connection:
        rows = connection.execute(
            "SELECT story FROM unindexed ORDER BY story DESC LIMIT ?", (limit,)
        ).fetchall()
        wanted = [row["story"] for row in rows]
        if not wanted:
            return 0
        stories = StoryStore(database).get(wanted)
        documents = [_document(database, story, policy) for story in stories]
        index.change(documents, set(wanted) - {story.id for story in stories})
        connection.executemany(
            "DELETE FROM unindexed WHERE story = ?", [(story,) for story in wanted]
        )
        (left,) = connection.execute("SELECT count(*) FROM unindexed").fetchone()
    return int(left)


def index_soundly(
    database: Database, index: SearchIndex, path: Path, policy: Callable[[str], Policy]
) -> tuple[SearchIndex, int]:
    """As `index_some`; an index that turns out to be damaged is made anew before.

    Returns:
        The index to go on with, and how many stories are left to index.

    Raises:
        StorageError: the library or the index cannot be used.
    """
    try:
        return index, index_some(database, index, policy)
    except StorageError as error:
        if error.code != "index-damaged":
            raise
    index = rebuilt(index, path)
    return index, index_some(database, index, policy)


def rebuilt(index: SearchIndex, path: Path) -> SearchIndex:
    """A new, empty index in place of one that turned out to be damaged.

    Raises:
        StorageError: it cannot be made.
    """
    index.close()
    remove_index(path)
    return SearchIndex(path)


def queue_kept(database: Database) -> None:
    """Have all kept stories indexed again, as when the reader wants other parts hidden.

    Raises:
        StorageError: the library cannot be written.
    """
    database.write("INSERT OR IGNORE INTO unindexed (story) SELECT id FROM stories WHERE kept = 1")


def _queue_all(database: Database, index: SearchIndex) -> None:
    """Put the whole library into the queue; it holds what is left, whatever happens then."""
    database.write("INSERT OR IGNORE INTO unindexed (story) SELECT id FROM stories")
    index.set_complete()


def _document(database: Database, story: Story, policy: Callable[[str], Policy]) -> Document:
    headlines = HeadlineStore(database).of([story.id]).get(story.id, ())
    notes = NoteStore(database)
    text, translations = _texts(database, story, policy)
    said = [part for note in notes.notes(story.id) for part in (note.text, note.quote)]
    return Document(
        id=story.id,
        moment=story.moment,
        title=story.title,
        text=text,
        title_translation="\n".join(headlines),
        text_translation=translations,
        notes="\n".join((*notes.tags_of(story.id), *said, story.author, *story.categories)),
        site=_host(story.link),
        language=story.language,
    )


def _texts(database: Database, story: Story, policy: Callable[[str], Policy]) -> tuple[str, str]:
    """The text of a story and its translations, a line for each block of its page."""
    if page := kept_page(database, story):
        store, hides = KeptStore(database), policy(page.domain)
        translated = [
            page_text(page, hides, store.translations(story.id, target), target)
            for target in store.targets(story.id)
        ]
        return page_text(page, hides), "\n".join(translated)
    return feed_text(database, story), ""


def kept_page(database: Database, story: Story) -> Page | None:
    """The page of a story, where it is kept and can be read."""
    kept = KeptStore(database).page(story.id) if story.state.kept else None
    return kept.page if kept else None


def feed_text(database: Database, story: Story) -> str:
    """What its feed sent of a story."""
    text = plain_text(StoryStore(database).content(story.id), limit=MAX_INDEXED_CHARACTERS)
    return text or story.summary


def page_text(
    page: Page, policy: Policy, translations: Translations | None = None, target: str = ""
) -> str:
    """A page as lines, one for each of its blocks; hidden ones are empty.

    Args:
        page: the cleaned page.
        policy: what the reader wants hidden.
        translations: gives the lines in another language, where it is translated.
        target: that language.
    """
    hidden = hidden_ids(page, policy)
    lines: list[str] = []
    for section in page.sections:
        for block in section.blocks:
            shown = (
                block.text if translations is None else project(block, translations, target).text
            )
            lines.append("" if section.id in hidden else " ".join(shown.split()))
    return "\n".join(lines)


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""

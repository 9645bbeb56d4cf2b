"""What is brought in: a list of feeds or saved articles, or a whole library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from reader.cancellation import CancelToken, file_limit
from reader.datamodel.note import Note
from reader.datamodel.story import KeptPage, SavedArticle
from reader.errors import FeedError
from reader.feeds import opml
from reader.feeds.identity import address_key
from reader.feeds.markup import parsing_limit
from reader.feeds.opml import Outline
from reader.importing.reading import SavedList, read_saved
from reader.library.backup import Manifest, is_backup, opened_backup
from reader.library.outlines import ImportedFeeds, follow_outline
from reader.library.story_page import raw_page
from reader.limits import MAX_SAVED_BYTES, MAX_SAVED_SECONDS
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore, saved_guid
from reader.system.files import read_chosen


@dataclass(frozen=True, slots=True)
class ImportedArticles:
    """What came of a list of saved articles.

    Attributes:
        new: the ids of the stories that were made.
        known: how many articles had a story already; it got what tags, stars and notes it lacked.
        unreadable: how many entries of the list could not be read, of which `told` has some.
    """

    new: tuple[int, ...]
    known: int
    unreadable: int = 0
    told: tuple[str, ...] = ()


def import_articles(database: Database, saved: SavedList, now: datetime) -> ImportedArticles:
    """Make stories of saved articles, all or none; those that are there keep what they have.

    A page that the other program kept is kept here; the others can be fetched later. Doing it
    again changes nothing.

    Raises:
        StorageError: the library cannot be written; nothing has changed.
    """
    stories = StoryStore(database)
    with database.transaction():
        known = stories.ids_by_address()
        placed: list[tuple[int, SavedArticle]] = []
        new: list[int] = []
        for article in saved.articles:
            key = address_key(article.address) or saved_guid(article)
            if (story := known.get(key)) is None:
                story = stories.add_saved(article, link_key=key, now=now)
                new.append(story)
            placed.append((story, article))
        _mark(database, placed, now)
        _keep(database, placed, frozenset(new), now)
    return ImportedArticles(tuple(new), len(placed) - len(new), saved.unreadable, saved.told)


def _mark(database: Database, placed: Iterable[tuple[int, SavedArticle]], now: datetime) -> None:
    """Give stories the stars, tags and notes of their articles, each once."""
    placed = list(placed)
    StoryStore(database).set_starred([story for story, a in placed if a.is_starred], True)
    notes = NoteStore(database)
    of_tag: dict[str, list[int]] = {}
    for story, article in placed:
        for tag in article.tags:
            of_tag.setdefault(tag, []).append(story)
        if article.notes:
            there = {note.text for note in notes.notes(story)}
            for text in article.notes:
                if text not in there:
                    notes.add(Note(0, story, article.added or now, text))
    for tag, tagged in of_tag.items():
        notes.tag(tagged, tag)


def _keep(
    database: Database,
    placed: Iterable[tuple[int, SavedArticle]],
    new: frozenset[int],
    now: datetime,
) -> None:
    """Keep what the other program had of new stories; it is cleaned when it is first opened."""
    kept = KeptStore(database)
    for story, article in placed:
        markup = article.markup or ("" if article.address else _quotations(article))
        if story in new and markup:
            (made,) = StoryStore(database).get([story])
            kept.keep(story, KeptPage(raw_page(made, markup), None, PAGE_FORMAT, now))


def _quotations(article: SavedArticle) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in article.notes)


def read_import(path: Path, cancel: CancelToken | None = None) -> Outline | SavedList | Manifest:
    """What a file of another program lists, or what a backup of this one says of itself.

    Raises:
        ReaderError: it cannot be read, is none of these, damaged, or too large.
        Cancelled: the token was cancelled.
    """
    if is_backup(path):
        with opened_backup(path) as backup:
            return backup.manifest
    return read_list(read_chosen(path, MAX_SAVED_BYTES), cancel)


def read_list(data: bytes, cancel: CancelToken | None = None) -> Outline | SavedList:
    """What a file lists: feeds, or saved articles. No database is needed.

    Args:
        data: of the file; nothing in it is trusted.
        cancel: stops it.

    Raises:
        ReaderError: it lists neither, is too large, or takes too long.
        Cancelled: the token was cancelled.
    """
    try:
        return opml.read(data, limit=parsing_limit(cancel))
    except FeedError as error:
        if error.code != "not-opml":
            raise
    return read_saved(data, limit=file_limit(MAX_SAVED_SECONDS, cancel))


def import_listed(
    database: Database, listed: Outline | SavedList, now: datetime
) -> ImportedFeeds | ImportedArticles:
    """Follow the feeds of a list, or make stories of its articles; all of it or nothing.

    Raises:
        StorageError: the library cannot be written.
    """
    if isinstance(listed, SavedList):
        return import_articles(database, listed, now)
    return follow_outline(database, listed, now)

"""All that the reader made, as one archive that other programs can read and this one can restore.

It is a backup with a folder `readable/` in it: the feeds as OPML, stories and notes as JSON and
Markdown, the words as TSV and as an Anki package, and each kept page as a file. What is in that
folder is there for other programs; restoring takes the library itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from reader.cancellation import CancelToken, Progress
from reader.datamodel.note import Note
from reader.datamodel.story import Story, StoryFilter
from reader.datamodel.translation import Pair
from reader.datamodel.word import WordFilter
from reader.errors import ExtractionError
from reader.export.article import Article
from reader.export.files import file_name
from reader.export.markdown import link_line, markdown, plain_line
from reader.export.notes import notes_markdown
from reader.languages import language_code
from reader.library.backup import Manifest, Part, write_backup
from reader.library.keeping import page_of
from reader.library.noting import all_notes
from reader.library.outlines import export_outline
from reader.library.own_translations import with_own
from reader.library.reasons import reasons_in
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.policy import Policy, hidden_ids
from reader.storage.kept import KeptStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.word_list import WordStore
from reader.vocabulary.formats import written

#: Stories that are read at once.
_BATCH = 1000
_ALL = StoryFilter(collapsed=None, every=True)


def everything_name(now: datetime) -> str:
    """What the file is called, unless the person calls it otherwise."""
    return f"bilingual-reader-everything-{now:%Y-%m-%d}.zip"


def export_everything(
    paths: Paths,
    target: Path,
    now: datetime,
    pipeline: Pipeline,
    policy: Callable[[str], Policy],
    *,
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Write a backup with all that is in it in readable forms, too.

    Args:
        paths: where the library is.
        target: the file; one that has the name stays whole until the new one is.
        now: aware.
        pipeline: cleans kept pages of an older form again.
        policy: what the reader wants hidden of kept pages, by the domain of a page.
        cancel: polled between pieces.
        progress: told how much is done of what is to be done.

    Raises:
        StorageError: the library is damaged, or cannot be copied.
        ExportError: the file cannot be written.
        Cancelled: the token was cancelled.
    """
    parts = partial(readable_parts, pipeline=pipeline, policy=policy, now=now)
    return write_backup(paths, target, now, readable=parts, cancel=cancel, progress=progress)


def readable_parts(
    database: Database, pipeline: Pipeline, policy: Callable[[str], Policy], now: datetime
) -> Iterator[Part]:
    """The files of the readable folder by their names in it, each made when it is asked for.

    A kept page is there once in each language that it was translated into.
    """
    yield "feeds.opml", lambda: export_outline(database, now)
    yield "stories.json", lambda: _json(_story_object(database, s) for s in _stories(database))
    yield "stories.md", lambda: _lines(_story_line(database, s) for s in _stories(database))
    yield "notes.md", lambda: notes_markdown(all_notes(database)).encode()
    words = WordStore(database).words(WordFilter())
    for ending in (".tsv", ".apkg") if words else ():
        yield f"words{ending}", partial(written, words, ending, now)
    kept = KeptStore(database)
    for page in kept.sizes():
        name = file_name(f"{page.story} {page.title}", "md")
        for target in kept.targets(page.story) or ("",):
            folder = f"pages/{target}" if target else "pages"
            make = partial(_page, database, page.story, target, pipeline, policy, now)
            yield f"{folder}/{name}", make


def _stories(database: Database) -> Iterator[Story]:
    """All stories, those that another stands for and those folded away, too; newest first."""
    store = StoryStore(database)
    ids = store.ids(_ALL)
    for start in range(0, len(ids), _BATCH):
        yield from store.get(ids[start : start + _BATCH])


def _story_object(database: Database, story: Story) -> dict[str, Any]:
    notes = NoteStore(database)
    published = story.published.isoformat(timespec="seconds") if story.published else None
    return {
        "title": story.title,
        "address": story.link,
        "source": story.origin,
        "author": story.author,
        "published": published,
        "seen": story.moment.isoformat(timespec="seconds"),
        "language": story.language,
        "summary": story.summary,
        "read": story.state.read,
        "starred": story.state.starred,
        "kept": story.state.kept,
        "tags": list(notes.tags_of(story.id)) if story.state.tagged else [],
        "notes": [_note_object(n) for n in notes.notes(story.id)] if story.state.noted else [],
    }


def _note_object(note: Note) -> dict[str, Any]:
    return {
        "made": note.made.isoformat(timespec="seconds"),
        "quote": note.quote,
        "text": note.text,
        "colour": note.colour.value if note.quote else None,
    }


def _story_line(database: Database, story: Story) -> str:
    """A story as an item of a Markdown list: its headline, where and when, and what was done."""
    tags = NoteStore(database).tags_of(story.id) if story.state.tagged else ()
    facts = (
        plain_line(story.origin),
        f"{story.moment:%Y-%m-%d}",
        "★" if story.state.starred else "",
        *(f"#{plain_line(tag)}" for tag in tags),
    )
    return f"- {link_line(story.title, story.link)} · {' · '.join(filter(None, facts))}"


def _page(
    database: Database,
    story: int,
    target: str,
    pipeline: Pipeline,
    policy: Callable[[str], Policy],
    now: datetime,
) -> bytes | None:
    """A kept page as Markdown, translated to `target` ("" for not); None where it is damaged."""
    store = KeptStore(database)
    kept = store.page(story)
    if kept is None:
        return None
    try:
        page = page_of(kept, pipeline)
    except ExtractionError:
        return None
    source = language_code(page.language)
    article = Article.join(
        page,
        store.translations(story, target),
        Pair(source, target or source),
        hidden_ids(page, policy(page.domain)),
        exported=now,
        describe=reasons_in(target or source),
        notes=NoteStore(database).notes(story),
    )
    return markdown(with_own(article, database)).encode("utf-8", "replace")


def _json(objects: Iterator[dict[str, Any]]) -> bytes:
    return json.dumps(list(objects), ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _lines(lines: Iterator[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")

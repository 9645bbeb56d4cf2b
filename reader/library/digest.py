"""Stories of the library bound into one bilingual file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.datamodel.translation import Pair, Translations
from reader.errors import ReaderError
from reader.export.article import Article
from reader.export.digest import Digest, Report
from reader.languages import language_code
from reader.library.gathering import gathered
from reader.library.keeping import kept_page
from reader.library.own_translations import with_own
from reader.library.reasons import reasons_in
from reader.library.story_page import raw_page
from reader.messages import Message
from reader.pipeline import Pipeline
from reader.policy import Policy, hidden_ids
from reader.storage.kept import KeptStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

#: Translates what an article shows; an article that cannot be translated is given back as it is.
Translate = Callable[[Article], Article]


@dataclass(frozen=True, slots=True)
class Bound:
    """A digest, and what stands in it as its feed's text only, with the reason."""

    digest: Digest
    shortened: tuple[tuple[Story, Message], ...] = ()


def bind(
    database: Database,
    pipeline: Pipeline,
    stories: Sequence[Story],
    *,
    target: str,
    title: str,
    now: datetime,
    policy: Callable[[str], Policy],
    translate: Translate,
    alone: Callable[[Story], bool] = lambda _story: False,
) -> Bound:
    """Bind stories into a digest.

    A kept story is bound as it was kept; of another the page is fetched, and its feed's text stands
    in where that fails.

    Args:
        database: the library.
        pipeline: fetches and cleans.
        stories: in the order they are to have; reports of one event are one chapter.
        target: the language of the translations.
        title: of the digest.
        now: aware.
        policy: what the reader wants hidden, by the domain of a page.
        translate: translates what is not translated yet.
        alone: whether a story is a chapter of its own, whatever event it is of.

    Raises:
        ReaderError: there are no stories.
        StorageError: the library cannot be read.
        Cancelled: fetching was stopped.
    """
    if not stories:
        raise ReaderError(
            "no-stories", "There are no such stories, so nothing was written. Choose others."
        )
    notes = NoteStore(database)
    shortened: list[tuple[Story, Message]] = []

    def report(story: Story, *, is_alone: bool) -> Report:
        page, reason = _page(database, pipeline, story)
        if reason is not None:
            shortened.append((story, reason))
        article = Article.join(
            page,
            _kept_translations(database, story, target),
            Pair(language_code(page.language), target),
            hidden_ids(page, policy(page.domain)),
            exported=now,
            describe=reasons_in(target),
            notes=notes.notes(story.id),
            reported_by=story.reported_by if is_alone else (),
        )
        return Report(story.origin or page.site, translate(with_own(article, database)))

    placed = [replace(story, group=0) if alone(story) else story for story in stories]
    chapters = [
        tuple(report(story, is_alone=len(event) == 1) for story in event)
        for event in gathered(placed, target)
    ]
    return Bound(Digest(title, target, now, tuple(chapters)), tuple(shortened))


def _page(database: Database, pipeline: Pipeline, story: Story) -> tuple[Page, Message | None]:
    """The page of a story, and why it is its feed's text where it is."""
    if story.state.kept and (page := kept_page(database, pipeline, story.id)):
        return page, None
    reason: Message | None = None
    if story.link:
        try:
            return pipeline.open(story.link), None
        except ReaderError as error:
            if error.code == "cancelled":
                raise
            reason = error.message
    return pipeline.clean(raw_page(story, StoryStore(database).content(story.id))), reason


def _kept_translations(database: Database, story: Story, target: str) -> Translations:
    return KeptStore(database).translations(story.id, target) if story.state.kept else {}

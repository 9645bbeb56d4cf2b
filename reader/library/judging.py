"""New stories are judged once: adverts and spam among the headlines are collapsed."""

from __future__ import annotations

from collections.abc import Collection

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Sentence
from reader.datamodel.story import Story
from reader.datamodel.verdict import Category, Reason, Verdict
from reader.library.story_rules import apply
from reader.policy import WHOLE_PAGE_SPAM
from reader.spam.detector import Detector
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rules import StoryRuleStore

#: What feeds call the stories they were paid for, as a category or before a headline.
_LABELS = frozenset(
    {"ad", "ads", "advert", "advertisement", "advertorial", "anzeige", "promoted", "promotion"}
    | {"publicité", "publicidad", "sponsored", "werbung", "sponsored content", "sponsored post"}
    | {"paid content", "paid post", "partner content"}
    | {"广告", "推广", "赞助", "廣告", "推廣", "贊助"}
)
_LABELLED = Verdict(Category.SPONSORED, 0.95, (Reason("advert"),))
_OPENING, _CLOSING = "[(【（〔", "])】）〕"
#: A story that is only likely spam is shown.
_SURE = 0.8


def judge_new(database: Database, detector: Detector, ids: Collection[int]) -> int:
    """Judge stories, then apply the reader's rules to them.

    Returns:
        How many are left to be read: an advert is not, nor what another feed had before.

    Raises:
        StorageError: the library cannot be used.
    """
    stories = StoryStore(database)
    new = stories.get(ids)
    verdicts = [(story.id, judge(story, detector)) for story in new]
    with database.transaction():
        for story, verdict in verdicts:
            stories.judge(story, verdict)
        apply(database, new, StoryRuleStore(database).all())
    return stories.count_unread(ids)


def judge(story: Story, detector: Detector) -> Verdict | None:
    """Why a story is an advert or spam; None for news."""
    if _is_labelled(story):
        return _LABELLED
    page = detector.classify(_page(story))
    verdicts = [section.verdict for section in page.sections if section.verdict]
    whole = any(notice.code == WHOLE_PAGE_SPAM for notice in page.notices)
    sure = [verdict for verdict in verdicts if verdict.score >= _SURE]
    of_title = [s.verdict for s in page.sections if s.id.startswith("title") and s.verdict]
    if whole or any(verdict in sure for verdict in of_title) or len(sure) == len(page.sections):
        return max(sure or verdicts, key=lambda verdict: verdict.score, default=None)
    return None


def _is_labelled(story: Story) -> bool:
    """Whether the feed says itself that a story was paid for."""
    if any(category.casefold() in _LABELS for category in story.categories):
        return True
    title = story.title.strip().casefold()
    if title[:1] and title[0] in _OPENING:
        closing = _CLOSING[_OPENING.index(title[0])]
        return title[1:].partition(closing)[0].strip() in _LABELS
    for sign in (":", "：", "|", "｜"):
        label, found, _ = title.partition(sign)
        if found and label.strip() in _LABELS:
            return True
    return False


def _page(story: Story) -> Page:
    """A story as a page of a headline and a paragraph."""
    sections = [Section("title", Role.TITLE, (_block(BlockKind.HEADING, story.title, story),))]
    if story.summary:
        block = _block(BlockKind.PARAGRAPH, story.summary, story)
        sections.append(Section("summary", Role.BODY, (block,)))
    return Page(
        url=story.link or None,
        site=story.origin,
        language=story.language,
        title=story.title,
        byline=story.author,
        published=story.published,
        sections=tuple(sections),
    )


def _block(kind: BlockKind, text: str, story: Story) -> Block:
    return Block(kind, text, sentences=(Sentence(0, len(text)),), language=story.language, level=1)

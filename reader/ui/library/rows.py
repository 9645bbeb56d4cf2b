"""What rows of the drawer's list say: of stories by events, of hits, of pages read before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from reader.datamodel.note import Note
from reader.datamodel.story import Collapsed, Story
from reader.datamodel.word import Word, WordState
from reader.storage.history import Visit
from reader.ui.texts.i18n import translate
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import reasons, state_name
from reader.vocabulary.levels import level_name
from reader.vocabulary.word_entries import short_meaning, word_pattern

if TYPE_CHECKING:  # loaded by the first search
    from reader.library.searching import Hit


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row.

    Attributes:
        id: of the story, 0 for a page that is only in the history.
        source: what opens it where there is no story: an address or a path.
        title: in the language it was written in.
        language: code of that language; "" where it is not known.
        below: the title in the reader's language, or the place where a search found something.
        marks: ranges of code points in `below` that were looked for.
        note: where it is from, and when.
        block: the block of the page that a hit stands in, -1 for none.
        noted: the id of the note it stands for, 0 for none.
        group: the number of the reports of one event that it is of, 0 for none.
        reports: how many of them it stands for while they are folded; 0 behind the first of them.
        languages: which they are in.
    """

    id: int
    title: str
    language: str = ""
    below: str = ""
    note: str = ""
    source: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    unread: bool = False
    starred: bool = False
    kept: bool = False
    pill: str = ""
    advert: bool = False
    reason: str = ""
    block: int = -1
    noted: int = 0
    group: int = 0
    reports: int = 0
    languages: str = ""

    @property
    def is_member(self) -> bool:
        """Whether it shows only while the reports of its event are unfolded."""
        return bool(self.group) and not self.reports


def row_of_story(story: Story, now: datetime, level: str = "") -> ListRow:
    """The row of a story.

    Args:
        story: from the library.
        now: what "today" goes by.
        level: how difficult it is, in words; "" where that is not to be said.
    """
    state = story.state
    return ListRow(
        id=story.id,
        title=story.title or story.link or translate("StoryRow", "Without a title"),
        language=story.language,
        below="" if story.headline == story.title else story.headline,  # a copy tells nothing
        note=_joined([level, *_told(story), when(story.moment, now), story.origin, *_also(story)]),
        source=story.link,
        unread=not state.read,
        starred=state.starred,
        kept=state.kept,
        pill=_pill(story.collapsed),
        advert=story.collapsed is not Collapsed.SPAM,
        reason=reasons(story.verdict) if story.verdict else "",
    )


def row_of_hit(hit: Hit, now: datetime) -> ListRow:
    """The row of a story that a search found, with the place where it found it."""
    from reader.library.searching import FoundBy

    found_as = {
        FoundBy.TEXT: "",
        FoundBy.TRANSLATION: translate("StoryRow", "in the translation"),
        FoundBy.OTHER_LANGUAGE: translate("StoryRow", "in the other language"),
    }
    row = row_of_story(hit.story, now)
    return replace(
        row,
        below=hit.snippet.text or row.below,
        marks=hit.snippet.marks,
        note=_joined([found_as[hit.how], row.note, reported_by(hit.story)]),
        block=-1 if hit.block is None else hit.block,
    )


def row_of_note(note: Note, story: Story, now: datetime) -> ListRow:
    """The row of a highlight or a note: its words, and the story it is of."""
    return ListRow(
        id=story.id,
        title=" ".join((note.quote or note.text).split()),
        language=story.language if note.quote else "",
        below=" ".join(note.text.split()) if note.quote else "",
        note=_joined([when(note.made, now), story.title, reported_by(story)]),
        source=story.link,
        block=-1 if note.place is None else note.place.block,
        noted=note.id,
    )


def row_of_visit(visit: Visit, now: datetime) -> ListRow:
    """The row of a page that was read."""
    return ListRow(
        id=0,
        title=visit.title or visit.source,
        note=_joined([when(visit.opened, now), visit.source if visit.title else ""]),
        source=visit.source,
    )


def row_of_word(word: Word, now: datetime) -> ListRow:
    """The row of a word; the dot of what is unread stands before new ones."""
    head = " ".join(filter(None, [word.text, word.form and f"({word.form})"]))
    at = (word.looked_up if word.state is WordState.MET else None) or word.added
    level = level_name(word.level, word.language)
    return ListRow(
        id=word.id,
        title=" \u2002".join(filter(None, [head, word.reading, short_meaning(word)])),
        language=word.language,
        below=word.sentence,
        marks=_places(word),
        note=_joined([level, state_name(word.state), when(at, now), word.title]),
        source=word.address,
        unread=word.state is WordState.NEW,
        reason=word.translation,
    )


def _places(word: Word) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in word_pattern(word).finditer(word.sentence))


def when(moment: datetime, now: datetime) -> str:
    """A moment as a list tells it: the time today, the day this year, else the date."""
    local, today = moment.astimezone(), now.astimezone().date()
    locale = QLocale()
    if local.date() == today:
        time = QTime(local.hour, local.minute)
        return locale.toString(time, QLocale.FormatType.ShortFormat)
    if local.date() == today - timedelta(days=1):
        return translate("StoryRow", "yesterday")
    day = QDate(local.year, local.month, local.day)
    if local.year == today.year:
        return locale.toString(day, translate("StoryRow", "d MMMM"))
    return locale.toString(day, QLocale.FormatType.ShortFormat)


def _told(story: Story) -> Iterator[str]:
    """The searches that told of a story, until it is read."""
    if not story.state.read:
        yield from (translate("StoryRow", "“{0}”").format(name) for name in story.told_by)


def _also(story: Story) -> Iterator[str]:
    comma = translate("StoryRow", ", ")
    if story.also_in:
        yield translate("StoryRow", "also in {0}").format(comma.join(story.also_in))


def reported_by(story: Story) -> str:
    """Who else reports the event of a story; "" for nobody."""
    if not story.reported_by:
        return ""
    comma = translate("StoryRow", ", ")
    return translate("StoryRow", "also reported by {0}").format(comma.join(story.reported_by))


def _pill(collapsed: Collapsed) -> str:
    match collapsed:
        case Collapsed.ADVERT:
            return translate("StoryRow", "Advert")
        case Collapsed.SPAM:
            return translate("StoryRow", "Spam")
        case Collapsed.RULE:
            return translate("StoryRow", "Hidden by a rule")
    return ""


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(filter(None, parts))


def rows_of_stories(
    stories: Sequence[Story], now: datetime, level: Callable[[Story], str]
) -> list[ListRow]:
    """Rows of stories, in which the first report of an event stands for those behind it.

    Args:
        stories: in the order of the list.
        now: what "today" goes by.
        level: says how difficult a story is, in words; "" where that is not to be said.
    """
    sizes = Counter(story.group for story in stories)
    rows: list[ListRow] = []
    for number, story in enumerate(stories):
        row = row_of_story(story, now, level(story))
        if story.group and number and stories[number - 1].group == story.group:
            row = replace(row, group=story.group)
        elif story.group and (size := sizes[story.group]) > 1:
            languages = _languages(stories[number : number + size])
            row = replace(row, group=story.group, reports=size, languages=languages)
        rows.append(row)
    return rows


def rows_of_hits(stories: Sequence[Story], hits: Iterable[Hit], now: datetime) -> list[ListRow]:
    """Rows of what a search found, with the present states of the stories."""
    fresh = {story.id: story for story in stories}
    return [row_of_hit(replace(hit, story=fresh[hit.story.id]), now) for hit in hits]


def _languages(stories: Sequence[Story]) -> str:
    names = dict.fromkeys(language_name(story.language).split("（")[0] for story in stories)
    return translate("StoryRow", ", ").join(filter(None, names))

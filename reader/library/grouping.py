"""Reports of one event found among the stories of the library, as they come."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from reader import codec
from reader.clustering.likeness import NEVER, REACH, THRESHOLD, Weights, likeness
from reader.clustering.reports import Report
from reader.dictionary import Dictionary
from reader.extraction.layout.language import detect
from reader.extraction.layout.sentences import split
from reader.languages import language_code
from reader.library.reports import PIVOT, Told, expected_shares, report_of
from reader.storage.groups import WINDOW, GroupStore, Uncompared
from reader.storage.sqlite import Database

_REACH = timedelta(seconds=REACH)
#: Terms that a report is looked up by, the rarest first, until they stand in so many reports.
_LOOKED_UP = 14
_NAMED = 700
#: Reports that are looked at closely.
_CLOSELY = 10
#: Reports kept in memory: of some days of a large library.
_AT_HAND = 3_000
#: Members of a group that a new one is compared with.
_MEMBERS = 6
#: What a new one must be like them on average.
_LIKE_ALL = 0.5
#: Characters and sentences of a lead that are compared.
_LEAD = 320
_SENTENCES = 3


class Grouping:
    """Puts stories to those that tell of the same event.

    Args:
        database: the library.
        dictionary: tells Chinese names.
    """

    def __init__(self, database: Database, dictionary: Dictionary | None) -> None:
        self._store = GroupStore(database)
        self._database = database
        self._dictionary = dictionary
        counts, reports = self._store.counts()
        self._weights = Weights(expected_shares(), counts, reports)
        self._recent: OrderedDict[int, Report] = OrderedDict()

    def add(self, story: Uncompared, told: Told, translated: Told | None) -> int | None:
        """Compare a story with those before it.

        Args:
            story: one that waits.
            told: what it tells, see `told_by`.
            translated: that in English; None where it is in English or no package translates it.

        Returns:
            The number of the group it came into; None where it stands alone.
        """
        report = report_of(
            told,
            translated,
            story=story.story,
            feed=story.feed,
            published=story.published,
            dictionary=self._dictionary,
        )
        terms = frozenset(_terms(report))
        with self._database.transaction():
            found = self._best(report)
            kept = codec.dumped(report)
            if not self._store.add(story.story, story.published, told.language, kept, terms):
                return None
            self._weights.add(terms)
            return None if found is None else self._store.join(story.story, found)

    def tidy(self, now: datetime) -> None:
        """Forget what nothing new can be compared with."""
        self._store.leave(now - WINDOW - _REACH)

    def _best(self, report: Report) -> int | None:
        """The story whose event a report is of: its best, whose best it is in turn."""
        for score, other in self._ranked(report):
            if score < THRESHOLD:
                return None
            if self._is_mutual(report, other, score) and self._fits(report, other):
                return other.story
        return None

    def _ranked(self, report: Report, without: Collection[int] = ()) -> list[tuple[float, Report]]:
        """Reports that a report may be of one event with, the likeliest first."""
        near = self._reports(self._candidates(report, without))
        ranked = [(likeness(report, other, self._weights), other) for other in near]
        return sorted(
            ((score, other) for score, other in ranked if score > NEVER),
            key=lambda pair: (-pair[0], pair[1].story),
        )

    def _candidates(self, report: Report, without: Collection[int]) -> Sequence[int]:
        """The stories that share the most telling terms with a report."""
        weights, named = self._weights, 0
        telling: dict[int, float] = {}
        for term in sorted(set(_terms(report)), key=lambda term: (-weights.of(term), term)):
            named += weights.count(term)
            if named > _NAMED or len(telling) == _LOOKED_UP:
                break
            telling[term] = weights.of(term)
        when = datetime.fromtimestamp(report.moment, UTC)
        return self._store.near(
            telling,
            when - _REACH,
            when + _REACH,
            without=(report.story, *without),
            limit=_CLOSELY,
        )

    def _reports(self, stories: Collection[int]) -> list[Report]:
        """The reports of stories, of which those compared last are at hand."""
        recent = self._recent
        asked = [story for story in stories if story not in recent]
        for text in self._store.features(asked).values() if asked else ():
            report = codec.loaded(Report, text)
            recent[report.story] = report
        found = [recent[story] for story in stories if story in recent]
        for report in found:
            recent.move_to_end(report.story)
        while len(recent) > _AT_HAND:
            recent.popitem(last=False)
        return found

    def _is_mutual(self, report: Report, other: Report, score: float) -> bool:
        """Whether nothing outside of its group is more like the other than the report is."""
        mates = self._mates(other.story)
        ranked = self._ranked(other, without=(report.story, *mates))
        return not ranked or ranked[0][0] <= score

    def _fits(self, report: Report, other: Report) -> bool:
        """Whether a report fits all of a group, and the reader did not say that it does not."""
        mates = self._mates(other.story)
        if self._store.are_apart(report.story, mates):
            return False
        members = self._reports(mates[-_MEMBERS:])
        scores = [max(likeness(report, one, self._weights), -10.0) for one in members]
        return not scores or sum(scores) / len(scores) >= _LIKE_ALL

    def _mates(self, story: int) -> tuple[int, ...]:
        """The stories of the group of one, itself included."""
        number = self._store.numbers([story]).get(story)
        return (story,) if number is None else self._store.members(number)


def told_by(story: Uncompared) -> Told:
    """What a story tells: its headline, and the first sentences of what its feed says of it."""
    declared = story.language
    language = language_code(detect(f"{story.title} {story.summary[:_LEAD]}", declared)) or PIVOT
    ends = [sentence.end for sentence in split(story.summary[: 2 * _LEAD], language)]
    short = [end for end in ends[:_SENTENCES] if end <= _LEAD]
    return Told(story.title, story.summary[: max(short, default=_LEAD)], language)


def _terms(report: Report) -> Iterator[int]:
    """The terms that a report is found by: its headline's, its names and its numbers."""
    yield from report.headline
    yield from report.names
    yield from report.numbers

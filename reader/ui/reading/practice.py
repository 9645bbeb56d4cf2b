"""Sentence practice: one half of the article is covered, and uncovered sentence by sentence."""

from __future__ import annotations

from reader.ui.reading.annotations import Annotations
from reader.ui.reading.modes import Side
from reader.ui.reading.pane_layout import PaneLayout
from reader.ui.reading.spoken import SpokenText

#: A sentence: the key of its row, and its number in that.
SentenceKey = tuple[str, int]


class Practice:
    """Knows which sentences are uncovered, and which comes next.

    The half that is blurred or dimmed for learners is covered; without such a setting it is the
    translation.
    """

    def __init__(
        self, pane_layout: PaneLayout, annotations: Annotations, sentences: SpokenText
    ) -> None:
        self._pane_layout = pane_layout
        self._annotations = annotations
        self._sentences = sentences
        self._last: SentenceKey | None = None

    @property
    def side(self) -> Side:
        """The half that is covered."""
        return self._annotations.veiled or Side.TARGET

    def begin(self) -> bool:
        """Cover all sentences; False where the half to be covered does not show."""
        if not self._sentences.article_places() or self._pane_layout.pane_of(self.side) is None:
            return False
        self._last = None
        self._show(frozenset())
        return True

    def end(self) -> None:
        """Cover nothing any more."""
        self._last = None
        self._show(None)

    @property
    def uncovered(self) -> frozenset[SentenceKey] | None:
        """The sentences that are uncovered; None while nothing is covered."""
        return self._annotations.practice

    def resume(self, uncovered: frozenset[SentenceKey]) -> None:
        """Uncover the sentences again that were; the next one follows on the last of them."""
        places = [place for place in self._sentences.article_places() if place in uncovered]
        self._last = places[-1] if places else None
        self._show(uncovered)

    def counts(self) -> tuple[int, int]:
        """How many sentences are uncovered, and how many there are."""
        places = self._sentences.article_places()
        uncovered = self._annotations.practice or frozenset()
        return sum(place in uncovered for place in places), len(places)

    def uncover(self) -> None:
        """Uncover the next sentence, at first from where one is on, and bring it in sight."""
        uncovered = self._annotations.practice
        if uncovered is None:
            return
        places = self._sentences.article_places()
        start = places.index(self._last) + 1 if self._last in places else None
        if start is None:
            start = self._sentences.first_place_from(self._sentences.row)
        ahead = [*places[start:], *places[:start]]
        following = next((place for place in ahead if place not in uncovered), None)
        if following is not None:
            self._last = following
            self._show(uncovered | {following})
            self._sentences.show(*following, self.side)

    def cover(self) -> None:
        """Cover the sentence again that was uncovered last in the article's order."""
        uncovered = self._annotations.practice
        places = [p for p in self._sentences.article_places() if uncovered and p in uncovered]
        if uncovered is None or not places:
            return
        last = self._last if self._last in places else places[-1]
        assert last is not None
        before = places.index(last) - 1
        self._last = places[before] if before >= 0 else None
        self._show(uncovered - {last})
        self._sentences.show(*last, self.side)

    def _show(self, uncovered: frozenset[SentenceKey] | None) -> None:
        self._annotations.practice = uncovered
        self._pane_layout.repaint_panes()

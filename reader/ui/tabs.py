"""The tabs: which there are, in which order, which is on show, and what was opened in each.

A tab has its page for itself, with where one was in it, and its own way back. One set of panes
paints the one on show, and those of two tabs that are read beside each other. A tab that was not
looked at since the start holds no more than where it leads to.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.services.pages import Opened, OpenFailure, Opening, PageService
from reader.ui.open_page import OpenPage
from reader.ui.open_target import OpenTarget, TargetKind
from reader.ui.session import ReadingSession

S = TypeVar("S")


class Navigation(Generic[S]):
    """The sources visited in this window, and where in them the reader stands."""

    def __init__(self) -> None:
        self._visited: list[S] = []
        self._index = -1

    def visit(self, source: S) -> None:
        """Add a source after the current one; what lay ahead is dropped, unless it is that one."""
        if self.current == source:
            return
        if self._visited[self._index + 1 : self._index + 2] == [source]:
            self._index += 1
            return
        del self._visited[self._index + 1 :]
        self._visited.append(source)
        self._index += 1

    @property
    def trail(self) -> tuple[Sequence[S], int]:
        """All that was visited, and where in it the reader is; -1 for nowhere."""
        return tuple(self._visited), self._index

    def restore(self, visited: Sequence[S], index: int) -> None:
        """Take up a trail; nowhere in it is nowhere at all."""
        self._visited, self._index = list(visited), index
        if not 0 <= index < len(visited):
            self._visited, self._index = [], -1

    def put_ahead(self, sources: Sequence[S]) -> None:
        """Put sources ahead of the current one, to be gone to one after the other."""
        self._visited[self._index + 1 :] = sources

    @property
    def current(self) -> S | None:
        """The source the reader is at."""
        return self.at(0)

    def at(self, step: int) -> S | None:
        """The source so many steps back (-1) or forward (1); None beyond either end."""
        index = self._index + step
        return self._visited[index] if 0 <= index < len(self._visited) else None

    def move(self, step: int) -> None:
        """Be so many steps back (-1) or forward (1) from now on, as far as there are any."""
        if self.at(step) is not None:
            self._index += step


#: So many tabs that were closed can be had again, with all they held.
_REOPENED = 10


@dataclass(slots=True, eq=False)
class Tab:
    """A place for one page.

    Attributes:
        number: by which openings name it.
        page: what is read in it.
        trail: what was read in it, with the place of the page among it.
        title: of its page, "" while that is not known.
        failure: why the page that it was to show could not be had, until that is told.
        opener: the number of the tab that it was opened from.
        mate: the tab that is read beside it.
    """

    number: int
    page: OpenPage = field(default_factory=OpenPage)
    trail: Navigation[OpenTarget] = field(default_factory=Navigation)
    title: str = ""
    failure: OpenFailure | None = None
    opener: int = 0
    mate: Tab | None = None

    @property
    def source(self) -> str:
        """Where its page is from; "" for what was pasted, and for nothing."""
        target = self.trail.current
        return target.value if target is not None and target.kind is TargetKind.ADDRESS else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was opened in it."""
        return self.page.opened is None and self.trail.current is None

    @property
    def waits(self) -> bool:
        """Whether its page is to be opened once it is looked at."""
        return self.page.opened is None and self.trail.current is not None

    def visit(self, opened: Opened) -> None:
        """Note what was opened in it."""
        opening = opened.opening
        if opening.step:
            self.trail.move(opening.step)
        elif opening.text:
            self.trail.visit(OpenTarget(TargetKind.TEXT, opening.text))
        else:
            self.trail.visit(OpenTarget(TargetKind.ADDRESS, opening.source))
        self.title = opened.page.title or opened.page.site
        self.failure = None


class Tabs(QObject):
    """The tabs of a window, of which there is always one at least.

    Args:
        session: reads the page of the tab on show.
        pages: opens pages.

    Signals:
        changed: there are others, in another order, or one has another page.
        shown: another one is on show, and its page is painted.
        turning: the page on show stays, and the one that is shown next stands beside it.
    """

    changed = Signal()
    shown = Signal()
    turning = Signal()

    def __init__(self, session: ReadingSession, pages: PageService, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._last = 0
        self._closed: list[tuple[int, Tab]] = []
        self._shows_beside = False
        self.current = self._made()
        self._all = [self.current]
        pages.show_tab(self.current.number)

    @property
    def all(self) -> Sequence[Tab]:
        """The tabs in their order."""
        return tuple(self._all)

    @property
    def index(self) -> int:
        """Which of them is on show."""
        return self._all.index(self.current)

    @property
    def can_reopen(self) -> bool:
        """Whether one was closed that can be had again."""
        return bool(self._closed)

    @property
    def beside(self) -> Tab | None:
        """The tab that is read beside the one on show, once there are pages in both."""
        mate = self.current.mate
        has_pages = mate is not None and mate.page.opened and self.current.page.opened
        return mate if has_pages else None

    def is_shown(self, opening: Opening) -> bool:
        """Whether an opening is for the tab on show."""
        return opening.tab == self.current.number

    def is_leaving(self, page: OpenPage) -> bool:
        """Whether a page that is closing gives way to another tab, and not to what follows it."""
        return self.current.page is not page

    def of(self, opening: Opening) -> Tab | None:
        """The tab that an opening is for; None where that was closed."""
        return next((tab for tab in self._all if tab.number == opening.tab), None)

    # -- which there are

    def add(self) -> Tab:
        """A new tab behind the one on show, and behind those that were opened from it before."""
        index, opener = self.index + 1, self.current.number
        while index < len(self._all) and self._all[index].opener == opener:
            index += 1
        tab = self._made(opener)
        self._all.insert(index, tab)
        self.changed.emit()
        return tab

    def make_room(self, source: str = "") -> None:
        """Look at a tab for a source: one of an earlier run that waits for it, or an empty one."""
        waiting = next((t for t in self._all if t.waits and source and t.source == source), None)
        if waiting is not None:
            self._put(waiting)
            self.changed.emit()
        elif not self.current.is_empty:
            self.show(self.add())

    def show(self, tab: Tab) -> None:
        """Look at a tab."""
        if tab is not self.current:
            self._put(tab)
            self.shown.emit()
            self.changed.emit()

    def read_beside(self, tab: Tab) -> None:
        """Read a tab beside the one on show, which has none yet, from when both have a page."""
        self.current.mate, tab.mate = tab, self.current
        self._bring_beside()
        self.changed.emit()

    def close_second(self) -> None:
        """Read the first of two tabs alone again: the other closes."""
        if (mate := self.current.mate) is not None:
            self.close([max((self.current, mate), key=self._all.index)])

    def renew_beside(self) -> None:
        """Show the page beside anew: other settings count for it by now."""
        self._shows_beside = False
        self._bring_beside()

    def _bring_beside(self) -> None:
        """Show the page that is read beside the one on show, if it does not show."""
        if (beside := self.beside) is not None and not self._shows_beside:
            shown, self._shows_beside = self.current, True
            self.turning.emit()
            self._turn_to(beside)
            self._turn_to(shown)

    def _put(self, tab: Tab) -> None:
        self._shows_beside = self._shows_beside and self.beside is tab
        self._turn_to(tab)
        self._bring_beside()

    def _turn_to(self, tab: Tab) -> None:
        self.current = tab
        self._pages.show_tab(tab.number)
        self._session.show(tab.page)

    def close(self, tabs: Collection[Tab]) -> None:
        """Close tabs. The one read beside it is on show then, or the next one, or a new one."""
        index, mate = self.index, self.current.mate
        stay = [tab for tab in self._all if tab not in tabs]
        following = [tab for tab in (mate, *self._all[index:]) if tab in stay] or stay[-1:]
        if self.current in stay:
            following = [self.current]
        for tab in tabs:
            if tab.mate is not None:
                tab.mate.mate = None
                tab.mate = None
            place = self._all.index(tab)
            del self._all[place]
            if not tab.is_empty:
                self._closed.append((place, tab))
        del self._closed[: -max(_REOPENED, len(tabs))]
        self._all = stay or [self._made()]
        self.show(following[0] if following else self._all[0])
        self._shows_beside = self._shows_beside and self.beside is not None
        for tab in tabs:
            self._pages.stop(tab.number)
        self.changed.emit()

    def reopen(self) -> None:
        """Have the tab again that was closed last, where it was."""
        if self._closed:
            index, tab = self._closed.pop()
            if self.current.is_empty and len(self._all) == 1:
                self._all.clear()
            self._all.insert(index, tab)
            self.show(tab)

    def forget_trails(self) -> None:
        """Forget what was read before what is open now, here and in tabs that were closed."""
        self._closed.clear()
        for tab in self._all:
            current = tab.trail.current
            tab.trail.restore([current] if current is not None else [], 0)
        self.changed.emit()

    def move(self, start: int, end: int) -> None:
        """Put a tab elsewhere in the order."""
        self._all.insert(end, self._all.pop(start))
        self.changed.emit()

    def restore(
        self,
        tabs: Sequence[tuple[str, Sequence[str], int, object]],
        index: int,
        pairs: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Have the tabs of an earlier run, each to be opened once it is looked at.

        Not even the page of the one on show is asked for: something else may be opened now.

        Args:
            tabs: the title of each, the sources of its trail, where in that it is, and the place
                in its page.
            index: which of them is on show.
            pairs: which are read beside each other.
        """
        self._all = []
        for title, sources, at, place in tabs:
            tab = self._made()
            tab.title, tab.page.place = title, place
            targets = [OpenTarget(TargetKind.ADDRESS, source) for source in sources]
            tab.trail.restore(targets, at)
            self._all.append(tab)
        for first, second in pairs:
            self._all[first].mate, self._all[second].mate = self._all[second], self._all[first]
        self._put(self._all[index])
        self.changed.emit()

    # -- what is opened in them

    def take(self, opened: Opened) -> None:
        """Put what was opened into its tab; in the one on show, it is read."""
        tab = self.of(opened.opening)
        if tab is None:
            return
        # The place that is kept for a page not yet opened is for no other one.
        is_other = tab.waits and tab.source != opened.opening.source
        page = self._session.begun(opened, OpenPage() if is_other else tab.page)
        tab.visit(opened)
        if tab is self.current:
            self._session.show(page)
        tab.page = page
        self._shows_beside = self._shows_beside and tab is not self.beside
        self._bring_beside()
        self.changed.emit()

    def take_failure(self, failure: OpenFailure) -> None:
        """Keep why the page of a tab that is not on show could not be had."""
        tab = self.of(failure.opening)
        if tab is not None:
            tab.failure = failure
            if tab.is_empty and failure.opening.source:  # it is tried again when it is looked at
                tab.trail.visit(OpenTarget(TargetKind.ADDRESS, failure.opening.source))
            self.changed.emit()

    def _made(self, opener: int = 0) -> Tab:
        self._last += 1
        return Tab(self._last, opener=opener)

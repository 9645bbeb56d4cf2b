"""The tabs of the window: their bar, their keys and their menu, and the next start."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QPoint

from reader.library.story_page import story_of_source
from reader.ui.controllers.base import Controller
from reader.ui.open_target import TargetKind, is_sample, is_web_address
from reader.ui.tabs import Tab
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.widgets.empty_page import EmptyPage
from reader.ui.widgets.focus import hand_on_focus
from reader.ui.widgets.menus import PassingMenu
from reader.ui.widgets.tab_bar import TabLabel
from reader.ui.window_parts import WindowParts
from reader.untrusted import read_json

#: The name under which the window keeps the tabs, and how far back and forward each goes.
_KEPT, _LENGTH = "tabs", 50


class TabsController(Controller):
    """Opens and closes tabs, goes from one to the other, and has them again at the next start."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._bar = parts.tab_bar
        self._state = parts.frame.state
        self._empty: EmptyPage | None = None
        self._restore()
        self._connect()
        self.bind(
            {
                "new_tab": self._open_new,
                "close_tab": self._close_current,
                "reopen_tab": self._tabs.reopen,
                "next_tab": lambda: self._go(1),
                "previous_tab": lambda: self._go(-1),
            }
        )
        self._on_changed()

    def _connect(self) -> None:
        tabs, bar, pages = self._tabs, self._bar, self._pages
        tabs.changed.connect(self._on_changed)
        tabs.shown.connect(self._on_shown)
        for happened in (pages.started, pages.stopped, pages.failed):
            happened.connect(self._show)
        bar.chosen.connect(lambda index: tabs.show(tabs.all[index]))
        bar.close_requested.connect(lambda index: self._close([tabs.all[index]]))
        bar.moved.connect(tabs.move)
        bar.menu_requested.connect(self._open_menu)
        self._window.closing.connect(self._keep)

    # -- what is done with them

    def _open_new(self) -> None:
        self._tabs.show(self._tabs.add())
        self._actions["edit_address"].trigger()

    def _close_current(self) -> None:
        """Close the tab on show; the last one that is empty is the window."""
        if len(self._tabs.all) == 1 and self._tabs.current.is_empty:
            self._window.close()
        else:
            self._close([self._tabs.current])

    def _close(self, tabs: Collection[Tab]) -> None:
        self._tabs.close(tabs)
        if len(tabs) > 1:
            said = Counts().tabs_closed(len(tabs))
            self._messages.show_undo(said, lambda: self._reopen(len(tabs)))

    def _reopen(self, number: int) -> None:
        shown = self._tabs.current
        for _ in range(number):
            self._tabs.reopen()
        self._tabs.show(shown)

    def _go(self, step: int) -> None:
        tabs = self._tabs.all
        self._tabs.show(tabs[(self._tabs.index + step) % len(tabs)])

    def _open_menu(self, index: int, place: QPoint) -> None:
        tabs = self._tabs.all
        others = [tab for tab in tabs if tab is not tabs[index]]
        menu = PassingMenu(self._bar)
        menu.addAction(self._actions["new_tab"])
        menu.addAction(self._actions["reopen_tab"])
        menu.addSeparator()
        for text, meant in (
            (self.tr("Close the tab"), [tabs[index]]),
            (self.tr("Close the others"), others),
            (self.tr("Close those behind it"), tabs[index + 1 :]),
        ):
            entry = menu.addAction(text, partial(self._close, meant))
            entry.setEnabled(bool(meant))
        menu.popup(place)

    # -- what shows of them

    def _on_changed(self) -> None:
        self._show()
        self._keep()

    def _on_shown(self) -> None:
        tabs = self._tabs
        self._show()
        if tabs.current.is_empty:
            self._parts.toolbar.address.setFocus()
        self._bar.tell(
            self.tr("{0}, tab {1} of {2}").format(
                self._label(tabs.current).title, tabs.index + 1, len(tabs.all)
            )
        )

    def _show(self) -> None:
        self._bar.show_tabs([self._label(tab) for tab in self._tabs.all], self._tabs.index)
        self._actions["reopen_tab"].setEnabled(self._tabs.can_reopen)
        several = len(self._tabs.all) > 1
        for name in ("next_tab", "previous_tab"):
            self._actions[name].setEnabled(several)
        self._show_ways(self._tabs.current.is_empty and self._pages.opening is None)

    def _label(self, tab: Tab) -> TabLabel:
        opening = self._pages.opening_in(tab.number)
        source = opening.source if opening is not None else tab.source
        if is_sample(source) or story_of_source(source) is not None:
            source = ""
        title = tab.title or _short(source)
        if tab.failure is not None:
            return TabLabel(title, message_text(tab.failure.error.message), "error")
        if opening is not None:
            return TabLabel(title or self.tr("Opening…"), source, "reload")
        other = self.tr("New tab") if tab.is_empty else self.tr("Pasted text")
        return TabLabel(title or other, source)

    def _show_ways(self, wanted: bool) -> None:
        """Show in an empty tab how a page is opened."""
        paper = self._window.paper
        if wanted and self._empty is None:
            self._empty = EmptyPage(self._actions, paper)
            paper.addWidget(self._empty)
            paper.setCurrentWidget(self._empty)
        elif not wanted and self._empty is not None:
            empty, self._empty = self._empty, None
            hand_on_focus(empty, self._parts.view)
            paper.removeWidget(empty)
            empty.deleteLater()

    # -- from one start to the next

    def _restore(self) -> None:
        privacy = self._settings.current.privacy
        if not (privacy.keep_history and privacy.reopen):
            return
        try:
            kept, index, *pairs = read_json(str(self._state.value(_KEPT)))
            tabs = [(str(t), [str(s) for s in sources], int(at), p) for t, sources, at, p in kept]
            if tabs:
                known = range(len(tabs))
                beside = [(a, b) for a, b in pairs if a in known and b in known and a != b]
                self._tabs.restore(tabs, min(max(int(index), 0), len(tabs) - 1), beside)
        except (ValueError, TypeError):
            return  # they were never kept, or somebody wrote in the file

    def _keep(self) -> None:
        """Keep what is open, at once: a program that is killed has it, too."""
        if not self._settings.current.privacy.keep_history:
            self._state.keep(_KEPT, None)
            return
        kept = [(tab, trail) for tab in self._tabs.all if (trail := self._trail(tab))]
        index = next((n for n, (tab, _) in enumerate(kept) if tab is self._tabs.current), 0)
        rows = [[tab.title, *trail, tab.page.place] for tab, trail in kept]
        numbers = {tab.number: place for place, (tab, _) in enumerate(kept)}
        pairs = [
            [place, other]
            for place, (tab, _) in enumerate(kept)
            if tab.mate is not None and (other := numbers.get(tab.mate.number, -1)) > place
        ]
        self._state.keep(_KEPT, json.dumps([rows, index, *pairs]))

    def _trail(self, tab: Tab) -> tuple[list[str], int] | None:
        """What is kept of a trail; None where its page cannot be had again from where it is.

        Texts that were pasted are in no history. A site is not asked for what a browser sent.
        """
        visited, index = tab.trail.trail
        opened = tab.page.opened
        if not tab.source or (opened is not None and opened.opening.delivery is not None):
            return None
        kept = [n for n, target in enumerate(visited) if target.kind is TargetKind.ADDRESS]
        here = sum(n <= index for n in kept) - 1
        first = max(here - _LENGTH, 0)
        sources = [visited[n].value for n in kept][first : here + _LENGTH]
        return sources, here - first


def _short(source: str) -> str:
    """What a tab says that has no title yet: the name of a file, or the site and path."""
    return source.partition("://")[2] if is_web_address(source) else PurePath(source).name

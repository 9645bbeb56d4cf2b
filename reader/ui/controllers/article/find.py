"""Finding words in the article: connects the bar with the view."""

from __future__ import annotations

from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.reading import ParallelView
from reader.ui.window_parts import WindowParts


class FindController(Controller):
    """Looks for what is typed into the bar, and says how often it is there."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._bar = bar = parts.find_bar
        bar.find_requested.connect(self._find)
        bar.closed.connect(self._on_closed)
        parts.session.page_closing.connect(self._keep)
        parts.session.page_opened.connect(self._mark_again)
        parts.spread.each(self._connect_view)
        self.bind(
            {
                "find": bar.open_bar,
                "find_next": lambda: bar.find_again(True),
                "find_previous": lambda: bar.find_again(False),
            },
        )

    def _connect_view(self, view: ParallelView) -> None:
        for pane in view.pane_layout.all_panes:
            pane.escaped.connect(lambda: self._on_escaped(view))

    def _on_escaped(self, view: ParallelView) -> None:
        """Clear the marks of a search; where there are none, close the page beside this one."""
        if view.sought:
            view.find("")
        elif self._tabs.beside is not None:
            self._actions["read_both"].trigger()

    def _find(self, text: str, forward: bool) -> None:
        found = self._view.find(text, forward)
        self._bar.show_count(found.current, found.total)

    def _keep(self, page: OpenPage) -> None:
        """Remember what is looked for in the open page, and whether it is asked for."""
        page.sought, page.finds = self._view.sought, self._bar.isVisible()
        if self._tabs.is_leaving(page):
            self._bar.show_sought("", visible=False)

    def _mark_again(self, page: OpenPage) -> None:
        """Mark again what was searched for in a page that is shown again, without scrolling."""
        if page.was_shown:
            self._view.mark(page.sought)
            self._bar.show_sought(page.sought, visible=page.finds)

    def _on_closed(self) -> None:
        self._view.find("")
        self._view.setFocus()

"""Finding words in the article: the bar on one side, the view on the other."""

from __future__ import annotations

from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class FindController(Controller):
    """Looks for what is typed into the bar, and says how often it is there."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._bar = bar = parts.find_bar
        self._view = parts.view
        bar.find_requested.connect(self._find)
        bar.closed.connect(self._on_closed)
        for pane in parts.view.pane_layout.all_panes:
            pane.escaped.connect(lambda: self._view.find(""))
        self.bind(
            {
                "find": bar.open_bar,
                "find_next": lambda: bar.find_again(True),
                "find_previous": lambda: bar.find_again(False),
            },
        )

    def _find(self, text: str, forward: bool) -> None:
        found = self._view.find(text, forward)
        self._bar.show_count(found.current, found.total)

    def _on_closed(self) -> None:
        self._view.find("")
        self._view.setFocus()

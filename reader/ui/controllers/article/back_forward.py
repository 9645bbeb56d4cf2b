"""Back and forward through what was read, in this run of the window and from the one before."""

from __future__ import annotations

import json

from reader.services.pages import Opened
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.open_target import OpenTarget, TargetKind
from reader.ui.window_parts import WindowParts
from reader.untrusted import read_json

#: The name under which the window keeps the trail, and how far back and forward that goes.
_TRAIL, _LENGTH = "trail", 50


class BackForwardController(Controller):
    """Goes back and forward, and keeps the trail for the next start.

    Args:
        parts: of the window.
        opening: opens pages, and has the trail.
    """

    def __init__(self, parts: WindowParts, opening: OpeningController) -> None:
        super().__init__(parts)
        self._opening = opening
        self._trail = opening.navigation
        self._services = parts.services
        self._state = parts.frame.state
        parts.session.page_opened.connect(self._on_opened)
        parts.frame.closing.connect(self._keep)
        self.bind(
            {
                "go_back": lambda: self._go(-1),
                "go_forward": lambda: self._go(1),
                "clear_history": self._clear_history,
            }
        )
        self._restore()
        self._update_actions()

    def _on_opened(self, opened: Opened) -> None:
        opening = opened.opening
        if opening.step:
            self._trail.move(opening.step)
        elif opening.text:
            self._trail.visit(OpenTarget(TargetKind.TEXT, opening.text))
        else:
            self._trail.visit(OpenTarget(TargetKind.ADDRESS, opening.source))
        self._update_actions()

    def _update_actions(self) -> None:
        self._parts.actions["go_back"].setEnabled(self._trail.at(-1) is not None)
        self._parts.actions["go_forward"].setEnabled(self._trail.at(1) is not None)

    def _go(self, by: int) -> None:
        """Go back or forward; who presses again while a page is on its way goes further."""
        under_way = self._services.pages.opening
        step = by + (under_way.step if under_way is not None else 0)
        target = self._trail.at(step)
        if target is not None and target.kind is TargetKind.ADDRESS:
            self._opening.open_again(target.value, step)
        elif target is not None:
            self._opening.open_target(target, step)

    def _clear_history(self) -> None:
        said = self.tr("The pages that were read and the words that were looked up are forgotten.")
        self._services.history.clear(lambda gone: self.offer_back(gone, said))
        current = self._trail.current
        self._trail.restore([current] if current is not None else [], 0)
        self._update_actions()

    # -- from one start to the next

    def _restore(self) -> None:
        try:
            sources, index = read_json(str(self._state.value(_TRAIL)))
            targets = [OpenTarget(TargetKind.ADDRESS, str(source)) for source in sources]
            self._trail.restore(targets, int(index))
        except (ValueError, TypeError):
            return  # it was never kept, or somebody wrote in the file

    def _keep(self) -> None:
        """Keep where the reader has been; texts that were pasted are in no history."""
        if not self._services.settings.current.privacy.keep_history:
            self._state.keep(_TRAIL, None)
            return
        visited, index = self._trail.trail
        kept = [n for n, target in enumerate(visited) if target.kind is TargetKind.ADDRESS]
        here = sum(n <= index for n in kept) - 1
        first = max(here - _LENGTH, 0)
        sources = [visited[n].value for n in kept][first : here + _LENGTH]
        self._state.keep(_TRAIL, json.dumps([sources, here - first]))

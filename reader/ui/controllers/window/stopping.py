"""Stop: ends whatever is going on, by its key, the menu or the status line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.services.speech import SpeechState
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class StoppingController(Controller):
    """Ends what is going on; while nothing is, the action is disabled.

    Args:
        stops: each ends one kind of work; where nothing of it goes on, it does nothing.
    """

    def __init__(self, parts: WindowParts, stops: Sequence[Callable[[], object]]) -> None:
        super().__init__(parts)
        self._stops = stops
        self._status = parts.status
        self._speech = parts.services.speech
        self._status.busy_changed.connect(self._offer)
        self._status.cancel_requested.connect(self._stop)
        self._speech.state_changed.connect(self._offer)
        self.bind({"stop": self._stop})
        self._offer()

    def _offer(self, _changed: object = None) -> None:
        can_stop = self._status.is_busy or self._speech.state is not SpeechState.IDLE
        self._actions["stop"].setEnabled(can_stop)

    def _stop(self) -> None:
        for stop in self._stops:
            stop()
        if self._status.is_busy:  # nobody said how it ended
            self._status.show_text(self.tr("Stopped"))

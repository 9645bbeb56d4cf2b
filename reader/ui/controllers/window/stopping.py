"""Stop: whatever is going on ends, at the key and the entry of the menu as at the line below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reader.services.speech import SpeechState
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class Stoppable(Protocol):
    """Who has something going on."""

    def stop(self) -> None:
        """End it; where nothing goes on, do nothing."""
        ...


class StoppingController(Controller):
    """Ends what goes on; where nothing does, nothing is offered.

    Args:
        works: who may have something going on.
    """

    def __init__(self, parts: WindowParts, works: Sequence[Stoppable]) -> None:
        super().__init__(parts)
        self._works = works
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
        for work in self._works:
            work.stop()
        if self._status.is_busy:  # nobody said how it ended
            self._status.show_text(self.tr("Stopped"))

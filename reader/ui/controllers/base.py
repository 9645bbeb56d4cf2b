"""What the window's controllers have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from reader.ui.actions import Actions


class Controller(QObject):
    """Stands between services and widgets; owns no widgets and no business state."""

    def bind(self, actions: Actions, slots: Mapping[str, Callable[[], object]]) -> None:
        """Call each slot when the action of its name is triggered."""
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _checked=False, s=slot: s())

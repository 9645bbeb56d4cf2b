"""What the window's controllers have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from reader.ui.window_parts import WindowParts


class Controller(QObject):
    """Stands between services and widgets; owns no widgets and no business state.

    Args:
        parts: what the window is made of; the window owns the controller.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Call each slot when the action of its name is triggered."""
        for name, slot in slots.items():
            self._parts.actions[name].triggered.connect(lambda _checked=False, s=slot: s())

"""Garbage is collected in the window's thread.

Python collects in whichever thread happens to make one object too many. Among what it finds may be
objects of Qt in a cycle, and to end these anywhere but in their own thread ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds from one look to the next: short, so that there is never much to look at.
INTERVAL = 250


class GarbageCollector(QObject):
    """Takes over from Python's automatic collection, by the thresholds that are set there."""

    def __init__(self, parent: QObject) -> None:
        """Begin.

        Args:
            parent: what it ends with; its thread is the one that collects.
        """
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(INTERVAL)


def collect_due() -> None:
    """Collect the generations whose thresholds have been passed, as Python itself would."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > threshold
    ]
    if due:
        gc.collect(due[-1])

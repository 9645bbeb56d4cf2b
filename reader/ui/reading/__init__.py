"""The parallel view: an article and its translation, pair by pair."""

from reader.ui.reading.modes import Mode, Side
from reader.ui.reading.spread import Spread
from reader.ui.reading.view import ParallelView

__all__ = ["Mode", "ParallelView", "Side", "Spread"]

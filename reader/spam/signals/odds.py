"""Chances and their log-odds."""

from __future__ import annotations

import math

#: No chance is called surer than this, in log-odds.
_SUREST = 9.0


def logit(chance: float) -> float:
    """The log-odds of a chance, kept within what the models can tell."""
    if chance <= 0 or chance >= 1:
        return math.copysign(_SUREST, chance - 0.5)
    return max(-_SUREST, min(_SUREST, math.log(chance / (1 - chance))))


def chance(log_odds: float) -> float:
    """The chance that belongs to log-odds."""
    bounded = max(-_SUREST, min(_SUREST, log_odds))
    return 1 / (1 + math.exp(-bounded))

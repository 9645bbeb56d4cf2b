"""Logistic regression over named features, by full-batch gradient steps with momentum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

#: A feature seen on fewer blocks gets no weight.
_RAREST = 15
_STEPS = 140


def fit(
    rows: Sequence[Sequence[str]],
    labels: NDArray[np.float64],
    importance: NDArray[np.float64],
    *,
    penalty: float = 3.0,
) -> dict[str, float]:
    """Fit weights.

    Args:
        rows: the features present, by example.
        labels: 0 or 1 by example.
        importance: how much an example counts.
        penalty: strength of the pull of every weight towards zero (L2).
    """
    counts = Counter(name for row in rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= _RAREST)
    index = {name: number for number, name in enumerate(names)}
    columns, starts = _pack(rows, index)
    owners = np.repeat(np.arange(len(rows)), np.diff(starts))
    scale = 1.0 / np.sqrt(
        np.bincount(columns, weights=importance[owners], minlength=len(names)) + penalty
    )
    weights: NDArray[np.float64] = np.zeros(len(names))
    velocity: NDArray[np.float64] = np.zeros(len(names))
    rate = 4.0 / max(1.0, float(np.mean(np.diff(starts))))
    for step in range(_STEPS):
        ahead = weights + 0.9 * velocity
        scores = np.bincount(owners, weights=ahead[columns], minlength=len(rows))
        slope = (1 / (1 + np.exp(-np.clip(scores, -30, 30))) - labels) * importance
        pulls = np.bincount(columns, weights=slope[owners], minlength=len(names))
        gradient = pulls + penalty * ahead
        velocity = 0.9 * velocity - rate * (1 - step / _STEPS) * gradient * scale**2
        weights = weights + velocity
    return {name: round(float(weights[index[name]]), 3) for name in names}


def _pack(
    rows: Sequence[Sequence[str]], index: dict[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The rows as one array of columns, and where each row starts."""
    columns: list[int] = []
    starts = [0]
    for row in rows:
        columns.extend(index[name] for name in row if name in index)
        starts.append(len(columns))
    return np.array(columns, dtype=np.int64), np.array(starts, dtype=np.int64)

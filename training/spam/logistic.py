"""Logistic regression with a penalty and expected signs, by Newton's method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def fit(
    rows: Sequence[Mapping[str, float]],
    labels: Sequence[int],
    weights: Sequence[float],
    names: Sequence[str],
    negative: frozenset[str],
    penalty: float,
) -> dict[str, float]:
    """The weights by signal name, and the `bias`.

    Args:
        rows: the signals of each example.
        labels: 1 spam, 0 not.
        weights: how much each example counts.
        names: the signals to use.
        negative: the signals that may only speak against spam; the others may only speak for it.
        penalty: of the squared weights (not of the bias).
    """
    used = list(names)
    while True:
        found = _newton(_matrix(rows, used), np.array(labels, float), np.array(weights), penalty)
        wrong = [n for n, w in zip(used, found[1:], strict=True) if (w > 0) == (n in negative)]
        wrong = [n for n in wrong if abs(found[1 + used.index(n)]) > 1e-9]
        if not wrong:
            return {"bias": float(found[0]), **dict(zip(used, map(float, found[1:]), strict=True))}
        used = [name for name in used if name not in wrong]


def _matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Array:
    return np.array([[1.0, *(row.get(name, 0.0) for name in names)] for row in rows])


def _newton(x: Array, y: Array, weights: Array, penalty: float) -> Array:
    w = np.zeros(x.shape[1])
    ridge = np.diag([1e-6] + [penalty] * (x.shape[1] - 1))
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weights * (p - y)) + ridge @ w
        hessian = (x.T * (weights * p * (1 - p))) @ x + ridge
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w

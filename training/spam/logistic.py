"""Logistic regression with a penalty and expected signs, by Newton's method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

#: The penalty that holds a weight at its prior.
_HELD = 1e4

Array = NDArray[np.float64]


def fit(
    rows: Sequence[Mapping[str, float]],
    labels: Sequence[int],
    weights: Sequence[float],
    names: Sequence[str],
    negative: frozenset[str],
    penalty: float,
    prior: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """The weights by signal name, and the `bias`.

    Args:
        rows: the signals of each example.
        labels: 1 spam, 0 not.
        weights: how much each example counts.
        names: the signals to use.
        negative: the signals that may only speak against spam; the others may only speak for it.
        penalty: of the squared weights (not of the bias).
        prior: what a weight is drawn to instead of nothing.
    """
    used = list(names)
    while True:
        found = _newton(
            _matrix(rows, used),
            np.array(labels, float),
            np.array(weights),
            penalty,
            np.array([0.0, *((prior or {}).get(name, 0.0) for name in used)]),
        )
        free = set(used) - set(prior or {})
        wrong = [n for n, w in zip(used, found[1:], strict=True) if (w > 0) == (n in negative)]
        wrong = [n for n in wrong if n in free and abs(found[1 + used.index(n)]) > 1e-9]
        if not wrong:
            return {"bias": float(found[0]), **dict(zip(used, map(float, found[1:]), strict=True))}
        used = [name for name in used if name not in wrong]


def _matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Array:
    columns = {name: column for column, name in enumerate(names, 1)}
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, 0] = 1.0
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in columns:
                matrix[number, columns[name]] = value
    return matrix


def _newton(x: Array, y: Array, weights: Array, penalty: float, prior: Array) -> Array:
    w = prior.copy()
    ridge = np.diag([1e-6, *(penalty if drawn == 0 else _HELD for drawn in prior[1:])])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weights * (p - y)) + ridge @ (w - prior)
        hessian = (x.T * (weights * p * (1 - p))) @ x + ridge
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w

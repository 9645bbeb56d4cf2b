"""Fits when a text is said to be doubtful, and tells how well that points at bad pages.

    python -m training.extraction.fit_doubt DATA

DATA is a folder of sets as for `train_block_weights`, with those it learns nothing from (`MORE`).
A page is bad when the F1 of its text is below .6. Good weights leave few such pages, so each page
is judged by weights fitted to all pages of other folds, and to a few of them. What is printed are
the weights for `classification/doubt.py`, and, by those fitted to the other folds, how many bad
pages and good ones (.9) each limit marks where the weights were fitted to many.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.extraction import article
from reader.extraction.classification.linear import BlockModels
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.parsing import parse
from reader.text.decoding import decode
from reader.text.tokenization import tokens
from training.extraction.train_block_weights import (
    FOLDS,
    SETS,
    Example,
    fit_rounds,
    fold_of,
    group_of,
)
from training.extraction.train_block_weights import read as read_examples

#: Sets of pages that the weights are not fitted to.
MORE = ("waddle-zh", "waddle-en")
BAD, GOOD = 0.6, 0.9
#: Weights are fitted to all pages, and to so many.
SIZES = (100_000, 60, 20)
LIMITS = (-1.0, -1.5, -1.85, -2.2, -2.6)
_PENALTY, _STEPS = 5.0, 40
_RUN = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a page: the F1 of its text, what was expected, its fold, who judged it."""

    f1: float
    odds: tuple[float, float, float]
    fold: int
    size: int


def main() -> None:
    """Judge the pages, fit, and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    judges = fit_judges(list(read_examples(data)))
    outcomes = [outcome for name in (*SETS, *MORE) for outcome in read(data / name, judges)]
    print("F1, precision, gaps, bias:", fit(outcomes).round(2).tolist())
    report(outcomes)


def fit_judges(examples: Sequence[Example]) -> Mapping[tuple[int, int], BlockModels]:
    """By fold and size: weights of so many pages of the other folds."""
    chosen = random.Random(3)
    judges = {}
    for fold in range(FOLDS):
        rest = [example for example in examples if example.fold != fold]
        for size in SIZES:
            judges[fold, size] = fit_rounds(chosen.sample(rest, min(size, len(rest))))
    return judges


def read(folder: Path, judges: Mapping[tuple[int, int], BlockModels]) -> Iterator[Outcome]:
    """What comes of the pages of a set where an article of them is expected."""
    for name, truth in json.loads((folder / "truth.json").read_text("utf-8")).items():
        page = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
        fold = fold_of(group_of(name, truth))
        outline, head = Flattener("").flatten(parse(decode(page).text).soup)
        for size in SIZES:
            found = article.find(article.declare(outline, head), judges[fold, size])
            if expected := article.expectation(found):
                pairs = zip(outline.pieces, found.inside, strict=True)
                text = "\n".join(piece.text for piece, good in pairs if good)
                yield Outcome(agreement(text, truth), expected.odds, fold, size)


def agreement(text: str, truth: Mapping[str, Any]) -> float:
    """The F1 of a text by runs of four tokens, or by the snippets it must have and must not."""
    if "articleBody" in truth:
        wanted, got = _runs(truth["articleBody"] or ""), _runs(text)
        right, whole = (wanted & got).total(), wanted.total() + got.total()
        return 2 * right / whole if whole else 1.0
    squeezed = "".join(text.split())
    with_, without = (
        sum("".join(snippet.split()) in squeezed for snippet in truth[key] or ())
        for key in ("with", "without")
    )
    return 2 * with_ / max(1, with_ + without + len(truth["with"] or ()))


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    return Counter(zip(*(words[start:] for start in range(_RUN)), strict=False))


def fit(outcomes: Sequence[Outcome]) -> NDArray[np.float64]:
    """The weights of the three log-odds, and the bias, of a logistic regression (Newton)."""
    rows = np.array([[*outcome.odds, 1.0] for outcome in outcomes])
    bad = np.array([outcome.f1 < BAD for outcome in outcomes], dtype=float)
    penalty = np.diag([*(_PENALTY * rows[:, :-1].var(axis=0)), 0.001])
    weights: NDArray[np.float64] = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (chances - bad) + penalty @ weights
        curve = (rows * (chances * (1 - chances))[:, None]).T @ rows + penalty
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def report(outcomes: Sequence[Outcome]) -> None:
    """Print what each limit marks of pages that neither weights were fitted to."""
    by_fold = [fit([o for o in outcomes if o.fold != fold]) for fold in range(FOLDS)]
    judged = [o for o in outcomes if o.size == SIZES[0]]
    told = [(float(by_fold[o.fold] @ [*o.odds, 1.0]), o.f1) for o in judged]
    bad, good = sum(f1 < BAD for _, f1 in told), sum(f1 >= GOOD for _, f1 in told)
    for limit in LIMITS:
        marked = [f1 for odds, f1 in told if odds > limit]
        wrong, right = sum(f1 < BAD for f1 in marked), sum(f1 >= GOOD for f1 in marked)
        print(f"from {limit}: {wrong} of {bad} bad pages, {right} of {good} good ones marked")


if __name__ == "__main__":
    main()

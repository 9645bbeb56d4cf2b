"""Fits when a text is said to be doubtful, and tells how well that points at bad pages.

    python -m training.extraction.fit_doubt DATA [--jobs 2]

DATA is a folder of sets as for `train_block_weights`, with those it learns nothing from (`MORE`).
A page is bad when the F1 of its text is below .6; those whose reference is wrong stand in
`wrong_references.toml`, with the reason. The weights that ship leave few bad pages, so that each is
judged a second time, with half of the weights forgotten. What is printed are the weights for
`classification/doubt.py`, and, by those fitted to the other folds (by publisher), how many bad
pages and good ones (.9) each limit marks where nothing was forgotten.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.extraction import article
from reader.extraction.classification.linear import BlockModels, LinearModel, block_models
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.parsing import parse
from reader.text.decoding import decode
from reader.text.tokenization import tokens
from training.extraction.train_block_weights import FOLDS, SETS, fold_of, group_of

#: Sets of pages that the weights of blocks are not fitted to.
MORE = ("waddle-zh", "waddle-en")
BAD, GOOD = 0.6, 0.9
#: The share of the weights that are known when a page is judged.
KNOWN = (1.0, 0.5)
LIMITS = (-2.0, -2.4, -2.8, -3.0, -3.2, -3.4, -3.6, -4.0)
_WRONG = Path(__file__).with_name("wrong_references.toml")
_SOFT_HYPHEN = "\u00ad"
_PENALTY, _STEPS = 5.0, 40
_RUN = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a page: the F1 of its text, what was expected, its fold, what was known."""

    name: str
    f1: float
    odds: tuple[float, float, float]
    fold: int
    known: float


def main() -> None:
    """Judge the pages, fit, and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--jobs", type=int, default=2, help="pages judged at the same time")
    options = parser.parse_args()
    wrong = tomllib.loads(_WRONG.read_text("utf-8"))
    pages = []
    for name in (*SETS, *MORE):
        truth = json.loads((options.data / name / "truth.json").read_text("utf-8"))
        pages += [(name, key) for key in truth if key not in wrong.get(name, ())]
    with Pool(options.jobs) as pool:
        judged = pool.imap(partial(judge, options.data), pages, chunksize=16)
        outcomes = list(chain.from_iterable(judged))
    print("F1, precision, gaps, bias:", fit(outcomes).round(2).tolist())
    report(outcomes)


@cache
def weights(known: float) -> BlockModels:
    """The weights that ship, of which so many are known."""
    chosen, models = random.Random(2), block_models()

    def some(model: LinearModel) -> LinearModel:
        kept = (name for name in sorted(model.weights) if chosen.random() < known)
        return LinearModel({name: model.weights[name] for name in kept})

    return BlockModels(some(models.first), some(models.second))


@cache
def _truth(folder: Path) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((folder / "truth.json").read_text("utf-8"))
    return found


def judge(data: Path, page: tuple[str, str]) -> list[Outcome]:
    """What comes of a page, given by its set and its name, where an article of it is expected."""
    folder, name = data / page[0], page[1]
    truth = _truth(folder)[name]
    source = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
    outline, head = Flattener("").flatten(parse(decode(source).text).soup)
    outline.release_links()
    outcomes = []
    for known in KNOWN:
        own = replace(outline, pieces=list(outline.pieces))  # lines from data are added to it
        found = article.find(article.declare(own, head), weights(known))
        if expected := article.expectation(found):
            pairs = zip(own.pieces, found.inside, strict=True)
            text = "\n".join(piece.text for piece, good in pairs if good)
            fold = fold_of(group_of(name, truth))
            f1 = agreement(text, truth)
            outcomes.append(Outcome("/".join(page), f1, expected.odds, fold, known))
    return outcomes


def agreement(text: str, truth: Mapping[str, Any]) -> float:
    """The F1 of a text by runs of four tokens, or by the snippets it must have and must not."""
    text = _composed(text)
    if "articleBody" in truth:
        wanted, got = _runs(_composed(truth["articleBody"] or "")), _runs(text)
        right, whole = (wanted & got).total(), wanted.total() + got.total()
        return 2 * right / whole if whole else 1.0
    squeezed = "".join(text.split())
    with_, without = (
        sum("".join(_composed(snippet).split()) in squeezed for snippet in truth[key] or ())
        for key in ("with", "without")
    )
    return 2 * with_ / max(1, with_ + without + len(truth["with"] or ()))


def _composed(text: str) -> str:
    """A text as a page is read: accents as one sign with their letters, without soft hyphens."""
    return unicodedata.normalize("NFC", text).replace(_SOFT_HYPHEN, "")


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
    """Print what each limit marks of pages that the weights were not fitted to."""
    by_fold = [fit([o for o in outcomes if o.fold != fold]) for fold in range(FOLDS)]
    judged = [o for o in outcomes if o.known == KNOWN[0]]
    told = {o: float(by_fold[o.fold] @ [*o.odds, 1.0]) for o in judged}
    bad, good = sum(o.f1 < BAD for o in judged), sum(o.f1 >= GOOD for o in judged)
    for limit in LIMITS:
        marked = [o.f1 for o in judged if told[o] > limit]
        wrong, right = sum(f1 < BAD for f1 in marked), sum(f1 >= GOOD for f1 in marked)
        print(f"from {limit}: {wrong} of {bad} bad pages, {right} of {good} good ones marked")
    for outcome in sorted(judged, key=lambda o: -told[o]):
        if outcome.f1 < BAD:
            print(f"{told[outcome]:6.2f}  F1 {outcome.f1:.2f}  {outcome.name}")


if __name__ == "__main__":
    main()

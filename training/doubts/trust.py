"""What tells false lines of the starter packages from true ones: `resources/builtin/trust*`.

    python -m training.doubts.trust DATA

First it is counted how often what a package has for a word stands in careful translations of news.
Then the weights of the signs are fitted to lines of the development text that were judged by hand,
`judged.toml`: source and translation were read side by side, and a line is false that says
something its source does not. Half of the lines are fitted, and the other half tells how well that
does; what is written is fitted to all of them.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from math import log
from pathlib import Path
from typing import Any

import numpy as np

from reader.resources import resource_path
from reader.translation.argos import load_tokenizer, open_package
from reader.translation.builtin import trust
from reader.translation.model import LONGEST_CLAUSE, Model
from reader.translation.packages.store import PackageStore, ready
from reader.translation.preparation import Preparation
from reader.translation.tokens import Tokens
from reader.untrusted import read_toml
from training.translation.pairs import Pair, read_lines, read_pairs

_JUDGED = Path(__file__).with_name("judged.toml")
#: A word is in the table from so many sentences on; so many more are added that are as usual.
_LEAST_SEEN, _ADDED = 3, 2
#: A word says something whose risk is so far from what is usual.
_TELLING = 0.1
#: How strongly weights are held to nothing, and the share of true lines that may be marked.
_RIDGE, _TRUE_MARKED = 3.0, 0.18

#: NumPy's types say nothing of what is in an array.
Numbers = Any


def risks(preparation: Preparation, pairs: Iterable[Pair]) -> trust.Risks:
    """Counts how often the translations of English words stand in careful ones.

    Returns:
        the risk of each word, which is -ln of that share.
    """
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for pair in pairs:
        clauses = _clauses(preparation, pair.en)
        for read in {one for tokens in clauses for one in trust.stretches(tokens)}:
            for word in trust.looked_up([read]):
                seen[word] += 1
                right[word] += _stands_in(read[1], pair.zh)
    usual = right.total() / seen.total()
    found = {
        word: -log((right[word] + _ADDED * usual) / (count + _ADDED))
        for word, count in seen.items()
        if count >= _LEAST_SEEN
    }
    telling = {word: risk for word, risk in found.items() if abs(risk + log(usual)) >= _TELLING}
    return trust.Risks(telling, -log(usual))


def _clauses(preparation: Preparation, text: str) -> list[Tokens]:
    return [clause.tokens for clause in preparation.plan(text, {}, LONGEST_CLAUSE).clauses]


def _stands_in(said: str, careful: str) -> bool:
    """Whether two characters of a translation stand in the careful one."""
    han = re.sub("[^\u3400-\u9fff]", "", said)
    return any(han[n : n + 2] in careful for n in range(max(1, len(han) - 1)))


def fit(signs: Numbers, false: Numbers) -> Numbers:
    """Fits a logistic regression, both kinds of lines weighed alike; the last is the constant."""
    middle, width = signs.mean(0), signs.std(0)
    scaled = np.c_[(signs - middle) / width, np.ones(len(signs))]
    share = np.where(false, len(false) / 2 / false.sum(), len(false) / 2 / (~false).sum())
    weights = np.zeros(scaled.shape[1])
    held = _RIDGE * np.diag([1.0] * signs.shape[1] + [0.0])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ ((likely - false) * share) + held @ weights
        bend = (scaled * (likely * (1 - likely) * share)[:, None]).T @ scaled + held
        weights = weights - np.linalg.solve(bend, slope)
    plain = weights[:-1] / width
    return np.r_[plain, weights[-1] - plain @ middle]


def limit(signs: Numbers, false: Numbers, weights: Numbers) -> float:
    """Returns the odds from which lines are marked."""
    return float(np.quantile(odds(signs[~false], weights), 1 - _TRUE_MARKED))


def odds(signs: Numbers, weights: Numbers) -> Numbers:
    """Returns how sure it is that lines are false."""
    return signs @ weights[:-1] + weights[-1]


def report(signs: Numbers, false: Numbers) -> None:
    """Prints what a half of the lines tells of the other one."""
    for seed in range(4):
        order = np.random.default_rng(seed).permutation(len(false))
        fitted, other = order[::2], order[1::2]
        weights = fit(signs[fitted], false[fitted])
        least = limit(signs[fitted], false[fitted], weights)
        marked = odds(signs[other], weights) > least
        told, kept = marked[false[other]], marked[~false[other]]
        print(
            f"  half {seed}: marked {told.sum()} of {len(told)} false, "
            f"{kept.sum()} of {len(kept)} true"
        )


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="python -m training.doubts.trust", description=__doc__)
    parser.add_argument("data", type=Path, help="folder of news.tsv.zst, dev.en and dev.zh")
    options = parser.parse_args()
    folder = resource_path("builtin")
    store = PackageStore(Path("none"), resource_path("packages"), Path("build") / "starter")
    written = ["# Made by `python -m training.doubts.trust`."]
    for package in map(ready, store.builtin_packages()):
        language = package.source
        judged = read_toml(_JUDGED.read_bytes())[language]
        numbers = [*judged["false"], *judged["true"]]
        false = np.arange(len(numbers)) < len(judged["false"])
        lines = read_lines(options.data / f"dev.{language}")
        texts = [lines[number] for number in numbers]
        written += ["", f"[{language}]"]
        found: list[trust.Signs]
        if language == "en":
            preparation = Preparation(package, load_tokenizer(package, open_package(package)))
            pairs = (p for p in read_pairs(options.data / "news.tsv.zst") if p.source == "forward")
            known = risks(preparation, pairs)
            rows = "".join(f"{word}\t{risk:.2f}\n" for word, risk in sorted(known.words.items()))
            (folder / "trust.tsv").write_text(rows, encoding="utf-8")
            written += [f"usual_risk = {known.usual:.3f}"]
            found = [
                trust.signs_of_english(text, _clauses(preparation, text), known) for text in texts
            ]
        else:
            made = Model(package).translate(texts)
            found = [trust.signs_of_chinese(a, b.text) for a, b in zip(texts, made, strict=True)]
        signs = np.array([list(row.values()) for row in found])
        print(f"{language}: {false.sum()} false lines of {len(false)}")
        report(signs, false)
        weights = fit(signs, false)
        names = [*found[0], "constant"]
        written += [f"{name} = {weight:.3f}" for name, weight in zip(names, weights, strict=True)]
        written += [f"doubtful_from = {limit(signs, false, weights):.3f}"]
    (folder / "trust.toml").write_text("\n".join(written) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

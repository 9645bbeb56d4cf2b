"""Fit the spam model to labelled pages, and tell how it does on sites it has not seen.

    python -m training.spam.fit_model PAGES.jsonl [--write resources/lexicons/model.toml]

Every figure printed is of pages left out of the fit: the pages are dealt into folds by site, or, the
harder test, by family of spam (all pages of one kit are in one fold).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import tomli_w

from reader.spam.context import page_signals
from reader.spam.kits import bundled_kits
from reader.spam.lexicon import bundled_lexicons
from reader.spam.model import Logistic, Model, chance
from reader.spam.signals import Seen, observe
from training.spam.examples import LabelledPage, read_pages
from training.spam.logistic import fit

FOLDS = 6
#: Signals that speak against spam.
NEGATIVE = frozenset({"prose", "lonely_prose", "on_topic", "length", "title"})
#: Log-odds set by hand, as few labelled pages keep their markup. Sources: search engines' policies on
#: hidden text and links, and the published studies of injected pages.
BY_HAND = {"concealed": 2.5, "outside": 2.0, "hosts": 0.35, "strangers": 0.35, "links": 0.3, "kit": 5.0}
ALONE = (
    "strong strong_bare plain plain_bare weak weak_bare density density_all strong_rate prose chain "
    "chain_hits brand domain glued repeats scraps twin edge alien_script alien_han length"
).split()
IN_PAGE = (
    "own between between_bare beside beside_bare above below heat lonely_prose share share_prose head "
    "head_prose after_lead_in on_topic names"
).split()
#: What a mistake on each kind of block costs.
COSTS = {"spam": 1.0, "body": 2.0, "title": 2.0, "meta": 1.0, "furniture": 1.0}


@dataclass(slots=True)
class Example:
    """A page with its blocks observed."""

    labelled: LabelledPage
    blocks: list[Seen]

    def counted(self) -> list[int]:
        """The places of the blocks that have a clear label."""
        return [i for i, label in enumerate(self.labelled.labels) if label in COSTS]


def fit_step(
    examples: Sequence[Example],
    signals: Callable[[Example], Sequence[dict[str, float]]],
    names: Sequence[str],
    penalty: float,
) -> Logistic:
    rows, labels, weights = [], [], []
    for example in examples:
        seen = signals(example)
        for place in example.counted():
            label = example.labelled.labels[place]
            rows.append(seen[place])
            labels.append(int(label == "spam"))
            weights.append(COSTS[label])
    found = fit(rows, labels, weights, names, NEGATIVE, penalty)
    return Logistic(found.pop("bias"), found)


def alone_chances(model: Logistic, example: Example) -> list[float]:
    """The chance of each block from the first step."""
    return [chance(model.log_odds(seen.signals)) for seen in example.blocks]


def fit_model(examples: Sequence[Example], penalties: tuple[float, float]) -> Model:
    """Both steps; the second is fitted to what the first says of pages it was not fitted to."""
    groups = deal(examples, lambda e: e.labelled.family, FOLDS)
    said: dict[int, list[float]] = {}
    for held in groups:
        rest = [e for e in examples if e not in held]
        step = with_hand(fit_step(rest, lambda e: [s.signals for s in e.blocks], ALONE, penalties[0]))
        said |= {id(e): alone_chances(step, e) for e in held}
    alone = with_hand(
        fit_step(examples, lambda e: [s.signals for s in e.blocks], ALONE, penalties[0])
    )
    in_page = fit_step(examples, lambda e: page_signals(e.blocks, said[id(e)]), IN_PAGE, penalties[1])
    return Model(alone, in_page)


def with_hand(step: Logistic) -> Logistic:
    """The step with the weights set by hand."""
    return Logistic(step.bias, {**step.weights, **BY_HAND})


def deal(
    examples: Sequence[Example], key: Callable[[Example], str], count: int
) -> list[list[Example]]:
    """The examples in groups of about the same size, those with one key together."""
    keys = sorted({key(e) for e in examples})
    np.random.default_rng(7).shuffle(keys)
    sizes = sorted(keys, key=lambda k: -sum(key(e) == k for e in examples))
    groups: list[list[Example]] = [[] for _ in range(count)]
    for name in sizes:
        smallest = min(groups, key=len)
        smallest += [e for e in examples if key(e) == name]
    return groups


def judge(model: Model, example: Example) -> list[float]:
    """The final chance of each block."""
    alone = alone_chances(model.alone, example)
    return [chance(model.in_page.log_odds(row)) for row in page_signals(example.blocks, alone)]


def report(title: str, judged: Sequence[tuple[Example, Sequence[float]]]) -> None:
    """Print precision, recall and lost body blocks by threshold, and the calibration table."""
    pairs = [
        (p, e.labelled.labels[i]) for e, chances in judged for i, p in enumerate(chances) if i in e.counted()
    ]
    print(title)
    for threshold in (0.5, 0.6, 0.7, 0.8, 0.9):
        hits = sum(label == "spam" for p, label in pairs if p >= threshold)
        wrong = [label for p, label in pairs if p >= threshold and label != "spam"]
        missed = sum(label == "spam" for p, label in pairs if p < threshold)
        precision = hits / max(hits + len(wrong), 1)
        recall = hits / max(hits + missed, 1)
        f1 = 2 * hits / max(2 * hits + len(wrong) + missed, 1)
        pages = sum(
            any(p >= threshold and l == "spam" for p, l in zip(c, e.labelled.labels, strict=True))
            for e, c in judged
        )
        alarms = sum(
            "spam" not in e.labelled.labels
            and any(p >= threshold and l in COSTS for p, l in zip(c, e.labelled.labels, strict=True))
            for e, c in judged
        )
        print(
            f"  ≥{threshold:.1f}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  body lost "
            f"{wrong.count('body')}, title {wrong.count('title')}; pages found {pages}, false alarms on {alarms}"
        )
    for low in (0.0, 0.1, 0.3, 0.5, 0.7, 0.9):
        high = {0.0: 0.1, 0.1: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.9, 0.9: 1.01}[low]
        inside = [label == "spam" for p, label in pairs if low <= p < high]
        if inside:
            print(f"  score {low:.1f}–{min(high, 1):.1f}: {len(inside):5d} blocks, {np.mean(inside):.3f} spam")


def main() -> None:
    """Read, report, write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", type=Path)
    arguments.add_argument("--write", type=Path)
    arguments.add_argument("--penalty", type=float, nargs=2, default=(1.0, 1.0))
    chosen = arguments.parse_args()
    lexicons, kits = bundled_lexicons(), bundled_kits()
    examples = [Example(p, observe(p.page, lexicons, kits)) for p in read_pages(chosen.pages)]
    penalties = tuple(chosen.penalty)
    for title, key in (
        ("Left out by site", lambda e: e.labelled.site),
        ("Left out by family", lambda e: e.labelled.family),
    ):
        judged = []
        for held in deal(examples, key, FOLDS):
            model = fit_model([e for e in examples if e not in held], penalties)
            judged += [(e, judge(model, e)) for e in held]
        report(title, judged)
    model = fit_model(examples, penalties)
    report("Fitted and judged on the same pages", [(e, judge(model, e)) for e in examples])
    if chosen.write:
        chosen.write.write_text(as_toml(model), "utf-8")


def as_toml(model: Model) -> str:
    """The model's file."""
    tables = {
        name: {"bias": round(step.bias, 2), **{k: round(v, 2) for k, v in step.weights.items()}}
        for name, step in (("alone", model.alone), ("in_page", model.in_page))
    }
    head = "# Log-odds of spam by signal (see reader/spam/signals.py and context.py); made by training/spam.\n\n"
    return head + tomli_w.dumps(tables)


if __name__ == "__main__":
    main()

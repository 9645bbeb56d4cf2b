"""Fit the spam model to labelled pages, and tell how it does on sites it has not seen.

    python -m training.spam.fit_model PAGES.jsonl [--clean PAGES.jsonl] [--write resources/lexicons/model.toml]

Every figure printed is of pages left out of the fit: the pages are dealt into folds by site, or, the
harder test, by family of spam (all pages of one kit are in one fold).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import tomli_w

from reader.spam.context import page_signals
from reader.spam.model import Logistic, Model, Step
from reader.spam.signals import Seen, bundled_knowledge, observe
from training.spam.examples import LabelledPage, read_pages
from training.spam.logistic import fit
from training.spam.report import report

FOLDS = 6
#: Signals that speak against spam.
NEGATIVE = frozenset({"length", "furniture", "wordless", "unlike_seeds", "lonely"})
#: What the second step starts from: what the first said.
PRIOR = {"own": 1.0}
#: Log-odds set by hand, as few labelled pages keep their markup. Sources: search engines' policies on
#: hidden text and links, and the published studies of injected pages.
BY_HAND = {
    "concealed": 2.5,
    "hidden_links": 4.0,
    "outside": 2.0,
    "twin_chain": 3.0,
    "hosts": 0.35,
    "strangers": 0.35,
    "links": 0.3,
    "lead_in": 8.0,
    "residue": 8.0,
    "scraps": 8.0,
    "comments": 4.0,
    "alien_hits": 3.0,
    "keyword_line": 2.5,
    "title": -1.5,
}
ALONE = (
    "strong plain weak density density_all strong_rate plain_rate weak_rate chain chain_hits brand domain "
    "glued repeats twin edge alien_script alien_han furniture wordless length"
).split()
IN_PAGE = (
    "own between beside near bare_seeds share head after_lead_in furniture wordless unlike_seeds lonely"
).split()
#: What a mistake on each kind of block costs.
COSTS = {"spam": 1.0, "body": 2.0, "title": 2.0, "meta": 1.0, "furniture": 1.0}
#: The same for pages known to be clean as a whole: there are so many of them.
CLEAN_COST, CLEAN_COST_WITH_TERMS = 0.05, 0.5


@dataclass(slots=True)
class Example:
    """A page with its blocks observed, and which of them count how much."""

    labelled: LabelledPage
    blocks: list[Seen]
    clean: bool = False
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.places = [i for i, label in enumerate(self.labelled.labels) if label in COSTS]

    def cost(self, place: int) -> float:
        """What a mistake on a block costs."""
        if not self.clean:
            return COSTS[self.labelled.labels[place]]
        return CLEAN_COST_WITH_TERMS if self.blocks[place].hits else CLEAN_COST


Signals = Callable[[Example], Sequence[Mapping[str, float]]]


def fit_step(examples: Sequence[Example], signals: Signals, names: Sequence[str], penalty: float) -> Step:
    """One step of the model, for bare text and for prose."""
    tables = []
    for is_prose in (False, True):
        rows, labels, costs = [], [], []
        for example in examples:
            seen = signals(example)
            for place in example.places:
                if example.blocks[place].is_prose is is_prose:
                    rows.append(seen[place])
                    labels.append(int(example.labelled.labels[place] == "spam"))
                    costs.append(example.cost(place))
        found = fit(rows, labels, costs, names, NEGATIVE, penalty, PRIOR)
        tables.append(Logistic(found.pop("bias"), found))
    return Step(*tables)


def own_signals(example: Example) -> list[dict[str, float]]:
    """The signals of the first step."""
    return [seen.signals for seen in example.blocks]


def alone_chances(step: Step, example: Example) -> list[float]:
    """The chance of each block from the first step."""
    return [step.chance(seen.signals, is_prose=seen.is_prose) for seen in example.blocks]


def fit_model(examples: Sequence[Example], penalties: Sequence[float]) -> Model:
    """Both steps; the second is fitted to what the first says of pages it was not fitted to."""
    said: dict[int, list[float]] = {}
    for held in deal(examples, lambda e: e.labelled.family, FOLDS):
        rest = [e for e in examples if e not in held]
        step = with_hand(fit_step(rest, own_signals, ALONE, penalties[0]))
        said |= {id(e): alone_chances(step, e) for e in held}
    alone = with_hand(fit_step(examples, own_signals, ALONE, penalties[0]))
    in_page = fit_step(examples, lambda e: page_signals(e.blocks, said[id(e)]), IN_PAGE, penalties[1])
    return Model(alone, in_page)


def with_hand(step: Step) -> Step:
    """The step with the weights set by hand."""
    return Step(*(Logistic(s.bias, {**s.weights, **BY_HAND}) for s in (step.bare, step.prose)))


def deal(examples: Sequence[Example], key: Callable[[Example], str], count: int) -> list[list[Example]]:
    """The examples in groups of about the same size, those with one key together."""
    together: dict[str, list[Example]] = {}
    for example in examples:
        together.setdefault(key(example), []).append(example)
    groups: list[list[Example]] = [[] for _ in range(count)]
    for name in sorted(together, key=lambda k: (-len(together[k]), k)):
        min(groups, key=len).extend(together[name])
    return groups


def judge(model: Model, example: Example) -> list[float]:
    """The final chance of each block."""
    rows = page_signals(example.blocks, alone_chances(model.alone, example))
    return [
        model.in_page.chance(row, is_prose=seen.is_prose)
        for row, seen in zip(rows, example.blocks, strict=True)
    ]


def as_toml(model: Model) -> str:
    """The model's file."""
    tables = {
        step_name: {
            kind: {
                "bias": round(logistic.bias, 2),
                **{k: round(v, 2) for k, v in logistic.weights.items() if abs(v) >= 0.005},
            }
            for kind, logistic in (("bare", step.bare), ("prose", step.prose))
        }
        for step_name, step in (("alone", model.alone), ("in_page", model.in_page))
    }
    return (
        "# Log-odds of spam by signal (see reader/spam/signals.py and context.py): of a block alone and in its\n"
        "# page; of bare text and of prose. Made by training/spam/fit_model.py.\n\n" + tomli_w.dumps(tables)
    )


def read_examples(path: Path, *, clean: bool = False) -> list[Example]:
    """The pages of a file, observed."""
    return [Example(p, observe(p.page, bundled_knowledge()), clean) for p in read_pages(path)]


def main() -> None:
    """Read, report, write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", type=Path)
    arguments.add_argument("--clean", type=Path, help="more pages, without spam, to learn from")
    arguments.add_argument("--write", type=Path, help="where the model goes")
    arguments.add_argument("--penalty", type=float, nargs=2, default=(1.0, 1.0), metavar=("ALONE", "PAGE"))
    arguments.add_argument("--quick", action="store_true", help="leave out the split by site")
    chosen = arguments.parse_args()
    examples = read_examples(chosen.pages)
    clean = read_examples(chosen.clean, clean=True) if chosen.clean else []
    splits: dict[str, Callable[[Example], str]] = {"family": lambda e: e.labelled.family}
    if not chosen.quick:
        splits["site"] = lambda e: e.labelled.site
    for name, key in splits.items():
        judged = []
        for held in deal(examples, key, FOLDS):
            rest = [e for e in examples if e not in held]
            model = fit_model([*rest, *clean[::3]], chosen.penalty)
            judged += [(e.labelled.labels, judge(model, e)) for e in held]
        report(f"Left out by {name}", judged)
    model = fit_model([*examples, *clean], chosen.penalty)
    report("Fitted and judged on the same pages", [(e.labelled.labels, judge(model, e)) for e in examples])
    if chosen.write:
        chosen.write.write_text(as_toml(model), "utf-8")


if __name__ == "__main__":
    main()

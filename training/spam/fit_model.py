r"""Fit the spam model to labelled pages, and tell how it does on sites it has not seen.

    python -m training.spam.fit_model PAGES.jsonl --injected FOLDER --clean FOLDER \
        --write resources/lexicons/model.toml

Every figure printed is of pages left out of the fit: the pages are dealt into folds by site, or,
the harder test, by family of spam (all pages of one kit are in one fold).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import tomli_w

from reader.spam.context import page_signals, weigh_in_page
from reader.spam.lexicon import Strength
from reader.spam.model import Logistic, Model, Step
from reader.spam.reading import Seen, bundled_knowledge
from reader.spam.signals import observe
from training.spam.examples import LabelledPage, read_blocks, read_clean, read_injected
from training.spam.logistic import fit
from training.spam.report import report

FOLDS = 6
#: Signals that speak against spam.
NEGATIVE = frozenset({"inside", "length", "furniture", "wordless", "unlike_seeds", "lonely"})
#: What the second step starts from: what the first said.
PRIOR = {"own": 1.0}
#: Log-odds set by hand, of signs that are certain but too rare in the pages to be learned.
BY_HAND = {
    "lead_in": 8.0,
    "residue": 8.0,
    "scraps": 8.0,
    "comments": 4.0,
    "alien_hits": 3.0,
    "keyword_line": 2.5,
    "brand": 2.5,
    "alien_han": 3.5,
    "alien_pieces": 2.5,
    "hidden_strangers": 5.0,
    "spliced": 3.0,
    "title": -0.75,
}
#: The same for the second step, of prose: a paragraph without a word of spam is left alone; to lose
#: one costs more than the labels can say.
BY_HAND_IN_PAGE = {"hitless": -2.0}
ALONE = [
    "strong",
    "strong_hits",
    "plain",
    "weak",
    "density",
    "density_all",
    "strong_rate",
    "plain_rate",
    "weak_rate",
    "chain",
    "chain_hits",
    "domain",
    "glued",
    "repeats",
    "twin",
    "twin_chain",
    "edge",
    "alien_script",
    "furniture",
    "wordless",
    "length",
    "hosts",
    "strangers",
    "links",
    "inside",
    "concealed",
    "hidden_links",
    "hidden_hits",
    "foreign_links",
    "outside",
]
IN_PAGE_BARE = [
    "own",
    "between",
    "beside",
    "near",
    "share",
    "head",
    "after_lead_in",
    "furniture",
    "wordless",
    "unlike_seeds",
    "lonely",
]
IN_PAGE_PROSE = [
    "own",
    "between",
    "beside",
    "near",
    "bare_seeds",
    "share",
    "head",
    "unlike_seeds",
    "lonely",
]
#: What a mistake on each kind of block costs.
COSTS = {"spam": 1.0, "body": 2.0, "title": 2.0, "meta": 1.0, "furniture": 1.0, "clean": 0.15}
#: Blocks of clean pages are many: of those without a word of spam, one in so many is learned from.
CLEAN_SAMPLE = 8
CLEAN_COST_WITH_TERMS = 0.3


@dataclass(slots=True, eq=False)
class Example:
    """A page with its blocks observed, and which of them count how much."""

    labelled: LabelledPage
    blocks: list[Seen]
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        labels = self.labelled.labels
        self.places = [
            place
            for place, label in enumerate(labels)
            if label in COSTS
            and (
                label != "clean"
                or place % CLEAN_SAMPLE == 0
                or self.blocks[place].terms(Strength.PLAIN)
            )
        ]

    def cost(self, place: int) -> float:
        """What a mistake on a block costs."""
        label = self.labelled.labels[place]
        told = label == "clean" and self.blocks[place].terms(Strength.PLAIN)
        return CLEAN_COST_WITH_TERMS if told else COSTS[label]


Signals = Callable[[Example], Sequence[Mapping[str, float]]]


def fit_step(
    examples: Sequence[Example], signals: Signals, names: Sequence[Sequence[str]], penalty: float
) -> Step:
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
        found = fit(rows, labels, costs, names[is_prose], NEGATIVE, penalty, PRIOR)
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
        step = with_hand(fit_step(rest, own_signals, (ALONE, ALONE), penalties[0]))
        said |= {id(e): alone_chances(step, e) for e in held}
    alone = with_hand(fit_step(examples, own_signals, (ALONE, ALONE), penalties[0]))
    names = IN_PAGE_BARE, IN_PAGE_PROSE
    in_page = fit_step(examples, lambda e: page_signals(e.blocks, said[id(e)]), names, penalties[1])
    prose = Logistic(in_page.prose.bias, {**in_page.prose.weights, **BY_HAND_IN_PAGE})
    return Model(alone, Step(in_page.bare, prose))


def with_hand(step: Step) -> Step:
    """The step with the weights set by hand."""
    return Step(*(Logistic(s.bias, {**s.weights, **BY_HAND}) for s in (step.bare, step.prose)))


def deal(
    examples: Sequence[Example], key: Callable[[Example], str], count: int
) -> list[list[Example]]:
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
    return weigh_in_page(example.blocks, alone_chances(model.alone, example), model.in_page)[1]


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
        "# Log-odds of spam by signal (see reader/spam/signals.py and context.py): of a block\n"
        "# alone and in its page; bare text and prose apart. Made by training.spam.\n\n"
        + tomli_w.dumps(tables)
    )


def observed(pages: Iterable[LabelledPage]) -> list[Example]:
    """The pages with their signals."""
    return [Example(page, observe(page.page, bundled_knowledge())) for page in pages]


def cross_validate(
    title: str,
    examples: Sequence[Example],
    always: Sequence[Example],
    key: Callable[[Example], str],
    penalties: Sequence[float],
) -> None:
    """Print the figures of pages judged by models that were fitted without their group."""
    judged = []
    for held in deal(examples, key, FOLDS):
        rest = [e for e in examples if e not in held]
        model = fit_model([*rest, *always], penalties)
        judged += [(e.labelled.labels, judge(model, e)) for e in held]
    report(title, judged)


def run(
    labelled: Sequence[Example],
    injected: Sequence[Example],
    clean: Sequence[Example],
    *,
    write: Path | None,
    penalties: Sequence[float],
    quick: bool,
) -> None:
    """Report, fit to all pages, write the model."""
    other = [*injected, *clean]
    cross_validate(
        "Left out by family", labelled, other[::2], lambda e: e.labelled.family, penalties
    )
    if not quick:
        cross_validate(
            "Left out by site", labelled, other[::2], lambda e: e.labelled.site, penalties
        )
        cross_validate(
            "Injected pages and clean ones, left out by page",
            other,
            labelled,
            lambda e: e.labelled.site,
            penalties,
        )
    model = fit_model([*labelled, *other], penalties)
    report(
        "Fitted and judged on the same pages",
        [(e.labelled.labels, judge(model, e)) for e in labelled],
    )
    if write:
        write.write_text(as_toml(model), "utf-8")


def main() -> None:
    """Read the pages, and run."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("labelled", type=Path, help="pages with a label for each block")
    arguments.add_argument(
        "--injected", type=Path, required=True, help="a folder of pages with spam put in"
    )
    arguments.add_argument(
        "--clean", type=Path, required=True, help="a folder of pages without spam"
    )
    arguments.add_argument("--every", type=int, default=4, help="use one clean page in so many")
    arguments.add_argument("--write", type=Path, help="where the model goes")
    arguments.add_argument(
        "--penalties", type=float, nargs=2, default=(1.0, 3.0), metavar=("ALONE", "PAGE")
    )
    arguments.add_argument(
        "--quick", action="store_true", help="leave out all but the split by family"
    )
    chosen = arguments.parse_args()
    run(
        observed(read_blocks(chosen.labelled)),
        observed(read_injected(chosen.injected)),
        observed(islice(read_clean(chosen.clean), 0, None, chosen.every)),
        write=chosen.write,
        penalties=chosen.penalties,
        quick=chosen.quick,
    )


if __name__ == "__main__":
    main()

"""Fits both steps of the spam model to labelled pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.spam.blocks.features import BlockFeatures
from reader.spam.classification.context import NOTHING, page_signals, weigh_alone, weigh_in_page
from reader.spam.classification.model import Logistic, Model, Step, set_weights
from reader.spam.classification.whole_page import whole_signals
from reader.spam.lexicon.knowledge import Knowledge, bundled_knowledge
from reader.spam.signals.measure import observe
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, WHOLE_SIGNALS, Of, Signal
from reader.spam.signals.whole import WholePage
from training.spam.examples import LabelledPage
from training.spam.logistic import fit

FOLDS = 6
#: What the second step starts from: what the first said.
PRIOR = {"own": 1.0}
#: Signs that speak against spam.
NEGATIVE = frozenset(row.name for row in (*SIGNALS, *PAGE_SIGNALS, *WHOLE_SIGNALS) if row.against)
#: What a mistake on each kind of block costs.
COSTS = {"spam": 1.0, "body": 2.0, "title": 2.0, "meta": 1.0, "furniture": 1.0, "clean": 0.15}
#: Blocks of clean pages are many: of those without a word of spam, one in so many is learned from.
CLEAN_SAMPLE = 8
CLEAN_COST_WITH_TERMS = 0.3
#: What a wrong verdict on a page without spam costs; there are many of them.
CLEAN_PAGE_COST = 0.5


@dataclass(slots=True, eq=False)
class Example:
    """A page with its blocks observed, which of them count, and how much the page does."""

    labelled: LabelledPage
    blocks: list[BlockFeatures]
    weight: float = 1.0
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        labels = self.labelled.labels
        self.places = [
            place
            for place, label in enumerate(labels)
            if label in COSTS
            and self.blocks[place].signals
            and (label != "clean" or place % CLEAN_SAMPLE == 0 or self.blocks[place].is_telling)
        ]

    def cost(self, place: int) -> float:
        """What a mistake on a block costs."""
        label = self.labelled.labels[place]
        told = label == "clean" and self.blocks[place].is_telling
        return self.weight * (CLEAN_COST_WITH_TERMS if told else COSTS[label])


Signals = Callable[[Example], Sequence[Mapping[str, float]]]


def observed(
    pages: Iterable[LabelledPage], knowledge: Knowledge | None = None, weight: float = 1.0
) -> list[Example]:
    """The pages with their signs, as what is known tells them, and what each counts."""
    known = knowledge or bundled_knowledge()
    return [Example(page, observe(page.page, known), weight) for page in pages]


def own_signals(example: Example) -> list[dict[str, float]]:
    """The signs of the first step."""
    return [block.signals for block in example.blocks]


def fit_step(
    examples: Sequence[Example], signals: Signals, rows: Sequence[Signal], penalty: float
) -> Step:
    """One step of the model, for bare text and for prose, with the weights set by hand."""
    tables = []
    observed_signals = [(example, signals(example)) for example in examples]
    for of in (Of.BARE, Of.PROSE):
        is_prose = of is Of.PROSE
        values, labels, costs = [], [], []
        for example, seen in observed_signals:
            for place in example.places:
                if example.blocks[place].is_prose is is_prose:
                    values.append(seen[place])
                    labels.append(int(example.labelled.labels[place] == "spam"))
                    costs.append(example.cost(place))
        names = [row.name for row in rows if row.weight is None and row.is_weighed(of)]
        found = fit(values, labels, costs, names, NEGATIVE, penalty, PRIOR)
        found |= set_weights(rows, of)
        tables.append(Logistic(found.pop("bias"), found))
    return Step(*tables)


def alone_chances(step: Step, example: Example) -> list[float]:
    """The chance of each block from the first step."""
    return weigh_alone(example.blocks, step)


def fit_model(examples: Sequence[Example], penalties: Sequence[float]) -> Model:
    """Both steps; the second is fitted to what the first says of pages it was not fitted to."""
    said: dict[int, list[float]] = {}
    for held in deal(examples, lambda e: e.labelled.family, FOLDS):
        rest = [e for e in examples if e not in held]
        step = fit_step(rest, own_signals, SIGNALS, penalties[0])
        said |= {id(e): alone_chances(step, e) for e in held}
    # The second step is taken only where the first found anything.
    told = [e for e in examples if max(said[id(e)], default=0.0) >= NOTHING]
    in_page = fit_step(
        told, lambda e: page_signals(e.blocks, said[id(e)]), PAGE_SIGNALS, penalties[1]
    )
    return Model(
        fit_step(examples, own_signals, SIGNALS, penalties[0]),
        in_page,
        fit_whole_page(
            examples, lambda e: weigh_in_page(e.blocks, said[id(e)], in_page)[1], penalties[2]
        ),
    )


def fit_whole_page(
    examples: Sequence[Example], chances: Callable[[Example], Sequence[float]], penalty: float
) -> Logistic:
    """The weights of the signs of a page as a whole."""
    rows, labels, costs = [], [], []
    for example in examples:
        if example.labelled.whole is None or not any(b.is_telling for b in example.blocks):
            continue
        rows.append(whole_signals(WholePage(example.blocks, chances(example))))
        labels.append(int(example.labelled.whole))
        is_clean = "clean" in example.labelled.labels
        costs.append(example.weight * (CLEAN_PAGE_COST if is_clean else 1.0))
    names = [row.name for row in WHOLE_SIGNALS if row.weight is None]
    found = fit(rows, labels, costs, names, NEGATIVE, penalty)
    found |= set_weights(WHOLE_SIGNALS, Of.ALL)
    return Logistic(found.pop("bias"), found)


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

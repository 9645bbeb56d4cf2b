r"""Fit the spam model to labelled pages, and tell how it does on sites it has not seen.

    python -m training.spam.fit_model PAGES.jsonl --injected FOLDER --clean FOLDER \
        --write resources/lexicons/model.toml

Every figure printed is of pages left out of the fit: the pages are dealt into folds by site, or,
the harder test, by family of spam (all pages of one kit are in one fold). Every page is learned
from twice, with all words of the lexicons and with half of them (see `thinned`).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import tomli_w

from reader.spam.classification.model import Logistic, Model
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, WHOLE_SIGNALS, Signal
from training.spam.examples import read_blocks, read_clean, read_injected
from training.spam.fitting import FOLDS, Example, deal, fit_model, judge, observed
from training.spam.report import report, report_families
from training.spam.thinned import FORGETFUL, thinned_knowledge


def as_toml(model: Model) -> str:
    """The model's file: what was fitted, without the weights that the table of signs has."""
    steps = (("alone", model.alone, SIGNALS), ("in_page", model.in_page, PAGE_SIGNALS))
    tables = {
        step_name: {"bare": _table(step.bare, rows), "prose": _table(step.prose, rows)}
        for step_name, step, rows in steps
    } | {"whole_page": _table(model.whole_page, WHOLE_SIGNALS)}
    return (
        "# Log-odds of spam by sign: of a block alone and in its page, bare text and prose\n"
        "# apart; of a page as a whole. Made by training.spam; what was set by hand stands in\n"
        "# signals.toml.\n\n" + tomli_w.dumps(tables)
    )


def _table(logistic: Logistic, rows: Iterable[Signal]) -> dict[str, float]:
    fitted = {row.name for row in rows if row.weight is None}
    weights = {
        name: round(weight, 2)
        for name, weight in logistic.weights.items()
        if name in fitted and abs(weight) >= 0.005
    }
    return {"bias": round(logistic.bias, 2), **weights}


def cross_validate(
    title: str,
    examples: Sequence[Example],
    forgetful: Sequence[Example],
    always: Sequence[Example],
    key: Callable[[Example], str],
    penalties: Sequence[float],
) -> dict[str, list[tuple[Sequence[str], Sequence[float]]]]:
    """Print the figures of pages judged by models that were fitted without their group.

    Args:
        title: what is printed above.
        examples: the pages.
        forgetful: the same pages, as they are seen with fewer words.
        always: pages that are always learned from.
        key: the group of a page.
        penalties: those of the steps of the model.

    Returns:
        By family, the labels and the chances of the blocks of each page.
    """
    judged: dict[str, list[tuple[Sequence[str], Sequence[float]]]] = {}
    for held in deal(examples, key, FOLDS):
        pairs = zip(examples, forgetful, strict=True)
        rest = [e for pair in pairs if pair[0] not in held for e in pair]
        model = fit_model([*rest, *always], penalties)
        for e in held:
            judged.setdefault(e.labelled.family, []).append((e.labelled.labels, judge(model, e)))
    report(title, [page for pages in judged.values() for page in pages])
    return judged


@dataclass(frozen=True, slots=True)
class Shown:
    """The pages that are learned from: with labels, with spam put in, and without spam."""

    labelled: Sequence[Example]
    injected: Sequence[Example]
    clean: Sequence[Example]

    @property
    def others(self) -> list[Example]:
        """All but the labelled ones."""
        return [*self.injected, *self.clean]


def run(
    known: Shown,
    forgetful: Shown,
    *,
    write: Path | None,
    penalties: Sequence[float],
    quick: bool,
) -> None:
    """Report, fit to all pages, write the model.

    Args:
        known: the pages as they are seen with all words of the lexicons.
        forgetful: the same with fewer.
        write: where the model goes.
        penalties: those of the steps of the model.
        quick: whether all but the split by family is left out.
    """
    pairs = known.labelled, forgetful.labelled
    half = [*known.others[::2], *forgetful.others[::2]]
    families = cross_validate(
        "Left out by family", *pairs, half, lambda e: e.labelled.family, penalties
    )
    report_families(families)
    if not quick:
        cross_validate("Left out by site", *pairs, half, lambda e: e.labelled.site, penalties)
        cross_validate(
            "Injected pages and clean ones, left out by page",
            known.others,
            forgetful.others,
            [*known.labelled, *forgetful.labelled],
            lambda e: e.labelled.site,
            penalties,
        )
    everything = [e for shown in (known, forgetful) for e in (*shown.labelled, *shown.others)]
    model = fit_model(everything, penalties)
    report(
        "Fitted and judged on the same pages",
        [(e.labelled.labels, judge(model, e)) for e in known.labelled],
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
    arguments.add_argument(
        "--kept", type=float, default=0.5, help="share of the words that are kept the second time"
    )
    arguments.add_argument("--write", type=Path, help="where the model goes")
    arguments.add_argument(
        "--penalties",
        type=float,
        nargs=3,
        default=(1.0, 3.0, 0.3),
        metavar=("ALONE", "PAGE", "WHOLE"),
    )
    arguments.add_argument(
        "--quick", action="store_true", help="leave out all but the split by family"
    )
    chosen = arguments.parse_args()
    pages = (
        read_blocks(chosen.labelled),
        list(read_injected(chosen.injected)),
        list(islice(read_clean(chosen.clean), 0, None, chosen.every)),
    )
    run(
        Shown(*map(observed, pages)),
        Shown(*(observed(some, thinned_knowledge(chosen.kept), FORGETFUL) for some in pages)),
        write=chosen.write,
        penalties=chosen.penalties,
        quick=chosen.quick,
    )


if __name__ == "__main__":
    main()

"""Trains the weights by which cleaning tells article text from the rest of a page.

    python -m training.extraction.train_block_weights DATA [--out FILE]

DATA is a folder of sets, each a folder with `<id>.html.gz` and a `truth.json` (article texts, or
snippets that must and must not appear). Only sets under licences that allow it are read (`SETS`).
Folds are by publisher where a page has an address, else by page.
Both rounds are logistic regressions over named features; the second is trained on chances that the
first gave to pages it had not seen. What is printed is the share of words judged rightly, on pages
not trained on.
"""

from __future__ import annotations

import argparse
import gzip
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.domains import domain_of
from reader.extraction.classification.body import headlines
from reader.extraction.classification.linear import BlockModels, LinearModel, logistic
from reader.extraction.features import first_round, second_round, survey
from reader.extraction.features.claims import Claims
from reader.extraction.features.facts import Facts, gather
from reader.extraction.markup import structured
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.outline import Outline
from reader.extraction.markup.parsing import parse
from reader.extraction.metadata import titles
from reader.resources import resource_path
from reader.text.decoding import decode
from training.extraction.labels import Labels, label
from training.extraction.logistic import fit

#: The sets that are trained on, and how much a page of each counts.
SETS = {
    "aeb": 1.0,
    "cwced-zh": 2.0,
    "modern": 1.0,
    "mozilla-readability": 1.0,
    "trafilatura-eval": 0.9,
}
FOLDS = 4
_CAP = 150.0


@dataclass(slots=True)
class Example:
    """A page to learn from."""

    name: str
    weight: float
    outline: Outline
    facts: list[Facts]
    headline: list[float]
    labels: Labels
    rows: list[list[str]]
    group: str

    @property
    def fold(self) -> int:
        """The part of the pages it belongs to, for trying out on pages that were not trained on."""
        return fold_of(self.group)

    def importance(self) -> list[float]:
        """By block: its words as a share of the article's, so that all articles count alike."""
        words = [min(fact.words, _CAP) for fact in self.facts]
        article = sum(w for w, known in zip(words, self.labels, strict=True) if known) or 1.0
        return [self.weight * max(0.1, min(6.0, 40 * w / (article + 60))) for w in words]


def main() -> None:
    """Train, say how good it is, and write the table of weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--out", type=Path, default=resource_path("vocabularies", "block_weights.json")
    )
    options = parser.parse_args()
    examples = list(read(options.data))
    print(f"{len(examples)} pages")
    models = fit_rounds(examples)
    table = {"first round": models.first.weights, "second round": models.second.weights}
    options.out.write_text(
        json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
    )


def fit_rounds(examples: Sequence[Example]) -> BlockModels:
    """The weights of both rounds: the second learns from pages that the first had not seen."""
    first, chances = train(examples)
    both = []
    for e, own in zip(examples, chances, strict=True):
        added = second_round(e.outline, e.facts, survey(e.outline, e.facts, own, e.headline))
        rows = [[*row, *more] for row, more in zip(e.rows, added, strict=True)]
        both.append(replace(e, rows=rows))
    second, _ = train(both)
    return BlockModels(first, second)


def read(data: Path) -> Iterator[Example]:
    """The pages of the sets."""
    for folder, weight in SETS.items():
        truth = json.loads((data / folder / "truth.json").read_text("utf-8"))
        for name, expected in truth.items():
            page = gzip.decompress((data / folder / f"{name}.html.gz").read_bytes())
            yield example(name, weight, page, expected)


def example(name: str, weight: float, page: bytes, truth: dict[str, Any]) -> Example:
    """A page flattened, measured and labelled."""
    outline, declared = Flattener(truth.get("url") or "").flatten(parse(decode(page).text).soup)
    data = structured.read_linked_data(declared.data)
    names = titles.declared_titles(
        data.headline, declared.meta("og:title"), declared.meta("twitter:title"), declared.title
    )
    description = declared.meta("og:description", "description")
    facts = gather(outline, Claims.of(names, data.body, description))
    return Example(
        name,
        weight,
        outline,
        facts,
        headlines(outline, facts, names),
        label([piece.text for piece in outline.pieces], truth),
        list(first_round(outline, facts)),
        group_of(name, truth),
    )


def group_of(name: str, truth: Mapping[str, Any]) -> str:
    """The publisher of a page, or the page itself where it has no address."""
    return domain_of(truth.get("url") or "") or name


def fold_of(group: str) -> int:
    """The fold that the pages of a group are in."""
    return zlib.crc32(group.encode()) % FOLDS


def train(examples: Sequence[Example]) -> tuple[LinearModel, list[list[float]]]:
    """A model of all pages, and the chances of each page by a model that had not seen it."""
    chances: list[list[float]] = [[] for _ in examples]
    right = judged = 0.0
    for fold in range(FOLDS):
        model = model_of([e for e in examples if e.fold != fold])
        for index, e in enumerate(examples):
            if e.fold == fold:
                chances[index] = [logistic(model.score(row)) for row in e.rows]
                good, known = agreement(e, chances[index])
                right, judged = right + good, judged + known
    print(f"{right / judged:.4f} of the words of unseen pages are judged rightly")
    return model_of(examples), chances


def model_of(examples: Sequence[Example]) -> LinearModel:
    """A model trained on some pages."""
    rows: list[list[str]] = []
    labels: list[int] = []
    importance: list[float] = []
    for e in examples:
        for row, known, weight in zip(e.rows, e.labels, e.importance(), strict=True):
            if known is not None:
                rows.append(row)
                labels.append(known)
                importance.append(weight)
    return LinearModel(fit(rows, array(labels), array(importance)))


def agreement(e: Example, chances: Sequence[float]) -> tuple[float, float]:
    """The words of a page that are judged rightly, and all of which it is known what they are."""
    right = known = 0.0
    for fact, wanted, chance in zip(e.facts, e.labels, chances, strict=True):
        if wanted is not None:
            known += fact.words
            right += fact.words * ((chance > 0.5) == bool(wanted))
    return right, known


def array(values: Sequence[float]) -> NDArray[np.float64]:
    """Numbers for the regression."""
    return np.array(values, dtype=np.float64)


if __name__ == "__main__":
    main()

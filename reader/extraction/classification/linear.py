"""A linear model over named features, read from a table that people can read too."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader.resources import resource_path
from reader.untrusted import read_json


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights by feature name; the sum over a block's features is the log-odds of article text."""

    weights: Mapping[str, float]

    def score(self, row: Iterable[str]) -> float:
        """What the features of a block add to its log-odds."""
        get = self.weights.get
        return sum([get(name, 0.0) for name in row])


@dataclass(frozen=True, slots=True)
class BlockModels:
    """The models of the two rounds."""

    first: LinearModel
    second: LinearModel

    @classmethod
    def read(cls, path: Path) -> BlockModels:
        """Read a table of weights written by `training/extraction`."""
        table = read_json(path.read_bytes())
        return cls(LinearModel(table["first round"]), LinearModel(table["second round"]))


@cache
def block_models() -> BlockModels:
    """The weights that ship, read once."""
    return BlockModels.read(resource_path("vocabularies", "block_weights.json"))


def logistic(score: float) -> float:
    """The chance of these log-odds."""
    if score < -30:
        return 0.0
    return 1 / (1 + math.exp(-score)) if score < 30 else 1.0

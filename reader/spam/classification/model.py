"""The logistic models that turn signals into a chance, with their weights in a readable file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.resources import resource_path
from reader.spam.signals.odds import chance
from reader.untrusted import read_toml


@dataclass(frozen=True, slots=True)
class Logistic:
    """A bias and one weight for each signal by name; a signal without a weight counts nothing."""

    bias: float
    weights: Mapping[str, float]

    def log_odds(self, signals: Mapping[str, float]) -> float:
        """The log-odds that the signals speak for."""
        weights, total = self.weights, self.bias
        for name, value in signals.items():
            if value and name in weights:
                total += weights[name] * value
        return total

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> Logistic:
        """The model of one table of the file: `bias` and the weights."""
        return cls(float(table["bias"]), {k: float(v) for k, v in table.items() if k != "bias"})


@dataclass(frozen=True, slots=True)
class Step:
    """The weights of one step: what has the punctuation of sentences is weighed by its own."""

    bare: Logistic
    prose: Logistic

    def chance(self, signals: Mapping[str, float], *, is_prose: bool) -> float:
        """The chance of spam that the signals of a block speak for."""
        return chance((self.prose if is_prose else self.bare).log_odds(signals))

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> Step:
        """The step of one table of the file."""
        return cls(Logistic.parse(table["bare"]), Logistic.parse(table["prose"]))


@dataclass(frozen=True, slots=True)
class Model:
    """Two steps for blocks, by itself and in its page, and one for the page as a whole."""

    alone: Step
    in_page: Step
    whole_page: Logistic

    @classmethod
    def parse(cls, table: Mapping[str, Any]) -> Model:
        """The model of a parsed file."""
        return cls(
            Step.parse(table["alone"]),
            Step.parse(table["in_page"]),
            Logistic.parse(table["whole_page"]),
        )


@cache
def bundled_model() -> Model:
    """The model the program comes with."""
    return Model.parse(read_toml(resource_path("lexicons", "model.toml").read_bytes()))

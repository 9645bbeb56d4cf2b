"""The logistic models that turn signals into a chance.

The weights that were fitted stand in a readable file, those set by hand in the table of signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.resources import resource_path
from reader.spam.signals.odds import chance
from reader.spam.signals.table import PAGE_SIGNALS, SIGNALS, WHOLE_SIGNALS, Of, Signal
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
    def parse(cls, table: Mapping[str, Any], rows: Iterable[Signal], of: Of) -> Logistic:
        """The model of one table of the file: `bias` and the weights.

        Args:
            table: what was fitted.
            rows: the signs it weighs; those with a weight of their own bring it.
            of: what it weighs.
        """
        fitted = {name: float(weight) for name, weight in table.items() if name != "bias"}
        return cls(float(table["bias"]), fitted | set_weights(rows, of))


def set_weights(rows: Iterable[Signal], of: Of) -> dict[str, float]:
    """The weights set by hand of the signs that something is weighed by."""
    return {row.name: row.weight for row in rows if row.weight and row.is_weighed(of)}


@dataclass(frozen=True, slots=True)
class Step:
    """The weights of one step: what has the punctuation of sentences is weighed by its own."""

    bare: Logistic
    prose: Logistic

    def chance(self, signals: Mapping[str, float], *, is_prose: bool) -> float:
        """The chance of spam that the signals of a block speak for."""
        return chance((self.prose if is_prose else self.bare).log_odds(signals))

    @classmethod
    def parse(cls, table: Mapping[str, Any], rows: Iterable[Signal]) -> Step:
        """The step of one table of the file, with the signs it weighs."""
        return cls(*(Logistic.parse(table[of], rows, of) for of in (Of.BARE, Of.PROSE)))


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
            Step.parse(table["alone"], SIGNALS),
            Step.parse(table["in_page"], PAGE_SIGNALS),
            Logistic.parse(table["whole_page"], WHOLE_SIGNALS, Of.ALL),
        )


@cache
def bundled_model() -> Model:
    """The model the program comes with."""
    return Model.parse(read_toml(resource_path("lexicons", "model.toml").read_bytes()))

"""Everything needed to go on training, in one file that is always whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor


@dataclass(slots=True)
class State:
    """Where a training stands."""

    master: Tensor
    average: Tensor
    first_moment: Tensor
    second_moment: Tensor
    step: int = 0
    pairs: int = 0
    seconds: float = 0.0

    @classmethod
    def fresh(cls, weights: Tensor) -> State:
        """Starts from weights, with nothing learned about their gradients."""
        zeros = torch.zeros_like
        return cls(weights.clone(), weights.clone(), zeros(weights), zeros(weights))


def save(path: Path, state: State) -> None:
    """Writes beside and renames: a stop at any moment leaves a whole checkpoint."""
    beside = path.with_name(path.name + ".part")
    fields = {name: getattr(state, name) for name in State.__slots__}
    torch.save(fields, beside)
    beside.replace(path)


def load(path: Path, device: torch.device) -> State:
    """Reads a checkpoint; only tensors and numbers are accepted from the file."""
    return State(**torch.load(path, map_location=device, weights_only=True))

"""AdamW over one flat buffer, with float32 masters of weights computed in bfloat16."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from training.translation.network.checkpoint import State
from training.translation.network.transformer import Network


@dataclass(frozen=True, slots=True)
class Schedule:
    """How the step size goes over the training.

    It follows the clock, not the steps: on a computer that other work shares, nobody knows how
    many steps there will be, but the time for a training is known, and it must end cooled down.
    """

    peak: float = 1.0e-3
    warm_up_steps: int = 200
    lowest: float = 0.02

    def rate(self, step: int, fraction: float) -> float:
        """Returns the step size: warm-up by steps, then a cosine over the time."""
        cosine = 0.5 * (1.0 + math.cos(math.pi * min(1.0, fraction)))
        cooled = self.lowest + (1.0 - self.lowest) * cosine
        return self.peak * cooled * min(1.0, (step + 1) / self.warm_up_steps)


def step(
    network: Network,
    state: State,
    rate: float,
    average: float = 0.996,
    betas: tuple[float, float] = (0.9, 0.98),
    clip: float = 1.0,
) -> float:
    """Makes one step and returns the length of the gradient before clipping."""
    gradient = network.gradient.float()
    length = float(gradient.norm())
    if not math.isfinite(length):
        network.gradient.zero_()
        return length
    if length > clip:
        gradient.mul_(clip / length)
    state.step += 1
    state.first_moment.lerp_(gradient, 1 - betas[0])
    state.second_moment.mul_(betas[1]).addcmul_(gradient, gradient, value=1 - betas[1])
    # The moments start at zero; dividing by what they can have reached takes that out.
    size = rate / (1 - betas[0] ** state.step)
    spread = (state.second_moment / (1 - betas[1] ** state.step)).sqrt_().add_(1e-9)
    state.master.addcdiv_(state.first_moment, spread, value=-size)
    # A short training must not drag its first weights along in the average.
    state.average.lerp_(state.master, max(1 - average, 1 / (state.step + 1)))
    with torch.no_grad():
        network.flat.copy_(state.master)
    network.gradient.zero_()
    return length

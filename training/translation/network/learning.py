"""What a step is made of: the losses, the optimiser, and the state that a checkpoint keeps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from training.translation.network.transformer import Network

_CHUNK = 512


@dataclass(frozen=True, slots=True)
class CrossEntropy:
    """The summed loss, and its gradient for what it was computed from."""

    total: Tensor
    to_states: Tensor
    to_weight: Tensor
    to_bias: Tensor


def cross_entropy(
    states: Tensor, weight: Tensor, bias: Tensor, labels: Tensor, smoothing: float
) -> CrossEntropy:
    """Returns the cross-entropy of unpadded states against their labels, with its gradient.

    The gradient is computed with the loss, 512 tokens at a time: the 8,000-wide logits then stay
    in the cache, which makes this several times faster on a CPU than PyTorch's own. The loss is
    told without the smoothing, which is only in the gradient.
    """
    states, weight, bias = states.detach(), weight.detach(), bias.detach()
    to_states = torch.empty_like(states)
    to_weight = torch.zeros(weight.shape, dtype=torch.float32, device=weight.device)
    to_bias = torch.zeros((1, len(bias)), dtype=torch.float32, device=bias.device)
    total = torch.zeros((), dtype=torch.float32, device=states.device)
    for start in range(0, states.shape[0], _CHUNK):
        part = states[start : start + _CHUNK]
        label = labels[start : start + _CHUNK, None]
        logits = torch.addmm(bias, part, weight.t())
        chances = logits.softmax(-1, dtype=torch.float32)
        total -= chances.gather(1, label).clamp_min_(1e-20).log_().sum()
        chances.scatter_add_(1, label, chances.new_full(label.shape, smoothing - 1))
        slope = chances.to(weight.dtype)
        torch.mm(slope, weight, out=to_states[start : start + _CHUNK])
        to_weight += slope.t() @ part
        to_bias += slope.new_ones((1, len(part))) @ slope
    # Smoothing wishes every piece a little: the same slope everywhere, so it needs no matrix.
    little = smoothing / weight.shape[0]
    to_states -= little * weight.float().sum(0).to(states.dtype)
    to_weight -= little * states.float().sum(0)
    to_bias -= little * len(states)
    return CrossEntropy(total, to_states, to_weight, to_bias[0])


def guidance(scores: Tensor, wanted: Tensor, real: Tensor) -> Tensor:
    """Returns how far one attention head is from where the lexical table says to look.

    Args:
        scores: Attention scores of the head before the softmax, batch x target x source.
        wanted: Where to look, rows summing to one, or to zero where nothing is known.
        real: Which target places are not padding.
    """
    log_attention = scores.float().log_softmax(-1)
    return -((wanted * log_attention).sum(-1) * real).sum()


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

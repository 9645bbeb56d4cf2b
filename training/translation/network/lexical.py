"""IBM model 1 over pieces, as two dense tables: which piece means which, and what it begins with.

A Transformer this small needs tens of millions of pairs before its cross-attention finds the
source by itself. Told where to look, it starts at once; this is what tells it.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from training.translation.network.data import PADDING, Encoded, cut, make_batch
from training.translation.network.transformer import flatten
from training.translation.package.shape import (
    EMBEDDING_SOURCE,
    EMBEDDING_TARGET,
    Shape,
    weight_shapes,
)

_FLOOR = 1e-6


def _one_way(
    encoded: Encoded, sizes: tuple[int, int], groups: list[np.ndarray], rounds: int
) -> tuple[Tensor, Tensor]:
    """Returns p(target | source) and p(source | target), learned together, each by EM."""
    forward = torch.full(sizes, 1.0 / sizes[1])
    backward = torch.full(sizes, 1.0 / sizes[0])
    for _ in range(rounds):
        counts = torch.zeros(2, sizes[0] * sizes[1])
        for group in groups:
            batch = make_batch(encoded, group)
            source = torch.from_numpy(batch.source)[:, None, :]
            target = torch.from_numpy(batch.target_out)[:, :, None]
            real = ((source != PADDING) & (target != PADDING)).float()
            cell = (source * sizes[1] + target).reshape(-1)
            shape = real.shape
            ahead = forward.view(-1)[cell].view(shape) * real
            counts[0].index_add_(0, cell, (ahead / ahead.sum(2, True).clamp_min(1e-12)).view(-1))
            back = backward.view(-1)[cell].view(shape) * real
            counts[1].index_add_(0, cell, (back / back.sum(1, True).clamp_min(1e-12)).view(-1))
        both = counts.view(2, *sizes)
        forward = both[0] / both[0].sum(1, True).clamp_min(1e-6)
        backward = both[1] / both[1].sum(0, True).clamp_min(1e-6)
    return forward, backward


def learn(
    encoded: Encoded,
    sizes: tuple[int, int],
    longest: int = 60,
    rounds: int = 4,
    most: int = 250_000,
) -> Tensor:
    """Returns sqrt(p(t|s) * p(s|t)) as a half-precision table, source x target."""
    source_lengths, target_lengths = encoded.lengths()
    fits = np.flatnonzero((source_lengths <= longest) & (target_lengths <= longest))
    if len(fits) > most:
        fits = np.random.default_rng(1).choice(fits, most, replace=False)
    groups = cut(source_lengths[fits], target_lengths[fits], 12_000)
    forward, backward = _one_way(encoded, sizes, [fits[group] for group in groups], rounds)
    return (forward * backward).sqrt_().half()


def wanted_attention(table: Tensor, source: Tensor, target: Tensor) -> Tensor:
    """Returns where each target piece should look, batch x target x source.

    The table says what, the diagonal helps to choose between equals. Rows for which the table
    knows nothing are zero: there the head is free.
    """
    likely = table[source[:, None, :], target[:, :, None]].float()
    real = (source != PADDING)[:, None, :]
    lengths = real.sum(2, True).float().clamp_min(1)
    places = (target != PADDING).sum(1).float().clamp_min(1)[:, None, None]
    column = torch.arange(source.shape[1], device=source.device)[None, None, :] / lengths
    row = torch.arange(target.shape[1], device=target.device)[None, :, None] / places
    likely = likely * torch.exp(-4.0 * (column - row).abs()) * real
    total = likely.sum(2, True)
    return torch.where(total > _FLOOR, likely / total.clamp_min(_FLOOR), torch.zeros_like(likely))


def _embeddings(table: Tensor, shape: Shape, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """Returns source embeddings at random, and target ones as the sum of what they mean."""
    source = torch.randn(shape.source_pieces, shape.width, generator=random)
    source = source / source.norm(dim=1, keepdim=True)
    target = table.float().square().t() @ source
    target = target / target.norm(dim=1, keepdim=True).clamp_min(1e-6)
    noise = torch.randn(target.shape, generator=random) / math.sqrt(shape.width)
    known = (target.norm(dim=1, keepdim=True) > 0.5).float()
    target = target * known + noise * (0.15 * known + (1 - known))
    return source, target / target.norm(dim=1, keepdim=True)


def from_table(table: Tensor, shape: Shape, seed: int = 1) -> Tensor:
    """Returns weights whose target embeddings already point at their translations.

    In the last decoder layer the cross-attention's value and output matrices start as an
    orthogonal matrix and its transpose, so what is attended to arrives as itself.
    """
    random = torch.Generator().manual_seed(seed)
    weights: dict[str, np.ndarray] = {}
    for name, size in weight_shapes(shape).items():
        if name.endswith("gamma"):
            weights[name] = np.ones(size, np.float32)
        elif len(size) == 1:
            weights[name] = np.zeros(size, np.float32)
        else:
            bound = math.sqrt(6.0 / (size[0] + size[1]))
            weights[name] = (torch.rand(size, generator=random).numpy() * 2 - 1) * bound
    source, target = _embeddings(table, shape, random)
    weights[EMBEDDING_SOURCE], weights[EMBEDDING_TARGET] = source.numpy(), target.numpy()
    last = f"decoder/layer_{shape.decoder_layers - 1}/attention"
    turn, _ = torch.linalg.qr(torch.randn(shape.width, shape.width, generator=random))
    weights[f"{last}/linear_1/weight"][shape.width :] = turn.numpy()
    weights[f"{last}/linear_2/weight"] = turn.t().contiguous().numpy()
    return flatten(weights, shape)

"""IBM model 1 over pieces, as two dense tables: which piece means which.

A Transformer this small needs tens of millions of pairs before its cross-attention finds the
source by itself. Told where to look, it starts at once; this is what tells it.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from training.translation.network.batches import PADDING, cut, make_batch
from training.translation.network.packs import Encoded

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

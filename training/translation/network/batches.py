"""Draws batches: pairs by the weight of their source, then cut to equal length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.translation.network.packs import Encoded
from training.translation.package.pieces import END, START

PADDING = 0
"""Padding shares the id of the unknown piece, which byte fallback never produces."""

IdMatrix = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded ids: source with its end mark, target shifted right, and the target to predict."""

    source: IdMatrix
    target_in: IdMatrix
    target_out: IdMatrix


def pair_weights(
    encoded: Encoded, weights: Mapping[str, float], longest: int
) -> npt.NDArray[np.float64]:
    """Returns the chance of each pair; pairs longer than the network can see have none."""
    by_origin = np.array([weights.get(name, 0.0) for name in encoded.origins])
    chances = by_origin[encoded.origin]
    source_lengths, target_lengths = encoded.lengths()
    chances[(source_lengths > longest) | (target_lengths > longest)] = 0.0
    chances[(source_lengths == 0) | (target_lengths == 0)] = 0.0
    chances /= chances.sum()
    return chances


def make_batch(encoded: Encoded, indices: npt.NDArray[np.int64]) -> Batch:
    """Pads pairs into one batch."""
    sources = [encoded.source(int(index)) for index in indices]
    targets = [encoded.target(int(index)) for index in indices]
    source = np.full((len(sources), max(map(len, sources)) + 1), PADDING, np.int64)
    target_in = np.full((len(targets), max(map(len, targets)) + 1), PADDING, np.int64)
    target_out = np.full_like(target_in, PADDING)
    for row, (source_ids, target_ids) in enumerate(zip(sources, targets, strict=True)):
        source[row, : len(source_ids)] = source_ids
        source[row, len(source_ids)] = END
        target_in[row, 0] = START
        target_in[row, 1 : len(target_ids) + 1] = target_ids
        target_out[row, : len(target_ids)] = target_ids
        target_out[row, len(target_ids)] = END
    return Batch(source, target_in, target_out)


def cut(
    source_lengths: npt.NDArray[np.int64], target_lengths: npt.NDArray[np.int64], tokens: int
) -> list[npt.NDArray[np.int64]]:
    """Cuts pairs into groups of like length whose padded size stays under `tokens`.

    Sorted by the source first, in steps of two, because the encoder is most of the work:
    measured, 96 % of what is computed is text, against 77 % when sorted by the target.
    """
    order = np.lexsort((target_lengths, source_lengths // 2))
    groups: list[npt.NDArray[np.int64]] = []
    start, widest_source, widest_target = 0, 0, 0
    for place, index in enumerate(order):
        widest_source = max(widest_source, int(source_lengths[index]) + 1)
        widest_target = max(widest_target, int(target_lengths[index]) + 1)
        if place > start and (place - start + 1) * (widest_source + widest_target) > tokens:
            groups.append(order[start:place])
            start = place
            widest_source = int(source_lengths[index]) + 1
            widest_target = int(target_lengths[index]) + 1
    groups.append(order[start:])
    return groups


def draw(
    encoded: Encoded,
    chances: npt.NDArray[np.float64],
    tokens: int,
    random: np.random.Generator,
    pool: int = 16_000,
) -> Iterator[Batch]:
    """Yields the batches of one pool of drawn pairs, in random order."""
    drawn = random.choice(len(encoded), size=pool, p=chances)
    source_lengths, target_lengths = encoded.lengths()
    groups = cut(source_lengths[drawn], target_lengths[drawn], tokens)
    random.shuffle(groups)
    for group in groups:
        yield make_batch(encoded, drawn[group])

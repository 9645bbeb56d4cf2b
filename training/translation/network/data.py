"""Encoded text: all pairs in a few arrays, in memory and on disk, and the batches drawn of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.translation.package.pieces import END, START

Ids = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Encoded:
    """Encoded pairs: all ids in one array a side, with the places where each pair begins."""

    source_ids: Ids
    source_starts: npt.NDArray[np.int64]
    target_ids: Ids
    target_starts: npt.NDArray[np.int64]
    origin: npt.NDArray[np.int16]
    origins: tuple[str, ...]

    def __len__(self) -> int:
        """Returns the number of pairs."""
        return len(self.origin)

    def source(self, index: int) -> Ids:
        """Returns the source ids of one pair."""
        return self.source_ids[self.source_starts[index] : self.source_starts[index + 1]]

    def target(self, index: int) -> Ids:
        """Returns the target ids of one pair."""
        return self.target_ids[self.target_starts[index] : self.target_starts[index + 1]]

    def lengths(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Returns the number of pieces of every pair, source and target."""
        return np.diff(self.source_starts), np.diff(self.target_starts)


def pack(rows: Iterable[tuple[list[int], list[int], str]]) -> Encoded:
    """Packs encoded pairs and the names of their sources."""
    sources: list[int] = []
    targets: list[int] = []
    source_starts, target_starts, origin = [0], [0], []
    numbers: dict[str, int] = {}
    for source, target, name in rows:
        sources.extend(source)
        targets.extend(target)
        source_starts.append(len(sources))
        target_starts.append(len(targets))
        origin.append(numbers.setdefault(name, len(numbers)))
    return Encoded(
        np.array(sources, np.uint16),
        np.array(source_starts, np.int64),
        np.array(targets, np.uint16),
        np.array(target_starts, np.int64),
        np.array(origin, np.int16),
        tuple(numbers),
    )


def join_packs(packs: Sequence[Encoded]) -> Encoded:
    """Returns several packs as one."""
    origins = sorted({name for one in packs for name in one.origins})
    sources, targets, source_lengths, target_lengths, origin = [], [], [], [], []
    for one in packs:
        lengths = one.lengths()
        sources.append(one.source_ids)
        targets.append(one.target_ids)
        source_lengths.append(lengths[0])
        target_lengths.append(lengths[1])
        renumbered = np.array([origins.index(name) for name in one.origins], np.int16)
        origin.append(renumbered[one.origin])

    def starts(lengths: list[npt.NDArray[np.int64]]) -> npt.NDArray[np.int64]:
        return np.concatenate([np.zeros(1, np.int64), np.cumsum(np.concatenate(lengths))])

    return Encoded(
        np.concatenate(sources),
        starts(source_lengths),
        np.concatenate(targets),
        starts(target_lengths),
        np.concatenate(origin),
        tuple(origins),
    )


def save(path: Path, encoded: Encoded) -> None:
    """Writes a pack, first beside and then in place, so that no half file is ever read."""
    beside = path.with_name(path.name + ".part.npz")
    np.savez(
        beside,
        source_ids=encoded.source_ids,
        source_starts=encoded.source_starts,
        target_ids=encoded.target_ids,
        target_starts=encoded.target_starts,
        origin=encoded.origin,
        origins=np.array(encoded.origins),
    )
    beside.replace(path)


def load(path: Path) -> Encoded:
    """Reads a pack."""
    with np.load(path) as data:
        return Encoded(
            data["source_ids"],
            data["source_starts"],
            data["target_ids"],
            data["target_starts"],
            data["origin"],
            tuple(str(name) for name in data["origins"]),
        )


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

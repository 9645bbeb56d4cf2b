"""Encoded text: all pairs in a few arrays, in memory and on disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

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

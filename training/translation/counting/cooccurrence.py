"""IBM model 1 over words: how likely one means the other, counted in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from training.translation.pairs import Pair
from training.translation.words import chinese_words, english_words

_LONGEST = 24

Counts = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]


@dataclass(slots=True)
class Evidence:
    """What was counted: words on each side, and how likely each pair of them is, both ways."""

    en: list[str]
    zh: list[str]
    en_of: Places
    zh_of: Places
    to_zh: Counts
    to_en: Counts
    seen_en: Counts
    seen_zh: Counts


@dataclass(slots=True)
class _Cells:
    """Every meeting of an English and a Chinese word in a pair."""

    en: dict[str, int] = field(default_factory=dict)
    zh: dict[str, int] = field(default_factory=dict)
    blocks: list[Places] = field(default_factory=list)
    en_places: int = 0
    zh_places: int = 0

    def add(self, en_words: Sequence[str], zh_words: Sequence[str]) -> None:
        en = np.array([self.en.setdefault(word, len(self.en)) for word in en_words])
        zh = np.array([self.zh.setdefault(word, len(self.zh)) for word in zh_words])
        block = np.empty((4, len(en), len(zh)), np.int64)
        block[0], block[1] = en[:, None], zh[None, :]
        block[2] = self.zh_places + np.arange(len(zh))[None, :]
        block[3] = self.en_places + np.arange(len(en))[:, None]
        self.en_places += len(en)
        self.zh_places += len(zh)
        self.blocks.append(block.reshape(4, -1))


def _round(chance: Counts, cell: Places, place: Places, given: Places) -> Counts:
    """Returns the next estimate of IBM model 1 in one direction."""
    share = chance[cell]
    share /= np.bincount(place, share)[place]
    counts = np.bincount(cell, share, minlength=len(chance))
    # A word seen once or twice has met its translation by chance only.
    return counts / (np.bincount(given, counts) + 0.5)[given]


def count(pairs: Iterable[Pair], rounds: int = 4) -> Evidence:
    """Learns IBM model 1 over words from the shorter pairs, in both directions."""
    cells = _Cells()
    for pair in pairs:
        en, zh = [word.lower() for word in english_words(pair.en)], chinese_words(pair.zh)
        if 0 < len(en) <= _LONGEST and 0 < len(zh) <= _LONGEST:
            cells.add(en, zh)
    en, zh, zh_place, en_place = np.concatenate(cells.blocks, axis=1)
    keys, cell = np.unique(en * len(cells.zh) + zh, return_inverse=True)
    en_of, zh_of = keys // len(cells.zh), keys % len(cells.zh)
    to_zh, to_en = np.ones(len(keys)), np.ones(len(keys))
    for _ in range(rounds):
        to_zh = _round(to_zh, cell, zh_place, en_of)
        to_en = _round(to_en, cell, en_place, zh_of)
    seen_en = np.bincount(en[np.unique(en_place, return_index=True)[1]], minlength=len(cells.en))
    seen_zh = np.bincount(zh[np.unique(zh_place, return_index=True)[1]], minlength=len(cells.zh))
    return Evidence(
        list(cells.en),
        list(cells.zh),
        en_of,
        zh_of,
        to_zh,
        to_en,
        seen_en.astype(float),
        seen_zh.astype(float),
    )

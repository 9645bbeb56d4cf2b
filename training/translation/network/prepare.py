"""Makes what the loop needs of the raw text: tokenizers, packs and the lexical table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor

from training.translation.network import lexical, packs, subwords
from training.translation.network.packs import Encoded
from training.translation.network.start import tokenizer_of
from training.translation.package import pieces
from training.translation.pairs import Pair, is_balanced, read_pairs, tidy_chinese
from training.translation.sources import BACK_TRANSLATION, WEIGHTS


def _learn_tokenizer(text: Path, model: Path, from_code: str, side: int, size: int) -> None:
    """Learns the pieces of one side of the parallel text."""
    lines = model.with_suffix(".txt")
    with lines.open("w", encoding="utf-8") as file:
        for pair in read_pairs(text):
            if pair.source in WEIGHTS:
                file.write(pair.sides(from_code)[side] + "\n")
    subwords.train(lines, model, size)


def tokenizers(
    folder: Path,
    from_code: str,
    packages: tuple[Path, Path] | None,
    text: Path,
    size: int,
    glosses: Path | None,
) -> tuple[Path, Path]:
    """Returns the source and the target tokenizer, made if they are not there yet.

    Args:
        folder: Where they are kept.
        from_code: Language of the source side.
        packages: Packages of this direction and of the other one, to take them from.
        text: The parallel text, to learn them from otherwise.
        size: Pieces to learn a side.
        glosses: A starter package whose rules the source tokenizer takes over, if any.
    """
    models = (folder / "source.model", folder / "target.model")
    if all(model.exists() for model in models):
        return models
    for side, model in enumerate(models):
        if packages:
            tokenizer_of(packages[side], model)
        else:
            _learn_tokenizer(text, model, from_code, side, size)
        if side == 1 and from_code == "en":
            adapted = pieces.load_proto(model)
            subwords.keep_full_width(adapted)
            model.write_bytes(adapted.SerializeToString())
    if glosses:
        _gloss(models, glosses)
    return models


def _gloss(models: tuple[Path, Path], package: Path) -> None:
    """Lets the source tokenizer read text as the words that a starter package has for it."""
    rules = models[0].with_name("glosses.model")
    tokenizer_of(package, rules)
    source, target = map(pieces.load_proto, models)
    joined = subwords.join(source, target, glosses=True)
    joined.normalizer_spec.CopyFrom(pieces.load_proto(rules).normalizer_spec)
    models[0].write_bytes(joined.SerializeToString())


class Encoder:
    """Encodes pairs of one direction."""

    def __init__(self, models: tuple[Path, Path], from_code: str) -> None:
        """Loads both tokenizers."""
        self._source = pieces.load(pieces.load_proto(models[0]))
        self._target = pieces.load(pieces.load_proto(models[1]))
        self._tag = self._source.piece_to_id(subwords.BACK_TAG)
        self._from = from_code
        self.sizes = len(self._source), len(self._target)
        self.source_pieces = [self._source.id_to_piece(i) for i in range(len(self._source))]

    def _tidy(self, target: str) -> str:
        return tidy_chinese(target) if self._from == "en" else target

    def rows(self, pairs: Iterable[Pair]) -> Iterator[tuple[list[int], list[int], str]]:
        """Yields ids and source; back-translated pairs get the tag before their source."""
        stream = iter(pairs)
        while some := list(islice(stream, 10_000)):
            sides = [pair.sides(self._from) for pair in some]
            sources = subwords.encode(self._source, [side[0] for side in sides])
            targets = subwords.encode(self._target, [self._tidy(side[1]) for side in sides])
            for pair, source, target in zip(some, sources, targets, strict=True):
                tag = [self._tag] if pair.source == BACK_TRANSLATION else []
                yield tag + source, target, pair.source

    def pack(self, pairs: Iterable[Pair]) -> Encoded:
        """Returns pairs encoded."""
        return packs.pack(self.rows(pairs))


def wanted(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Leaves out sources of no weight and pairs whose sides do not match in length."""
    return (pair for pair in pairs if pair.source in WEIGHTS and is_balanced(pair))


def cached_pack(path: Path, encoder: Encoder, pairs: Iterable[Pair]) -> Encoded:
    """Returns the pack at `path`, made if it is not there yet."""
    if not path.exists():
        packs.save(path, encoder.pack(pairs))
    return packs.load(path)


def cached_table(path: Path, encoded: Encoded, sizes: tuple[int, int]) -> Tensor:
    """Returns the lexical table at `path`, learned if it is not there yet."""
    if not path.exists():
        beside = path.with_name(path.name + ".part")
        torch.save(lexical.learn(encoded, sizes), beside)
        beside.replace(path)
    table: Tensor = torch.load(path, weights_only=True)
    return table

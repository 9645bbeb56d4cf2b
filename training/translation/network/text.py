"""Raw text made ready: tokenizers, packs and the lexical table.

An Argos package has a single `sentencepiece.model`, which encodes the source and decodes the
target. The joined model is the source's, with the target's pieces added as *unused*: they never
take part in encoding, and decode exactly, word spaces included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import sentencepiece
import torch
from torch import Tensor

from training.translation.network import data, lexical
from training.translation.network.data import Encoded
from training.translation.package import pieces
from training.translation.package.pieces import UNUSED, Model, new_model
from training.translation.pairs import Pair, is_balanced, read_pairs, tidy_chinese
from training.translation.sources import WEIGHTS

_FULL_WIDTH = dict(zip(",:;?!()", "，：；？！（）", strict=True))


def train(text: Path, model: Path, size: int, seed_lines: int = 600_000) -> None:
    """Learns `size` pieces from a text file and writes the model."""
    sentencepiece.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(model.with_suffix("")),
        vocab_size=size,
        hard_vocab_limit=False,
        byte_fallback=True,
        split_digits=True,
        character_coverage=0.9995,
        input_sentence_size=seed_lines,
        shuffle_input_sentence=True,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )


def keep_full_width(model: Model) -> None:
    """Makes a Chinese target model write full-width punctuation.

    The usual normalisation folds `，` into `,`; the piece is renamed and the folding switched
    off, so a Chinese comma is the frequent piece and an ASCII one falls back to its byte.
    """
    present = {piece.piece for piece in model.pieces}
    for piece in model.pieces:
        wide = _FULL_WIDTH.get(piece.piece)
        if wide and wide not in present:
            piece.piece = wide
    model.normalizer_spec.precompiled_charsmap = b""
    model.normalizer_spec.name = "identity"


def join(source: Model, target: Model) -> Model:
    """Returns the model of the package: encodes as `source`, decodes both sides' pieces."""
    joined = new_model()
    joined.CopyFrom(source)
    known = {piece.piece for piece in joined.pieces}
    for piece in target.pieces:
        if piece.piece not in known:
            joined.pieces.add(piece=piece.piece, score=piece.score, type=UNUSED)
    return joined


def encode(
    processor: sentencepiece.SentencePieceProcessor, texts: Sequence[str]
) -> list[list[int]]:
    """Returns the piece ids of many texts, without marks of start and end."""
    return [list(ids) for ids in processor.encode(list(texts))]


def _learn_tokenizer(text: Path, model: Path, from_code: str, side: int, size: int) -> None:
    """Learns the pieces of one side of the parallel text."""
    lines = model.with_suffix(".txt")
    with lines.open("w", encoding="utf-8") as file:
        for pair in read_pairs(text):
            if pair.source in WEIGHTS:
                file.write(pair.sides(from_code)[side] + "\n")
    train(lines, model, size)


def tokenizers(folder: Path, from_code: str, text: Path, size: int) -> tuple[Path, Path]:
    """Returns the source and the target tokenizer, made if they are not there yet.

    Args:
        folder: Where they are kept.
        from_code: Language of the source side.
        text: The parallel text, to learn them from.
        size: Pieces to learn a side.
    """
    models = (folder / "source.model", folder / "target.model")
    if all(model.exists() for model in models):
        return models
    for side, model in enumerate(models):
        _learn_tokenizer(text, model, from_code, side, size)
        if side == 1 and from_code == "en":
            adapted = pieces.load_proto(model)
            keep_full_width(adapted)
            model.write_bytes(adapted.SerializeToString())
    return models


class Encoder:
    """Encodes pairs of one direction."""

    def __init__(self, models: tuple[Path, Path], from_code: str) -> None:
        """Loads both tokenizers."""
        self._source = pieces.load(pieces.load_proto(models[0]))
        self._target = pieces.load(pieces.load_proto(models[1]))
        self._from = from_code
        self.sizes = len(self._source), len(self._target)

    def _tidy(self, target: str) -> str:
        return tidy_chinese(target) if self._from == "en" else target

    def rows(self, pairs: Iterable[Pair]) -> Iterator[tuple[list[int], list[int], str]]:
        """Yields ids and source."""
        stream = iter(pairs)
        while some := list(islice(stream, 10_000)):
            sides = [pair.sides(self._from) for pair in some]
            sources = encode(self._source, [side[0] for side in sides])
            targets = encode(self._target, [self._tidy(side[1]) for side in sides])
            for pair, source, target in zip(some, sources, targets, strict=True):
                yield source, target, pair.source

    def pack(self, pairs: Iterable[Pair]) -> Encoded:
        """Returns pairs encoded."""
        return data.pack(self.rows(pairs))


def wanted(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Leaves out sources of no weight and pairs whose sides do not match in length."""
    return (pair for pair in pairs if pair.source in WEIGHTS and is_balanced(pair))


def cached_pack(path: Path, encoder: Encoder, pairs: Iterable[Pair]) -> Encoded:
    """Returns the pack at `path`, made if it is not there yet."""
    if not path.exists():
        data.save(path, encoder.pack(pairs))
    return data.load(path)


def cached_table(path: Path, encoded: Encoded, sizes: tuple[int, int]) -> Tensor:
    """Returns the lexical table at `path`, learned if it is not there yet."""
    if not path.exists():
        beside = path.with_name(path.name + ".part")
        torch.save(lexical.learn(encoded, sizes), beside)
        beside.replace(path)
    table: Tensor = torch.load(path, weights_only=True)
    return table

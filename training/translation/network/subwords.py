"""Subword pieces for the network in training: one SentencePiece model a side, joined to ship.

An Argos package has a single `sentencepiece.model`, which encodes the source and decodes the
target. The joined model is the source's, with the target's pieces added as *unused*: they never
take part in encoding, and decode exactly, word spaces included.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import sentencepiece

from training.translation.package.pieces import UNUSED, Model, new_model

BACK_TAG = "<0x01>"
"""The byte piece put before a back-translated source; no text contains that byte."""

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


def join(source: Model, target: Model, glosses: bool = False) -> Model:
    """Returns the model of the package: encodes as `source`, decodes both sides' pieces.

    With `glosses` the source text holds words of the target language, too; the target's pieces
    that are words or parts of them then take part in encoding.
    """
    joined = new_model()
    joined.CopyFrom(source)
    known = {piece.piece: piece for piece in joined.pieces}
    for piece in target.pieces:
        wordlike = glosses and any(c.isalpha() or not c.isascii() for c in piece.piece[-1:])
        if piece.piece not in known:
            kind = piece.type if wordlike else UNUSED
            joined.pieces.add(piece=piece.piece, score=piece.score, type=kind)
        elif wordlike:
            known[piece.piece].score = piece.score
    return joined


def encode(
    processor: sentencepiece.SentencePieceProcessor, texts: Sequence[str]
) -> list[list[int]]:
    """Returns the piece ids of many texts, without marks of start and end."""
    return [list(ids) for ids in processor.encode(list(texts))]

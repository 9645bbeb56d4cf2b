"""The pieces of a package that copies: whole words of the target language, and characters.

An Argos package has a single `sentencepiece.model`, which encodes the source and decodes the
target. Where the tokenizer has already translated (`normalizer.py`), both sides are the same
pieces. They are not learned but counted: what is no word is spelled, and every text comes through.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import sentencepiece

# The protocol buffer's classes are made at run time; no type checker knows them.
Model = Any
_proto: Any = import_module("sentencepiece.sentencepiece_model_pb2")
_Piece = _proto.ModelProto.SentencePiece

UNKNOWN, START, END = 0, 1, 2
UNUSED = _Piece.UNUSED
#: What SentencePiece writes for a space.
SPACE = "\u2581"
_UNIGRAM = 1
_BYTES = 256
#: Log-probability of a piece that stands for a byte: below that of any text.
_BYTE_SCORE = -30.0
_UNSEEN = 0.1


def new_model() -> Model:
    """Returns an empty model."""
    return _proto.ModelProto()


def load_proto(path: Path) -> Model:
    """Reads a SentencePiece model as its protocol buffer."""
    model = new_model()
    model.ParseFromString(path.read_bytes())
    return model


def load(model: Model) -> sentencepiece.SentencePieceProcessor:
    """Returns a processor for a model in memory."""
    return sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())


def names(model: Model) -> list[str]:
    """Returns the pieces in the order of their ids."""
    return [piece.piece for piece in model.pieces]


def counted(
    words: Mapping[str, float], characters: Iterable[str], size: int, marks: Iterable[str] = ()
) -> Model:
    """Returns a model whose pieces are the commonest words, and characters.

    Args:
        words: How often each occurs; `SPACE` stands for the space before one.
        characters: That must have a piece of their own, however rare.
        size: How many pieces at most.
        marks: Longer pieces that are always there.
    """
    model = new_model()
    model.trainer_spec.model_type = _UNIGRAM
    model.trainer_spec.byte_fallback = True
    model.normalizer_spec.add_dummy_prefix = True
    model.normalizer_spec.remove_extra_whitespaces = True
    model.normalizer_spec.escape_whitespaces = True
    for name, kind in (
        ("<unk>", _Piece.UNKNOWN),
        ("<s>", _Piece.CONTROL),
        ("</s>", _Piece.CONTROL),
    ):
        model.pieces.add(piece=name, score=0.0, type=kind)
    for byte in range(_BYTES):
        model.pieces.add(piece=f"<0x{byte:02X}>", score=_BYTE_SCORE, type=_Piece.BYTE)
    single = dict.fromkeys(sorted({SPACE, *characters, *marks}), _UNSEEN)
    times = Counter(single)
    times.update({word: number for word, number in words.items() if number > 0})
    room = size - len(model.pieces) - len(single)
    longer = sorted((w for w in times if w not in single), key=lambda w: (-times[w], w))[:room]
    total = sum(times[word] for word in longer) + sum(times[one] for one in single)
    for word in [*longer, *single]:
        score = math.log(times[word] / total)
        model.pieces.add(piece=word, score=score, type=_Piece.NORMAL)
    model.trainer_spec.vocab_size = len(model.pieces)
    return model

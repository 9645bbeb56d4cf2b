"""The two tokenizers of Argos packages, with the place of every piece in its text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from reader.errors import TranslationError
from reader.translation.package import Package

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as pieces: `spans` gives start and end of each in `text`, in code points."""

    text: str
    pieces: list[str]
    spans: Spans


class Tokenizer(Protocol):
    """Turns sentences into the pieces a model knows, and back."""

    def encode(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        ...

    def decode(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        ...


def load_tokenizer(package: Package) -> Tokenizer:
    """The tokenizer of a package.

    Raises:
        TranslationError: its file is damaged.
    """
    path = package.path / "sentencepiece.model"
    try:
        if path.is_file():
            return SentencePiece(path)
        return BytePairs(package.path / "bpe.model", package.source, package.target)
    except (OSError, RuntimeError, ValueError, IndexError) as error:
        raise TranslationError(
            "package-damaged",
            "The tokenizer of the package {source}→{target} {version} is damaged. "
            "Remove the package and install it again.",
            source=package.source,
            target=package.target,
            version=package.version,
        ) from error


class SentencePiece:
    """A SentencePiece model, which both encodes the source and decodes the target.

    Argos' own decoding turns each `_` into a space; here only the marker "▁" becomes one.
    """

    def __init__(self, model: Path) -> None:
        import sentencepiece

        self._processor: Any = sentencepiece.SentencePieceProcessor(model_file=str(model))

    def encode(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        found = self._processor.encode(text, return_type="offset_mapping")
        spans: Spans = found["offsets"]
        # Of the pieces made of one stretch, its bytes for instance, only the last has its place.
        for i in reversed(range(len(spans) - 1)):
            if spans[i][0] == spans[i][1] == spans[i + 1][0]:
                spans[i] = spans[i + 1]
        return Tokens(text, found["pieces"], spans)

    def decode(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        found = self._processor.decode(pieces, return_type="offset_mapping")
        return Tokens(found["text"].replace("▁", " "), found["pieces"], found["offsets"])


class BytePairs:
    """Moses tokens split by byte-pair codes, as the oldest packages have them."""

    def __init__(self, codes: Path, source: str, target: str) -> None:
        from argostranslate.apply_bpe import BPE
        from sacremoses.normalize import MosesPunctNormalizer
        from sacremoses.tokenize import MosesDetokenizer, MosesTokenizer

        self._tokenizer = MosesTokenizer(source)
        self._detokenizer = MosesDetokenizer(target)
        self._normalizer = MosesPunctNormalizer(source)
        with codes.open(encoding="utf-8") as file:
            self._codes = BPE(file)

    def encode(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        words = self._tokenizer.tokenize(self._normalizer.normalize(text), escape=True)
        pieces = self._codes.segment_tokens(words)
        return Tokens(text, pieces, _find(text, pieces))

    def decode(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        words = " ".join(pieces).replace("@@ ", "").split(" ")
        text = str(self._detokenizer.detokenize(words))
        return Tokens(text, pieces, _find(text, pieces))


def _find(text: str, pieces: list[str]) -> Spans:
    """Where pieces stand in a text, found one after the other; an empty span where they do not."""
    spans, position = [], 0
    for piece in pieces:
        bare = piece.removesuffix("@@")
        start = text.find(bare, position)
        if start < 0 or start > position + 10:
            spans.append((position, position))
        else:
            position = start + len(bare)
            spans.append((start, position))
    return spans

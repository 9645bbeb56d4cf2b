"""Argos' two tokenizers, with the place of every piece in its text.

They load their files when they are first used, and raise what SentencePiece and Moses raise.
"""

from __future__ import annotations

from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

from reader.translation.tokens import Spans, Tokens


class OffsetSentencePieceTokenizer(SentencePieceTokenizer):
    """A SentencePiece model, which both encodes the source and decodes the target.

    Argos' decoding turns each `_` into a space; here only the marker "▁" becomes one.
    """

    def tokenize(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        found = self.lazy_processor().encode(text, return_type="offset_mapping")
        spans: Spans = found["offsets"]
        # Of the pieces made of one stretch, its bytes for instance, only the last has its place.
        for i in reversed(range(len(spans) - 1)):
            if spans[i][0] == spans[i][1] == spans[i + 1][0]:
                spans[i] = spans[i + 1]
        return Tokens(text, found["pieces"], spans)

    def detokenize(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        found = self.lazy_processor().decode(pieces, return_type="offset_mapping")
        return Tokens(found["text"].replace("▁", " "), found["pieces"], found["offsets"])


class OffsetBPETokenizer(BPETokenizer):
    """Moses tokens split by byte-pair codes, as the oldest packages have them."""

    def tokenize(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        pieces = self.encode(text)
        return Tokens(text, pieces, _find(text, pieces))

    def detokenize(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        text = str(self.decode(pieces))
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

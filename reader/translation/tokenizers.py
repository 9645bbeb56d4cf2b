"""Argos' two tokenizers, with the place of every piece in its text.

They load their files when they are first used, and raise what SentencePiece and Moses raise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer
from sentencepiece import SentencePieceProcessor

from reader.translation.tokens import Spans, Tokens

#: What SentencePiece writes for a space.
_SPACE = "▁"


class OffsetSentencePieceTokenizer(SentencePieceTokenizer):
    """A SentencePiece model, which both encodes the source and decodes the target.

    Argos' decoding turns each `_` into a space; here only the marker "▁" becomes one.
    """

    processor: Any

    def lazy_processor(self) -> SentencePieceProcessor:
        """The model, read here: in a path of Windows, SentencePiece knows only ASCII letters."""
        processor: SentencePieceProcessor | None = self.processor
        if processor is None:
            processor = SentencePieceProcessor()
            processor.LoadFromSerializedProto(self.model_file.read_bytes())
            self.processor = processor
        return processor

    def tokenize(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        found = self.lazy_processor().encode(text, return_type="offset_mapping")
        return Tokens(text, found["pieces"], own_spans(text, found["pieces"], found["offsets"]))

    def detokenize(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        found = self.lazy_processor().decode(pieces, return_type="offset_mapping")
        return Tokens(found["text"].replace(_SPACE, " "), found["pieces"], found["offsets"])


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


def own_spans(text: str, pieces: Sequence[str], found: Sequence[tuple[int, int]]) -> Spans:
    """The stretch of a text that each piece is made of.

    SentencePiece tells where a piece's first character comes from, and the next piece's. Of pieces
    that are made of one stretch, as its bytes are, only the last has both. Where rules of the model
    write words for a stretch, the space behind these comes from it, too, and begins the next piece.
    """
    spans = [
        (_first_letter(piece, text, *span) if number else span[0], span[1])
        for number, (piece, span) in enumerate(zip(pieces, found, strict=True))
    ]
    for number, (start, stop) in enumerate(spans):
        if start == stop:
            following = (place for span in spans[number + 1 :] for place in span if place > start)
            stop = next(following, len(text))
            spans[number] = start, start + len(text[start:stop].rstrip())
    return spans


def _first_letter(piece: str, text: str, start: int, stop: int) -> int:
    """Where the letters of a piece come from whose space does not stand in the text there."""
    letters, stretch = piece.removeprefix(_SPACE), text[start:stop]
    if not stretch or stretch[0].isspace() or letters in ("", piece):
        return start
    last = text[max(start, stop - len(letters)) : stop]
    return stop - len(last) if _plain(last) == _plain(letters) else stop


def _plain(text: str) -> str:
    """A text as models fold it."""
    return unicodedata.normalize("NFKC", text).casefold()


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

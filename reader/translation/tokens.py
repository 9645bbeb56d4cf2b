"""A sentence as the pieces a model knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as pieces: `spans` gives start and end of each in `text`, in code points."""

    text: str
    pieces: list[str]
    spans: Spans


class Tokenizer(Protocol):
    """Turns sentences into the pieces a model knows, and back."""

    def tokenize(self, text: str) -> Tokens:
        """The pieces of a sentence."""
        ...

    def detokenize(self, pieces: list[str]) -> Tokens:
        """The sentence of some pieces."""
        ...

"""Blocks of pages that were not cleaned, to be shown or exported."""

from __future__ import annotations

from reader.datamodel.page import Block, BlockKind, Sentence, Span


def paragraph(text: str, *spans: Span, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """A block of English with one sentence."""
    return Block(kind, text, spans, (Sentence(0, len(text)),), "en", level=2)

"""Halves of characters, which JSON may name and which UTF-8 lacks."""

from __future__ import annotations


def without_surrogates(text: str) -> str:
    """The text with "?" in place of lone surrogates: no file, database or RE2 takes these."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")

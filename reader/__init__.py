"""Bilingual Reader: foreign news, cleaned, with an offline translation beside it."""

__version__ = "0.2.0"

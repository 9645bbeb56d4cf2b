"""Servers that translate in the place of packages: LibreTranslate, and language models."""

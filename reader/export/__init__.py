"""Bilingual articles as files."""

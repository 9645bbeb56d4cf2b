"""Amounts that are no exact ones: 20%以上, 100元左右, 18岁以下."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.measures import AMOUNT
from reader.translation.sentences.quantities.chinese.plain import written
from reader.translation.sentences.quantities.rewriting import Rules


def turned_amounts() -> Rules:
    """Yields rules for amounts that are no exact ones."""
    yield (
        rf"({AMOUNT})岁[及或和]?以上(?:的)?",
        lambda m: f"aged {written(m[1])} and over",
    )
    yield rf"({AMOUNT})岁以下(?:的)?", lambda m: f"under the age of {written(m[1])}"
    yield rf"约?({AMOUNT}岁?)(?:左右|上下)(?![翼手摇为])", lambda m: f"about {written(m[1])}"
    yield rf"({AMOUNT})(?:[及或和]以上|以上)(?!述)", lambda m: f"more than {written(m[1])}"
    yield rf"({AMOUNT})(?:[及或和]以下|以下)(?![简称是为])", lambda m: f"less than {written(m[1])}"
    yield rf"({AMOUNT})以内", lambda m: f"within {written(m[1])}"

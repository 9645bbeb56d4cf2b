"""What is said before a part that is written although it is held to be spam or an advert."""

from __future__ import annotations

from collections.abc import Iterator

from reader.datamodel.page import Role
from reader.export.article import Article, Row
from reader.export.labels import Labels


def remarked(article: Article, words: Labels) -> Iterator[tuple[str, Row]]:
    """The shown rows, each with the remark that stands before it; "" for most.

    A part has its remark before its first row: what it is held to be, and why.
    """
    flagged = ""
    for row in article.rows():
        remark = ""
        if row.section.verdict and row.section.id != flagged:
            flagged = row.section.id
            reasons = article.reasons.get(flagged, ())
            remark = " · ".join([words.role(held_to_be(row)), *reasons])
        yield remark, row


def held_to_be(row: Row) -> Role:
    """What a row with a verdict is held to be: spam, or an advert."""
    verdict = row.section.verdict
    return Role.SPAM if verdict and verdict.is_spam else Role.ADVERT

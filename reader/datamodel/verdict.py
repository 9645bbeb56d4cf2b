"""What a part of a page is held to be, where it is spam or an advert, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """What kind of spam or advert a verdict speaks of."""

    ADULT = "adult"
    GAMBLING = "gambling"
    PHARMA = "pharma"
    COUNTERFEIT = "counterfeit"
    FINANCE = "finance"
    SEO = "seo"
    DOWNLOAD = "download"
    NOVEL = "novel"
    HACK = "hack"
    OTHER = "other"
    SPONSORED = "sponsored"
    PROMOTION = "promotion"
    FOLLOW = "follow"
    NEWSLETTER = "newsletter"


#: The categories that are adverts; the others are spam.
ADVERT_CATEGORIES = frozenset(
    {Category.SPONSORED, Category.PROMOTION, Category.FOLLOW, Category.NEWSLETTER}
)


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground of a verdict: a code of `reader.spam.reasons`, and what was seen."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a section is held to be spam or an advert; `score` is the chance of it, 0 to 1."""

    category: Category
    score: float
    reasons: tuple[Reason, ...]

    @property
    def is_spam(self) -> bool:
        """Whether the category is spam, not an advert."""
        return self.category not in ADVERT_CATEGORIES

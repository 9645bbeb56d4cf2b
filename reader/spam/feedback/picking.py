"""What pointing at a part of a page may mean: a paragraph, its part, or all like it on the site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.datamodel.page import BlockPlace, Page
from reader.spam.feedback.rules import Rule
from reader.spam.feedback.store import matches, suggestions


class Scope(StrEnum):
    """How far a choice reaches."""

    PARAGRAPH = "paragraph"
    PART = "part"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Reach:
    """What a choice would change.

    Attributes:
        scope: how far it goes; only `SITE` is remembered.
        places: the blocks of the open page that it is about, in page order.
        rule: for a site, the rule that would be kept.
    """

    scope: Scope
    places: tuple[BlockPlace, ...]
    rule: Rule | None = None


def reaches(
    page: Page, place: BlockPlace, *, is_article: bool, known: Iterable[Rule] = ()
) -> list[Reach]:
    """How far a choice about a block may go, the narrowest first.

    Args:
        page: the open page.
        place: the block that was pointed at.
        is_article: whether it is said to be the article, or not to be.
        known: the rules that are kept; what they decide otherwise is not counted.

    Raises:
        KeyError: the page has no such block.
    """
    apart, section_id = page.with_block_apart(place)
    part = page.section(place.section)
    found = [Reach(Scope.PARAGRAPH, (place,))]
    if len(part.blocks) > 1:
        places = tuple(BlockPlace(part.id, number) for number in range(len(part.blocks)))
        found.append(Reach(Scope.PART, places))
    known = tuple(known)
    rules = suggestions(apart, apart.section(section_id), spam=not is_article)
    always = (Reach(Scope.SITE, matches(rule, page, known), rule) for rule in rules)
    return [*found, *(reach for reach in always if reach.places)]

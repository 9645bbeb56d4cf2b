"""What was found out about the blocks of a page before anything is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from reader.datamodel.page import BlockKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Outline

#: What names an entry of a list ("joined") is shorter, in words.
_LONGEST_LABEL = 4.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found out about every block of a page, by block.

    `revealed` are the ways of concealing that a page uses for its article; what it conceals like
    that is read as if it were shown.
    """

    outline: Outline
    facts: Sequence[Facts]
    chances: Sequence[float]
    headline: Sequence[float]
    revealed: frozenset[str]

    def words(self, taken: Sequence[bool]) -> float:
        """How many words the blocks have that are taken, by block."""
        return sum(fact.words for fact in compress(self.facts, taken))


def above(reading: Reading, start: int, count: int) -> int:
    """The block so many blocks above another one, those of a member's profile not counted."""
    apparatus = name_topics().bit("apparatus")
    while start > 0 and count > 0:
        start -= 1
        fact = reading.facts[start]
        count -= not (fact.near | fact.far) & apparatus
    return start


def since(reading: Reading, index: int) -> bool:
    """Whether a block is the entry of a list that tells since when somebody is a member."""
    before = max(0, index - 1)
    items = {reading.outline.pieces[i].kind for i in (before, index)} == {BlockKind.LIST_ITEM}
    label = reading.facts[before]
    return items and label.words <= _LONGEST_LABEL and "subscribe" in label.phrases


def stands_apart(outline: Outline, element: int, topics: int, first: int) -> bool:
    """Whether an element stands in one that holds something else than the article.

    What holds the article as well is none, whatever it is called, nor is a footer within it.

    Args:
        outline: the page.
        element: the element, by its number.
        topics: the names of elements that hold something else, as a mask.
        first: the first block of the article's text.
    """
    vocabulary = name_topics()
    apart = 0
    for part in outline.ancestors(element):
        if not part.first <= first < part.last:
            apart |= vocabulary.mask(part.tag, part.names) & topics
        elif part.tag == "article":
            apart &= ~vocabulary.bit("tag-footer")
    return bool(apart)

"""Pages that ask by their headline, or in a line below it: their first answer is the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.datamodel.page import BlockKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Outline

#: A sentence of so many words asks by itself; all that is asked is short where it is shorter than
#: this, in words, and a small part of the answer.
_QUESTION, _SHORT, _SMALL = 8.0, 40.0, 0.25
#: What schema.org calls the text of an answer.
_TEXT = "text"


@dataclass(frozen=True, slots=True)
class Answered:
    """The blocks of the first answer's text, with the question's line, and the other answers."""

    text: frozenset[int]
    others: frozenset[int]


def find(outline: Outline, facts: Sequence[Facts]) -> Answered | None:
    """The answers of a page that asks in a line or two; None for any other page."""
    vocabulary, bit = name_topics(), name_topics().bit("answers")
    found = [index for index, fact in enumerate(facts) if (fact.near | fact.far) & bit]
    if not found:
        return None
    asked = [index for index in range(found[0]) if _is_said(outline, facts, index)]
    around = outline.ancestors(outline.pieces[found[0]].element)
    spans = [range(e.first, e.last) for e in around if vocabulary.mask(e.tag, e.names) & bit]
    first = next((span for span in reversed(spans) if found[-1] not in span), None)
    if first is None:
        return None
    text = frozenset(i for i in first if _is_text(outline, i))
    question, answer = (sum(facts[i].words for i in part) for part in (asked, text))
    if not text or question >= min(_SHORT, _SMALL * answer):
        return None
    return Answered(text | frozenset(asked), frozenset(found) - frozenset(first))


def _is_said(outline: Outline, facts: Sequence[Facts], index: int) -> bool:
    """Whether a block is a sentence, and neither a heading nor a link."""
    fact, heading = facts[index], outline.pieces[index].kind is BlockKind.HEADING
    plain = not heading and fact.linked < 0.5
    return plain and fact.final == "sentence" and fact.words >= _QUESTION


def _is_text(outline: Outline, index: int) -> bool:
    around = outline.ancestors(outline.pieces[index].element)
    return any(element.attributes.get("itemprop") == _TEXT for element in around)

"""Summaries that a machine made of an article, and which say so."""

from __future__ import annotations

from itertools import accumulate

from reader.extraction.reading import Reading

#: A summary is at most this share of what is likely the text.
_MOST, _LIKELY = 0.5, 0.5


def blocks(reading: Reading) -> frozenset[int]:
    """The blocks that stand in one element with the line that says a machine summed up the article.

    An element with most of the text is none of a summary.
    """
    outline, facts = reading.outline, reading.facts
    pairs = zip(facts, reading.chances, strict=True)
    words = [0.0, *accumulate(fact.words * (chance >= _LIKELY) for fact, chance in pairs)]
    found: set[int] = set()
    seen = 0
    for index, fact in enumerate(facts):
        if "machine" not in fact.phrases or index < seen:
            continue
        found.add(index)
        around = outline.ancestors(outline.pieces[index].element)
        box = next((part for part in around if part.last - part.first > 1), None)
        if box is not None and words[box.last] - words[box.first] < _MOST * words[-1]:
            found.update(range(box.first, box.last))
            seen = box.last
    return frozenset(found)

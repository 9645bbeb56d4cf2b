"""Summaries that a machine made of an article, and which say so."""

from __future__ import annotations

from itertools import accumulate

from reader.extraction.features.reading import Reading

#: Of what is likely the text, a summary is at most this share, and hardly any stands before it.
_MOST, _LIKELY, _BEFORE = 0.5, 0.5, 0.1


def blocks(reading: Reading) -> frozenset[int]:
    """The blocks of boxes above the text that begin or end by saying that a machine summed it up.

    An element with most of the text is none, and what an article says of machines is its own.
    """
    outline, facts = reading.outline, reading.facts
    pairs = zip(facts, reading.chances, strict=True)
    words = [0.0, *accumulate(fact.words * (chance >= _LIKELY) for fact, chance in pairs)]
    found: set[int] = set()
    for index, fact in enumerate(facts):
        if words[index] > _MOST * words[-1]:
            break
        if "machine" not in fact.phrases or index in found:
            continue
        box = outline.box(index)
        if box is None or index not in (box.first, box.first + 1, box.last - 1):
            continue
        few = words[box.last] - words[box.first] < _MOST * words[-1]
        if few and words[box.first] <= _BEFORE * words[-1]:
            found.update(range(box.first, box.last))
    return frozenset(found)

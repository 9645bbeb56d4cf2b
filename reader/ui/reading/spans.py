"""Links and emphasis carried over into a translation, by the word links the model gave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.document import Span, Translation
from reader.ui.reading.rows import Part


def project(spans: Sequence[Span], part: Part, translation: Translation) -> tuple[Span, ...]:
    """The marks of a sentence, as spans of its translation.

    A mark on the whole sentence covers the whole translation. Any other goes to the words its words
    are linked to; without links it is left out, for a wrong place is worse than none.
    """
    return tuple(_projected(spans, part, translation))


def _projected(spans: Sequence[Span], part: Part, translation: Translation) -> Iterator[Span]:
    length = len(translation.text)
    for span in spans:
        start, end = max(span.start, part.start) - part.start, min(span.end, part.end) - part.start
        if start >= end:
            continue
        if start == 0 and end >= part.end - part.start:
            yield Span(0, length, span.kind, span.target)
            continue
        linked = [
            (target_start, target_end)
            for source_start, source_end, target_start, target_end in translation.alignment
            if source_start < end and source_end > start
        ]
        if linked:
            first = max(0, min(begin for begin, _ in linked))
            last = min(length, max(stop for _, stop in linked))
            if first < last:
                yield Span(first, last, span.kind, span.target)

"""A block as it reads in the other language: its sentences joined, its markup carried over.

A translation is plain text. Where the model tells which words answer which, links and emphasis of
the source are laid over the words that answer theirs; where it does not, they are dropped cleanly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.document import Block, Sentence, Span, Translation, Translations
from reader.languages import is_spaceless


@dataclass(frozen=True, slots=True)
class Projection:
    """The translated side of a block.

    `sentences` and `translations` run parallel to the block's sentences: where each stands in
    `text`, and what it came from. Both hold None for a sentence that is not translated yet.
    """

    text: str = ""
    spans: tuple[Span, ...] = ()
    sentences: tuple[Sentence | None, ...] = ()
    translations: tuple[Translation | None, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every sentence of the block is translated."""
        return None not in self.translations


def project(block: Block, translations: Translations, target: str) -> Projection:
    """Join the translations of a block's sentences and carry its markup over.

    Args:
        block: the block in its own language.
        translations: what is translated so far, by source sentence.
        target: code of the language of the translations; it decides how sentences are joined.
    """
    found = tuple(translations.get(source) for source in block.sentence_texts())
    if not any(found):
        return Projection("", (), (None,) * len(found), found)
    text, sentences = _join(block, found, target)
    return Projection(text, project_spans(block, found, sentences), sentences, found)


def _join(
    block: Block, found: tuple[Translation | None, ...], target: str
) -> tuple[str, tuple[Sentence | None, ...]]:
    parts: list[str] = []
    places: list[Sentence | None] = []
    length = end = 0
    for sentence, translation in zip(block.sentences, found, strict=True):
        joint = _joint(block.text[end : sentence.start], target, first=length == 0)
        end = sentence.end
        piece = translation.text.strip() if translation else ""
        if joint == " " and not piece:
            joint = ""
        parts += [joint, piece]
        length += len(joint) + len(piece)
        places.append(Sentence(length - len(piece), length) if translation else None)
    tail = block.text[end:]
    return "".join(parts) + (tail if tail.strip() else ""), tuple(places)


def _joint(gap: str, target: str, *, first: bool) -> str:
    """What stands between two translated sentences whose sources stand `gap` apart."""
    if gap.strip() or "\t" in gap or "\n" in gap:
        return gap
    return "" if first or is_spaceless(target) else " "


def project_spans(
    block: Block,
    translations: tuple[Translation | None, ...],
    places: tuple[Sentence | None, ...],
) -> tuple[Span, ...]:
    """The block's spans as they lie over its translation.

    A span over a whole sentence covers its whole translation. Any other follows the word links of
    `Translation.alignment`; it is dropped where there are none, or where its words are scattered
    among words that answer others.

    Args:
        block: the block in its own language.
        translations: one for each sentence of the block, None where missing.
        places: where each translation stands in the translated text.

    Returns:
        Spans in order of their source spans; neighbouring pieces of one span are joined.
    """
    return tuple(
        projected
        for span in block.spans
        for projected in _merged(span, _pieces(span, block, translations, places))
    )


def _pieces(
    span: Span,
    block: Block,
    translations: tuple[Translation | None, ...],
    places: tuple[Sentence | None, ...],
) -> Iterator[tuple[int, int]]:
    """Where the span lies in the translated text, sentence by sentence."""
    for sentence, translation, place in zip(block.sentences, translations, places, strict=True):
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        if start >= end or translation is None or place is None or translation.failed:
            continue
        if (start, end) == (sentence.start, sentence.end):
            yield place.start, place.end
        elif hull := _hull(translation, start - sentence.start, end - sentence.start):
            offset = place.start - (len(translation.text) - len(translation.text.lstrip()))
            yield max(place.start, offset + hull[0]), min(place.end, offset + hull[1])


def _hull(translation: Translation, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of the translation that answers a stretch of its source, if it is one stretch."""
    inside = [a for a in translation.alignment if a[0] < end and start < a[1]]
    if not inside:
        return None
    low, high = min(a[2] for a in inside), max(a[3] for a in inside)
    strangers = sum(
        1
        for a in translation.alignment
        if (a[1] <= start or end <= a[0]) and a[2] < high and low < a[3]
    )
    return (low, high) if low < high and strangers < len(inside) else None


def _merged(span: Span, pieces: Iterator[tuple[int, int]]) -> list[Span]:
    """The pieces as spans; those with nothing but a joint between them become one."""
    result: list[Span] = []
    for start, end in pieces:
        if result and 0 <= start - result[-1].end <= 1:
            result[-1] = replace(result[-1], end=end)
        elif start < end:
            result.append(replace(span, start=start, end=end))
    return result

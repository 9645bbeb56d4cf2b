"""A block as it reads in the other language: its sentences joined, its markup carried over.

A translation is plain text. Where the model tells which words answer which, links and emphasis of
the source are laid over the words that answer theirs; where it does not, they are dropped cleanly.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from reader.datamodel.page import Block, Page, Role, Sentence, Span, SpanKind
from reader.datamodel.translation import Translation, Translations
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


def shown_sentences(page: Page, hidden: Collection[str]) -> list[str]:
    """The sentences of a page that show, its title first, in order and each once.

    Args:
        page: the page.
        hidden: the ids of the sections that do not show.
    """
    sections = tuple(section for section in page.sections if section.id not in hidden)
    if not any(section.role is Role.TITLE for section in sections):
        sections = (page.title_section(), *sections)
    texts = (text for s in sections for block in s.blocks for text in block.sentence_texts())
    return list(dict.fromkeys(texts))


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
    return Projection(text, _block_spans(block, found, sentences), sentences, found)


def _join(
    block: Block, found: tuple[Translation | None, ...], target: str
) -> tuple[str, tuple[Sentence | None, ...]]:
    pieces = [translation.text.strip() if translation else "" for translation in found]
    *before, tail = join_sentences(block.text, block.sentences, pieces, target)
    places: list[Sentence | None] = []
    length = 0
    for joint, piece, translation in zip(before, pieces, found, strict=True):
        length += len(joint) + len(piece)
        places.append(Sentence(length - len(piece), length) if translation else None)
    halves = chain.from_iterable(zip(before, pieces, strict=True))
    return "".join(halves) + tail, tuple(places)


def join_sentences(
    text: str, sentences: Sequence[Sentence], pieces: Sequence[str], target: str
) -> tuple[str, ...]:
    """What stands before each translated sentence of a text, and after the last.

    Tabs and line breaks between the originals stay, as do words and signs that belong to none of
    them; other white space is as the language of the translations has it.

    Args:
        text: the original.
        sentences: where its sentences stand.
        pieces: their translations, "" for what is not there.
        target: the language of the translations.
    """
    joints: list[str] = []
    end, begun = 0, False
    for sentence, piece in zip(sentences, pieces, strict=True):
        joint = _joint(text[end : sentence.start])
        if joint is None:
            joint = " " if begun and piece and not is_spaceless(target) else ""
        joints.append(joint)
        begun = begun or bool(joint or piece)
        end = sentence.end
    tail = text[end:]
    return (*joints, tail if tail.strip() else "")


def _joint(gap: str) -> str | None:
    """What of the gap between two sentences stays; None for mere space."""
    return gap if gap.strip() or "\t" in gap or "\n" in gap else None


def sentence_spans(
    spans: Iterable[Span], sentence: Sentence, translation: Translation
) -> tuple[Span, ...]:
    """A sentence's share of a block's spans, as they lie over its translation.

    A span over the whole sentence covers the whole translation. Any other follows the word links of
    `Translation.alignment`; it is dropped where there are none, or where its words are scattered
    among words that answer others.

    Args:
        spans: of the block, in code points of its text.
        sentence: where the sentence stands in the block's text.
        translation: the sentence's translation.
    """
    return tuple(_projected(spans, sentence, translation))


def _projected(
    spans: Iterable[Span], sentence: Sentence, translation: Translation
) -> Iterator[Span]:
    for span in spans:
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        if start >= end or translation.failed:
            continue
        if (start, end) == (sentence.start, sentence.end):
            yield replace(span, start=0, end=len(translation.text))
        elif hull := _hull(translation, start - sentence.start, end - sentence.start):
            yield replace(span, start=hull[0], end=min(hull[1], len(translation.text)))


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


def _block_spans(
    block: Block,
    translations: Iterable[Translation | None],
    places: Iterable[Sentence | None],
) -> tuple[Span, ...]:
    """The spans of all sentences of a block, over its translated text."""
    result: list[Span] = []
    latest: dict[tuple[SpanKind, str], int] = {}
    waiting = sorted(block.spans, key=lambda span: span.start, reverse=True)
    active: list[Span] = []
    for sentence, translation, place in zip(block.sentences, translations, places, strict=True):
        while waiting and waiting[-1].start < sentence.end:
            active.append(waiting.pop())
        active = [span for span in active if span.end > sentence.start]
        if translation is None or place is None:
            continue
        # What stands at `place` is the translation without the white space around it.
        offset = place.start - (len(translation.text) - len(translation.text.lstrip()))
        for span in sentence_spans(active, sentence, translation):
            start = max(place.start, offset + span.start)
            end = min(place.end, offset + span.end)
            if start >= end:
                continue
            before = latest.get((span.kind, span.target))
            if before is not None and 0 <= start - result[before].end <= 1:
                result[before] = replace(result[before], end=end)  # it goes on over a joint
                continue
            latest[span.kind, span.target] = len(result)
            result.append(replace(span, start=start, end=end))
    return tuple(result)

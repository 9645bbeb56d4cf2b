"""A block as the detector reads it: its folded text, the terms in it, its scripts, its shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from reader.datamodel.page import Page
from reader.limits import MAX_JUDGED_CHARACTERS
from reader.spam.blocks.features import BlockFeatures
from reader.spam.lexicon.folding import fold_all, only_simplified, traditional
from reader.spam.lexicon.joined import Joined
from reader.spam.lexicon.knowledge import Knowledge
from reader.spam.lexicon.terms import Hit, Strength
from reader.spam.lexicon.unmasking import may_be_masked, unmasked

#: What goes on without a space past any word or address; only its beginning is looked at. Chinese
#: has no spaces and is left alone.
_LONGEST_WORD = 1000
_ENDLESS = re.compile(rf"(?<![!-~])([!-~]{{{_LONGEST_WORD}}})[!-~]+")
#: A phrase of comment robots stands among more letters than this, and among so many spaces.
_LEAST_COMMENT, _FEWEST_GAPS = 30, 3
#: A phrase of so many characters that stands in so many paragraphs was spliced into them.
_GRAM, _SPLICED = 8, 3
#: A block of no more than this that is found in other blocks is the phrase that was spliced in.
_LONGEST_SPLICE = 60
#: An unlinked chain of so many letters and parts is written to both ends of a page by kits alone.
_ECHO, _ECHO_PARTS = 100, 4
#: From so many traditional characters on, a page may be in traditional Chinese.
TRADITIONAL = 20


def read_blocks(page: Page, knowledge: Knowledge) -> list[BlockFeatures]:
    """All blocks of a page, in order, with what is seen in them; signals are not filled in."""
    blocks = _see(page, knowledge)
    texts = Joined([block.text for block in blocks])
    found = knowledge.spam.find_in(texts)
    for block, hits in zip(blocks, found, strict=True):
        if hits:
            block.hits = hits
            if len(hits) > 1:
                block.talk = _talk_in(hits, knowledge)
    _unmask(blocks, texts, knowledge)
    _hear_comments(blocks, knowledge)
    _tell_chinese(blocks)
    _unsplice(blocks, knowledge)
    _mark_twins(blocks)
    return blocks


def _see(page: Page, knowledge: Knowledge) -> list[BlockFeatures]:
    """The blocks of a page, with their texts folded, and the marks of kits."""
    found = [
        (number, index, section.role, block)
        for number, section in enumerate(page.sections)
        for index, block in enumerate(section.blocks)
    ]
    texts = fold_all([block.text[:MAX_JUDGED_CHARACTERS] for *_, block in found])
    blocks = [BlockFeatures(*each, _cut(text)) for each, text in zip(found, texts, strict=True)]
    kits = knowledge.kits
    for block in blocks:
        if block.text.startswith(kits.beginnings):
            block.lead_in = kits.lead_in(block.text)
            block.residue = kits.residue(block.source.text)
            block.keyword_line = kits.is_keyword_line(block.text)
    return blocks


def _cut(text: str) -> str:
    return _ENDLESS.sub(r"\1", text) if len(text) > _LONGEST_WORD else text


def _talk_in(hits: Sequence[Hit], knowledge: Knowledge) -> frozenset[str]:
    """The kinds of sales talk that some terms are."""
    kind_of = knowledge.talk.get
    return frozenset(kind for hit in hits if (kind := kind_of(hit.term)))


def _unmask(blocks: Sequence[BlockFeatures], texts: Joined, knowledge: Knowledge) -> None:
    """Know blocks by what people read in them, where that tells more than what is written."""
    for number in sorted(may_be_masked(texts)):
        block = blocks[number]
        if (plain := unmasked(block.text)) != block.text:
            told = set(block.terms(Strength.PLAIN))
            hits = knowledge.spam.find(plain)
            news = {hit.term for hit in hits if hit.strength >= Strength.PLAIN} - told
            if news:
                block.text, block.hits, block.masked = plain, hits, len(news)


def _hear_comments(blocks: Sequence[BlockFeatures], knowledge: Knowledge) -> None:
    """Count the stock phrases of comment robots, which are some words of English each."""
    told = [b for b in blocks if len(b.text) > _LEAST_COMMENT and b.text.count(" ") >= _FEWEST_GAPS]
    phrases = knowledge.spam.comment_phrases("\n".join(block.text for block in told))
    for block in told if phrases else ():
        if "latin" in block.scripts:
            block.comments = sum(phrase in block.text for phrase in phrases)


def _tell_chinese(blocks: Sequence[BlockFeatures]) -> None:
    """Count the traditional characters of a page with several, and its simplified ones.

    The latter are told where it is traditional.
    """
    beyond = [block for block in blocks if not block.text.isascii()]
    if traditional("\n".join(block.source.text for block in beyond)) < TRADITIONAL:
        return
    for block in beyond:
        if (count := traditional(block.source.text)) and "han" in block.scripts:
            block.traditional = count
    if sum(block.traditional for block in blocks) >= TRADITIONAL:
        for block in blocks:
            block.simplified = only_simplified(block.source.text)


def is_suspect(blocks: Sequence[BlockFeatures]) -> bool:
    """Whether a page has a strong term or the mark of a kit; most need no second look.

    Phrases at both of its ends and hidden blocks are no ground: every menu of our days has them.
    """
    return any(
        any(hit.strength is Strength.STRONG for hit in block.hits) or block.is_stamped
        for block in blocks
    )


def _unsplice(blocks: Sequence[BlockFeatures], knowledge: Knowledge) -> None:
    """Judge paragraphs by what is left of them without phrases that were spliced into several.

    One kit writes the same search words into many sentences of an untouched article. They make no
    spam of its paragraphs.
    """
    terms = Counter(term for b in blocks if b.hits for term in b.terms(Strength.PLAIN))
    if max(terms.values(), default=0) < _SPLICED:
        return
    told = [b for b in blocks if b.is_telling and len(b.text) >= 2 * _GRAM and b.script == "han"]
    long = [set(_grams(block.text)) for block in told if len(block.text) > _LONGEST_SPLICE]
    counts = Counter(chain.from_iterable(long))
    shared = {gram for gram, count in counts.items() if count >= _SPLICED}
    for block in told if shared else ():
        if shared.isdisjoint(_grams(block.text)):
            continue
        rest = _without(block.text, shared)
        if len(block.text) / 2 < len(rest) < len(block.text):
            block.leave(rest, knowledge.spam.find(rest))
        elif len(rest) < len(block.text) / 2 and len(block.text) < _LONGEST_SPLICE:
            block.spliced = True


def _grams(text: str) -> list[str]:
    return [text[start : start + _GRAM] for start in range(len(text) - _GRAM + 1)]


def _without(text: str, shared: set[str]) -> str:
    """The text without the stretches that are made of shared grams."""
    kept, covered = [], 0
    for start, letter in enumerate(text):
        if text[start : start + _GRAM] in shared:
            covered = start + _GRAM
        kept.append(letter if start >= covered else "\n")
    return "".join(kept).replace("\n", "")


def _mark_twins(blocks: Sequence[BlockFeatures]) -> None:
    """Mark the blocks near the two ends of the page that share a phrase with the other end."""
    edge = max(3, len(blocks) // 8)
    top, bottom = blocks[:edge], blocks[-edge:]
    if len(blocks) < 2 * edge:
        return
    shared = _phrases(top) & _phrases(bottom)
    echoed = {b.text for b in top if _is_long_chain(b)} & {block.text for block in bottom}
    for block in (*top, *bottom) if shared or echoed else ():
        block.twin = any(phrase in shared for phrase in _phrases([block]))
        block.echoed = block.text in echoed


def _is_long_chain(block: BlockFeatures) -> bool:
    is_plain = len(block.text) >= _ECHO and not block.source.spans
    return is_plain and len(block.parts) >= _ECHO_PARTS and not block.is_prose


def _phrases(blocks: Sequence[BlockFeatures]) -> set[str]:
    return {part for block in blocks for part in block.parts if len(part) >= 6}

"""A block as the detector reads it: its folded text, the terms in it, its scripts, its shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.document import Block, Page, Role
from reader.limits import MAX_JUDGED_CHARACTERS
from reader.spam.features import BlockFeatures
from reader.spam.knowledge import Knowledge
from reader.spam.lexicon import (
    Strength,
    fold,
    only_simplified,
    traditional,
)

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]?(?=\s|$)|[。！？｡]|[।؟]|\.{3}")
_SEPARATOR = re.compile(r"[|｜¦,，、;；_·•►»>\n]|(?<=\s)[-–—/+](?=\s)")
_BAR = re.compile(r"[|｜¦_►»]")
_COMMA = re.compile(r"[,，、;；]")
#: Thai and its neighbours set no full stops: so many letters of theirs are taken for a sentence.
_UNSTOPPED = re.compile("[฀-࿿က-႟ក-៿]")
_LETTERS_A_SENTENCE = 100
#: What goes on without a space past any word or address; only its beginning is looked at. Chinese
#: has no spaces and is left alone.
_LONGEST_WORD = 1000
_ENDLESS = re.compile(rf"(?<![!-~])([!-~]{{{_LONGEST_WORD}}})[!-~]+")
#: Letters of scripts other than Latin.
_BEYOND_LATIN = re.compile("[Ͱ-ᷟ⺀-\uffff\U00010000-\U0010ffff]")
SCRIPTS = {
    "han": re.compile("[一-鿿㐀-䶿]"),
    "kana": re.compile("[぀-ヿ]"),
    "hangul": re.compile("[가-힯]"),
    "thai": re.compile("[฀-๿]"),
    "latin": re.compile("[a-zÀ-ʯḀ-ỿ]"),
    "cyrillic": re.compile("[Ѐ-ӿ]"),
    "greek": re.compile("[Ͱ-Ͽ]"),
    "arabic": re.compile("[؀-ۿ]"),
    "devanagari": re.compile("[ऀ-ॿ]"),
}
#: A slogan has no more letters than this.
_LONGEST_CALL = 30
#: A phrase of so many characters that stands in so many paragraphs was spliced into them.
_GRAM, _SPLICED = 8, 3
#: A block of no more than this that is found in other blocks is the phrase that was spliced in.
_LONGEST_SPLICE = 60
#: The scripts of most Chinese texts, and the letters of any other.
_CHINESE = {name: SCRIPTS[name] for name in ("han", "latin")}
_BEYOND_CHINESE = re.compile("[Ͱ-ᷟ぀-ヿ가-힯]")
#: From so many traditional characters on, a page may be in traditional Chinese.
TRADITIONAL = 20
_DENSE_SCRIPTS = ("han", "kana", "hangul")
#: A letter of Chinese says more than a letter of an alphabet.
_LETTERS_A_SIGN = 2.5


def letters_by_script(text: str) -> dict[str, float]:
    """How much of a folded text is in each script, weighed by how much a letter of it says."""
    if not _BEYOND_LATIN.search(text):
        return {"latin": float(len(text))} if text.upper() != text else {}
    scripts = SCRIPTS if _BEYOND_CHINESE.search(text) else _CHINESE
    counts = {name: len(pattern.findall(text)) for name, pattern in scripts.items()}
    if counts.get("kana", 0) * 5 > counts["han"]:
        counts["kana"] += counts["han"]
        counts["han"] = 0
    return {
        name: count * (_LETTERS_A_SIGN if name in _DENSE_SCRIPTS else 1)
        for name, count in counts.items()
        if count
    }


def read_blocks(page: Page, knowledge: Knowledge) -> list[BlockFeatures]:
    """All blocks of a page, in order, with what is seen in them; signals are not filled in."""
    blocks = [
        _see(number, index, section.role, block, knowledge)
        for number, section in enumerate(page.sections)
        for index, block in enumerate(section.blocks)
    ]
    if sum(block.traditional for block in blocks) >= TRADITIONAL:
        for block in blocks:
            block.simplified = only_simplified(block.source.text)
    _unsplice(blocks, knowledge)
    _mark_twins(blocks)
    return blocks


def _see(section: int, index: int, role: Role, block: Block, knowledge: Knowledge) -> BlockFeatures:
    text = fold(block.text[:MAX_JUDGED_CHARACTERS])
    if len(text) > _LONGEST_WORD:
        text = _ENDLESS.sub(r"\1", text)
    kits = knowledge.kits
    sentences = _sentences(block.text)
    scripts = letters_by_script(text)
    has_han = "han" in scripts
    return BlockFeatures(
        section=section,
        index=index,
        role=role,
        source=block,
        text=text,
        hits=tuple(knowledge.spam.find(text)),
        parts=_parts(text),
        sentences=sentences,
        is_prose=sentences > 0 and not (_is_list(block, text, sentences) or _is_call(text)),
        scripts=scripts,
        lead_in=kits.lead_in(text),
        residue=kits.residue(block.text) if text.startswith("<") else "",
        keyword_line=kits.is_keyword_line(text),
        comments=len(knowledge.spam.comment_phrases(text)) if _may_be_comment(text, scripts) else 0,
        traditional=traditional(block.text) if has_han else 0,
    )


def _may_be_comment(text: str, scripts: dict[str, float]) -> bool:
    """Whether a text may hold a stock phrase, which is some words of English."""
    return len(text) > _LONGEST_CALL and "latin" in scripts


def _sentences(text: str) -> int:
    """How many ends of sentences a text has."""
    stops = len(_SENTENCE_END.findall(text))
    if stops or text.isascii():
        return stops
    return len(_UNSTOPPED.findall(text)) // _LETTERS_A_SENTENCE


def is_suspect(blocks: Sequence[BlockFeatures]) -> bool:
    """Whether a page has a strong term or the mark of a kit; most need no second look.

    Phrases at both of its ends and hidden blocks are no ground: every menu of our days has them.
    """
    return any(
        block.is_stamped or any(hit.strength is Strength.STRONG for hit in block.hits)
        for block in blocks
    )


def _is_call(text: str) -> bool:
    """Whether a text is a short exclamation, as headlines and slogans are."""
    return len(text) <= _LONGEST_CALL and text.endswith(("!", "?")) and "。" not in text


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for piece in _SEPARATOR.split(text) if (part := piece.strip()))


def _is_list(block: Block, text: str, sentences: int) -> bool:
    """Whether a text with sentence ends is a list of search words all the same.

    Link farms are fed with pieces of sentences, so that a full stop inside a piece proves nothing.
    """
    links = list(block.links())
    linked = sum(link.end - link.start for link in links)
    if len(links) >= 4 and linked >= 0.8 * len(block.text):
        return True
    if len(_BAR.findall(text)) >= max(3, sentences):
        return True
    ends_open = not _SENTENCE_END.search(block.text[-3:])
    return ends_open and len(_COMMA.findall(text)) >= max(5, 6 * sentences)


def _unsplice(blocks: Sequence[BlockFeatures], knowledge: Knowledge) -> None:
    """Judge paragraphs by what is left of them without phrases that were spliced into several.

    One kit writes the same search words into many sentences of an untouched article. They make no
    spam of its paragraphs.
    """
    told = [block for block in blocks if len(block.text) >= 2 * _GRAM and block.script == "han"]
    if sum(bool(block.hits) for block in told) < _SPLICED:
        return
    counts: Counter[str] = Counter()
    for block in told:
        if len(block.text) > _LONGEST_SPLICE:
            counts.update(set(_grams(block.text)))
    shared = {gram for gram, count in counts.items() if count >= _SPLICED}
    for block in told if shared else ():
        rest = _without(block.text, shared)
        if len(block.text) / 2 < len(rest) < len(block.text):
            block.text, block.parts = rest, _parts(rest)
            block.hits = tuple(knowledge.spam.find(rest))
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
    for block in (*top, *bottom):
        block.twin = any(phrase in shared for phrase in _phrases([block]))


def _phrases(blocks: Sequence[BlockFeatures]) -> set[str]:
    return {part for block in blocks for part in block.parts if len(part) >= 6}

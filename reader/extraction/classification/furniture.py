"""Blocks that are none of any article by what they are named and say, whatever is round them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from reader.datamodel.page import BlockKind, SpanKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Piece

#: What a block speaks of that is none of an article.
TOPICS = frozenset(
    ("related", "comments", "share", "subscribe", "advert", "label", "machine", "rules")
)
#: What a block speaks of that stands in no article, however sure it is.
_CERTAIN = frozenset(("editor", "reply", "cue"))
#: A label over an advertisement, a quote or a part of the text is shorter.
_LONGEST_LABEL = 4.0
#: Script notices and lines about related pages are shorter.
_LONGEST_NOTICE = 25
_LONGEST_SIGN = 2
#: What scripts are made of; so many of these in a paragraph are one.
_SCRIPT = re.compile(r"\bvar \w|\bfunction\b|document\.|window\.|\)\s{0,3}\{|;\s{0,3}\}|\w\(\);")
_LEAST_CODE = 4
#: What the program of a site says of its own mistakes.
_SERVER = re.compile(
    r"(?:Strict Standards|Deprecated|Notice|Warning|(?:Fatal|Parse) error): .{1,600} on line \d+$",
    re.DOTALL,
)
#: Which of so many pictures one is.
_COUNTED = re.compile(r"\d{1,3}\s?(?:of|von|de|sur|из)\s?\d{1,3}", re.IGNORECASE)
#: What an editor of WordPress left of its blocks where the site no longer knows them.
_SHORTCODES = re.compile(
    r"(?:\[(?:/[a-z]\w{0,40}|/?[a-z]\w{0,30}[_-][\w-]{1,40}\b[^\[\]]{0,2000}"
    r"|[a-z]\w{0,40} [^\[\]=]{1,40}=[^\[\]]{0,2000}|gallery|toc)\]\s?){1,20}"
    r"|\[caption\b[^\[\]]{0,400}\][^\[\]]{0,600}\[/caption\]"
)
#: How many of five stars somebody gave, and a line drawn with a letter.
_DRAWN = frozenset("★☆⭐✰✩✭✪ _")
#: So many items of a list that count up from one are no text.
_LEAST_COUNTED = 3
#: So many links that run on from one to the next, with no letter between them, are no sentence.
_LEAST_ROW, _ALL_LINKED = 3, 0.97
#: The number of a line has no more digits.
_LONGEST_NUMBER = 5


def is_certain(fact: Facts, piece: Piece, sure: bool) -> bool:
    """Whether name and words agree that a block is none of the article, whatever is round it.

    A sentence that is `sure` may speak of sharing and following.
    """
    kind = piece.kind
    if _is_control(fact, piece) or _is_sign(piece) or _is_row_of_links(fact, piece):
        return True
    near = _furniture_names() & fact.near
    said = TOPICS & set(fact.phrases)
    if "script" in fact.phrases and fact.words < _LONGEST_NOTICE:
        return True
    if fact.linked > 0.9 and near & name_topics().bit("related"):
        return True
    if kind is BlockKind.HEADING and fact.words < 8 and said & {"related", "comments", "share"}:
        return True
    if "related" in said and fact.words < 5:
        return True
    if "related" in said and fact.linked > 0.5 and fact.words < _LONGEST_NOTICE:
        return True
    label = {"advert", "label"} & set(fact.phrases) and fact.words < _LONGEST_LABEL
    if label and (kind is not BlockKind.HEADING or "label" in fact.phrases):
        return True
    if _CERTAIN & set(fact.phrases) or ("share" in said and not sure):
        return True
    return bool(near and said and fact.words < 40 and fact.final != "colon")


def _is_control(fact: Facts, piece: Piece) -> bool:
    """Whether a block is to be chosen from, or what a program keeps in a form or spilled."""
    names = name_topics()
    markup = piece.text.startswith("<") and bool(fact.near & names.bit("tag-textarea"))
    button = fact.words < _LONGEST_LABEL and bool(fact.near & names.bit("tag-button"))
    chosen = bool(fact.near & names.bit("tag-select"))
    left = piece.text.startswith("[") and _SHORTCODES.fullmatch(piece.text) is not None
    spilled = left or _is_script(piece) or _SERVER.match(piece.text) is not None
    return markup or button or chosen or spilled


def _is_sign(piece: Piece) -> bool:
    """Whether a block is a picture written as a sign, or a mark, or counts a row of pictures."""
    mark = len(piece.text) <= _LONGEST_SIGN and not any(map(str.isalnum, piece.text))
    mark = mark or _DRAWN.issuperset(piece.text)
    return mark or _COUNTED.fullmatch(piece.text) is not None


def _is_row_of_links(fact: Facts, piece: Piece) -> bool:
    """Whether a paragraph is nothing but links to several pages, with nothing between them."""
    if fact.linked < _ALL_LINKED or piece.kind is not BlockKind.PARAGRAPH or "\n" in piece.text:
        return False
    targets = {span.target for span in piece.spans if span.kind is SpanKind.LINK}
    return len(targets) >= _LEAST_ROW


def _is_script(piece: Piece) -> bool:
    """Whether the text of a script stands in the page as a paragraph."""
    if piece.kind is not BlockKind.PARAGRAPH or "{" not in piece.text:
        return False
    return sum(1 for _ in islice(_SCRIPT.finditer(piece.text), _LEAST_CODE)) >= _LEAST_CODE


def line_numbers(pieces: Sequence[Piece]) -> Iterator[int]:
    """The items of lists that do nothing but count, as beside code, and such blocks: 1, 2, 3.

    Right behind code, a list may be as short as the code is.
    """
    run: list[int] = []
    for index, piece in enumerate(pieces):
        if piece.kind is BlockKind.CODE and _counts(piece.text) and _is_by_code(pieces, index):
            yield index
        if piece.kind is BlockKind.LIST_ITEM and piece.text == str(len(run) + 1):
            run.append(index)
            continue
        if _is_numbering(pieces, run):
            yield from run
        run = [index] if piece.kind is BlockKind.LIST_ITEM and piece.text == "1" else []
    if _is_numbering(pieces, run):
        yield from run


def _is_numbering(pieces: Sequence[Piece], run: Sequence[int]) -> bool:
    """Whether items that count are many, or stand right behind code."""
    beside = bool(run) and run[0] > 0 and pieces[run[0] - 1].kind is BlockKind.CODE
    return beside or len(run) >= _LEAST_COUNTED


def _is_by_code(pieces: Sequence[Piece], index: int) -> bool:
    """Whether code that is more than numbers stands right before or behind a block."""
    beside = (at for at in (index - 1, index + 1) if 0 <= at < len(pieces))
    return any(pieces[at].kind is BlockKind.CODE and not _counts(pieces[at].text) for at in beside)


def _counts(text: str) -> bool:
    """Whether a text is nothing but numbers, each one more than the last."""
    numbers = text.split()
    if not all(map(str.isdecimal, numbers)) or not numbers or len(numbers[0]) > _LONGEST_NUMBER:
        return False
    return numbers == [str(int(numbers[0]) + step) for step in range(len(numbers))]


@cache
def _furniture_names() -> int:
    """The names of elements that hold none of the article, as a mask."""
    vocabulary = name_topics()
    names = ("related", "subscribe", "share", "comments", "tag-noscript")
    return sum(vocabulary.bit(name) for name in names)

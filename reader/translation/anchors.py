"""What must come through a translation untouched, and how it is put back where a model lost it.

Addresses, handles, code and symbols are unknown to a model, so a short stand-in is translated in
their place. Terms of the glossary, Latin words in Chinese, and numbers are left in the sentence.
After the translation each is looked for; what is missing is put where the model's attention says it
belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.translation.glossary import find_terms
from reader.translation.languages import UNSPACED, is_written_in
from reader.translation.links import Attention
from reader.translation.numerals import Number, find_numbers, missing_numbers
from reader.translation.tracked import NOWHERE, Tracked

_ADDRESS_END = r"[^\s<>\"'“”‘’，。；：！？、（）《》【】\u3400-\u9fff]"
_UNTOUCHED = re.compile(
    rf"(?:https?|ftp)://{_ADDRESS_END}+(?<![.,;:!?)\]])"
    rf"|www\.{_ADDRESS_END}+(?<![.,;:!?)\]])"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|(?<![\w@])@\w{2,}"  # handle
    r"|`[^`\n]+`"  # code
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|io|cn|uk|de|jp|example)\b(?:/[\w./%-]*)?"
    r"|\b[A-Za-z]\w*_\w+\b(?:\(\))?|\b[A-Za-z]\w*\(\)",  # snake_case, call()
    re.ASCII | re.IGNORECASE,
)
_SYMBOLS = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_LATIN_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9&.'+-]*[A-Za-z0-9+](?: [A-Za-z][A-Za-z0-9&.'+-]*)*")

_ANYTHING = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_LATIN_RUN = re.compile(r"[#@]?[A-Za-z0-9]+")
_NUMBER_RUN = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something to be found again in the translation.

    Attributes:
        origin: where it begins in the source sentence.
        length: how many characters it has there.
        wanted: what must stand in the translation.
        stand_in: what is translated in its place; "" where it is left in the sentence.
        replaces: what may be overwritten in the part of the translation that is aligned to it.
    """

    origin: int
    length: int
    wanted: str
    stand_in: str = ""
    replaces: re.Pattern[str] = _ANYTHING


def find_anchors(text: str, source: str, terms: Mapping[str, str]) -> list[Anchor]:
    """The anchors of a source sentence, in order, none over another."""
    found: list[Anchor] = []
    taken: set[int] = set()
    for anchor in _candidates(text, source, terms):
        span = range(anchor.origin, anchor.origin + anchor.length)
        if not taken.intersection(span):
            taken.update(span)
            found.append(anchor)
    return sorted(found, key=lambda anchor: anchor.origin)


def _candidates(text: str, source: str, terms: Mapping[str, str]) -> Iterator[Anchor]:
    count = 0
    for match in _UNTOUCHED.finditer(text):
        count += 1
        yield Anchor(match.start(), len(match[0]), match[0], f"X{count}", _LATIN_RUN)
    for start, end, wanted in find_terms(text, terms):
        count += 1
        known = is_written_in(text[start:end], source)
        yield Anchor(start, end - start, wanted, "" if known else f"X{count}")
    for match in _SYMBOLS.finditer(text):
        yield Anchor(match.start(), len(match[0]), match[0], " ", _LATIN_RUN)
    if source in UNSPACED:
        for match in _LATIN_WORDS.finditer(text):
            yield Anchor(match.start(), len(match[0]), match[0])


def put_stand_ins(text: Tracked, anchors: list[Anchor]) -> None:
    """Write the stand-ins into a source sentence."""
    for anchor in reversed(anchors):
        if anchor.stand_in:
            end = anchor.origin + anchor.length
            text.replace(anchor.origin, end, anchor.stand_in, origin=anchor.origin)


def restore(target: Tracked, anchors: list[Anchor], attention: Attention, language: str) -> None:
    """Make sure that every anchor stands in a translation.

    Args:
        target: the translation; the origin of a character is the index of its piece.
        anchors: what must be there.
        attention: where in the source each piece of the translation looked.
        language: of the translation.
    """
    for anchor in anchors:
        if anchor.stand_in.strip() and target.text.count(anchor.stand_in) == 1:
            start = target.text.index(anchor.stand_in)
            target.replace(start, start + len(anchor.stand_in), anchor.wanted)
        elif not _contains(target.text, anchor.wanted):
            _place(target, anchor, attention, language)


def restore_numbers(source: Tracked, target: Tracked, attention: Attention, language: str) -> None:
    """Write the numbers a translation lost where they belong.

    Args:
        source: the sentence as it was translated.
        target: its translation.
        attention: where in the source each piece of the translation looked.
        language: of the translation.
    """
    for number in missing_numbers(source.text, target.text):
        wanted = _written(source.text, number, language)
        origins = source.origins[number.start : number.end]
        anchor = Anchor(min(origins), len(origins), wanted, replaces=_NUMBER_RUN)
        _place(target, anchor, attention, language)


def _contains(text: str, wanted: str) -> bool:
    return wanted.casefold() in text.casefold()


def _place(target: Tracked, anchor: Anchor, attention: Attention, language: str) -> None:
    """Write an anchor over what is aligned to it, or beside it."""
    first, last = attention.aligned(anchor.origin, anchor.origin + anchor.length)
    start, end = _extent(target, first, last)
    if first <= last and (match := _overwritable(target.text, start, end, anchor)):
        start, end = match
        target.replace(start, end, "", origin=NOWHERE)
        end = start
    else:
        start = end = _boundary(target.text, end if first <= last else start)
    _insert(target, start, anchor.wanted, max(first, 0), language)


def _overwritable(text: str, start: int, end: int, anchor: Anchor) -> tuple[int, int] | None:
    """The stretch an anchor may overwrite: whole words and whole numbers only."""
    if anchor.replaces is not _ANYTHING:
        for match in anchor.replaces.finditer(text):
            if match.start() < end and match.end() > start:
                return match.span()
        return None
    match_in = _ANYTHING.search(text, start, end)
    return match_in.span() if match_in else None


def _extent(target: Tracked, first: int, last: int) -> tuple[int, int]:
    """The characters of a run of pieces; for an empty run, the end of the piece before it."""
    inside = [i for i, piece in enumerate(target.origins) if first <= piece <= last]
    if inside:
        return inside[0], inside[-1] + 1
    before = [i for i, piece in enumerate(target.origins) if 0 <= piece < first]
    place = before[-1] + 1 if before else 0
    return place, place


def _boundary(text: str, place: int) -> int:
    """The next place at or after this one that is not inside a Latin word or a number."""
    while 0 < place < len(text) and _joins(text[place - 1]) and _joins(text[place]):
        place += 1
    return place


def _joins(character: str) -> bool:
    return character.isalnum() and character < "\u2e80"


def _insert(target: Tracked, place: int, wanted: str, piece: int, language: str) -> None:
    before, after = target.text[:place], target.text[place:]
    if language not in UNSPACED:
        wanted = (" " if before[-1:].strip() else "") + wanted
        wanted += " " if after[:1].isalnum() else ""
    elif before and after and before[-1].isascii() and wanted[0].isascii() and before[-1].isalnum():
        wanted = " " + wanted
    target.replace(place, place, wanted, origin=piece)


def _written(source: str, number: Number, language: str) -> str:
    """A number of the source as the target language writes it: “1.2 million” is “120万”."""
    figures = source[number.start : number.end]
    plain = find_numbers(figures[: len(figures.rstrip("十百千万萬亿億兆"))])
    scaled = plain and plain[0].end < number.end - number.start
    text = figures if not scaled else _scaled(max(number.values), language)
    percent = source[number.end : number.end + 1]
    return text + percent if percent in ("%", "％") else text


def _scaled(value: float, language: str) -> str:
    steps = (
        ((1e8, "亿"), (1e4, "万"))
        if language in UNSPACED
        else ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
    )
    for step, name in steps:
        if value >= step:
            return f"{value / step:.6g}{name}"
    return f"{value:,.6g}" if value < 1e5 else f"{value:,.0f}"

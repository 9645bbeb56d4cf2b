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
from functools import cache

from reader.languages import is_full_width
from reader.translation.sentences.glossary import find_terms
from reader.translation.sentences.numerals import (
    MONTH_NAMES,
    Number,
    find_numbers,
    missing_numbers,
    narrow,
)
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.sentences.word_alignment import Attention

#: The letters a text of a language must contain to be in it; other languages: any letter.
_SCRIPTS = {
    "zh": "\u3400-\u9fff\U00020000-\U0003ffff",
    "zt": "\u3400-\u9fff\U00020000-\U0003ffff",
    "ja": "\u3040-\u30ff\u3400-\u9fff",
    "ko": "\uac00-\ud7af\u1100-\u11ff",
    "ru": "\u0400-\u04ff", "uk": "\u0400-\u04ff", "bg": "\u0400-\u04ff", "ky": "\u0400-\u04ff",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "ur": "\u0600-\u06ff",
    "he": "\u0590-\u05ff", "hi": "\u0900-\u097f", "bn": "\u0980-\u09ff", "th": "\u0e00-\u0e7f",
}  # fmt: skip
_LATIN = "A-Za-z\u00aa-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a"


def is_written_in(text: str, code: str) -> bool:
    """Whether a text has at least one letter of the script of a language."""
    return _letters(code).search(text) is not None


@cache
def _letters(code: str) -> re.Pattern[str]:
    return re.compile(f"[{_SCRIPTS.get(code, _LATIN)}]")


_ADDRESS_END = r"[^\s<>\"'“”‘’，。；：！？、（）《》【】\u3400-\u9fff]"
#: Ends of the names of sites; a sentence goes on with a capital letter where a space is missing.
_TOP = "com|org|net|edu|gov|info|io|tv|eu|cn|tw|hk|jp|kr|uk|au|nz|ca|de|fr|es|ch|ru|br|example"
_UNTOUCHED = re.compile(
    rf"(?:https?|ftp)://{_ADDRESS_END}+(?<![.,;:!?)\]])"
    rf"|www\.{_ADDRESS_END}+(?<![.,;:!?)\]])"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|(?<![\w@])@\w{2,}"  # handle
    r"|`[^`\n]+`"  # code
    rf"|\b(?:[a-z0-9-]+\.)+(?-i:{_TOP}|{_TOP.upper()})\b(?:/[\w./%-]*)?"
    r"|\b[A-Za-z]\w*_\w+\b(?:\(\))?|\b[A-Za-z]\w*\(\)"  # snake_case, call()
    r"|[!-~]{60,}",  # longer than any word
    re.ASCII | re.IGNORECASE,
)
_SYMBOLS = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_LATIN_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9&.'+-]*[A-Za-z0-9+](?: [A-Za-z][A-Za-z0-9&.'+-]*)*")

_HAN_NUMERALS = re.compile("[〇零一二两三四五六七八九十百千万亿]+")
_ANYTHING = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_STAND_IN = re.compile(r"\s?X[0-9]{1,3}(?![A-Za-z0-9])")
_LATIN_RUN = re.compile(r"[#@]?[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Placeholder:
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


def has_words(text: str, language: str) -> bool:
    """Whether a text has more in a language than addresses, handles and code."""
    return is_written_in(_UNTOUCHED.sub(" ", text), language)


def find_placeholders(text: str, source: str, terms: Mapping[str, str]) -> list[Placeholder]:
    """The placeholders of a source sentence, in order, none over another."""
    found: list[Placeholder] = []
    taken: set[int] = set()
    for placeholder in _candidates(text, source, terms):
        span = range(placeholder.origin, placeholder.origin + placeholder.length)
        if not taken.intersection(span):
            taken.update(span)
            found.append(placeholder)
    return sorted(found, key=lambda placeholder: placeholder.origin)


def _candidates(text: str, source: str, terms: Mapping[str, str]) -> Iterator[Placeholder]:
    count = 0
    for match in _UNTOUCHED.finditer(text):
        count += 1
        yield Placeholder(match.start(), len(match[0]), match[0], f"X{count}", _LATIN_RUN)
    for start, end, wanted in find_terms(text, terms):
        count += 1
        known = is_written_in(text[start:end], source)
        yield Placeholder(start, end - start, wanted, "" if known else f"X{count}")
    for match in _SYMBOLS.finditer(text):
        yield Placeholder(match.start(), len(match[0]), match[0], " ", _LATIN_RUN)
    if is_full_width(source):
        for match in _LATIN_WORDS.finditer(narrow(text)):
            yield Placeholder(match.start(), len(match[0]), match[0])


def mask(text: Tracked, placeholders: list[Placeholder]) -> None:
    """Write the stand-ins into a source sentence."""
    for placeholder in reversed(placeholders):
        if placeholder.stand_in:
            end = placeholder.origin + placeholder.length
            text.replace(placeholder.origin, end, placeholder.stand_in, origin=placeholder.origin)


def restore(
    target: Tracked, placeholders: list[Placeholder], attention: Attention, language: str
) -> None:
    """Make sure that every placeholder stands in a translation.

    Args:
        target: the translation; the origin of a character is the index of its piece.
        placeholders: what must be there.
        attention: where in the source each piece of the translation looked.
        language: of the translation.
    """
    for placeholder in placeholders:
        stand_in = placeholder.stand_in.strip()
        if stand_in and (place := re.search(rf"{stand_in}(?![0-9])", target.text)):
            target.replace(*place.span(), placeholder.wanted)
        elif not _contains(target.text, placeholder.wanted):
            _place(target, placeholder, attention, language)
    if any(placeholder.stand_in.strip() for placeholder in placeholders):
        _drop_stray_stand_ins(target, placeholders)


def _drop_stray_stand_ins(target: Tracked, placeholders: list[Placeholder]) -> None:
    """Delete what a model made of stand-ins besides; never a part of what was put back."""
    if _STAND_IN.search(target.text):  # compiling takes longer than all else that is done here
        wanted = "|".join(re.escape(placeholder.wanted) for placeholder in placeholders)
        stray = re.compile(f"({wanted})|{_STAND_IN.pattern}")
        target.substitute(stray, lambda match: match[1] or "")


def restore_numbers(
    source: Tracked,
    target: Tracked,
    placeholders: list[Placeholder],
    attention: Attention,
    language: str,
) -> None:
    """Write the numbers a translation lost where they belong.

    A number that the source does not have is taken for a garbled one, and the nearest is written
    over.

    Args:
        source: the sentence as it was translated.
        target: its translation.
        placeholders: what `restore` took care of; numbers in it are left alone.
        attention: where in the source each piece of the translation looked.
        language: of the translation.
    """
    held = {o for p in placeholders for o in range(p.origin, p.origin + p.length)}
    for number in missing_numbers(source.text, target.text):
        origins = source.origins[number.start : number.end]
        if held.intersection(origins):
            continue
        wanted = _written(source.text, number, language)
        first, last = attention.aligned(min(origins), max(origins) + 1)
        start, end = _extent(target, first, last)
        garbled = _garbled(source.text, target.text, wanted)
        if garbled:
            start, end = min(garbled, key=lambda span: abs(span[0] - start))
        else:
            start, end = _numerals_at(target.text, _boundary(target.text, max(start, end)))
        if wanted.endswith("%") and target.text[end : end + 1] in ("%", "％"):
            wanted = wanted.removesuffix("%")
        target.replace(start, end, "")
        _insert(target, start, wanted, attention.nearest(first), language)


def _garbled(source: str, target: str, wanted: str) -> list[tuple[int, int]]:
    """Where a translation has numbers, or names of months, that its source does not have."""
    if wanted in MONTH_NAMES:
        months = {n.values for n in find_numbers(source)}
        return [
            match.span()
            for number, name in enumerate(MONTH_NAMES, start=1)
            for match in re.finditer(name, target)
            if frozenset({float(number)}) not in months
        ]
    return [(number.start, number.end) for number in missing_numbers(target, source)]


def _numerals_at(text: str, place: int) -> tuple[int, int]:
    """The Chinese numerals that touch a place: beside a number they would change its value."""
    for match in _HAN_NUMERALS.finditer(text):
        if match.start() <= place <= match.end():
            return match.span()
    return place, place


def _contains(text: str, wanted: str) -> bool:
    return wanted.casefold() in text.casefold()


def _place(target: Tracked, placeholder: Placeholder, attention: Attention, language: str) -> None:
    """Write a placeholder over what is aligned to it, or beside it."""
    first, last = attention.aligned(placeholder.origin, placeholder.origin + placeholder.length)
    start, end = _extent(target, first, last)
    if first <= last and (match := _overwritable(target.text, start, end, placeholder)):
        start, end = match
        target.replace(start, end, "", origin=NOWHERE)
        end = start
    else:
        start = end = _boundary(target.text, end if first <= last else start)
    _insert(target, start, placeholder.wanted, attention.nearest(first), language)


def _overwritable(
    text: str, start: int, end: int, placeholder: Placeholder
) -> tuple[int, int] | None:
    """The stretch a placeholder may overwrite: whole words and whole numbers only."""
    if placeholder.replaces is not _ANYTHING:
        for match in placeholder.replaces.finditer(text):
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
    place = next((n.end for n in find_numbers(text) if n.start < place < n.end), place)
    while 0 < place < len(text) and joins(text[place - 1]) and joins(text[place]):
        place += 1
    return place


def joins(character: str) -> bool:
    """Whether a character would grow together with another such one beside it."""
    return character.isalnum() and character < "\u2e80"


def _insert(target: Tracked, place: int, wanted: str, piece: int, language: str) -> None:
    before, after = target.text[:place], target.text[place:]
    if not is_full_width(language):
        wanted = (" " if before[-1:].strip() else "") + wanted
        wanted += " " if after[:1].isalnum() else ""
    else:
        wanted = (" " if joins(before[-1:]) and joins(wanted[0]) else "") + wanted
        wanted += " " if joins(wanted[-1]) and joins(after[:1]) else ""
    target.replace(place, place, wanted, origin=piece)


def _written(source: str, number: Number, language: str) -> str:
    """A number of the source as the target language writes it: “1.2 million” is “120万”."""
    figures = narrow(source[number.start : number.end])
    after = narrow(source[number.end : number.end + 1])
    (value, *others) = sorted(number.values)
    if after == "月" and language == "en" and 1 <= value <= 12:
        return MONTH_NAMES[int(value) - 1]
    if not others and not re.fullmatch(r"[0-9.,]+", figures):
        return _scaled(value, language)
    return figures + (after if after == "%" else "")


def _scaled(value: float, language: str) -> str:
    steps = (
        ((1e8, "亿"), (1e4, "万"))
        if is_full_width(language)
        else ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
    )
    for step, name in steps:
        if value >= step:
            return f"{value / step:.6g}{name}"
    return f"{value:,.6g}" if value < 1e5 else f"{value:,.0f}"

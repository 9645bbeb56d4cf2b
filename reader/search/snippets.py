"""The piece of a text in which a hit stands, cut by us: an index without texts has none to give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.search.query import Term
from reader.search.tokens import BREAK, HAN, JOINTS, KANA, fold, fold_places

#: Characters of a snippet, and those of them before the hit.
LENGTH, _BEFORE = 160, 40
#: Texts are looked through so far.
_LOOKED_AT = 400_000

#: A letter of an alphabet: words end where the next character is none.
_LETTER = rf"[^\W_{HAN}{KANA}]"
_SPACELESS = re.compile(f"[{HAN}{KANA}]")
_JOINT = f"[{re.escape(JOINTS)}]"
#: What parts clauses: any sign between characters without spaces, one that is no joint elsewhere.
_ANY_BREAK = r"[\W_]{1,20}"
_REAL_BREAK = rf"{_JOINT}{{0,20}}(?!{_JOINT})[\W_]{{1,20}}"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text on one line, and where in it the hits stand (start, end)."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def find(text: str, terms: Sequence[Term]) -> int | None:
    """The first place in a text where one of the terms stands."""
    folded = fold(text[:_LOOKED_AT])
    starts = [match.start() for term in terms if (match := _pattern(term).search(folded))]
    return _original(text, folded, min(starts)) if starts else None


def holds(text: str, forms: Iterable[Sequence[Term]]) -> bool:
    """Whether all terms of one of the forms stand in a text."""
    folded = fold(text[:_LOOKED_AT])
    return any(all(_stands(term, folded) for term in terms) for terms in forms)


def _stands(term: Term, folded: str) -> bool:
    letters = (token for token in term.tokens if token != BREAK)
    return all(token in folded for token in letters) and bool(_pattern(term).search(folded))


def marks(text: str, terms: Iterable[Term]) -> tuple[tuple[int, int], ...]:
    """Where in a text the terms stand (start, end), in order, no two over each other."""
    folded = fold(text)
    places = None if len(folded) == len(text) else fold_places(text)
    found: list[tuple[int, int]] = []
    for term in terms:
        for match in _pattern(term).finditer(folded):
            start, end = match.span()
            found.append((start, end) if places is None else (places[start], places[end]))
    return tuple(_merged(sorted(found)))


def cut(text: str, terms: Sequence[Term]) -> Snippet:
    """The piece of a text round the first hit; its beginning where there is none."""
    place = find(text, terms) or 0
    start = max(0, place - _BEFORE)
    start = _word_start(text, start) if start else 0
    end = min(len(text), start + LENGTH)
    piece = " ".join(text[start:end].split())
    piece = ("…" if start else "") + piece + ("…" if end < len(text) else "")
    return Snippet(piece, marks(piece, terms))


def _word_start(text: str, place: int) -> int:
    """The beginning of the next word, where one begins soon."""
    blank = text.find(" ", place, place + _BEFORE // 2)
    return blank + 1 if blank >= 0 else place


def _original(text: str, folded: str, place: int) -> int:
    return place if len(folded) == min(len(text), _LOOKED_AT) else fold_places(text)[place]


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(maxsize=200)
def _pattern(term: Term) -> re.Pattern[str]:
    """A pattern that finds a term in folded text, as the index does."""
    pattern = ""
    for before, token, after in zip(
        ("", *term.tokens), term.tokens, (*term.tokens[1:], ""), strict=False
    ):
        if token == BREAK:
            spaceless = _SPACELESS.match(before) and _SPACELESS.match(after)
            pattern += _ANY_BREAK if spaceless else _REAL_BREAK
            continue
        both_spaceless = bool(_SPACELESS.match(before) and _SPACELESS.match(token))
        begins = not before or before == BREAK or both_spaceless
        pattern += "" if begins else f"{_JOINT}{{0,20}}"
        pattern += _word(token)
    return re.compile(pattern.removesuffix(_END) if term.prefix else pattern)


_END = f"(?!{_LETTER})"


def _word(token: str) -> str:
    if _SPACELESS.match(token):
        return re.escape(token)
    return f"(?<!{_LETTER}){re.escape(token)}{_END}"

"""The phrases that a package reads in an English text, and what kind each is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.translation.builtin.english.grammar import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    HELPERS,
    OPENERS,
    PARTS_OF_DAYS,
    PREPOSITIONS,
    PRONOUNS,
    SAME_PASTS,
    SPEECH,
    TIME,
    is_bare_verb,
    is_doing,
    is_past,
    is_verb,
)
from reader.translation.tokens import Tokens

#: Phrases whose kind is remembered: most of a text are a few thousand usual ones.
REMEMBERED = 10_000
_HAN = "\u3400-\u9fff"
#: Where a stretch of the source may be parted: before a space, and around marks.
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_MARK = re.compile(r"^\s*[,.;:?!()\"“”‘’—–…]+\s*$|^\s*[,;:—–(]")
_WHICH = ("who", "which", "that")
#: Behind these alone a word in “-ing” is a verb.
_DOING = (("for",), ("by",), ("without",), ("after",), ("before",))
#: With these a whole time begins, which Chinese ends so.
_WHEN = frozenset(["after", "before", "during", "since", "until"])
_WHEN_MADE = re.compile("..(?:后|前|期间|以来|之际|[月年]底|此后)$|^此[后前]$|^战[后前]$")
_FROM_THEN = re.compile("从.{1,8}起$")
#: What Chinese says where “to” goes before a noun.
_TOWARDS = ("对", "给", "向", "到", "至", "在", "与")
_QUANTITY = re.compile(rf"^ ?[\d{_HAN}][\d{_HAN}.,%·]*")


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the source that is read as a whole, or several that belong together.

    Attributes:
        start: Where it begins in the source.
        end: Where it ends; where it begins, for what stands for nothing.
        text: What is given to the package, with the space before it.
        made: What the package makes of it.
        kind: "noun", "verb", "clause" (a subject with its verb), "prep", "adverbial" (a preposition
            with what follows), "time", "open" (which opens a clause), "and" or "mark".
        words: Its words in small letters.
        parts: What it is put together of.
        is_said: Whether the package is given what is to be made of it, not the text.
    """

    start: int
    end: int
    text: str
    made: str
    kind: str
    words: tuple[str, ...] = ()
    parts: tuple[Unit, ...] = ()
    is_said: bool = False

    @property
    def first(self) -> str:
        """Its first word, or nothing."""
        return self.words[0] if self.words else ""

    @property
    def last(self) -> str:
        """Its last word that is no article, or nothing."""
        return _last(self.words)

    @property
    def hangs(self) -> bool:
        """Whether a preposition at its end asks for what follows."""
        return self.last in PREPOSITIONS and self.kind != "prep"

    @property
    def is_determined(self) -> bool:
        """Whether it begins a noun phrase: with an article or a figure, or as a whole one."""
        return bool(self.parts) or self.first in ARTICLES or bool(_QUANTITY.match(self.text))

    def said(self, made: str, kind: str = "noun") -> Unit:
        """A part of what the package makes of it, in its place."""
        return Unit(self.start, self.end, made, made, kind, self.words[:1])

    def flat(self) -> Iterator[Unit]:
        """What it is put together of, in the end."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.flat()


Units = list[Unit]


@lru_cache(REMEMBERED)
def _last(words: tuple[str, ...]) -> str:
    bare = (word for word in reversed(words) if word not in ARTICLES)
    return next(bare, words[0] if words else "")


def added(made: str, kind: str = "noun") -> Unit:
    """Chinese that stands for nothing of the source."""
    return Unit(0, 0, made, made, kind)


def together(*parts: Unit, kind: str = "noun", words: tuple[str, ...] = ()) -> Unit:
    """Several units that are one from now on; `words` are those of its head."""
    made = "".join(part.made for part in parts)
    return Unit(0, 0, "", made, kind, words, parts)


def units_of(tokens: Tokens) -> list[Unit]:
    """A text as the phrases that a package reads in it."""
    units: list[Unit] = []
    for start, text, made in _parted(tokens):
        unit = _unit(start, text, made)
        if units and units[-1].kind == "time" and unit.words and unit.last in PARTS_OF_DAYS:
            before = units.pop()
            unit = replace(before, end=unit.end, text=before.text + text, made=before.made + made)
        if text.strip():
            units.append(unit)
    for i, unit in enumerate(units[1:], 1):
        units[i] = _beside(units[i - 1], unit)
    return units


def _beside(before: Unit, unit: Unit) -> Unit:
    """A unit as what stands before it shows it: a verb behind “will”, none behind “of the”."""
    if unit.kind == "noun" and before.kind in ("verb", "clause") and not unit.is_determined:
        return replace(unit, kind="verb") if before.last in HELPERS else unit
    if unit.kind == "noun" and before.last == "to" and is_bare_verb(unit.first):
        return replace(unit, kind="verb")
    if unit.kind == "noun" and before.last in _WHICH and is_bare_verb(unit.first.removesuffix("s")):
        return replace(unit, kind="verb")
    if unit.kind == "noun" and before.words in _DOING and is_doing(unit.first):
        return replace(unit, kind="verb")
    described = before.kind == "prep" or bool(ARTICLES & set(before.words[-1:]))
    if unit.kind == "verb" and len(unit.words) == 1 and is_past(unit.first) and described:
        return replace(unit, kind="noun")
    return unit


def are_quoted_apart(units: Iterable[Unit]) -> bool:
    """Whether a quotation only begins or only ends in some units."""
    made = "".join(unit.made for unit in units)
    return made.count("“") != made.count("”")


def _parted(tokens: Tokens) -> Iterator[tuple[int, str, str]]:
    """Stretches with what is made of them, those that are parts of one word put together."""
    start = end = 0
    made = ""
    for first, last, said in _stretches(tokens):
        if (made or end > start) and not _joins(tokens.text, end, first):
            yield from _split(start, tokens.text[start:end], made)
            start, made = first, ""
        made += said
        end = last
    if end > start:
        yield from _split(start, tokens.text[start:end], made)


def _stretches(tokens: Tokens) -> Iterator[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for piece, (start, end) in zip(tokens.pieces, tokens.spans, strict=True):
        said = piece.replace("▁", " ")
        if found and (found[-1][:2] == (start, end) or start == end):
            found[-1] = (*found[-1][:2], found[-1][2] + said)
        else:
            found.append((start, end, said))
    yield from found


def _joins(text: str, end: int, start: int) -> bool:
    """Whether a place between two stretches is inside a word or a quantity."""
    before, after = text[end - 1 : end], text[start : start + 1]
    return (
        (before.isalnum() or before in "'’-·.%$") and (after.isalnum() or after in "'’-·%")
    ) or (before == " " and after != " ")


def _split(start: int, text: str, made: str) -> Iterator[tuple[int, str, str]]:
    """A stretch whose beginning is a quantity, and the words read with it, apart."""
    quantity = None if text[1:2].isascii() and text[1:2].isalpha() else _QUANTITY.match(text)
    if quantity and " " in text[quantity.end() :]:
        said = quantity[0].strip()
        if text[quantity.end()] == " " and made.strip().startswith(said):
            yield start, quantity[0], said
            rest = made.strip()[len(said) :]
            yield start + quantity.end(), text[quantity.end() :], rest
            return
    yield start, text, made


def _unit(start: int, text: str, made: str) -> Unit:
    kind, words = _known(text, made.strip(), begins=start == 0)
    return Unit(start, start + len(text), text, made.strip(), kind, words)


@lru_cache(REMEMBERED)
def _known(text: str, made: str, *, begins: bool) -> tuple[str, tuple[str, ...]]:
    """The kind of a stretch, and its words."""
    words = tuple(word.lower().replace("’", "'") for word in _WORD.findall(text))
    return _kind(text, words, made, begins=begins), words


def _kind(text: str, words: tuple[str, ...], made: str, *, begins: bool) -> str:
    bare = text.strip()
    if not bare or _MARK.match(text):
        return "mark"
    if (
        TIME.fullmatch(bare)
        or _FROM_THEN.match(made)
        or (words and words[0] in _WHEN and words[-1] not in ARTICLES and _WHEN_MADE.search(made))
    ):
        return "time"
    if not words:
        return "noun"
    first = words[0]
    if first in CONJUNCTIONS:
        then = "".join(words[1:2])
        return "verb" if first == "and" and (is_verb(then) or then in SAME_PASTS) else "and"
    if first in OPENERS:
        return "open"
    if first in PREPOSITIONS:
        return _prepositional(words, made)
    if first in SAME_PASTS and bare[0].islower() and set(words[1:2]) & (ARTICLES | PREPOSITIONS):
        return "verb"
    if first in AUXILIARIES or (is_verb(first) and (bare[0].islower() or begins)):
        return "verb"
    return "clause" if _has_verb(words) else "noun"


def _prepositional(words: tuple[str, ...], made: str) -> str:
    if all(word in PREPOSITIONS or word in ARTICLES for word in words):
        return "prep"
    return "verb" if words[0] == "to" and made[:1] not in _TOWARDS else "adverbial"


def _has_verb(words: tuple[str, ...]) -> bool:
    """Whether words that begin with no verb are a subject and its verb."""
    if any(word in AUXILIARIES for word in words[1:]) or SPEECH & set(words[-2:]) & set(words[1:]):
        return True
    if words[0] in PRONOUNS or (len(words) > 1 and words[0] not in ARTICLES):
        return len(words) > 1 and is_verb(words[-1])
    return False

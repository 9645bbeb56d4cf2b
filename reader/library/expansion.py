"""A query in the other language, so that "ferry" finds the Chinese stories about 渡轮."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, product

from reader.dictionary import Dictionary, Entry
from reader.dictionary.english import forms
from reader.library.names import in_latin, spelled_out
from reader.search.query import Query, Term
from reader.search.tokens import clean, has_han, tokens

#: In how many forms a query is looked for besides.
MOST = 5
#: Senses of a word that are asked for; later ones are rare.
_MOST_SENSES = 3
#: Words of an English sense: longer ones explain the word, and stand in no text.
_LONGEST_SENSE = 3

_ASIDE = re.compile(r"\([^()]*\)|\[[^][]*\]")
_LEADS = re.compile(r"^(?:to (?:be )?|an? |the |be )")
#: Characters of a Chinese word that is looked up within others.
_LONGEST_WORD = 4
#: What glosses say about words, instead of what they mean.
_ABOUT = ("variant of", "see ", "abbr", "cl:", "surname", "old variant", "also written", "used in")

#: Translates a short text between Chinese and English; "" where it cannot.
Translate = Callable[[str], str]


def variants(
    words: str, dictionary: Dictionary, translate: Translate | None = None
) -> tuple[str, ...]:
    """What a query is in the other language, the likeliest first.

    Args:
        words: the query without its operators, Chinese or English.
        dictionary: looks up the whole query or, where it has none, its words.
        translate: the installed package.

    Raises:
        StorageError: the dictionary is damaged.
    """
    words = " ".join(words.replace('"', " ").split())
    if not words:
        return ()
    chinese = has_han(words)
    senses = _english if chinese else _chinese
    found = list(senses(words, dictionary))
    if chinese:
        found += [name for name in in_latin(words, dictionary) if name not in found]
    elif full := spelled_out(words):  # UN is 联合国
        found = list(dict.fromkeys([*senses(full, dictionary), *found]))
    if not found:
        pieces = _pieces(words, dictionary) if chinese else words.split()
        if len(pieces) > 1:
            parts = [list(islice(senses(piece, dictionary), _MOST_SENSES)) for piece in pieces]
            found = [" ".join(chosen) for chosen in islice(product(*parts), MOST)]
    if translate is not None and (translated := _plain(translate(words), chinese=chinese)):
        found.insert(min(1, len(found)), translated)
    return tuple(dict.fromkeys(found))[:MOST]


def _pieces(words: str, dictionary: Dictionary) -> list[str]:
    """Chinese words without spaces cut into those of the dictionary, the longest ones first."""
    pieces: list[str] = []
    for run in words.split():
        while run:
            lengths = range(min(len(run), _LONGEST_WORD), 0, -1)
            length = next((n for n in lengths if dictionary.look_up(run[:n], "zh", limit=1)), 1)
            pieces.append(run[:length])
            run = run[length:]
    return pieces


def _chinese(words: str, dictionary: Dictionary) -> Iterator[str]:
    """The Chinese words that English ones are said with, things before what is done with them."""
    entries = dictionary.look_up(words, "en", limit=3 * MOST)
    entries.sort(
        key=lambda entry: all(gloss.startswith("to ") for gloss in _glosses_with(entry, words))
    )
    found = [entry.simplified for entry in entries]
    # A single character is part of many words that have nothing to do with it.
    yield from [word for word in found if len(word) > 1] or found[:1]


def _glosses_with(entry: Entry, words: str) -> list[str]:
    """The glosses of an entry with the word that was asked for."""
    return [gloss for gloss in entry.glosses if words.lower() in gloss.lower()]


def _english(word: str, dictionary: Dictionary) -> Iterator[str]:
    """What a Chinese word is in English, in words that stand in texts."""
    senses = list(_senses(word, dictionary))
    yield from senses
    for sense in senses:
        parts = sense.split()
        if len(parts) > 1:
            yield from (part for part in parts if _shares_a_character(part, word, dictionary))


def _senses(word: str, dictionary: Dictionary) -> Iterator[str]:
    for entry in dictionary.look_up(word, "zh", limit=2):
        told = 0
        for gloss in entry.glosses:
            for sense in gloss.split(";"):
                plain = _plain(sense, chinese=True)
                if plain and told < _MOST_SENSES:
                    told += 1
                    yield plain


def _shares_a_character(part: str, word: str, dictionary: Dictionary) -> bool:
    """Whether a part of a sense carries it: "fire" of "serious fire" (火灾) is 火, too."""
    return any(set(entry.simplified) & set(word) for entry in dictionary.look_up(part, "en", 5))


def _plain(text: str, *, chinese: bool) -> str:
    """A sense as it may stand in a text, "" for one that only explains."""
    text = " ".join(_ASIDE.sub(" ", text).split()).strip(" .。!！?？,，")
    if not chinese:
        return text if has_han(text) else ""
    text = _LEADS.sub("", text)
    about = text.lower().startswith(_ABOUT) or has_han(text)
    return "" if about or len(text.split()) > _LONGEST_SENSE else text


def as_queries(variant: str, query: Query) -> tuple[Query, ...]:
    """The query with a variant in place of its words, in the singular and in the plural."""
    if has_han(variant):
        forms = [variant.split()]
    else:
        forms = [[form] for form in (variant, *_plurals(variant))]
    return tuple(
        replace(query, terms=terms, without=(), words=variant)
        for form in forms
        if (terms := tuple(_terms(form)))
    )


def _terms(pieces: list[str]) -> Iterator[Term]:
    for piece in pieces:
        if found := tokens(clean(piece)).split():
            yield Term(tuple(found))


def _plurals(word: str) -> tuple[str, ...]:
    """The plural of an English word; that of a verb or an adjective finds nothing."""
    if irregular := forms(word):
        return irregular
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return (f"{word[:-1]}ies",)
    return (f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s",)

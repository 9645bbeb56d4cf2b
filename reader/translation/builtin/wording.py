"""English as a table of words wrote it, in the wording that news would have.

What stands there stays unless a trigram model likes another one better by what the change costs:
"the" or "a" before a noun, another form of a noun or verb, another sense that the dictionary has of
the Chinese word. Names, numbers and words that hold a sentence together are never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reader.text.senses import senses_of
from reader.translation.builtin.english.grammar import is_bare_verb
from reader.translation.builtin.trigrams import BEGIN, END, UNKNOWN, Trigrams
from reader.translation.builtin.vocabulary import numbers, words
from reader.translation.sentences.tracked import Tracked

#: Wordings that are followed at the same time.
_BEAM = 4
#: Senses of a word that are tried, and the words of the longest.
_SENSES, _LONGEST = 3, 3

_COSTS = numbers("chinese", "wording", "costs")
#: What holds a sentence together, what counts, and what a noun has instead of an article.
_GRAMMAR = words("chinese", "wording", "grammar")
_COUNTING = words("chinese", "wording", "counting")
_DETERMINING = words("chinese", "wording", "determining")
_ARTICLES = {"the": "a", "a": "the"}
#: A verb has its bare form behind these.
_LEADING = frozenset("not will would can could may might must should cannot".split())  # noqa: SIM905
#: What a sense may begin with that is no part of it.
_OPENING = frozenset(["the", "a", "an", "to", "be"])
_COPULAS = {"is": "was", "was": "is", "are": "were", "were": "are"}

_WORD = re.compile(
    r"[A-Za-z]+(?:-[A-Za-z]+)*|['’](?:s|re|ve|ll|d|m|t)\b|[0-9][0-9.,]*|[,.;:!?()—–]"
)
_MARKS = dict.fromkeys(";:—–()", ",") | dict.fromkeys("!?", ".") | {"an": "a", "An": "A"}
_LATIN = re.compile("[A-Za-z0-9]")
_ARTICLE = re.compile(r"\b([Aa])n? (?=([A-Za-z0-9]+))")
_AN = re.compile(r"(?i:hour|honest|hono|heir|8|1[18]\b|[aeiou])")
_NO_AN = re.compile(r"(?i:uni(?!n|m)|us[ei]|usu|eu|once?\b|uti|ub)")

#: Where the source of each piece of the translation stands in what the package was given.
Stretches = Sequence[tuple[int, int]]


class Word(NamedTuple):
    """A word of the translation: where it stands, how the model has it, and what it translates."""

    start: int
    end: int
    text: str
    source: tuple[int, int] | None


class Edge(NamedTuple):
    """A way from one place between words to a later one, and what is written on it."""

    to: int
    words: tuple[str, ...]
    cost: float = 0


def words_in(text: str) -> list[str]:
    """The words and marks of a text as the model has them."""
    return [_usual(match[0]) for match in _WORD.finditer(text)]


def reword(target: Tracked, fed: str, stretches: Stretches, model: Trigrams) -> None:
    """Write English in the wording that news would have.

    Args:
        target: the translation; the origin of a character is the index of its piece. It is changed.
        fed: what the package was given.
        stretches: for each piece what it translates of that.
        model: what news would say.
    """
    found = _words(target, fed, stretches, model)
    if not found:
        return
    edges = _edges(found, target.text, fed, model)
    upper = target.text[:1].isupper()
    for place, edge in reversed(_cheapest(edges, model)):
        _write(target, found, place, edge)
    target.substitute(_ARTICLE, lambda m: f"{m[1]}n " if _has_an(m[2]) else f"{m[1]} ")
    if upper and target.text[:1].islower():
        target.replace(0, 1, target.text[0].upper())


def _usual(shown: str) -> str:
    if shown[0].isdigit():
        return "0"
    return _MARKS.get(shown, shown.replace("’", "'"))


def _words(target: Tracked, fed: str, stretches: Stretches, model: Trigrams) -> list[Word]:
    """The words of a translation, the first one in small letters if it is no name."""
    found: list[Word] = []
    for match in _WORD.finditer(target.text):
        text, small = _usual(match[0]), match[0].lower()
        if not found and model.numbers.get(small, 1 << 16) < model.numbers.get(text, 1 << 16):
            text = small
        piece = target.origins[match.start()]
        span = stretches[piece] if 0 <= piece < len(stretches) else None
        held = span is None or _LATIN.search(fed, *span)
        found.append(Word(match.start(), match.end(), text, None if held else span))
    return found


def _edges(found: Sequence[Word], text: str, fed: str, model: Trigrams) -> list[list[Edge]]:
    """What may be written from each place on.

    Before each word is a place for an article, and behind that one for the word itself.
    """
    edges: list[list[Edge]] = [[] for _ in range(2 * len(found) + 1)]
    for number, word in enumerate(found):
        before = found[number - 1] if number else None
        place, after = 2 * number + 1, 2 * number + 2
        edges[place - 1].append(Edge(place, ()))
        edges[place].append(Edge(after, (word.text,)))
        if word.text in _ARTICLES:
            edges[place].append(Edge(after, (), _COSTS[f"without_{word.text}"]))
            edges[place].append(
                Edge(after, (_ARTICLES[word.text],), _COSTS[f"other_than_{word.text}"])
            )
        elif word.source:
            if _takes_article(before, word, text, model):
                edges[place - 1] += _articles(place, word, is_first=before is None)
            edges[place] += _forms(after, before, word, model)
    for start, end in _translated_as_one(found):
        edges[2 * start + 1] += _senses(found[start:end], 2 * end, fed, model)
    return edges


def _takes_article(before: Word | None, word: Word, text: str, model: Trigrams) -> bool:
    """Whether an article may be set before a word."""
    if not word.text.isalpha() or word.text in _GRAMMAR or model.number(word.text) == UNKNOWN:
        return False
    if before is None:
        return True
    return before.text not in _DETERMINING and text[before.end : word.start] in (" ", ", ")


def _articles(place: int, word: Word, *, is_first: bool) -> Iterator[Edge]:
    first = _COSTS["first"] if is_first else 0
    if word.text[0].isupper():
        yield Edge(place, ("the",), first + _COSTS["the_name"])
    else:
        yield Edge(place, ("the",), first + _COSTS["the"])
        yield Edge(place, ("a",), first + _COSTS["a"])


def _forms(after: int, before: Word | None, word: Word, model: Trigrams) -> Iterator[Edge]:
    """The same word in other forms; nouns behind numbers and names keep theirs."""
    if other := _COPULAS.get(word.text):
        yield Edge(after, (other,), _COSTS["copula"])
    elif word.text not in _GRAMMAR:
        bare = before is not None and before.text in _LEADING
        counted = before is not None and (before.text in _COUNTING or before.text[0].isupper())
        for form in model.forms.get(word.text, ()):
            if bare and not is_bare_verb(form):
                continue
            change = _change(word.text, form)
            yield Edge(after, (form,), _COSTS[change] + (_COSTS["counted"] if counted else 0))


def _change(word: str, form: str) -> str:
    """What changes between two forms of a word."""
    if form.endswith("ing"):
        return "to_doing"
    if word.endswith("ing"):
        return "from_doing"
    short, long = sorted((word, form), key=len)
    if long not in (f"{short}s", f"{short}es", f"{short[:-1]}ies"):
        return "tense"
    return "to_s" if form == long else "from_s"


def _translated_as_one(found: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """First and last numbers of words that one Chinese word was translated with."""
    start = 0
    for end in range(1, len(found) + 1):
        if end == len(found) or found[end].source != found[start].source:
            if found[start].source:
                while start < end - 1 and found[start].text in _OPENING:
                    start += 1
                yield start, end
            start = end


def _senses(said: Sequence[Word], after: int, fed: str, model: Trigrams) -> Iterator[Edge]:
    """What else a Chinese word may mean, in its forms."""
    span = said[0].source
    core = tuple(word.text for word in said)
    if span is None or (len(core) == 1 and core[0] in _GRAMMAR):
        return
    if not all(word.replace("-", "").isalpha() and word.islower() for word in core):
        return
    for rank, sense in enumerate(senses_of(fed[slice(*span)].strip())[:_SENSES]):
        other = _bare(sense)
        if other == core or not _is_known(other, model):
            continue
        if len(core) == len(other) == 1 and other[0] in model.forms.get(core[0], ()):
            continue
        cost = _COSTS["sense"] + rank * _COSTS["rank"] + _COSTS["word"] * (len(other) - len(core))
        yield Edge(after, other, cost)
        for form in model.forms.get(other[-1], ()):
            yield Edge(after, (*other[:-1], form), cost + _COSTS["form"])


def _bare(sense: str) -> tuple[str, ...]:
    """The words of a sense without those that only open it."""
    said = sense.split()
    while len(said) > 1 and said[0] in _OPENING:
        said = said[1:]
    return tuple(said)


def _is_known(said: Sequence[str], model: Trigrams) -> bool:
    """Whether a sense is short, in small letters, and of words that the model knows."""
    return (
        len(said) <= _LONGEST
        and said[0] not in _GRAMMAR
        and all(word.islower() and word in model.numbers for word in said)
    )


def _cheapest(edges: Sequence[Sequence[Edge]], model: Trigrams) -> list[tuple[int, Edge]]:
    """The edges of the cheapest way, each with the place where it begins (Viterbi)."""
    last = len(edges) - 1
    step, number = model.step, model.number
    # By state: the cost so far, and the way there, each step with the one before.
    ways: list[dict[int, tuple[float, Any]]] = [{} for _ in edges]
    ways[0][BEGIN] = 0, None
    for place in range(last):
        best = list(ways[place].items())
        if len(best) > _BEAM:
            best = sorted(best, key=_cost)[:_BEAM]
        for edge in edges[place]:
            to, words, price = edge
            numbers = [number(word) for word in words]
            reached = ways[to]
            for state, (cost, way) in best:
                cost += price
                for word in numbers:
                    added, state = step(state, word)
                    cost += added
                known = reached.get(state)
                if known is None or cost < known[0]:
                    reached[state] = cost, (place, edge, way)
    ends = ways[last].items()
    _, way = min(ends, key=lambda end: end[1][0] + step(end[0], END)[0])[1]
    found: list[tuple[int, Edge]] = []
    while way:
        place, edge, way = way
        found.append((place, edge))
    return found[::-1]


def _cost(way: tuple[int, tuple[float, Any]]) -> float:
    return way[1][0]


def _write(target: Tracked, found: Sequence[Word], place: int, edge: Edge) -> None:
    """Write what stands on an edge into the translation, if it is another wording."""
    number = place // 2
    start = found[number].start
    if place % 2 == 0:
        if edge.words:
            first = target.text[start]
            if number == 0 and found[0].text[0].islower():
                first = first.lower()
            target.replace(start, start + 1, f"{edge.words[0]} {first}", target.origins[start])
        return
    end = found[edge.to // 2 - 1].end
    if not edge.words:
        target.replace(start, end + 1, "")
    elif edge.words != (found[number].text,) or edge.to > place + 1:
        target.replace(start, end, " ".join(edge.words))


def _has_an(word: str) -> bool:
    return bool(_AN.match(word)) and not _NO_AN.match(word)

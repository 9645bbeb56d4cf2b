"""Where the parts of a Chinese sentence stand in English."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

import rjieba

from reader.translation.builtin.chinese.clauses import clauses_opened
from reader.translation.builtin.chinese.grammar import LEADING
from reader.translation.builtin.chinese.nouns import modifiers_behind
from reader.translation.builtin.chinese.phrases import Part, Parts, added, parts_of, words_of
from reader.translation.builtin.chinese.verbs import clauses_in_order
from reader.translation.builtin.rules import ONES
from reader.translation.builtin.vocabulary import words
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.tokens import Tokens

#: What English writes small inside a sentence, of what quantities begin with.
_SMALL = words("chinese", "grammar", "beginning") | set(ONES)
#: Longer words are often several, of which the package knows the parts.
_LONGEST = 3
#: What becomes another form with what stands before it: 将举行, 一名买家.
_GROWING = {"adverb": ("verb", "by"), "by": ("verb",), "det": ("noun",)}
#: Behind these the segmenter cuts wrongly, as 一 and 本书; behind those nouns only, 太 and 空军.
_COUNTING, _DEGREES = ("一", "下"), ("太", "最", "很", "更")
_COMPLEMENTS = "到出入至为成在给上下起回来去往进"


def in_english_order(fed: Tracked, tokens: Tokens) -> None:
    """Put Chinese, its quantities in English, into the order of that; a package made the tokens."""
    words = words_of(fed.text)
    found = [one for part in _ordered(parts_of(words)) for one in part.flat() if one.text]
    overrun = _overrun(words, tokens)
    if [part.text for part in found] == [word.text for word in words] and not overrun:
        return
    _write(fed, found, overrun)


def _write(fed: Tracked, parts: Parts, overrun: set[int]) -> None:
    """Write a text anew as its parts now stand; each character keeps where it came from."""
    text, origins = "", list[int]()
    last: Part | None = None
    for part in parts:
        if part.text == "。" and text.endswith("."):  # 8 a.m.
            continue
        own = fed.origins[part.start : part.end] or origins[-1:] or fed.origins[:1] or [NOWHERE]
        said = _begun(part, begins=not text.strip(' “"‘(（'))
        seam = _seam(fed.text, last, part, overrun) if text else ""
        if text[-1:].isdigit() and said[:1].isdigit():
            seam = seam or " "  # no number of two
        origins += [own[0]] * len(seam)
        origins += own if len(own) == len(said) else own[:1] * len(said)
        text += seam + said
        last = part
    fed.text, fed.origins = text, origins


def _begun(part: Part, *, begins: bool) -> str:
    """A part as it stands at the beginning of a sentence, or not any more."""
    if begins:
        said = part.text.lstrip()
        return said[:1].upper() + said[1:]
    first = part.text.split(" ")[0].lower()
    return part.text[:1].lower() + part.text[1:] if first in _SMALL else part.text


def _seam(text: str, last: Part | None, part: Part, overrun: set[int]) -> str:
    """What parts a word from the one before: nothing grows together that did not before."""
    then = last.kind if last else ""
    if (part.start in overrun and part.end > part.start) or (then, part.kind) == ("time", "adverb"):
        return " "
    if last and last.end <= part.start and part.end > part.start:
        between = text[last.end : part.start]
        if not between.strip() and last.end > last.start:
            return between
    leads = last is not None and last.text in LEADING and part.kind == "verb"
    return "" if leads or part.kind in _GROWING.get(then, ()) else " "


def _overrun(words: Parts, tokens: Tokens) -> set[int]:
    """Where words begin that a phrase of the package would take the beginning of."""
    begins = sorted({place for span in tokens.spans for place in span})
    return {
        word.start
        for before, word in pairwise([added(""), *words])
        if 1 < word.end - word.start <= _LONGEST
        and word.text[0] >= "\u3400"
        and word.text[-1] not in _COMPLEMENTS
        and before.text not in _COUNTING
        and not (before.text in _DEGREES and word.kind == "noun")
        and rjieba.has_word(word.text)
        and _is_overrun(word, begins)
    }


def _is_overrun(word: Part, begins: Sequence[int]) -> bool:
    """Whether a phrase goes over the beginning of a word, and ends in it."""
    place = bisect_right(begins, word.start)
    return 0 < place < len(begins) and begins[place - 1] < word.start and begins[place] < word.end


def _ordered(parts: Parts) -> Parts:
    """A text with each of its clauses in order."""
    found: Parts = []
    clause: Parts = []
    for part in parts:
        if part.kind == "mark":
            found += [*_clause(clause), part]
            clause = []
        else:
            clause.append(part)
    return found + _clause(clause)


def _clause(parts: Parts) -> Parts:
    return clauses_opened(modifiers_behind(parts, clauses_in_order), clauses_in_order)

"""Clauses after the model: made whole, and put together as sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.languages import is_full_width
from reader.translation.preparation import Clause, Plan
from reader.translation.sentences.placeholders import restore, restore_numbers
from reader.translation.sentences.postprocessing import postprocess
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.sentences.word_alignment import Attention, Link, align_words, words_of
from reader.translation.tokens import Spans, Tokenizer, Tokens


@dataclass(frozen=True, slots=True)
class Sentence:
    """A translated sentence.

    `score` is the mean log-probability of its pieces; None where there was nothing to translate.
    """

    text: str
    score: float | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """What the model gave for a clause."""

    pieces: list[str]
    score: float
    attention: list[list[float]]


@dataclass(frozen=True, slots=True)
class Finished:
    """The translation of a clause, its score and the number of its pieces."""

    target: Tracked
    attention: Attention
    score: float
    pieces: int


def finish(
    clause: Clause,
    raw: Raw,
    tokenizer: Tokenizer,
    language: str,
    mend: Callable[[Tracked, str, Spans], None],
) -> Finished:
    """Make a clause's translation whole.

    Args:
        clause: what the model was given.
        raw: what it answered.
        tokenizer: makes text of its pieces.
        language: what it is translated into.
        mend: what the package leaves to do when all else is done; it is told, besides, what the
            package was given, and what of that each piece translates.

    Returns:
        the translation; its origins are the indices of its pieces.
    """
    target = _tracked(tokenizer.detokenize(raw.pieces))
    attention = Attention(raw.attention, clause.tokens.spans, clause.fed.origins)
    restore(target, clause.placeholders, attention, language)
    restore_numbers(clause.fed, target, clause.placeholders, attention, language)
    postprocess(target, clause.fed.text, language, begins=clause.begins)
    spans = clause.tokens.spans
    looked_at = [spans[best] if 0 <= best < len(spans) else (0, 0) for best in attention.best]
    mend(target, clause.tokens.text, looked_at)
    if clause.upper:
        target.rewrite(target.text.upper())
    return Finished(target, attention, raw.score, len(raw.pieces))


def assemble(plan: Plan, parts: Sequence[Finished], language: str) -> Sentence:
    """Put the translations of clauses together.

    Args:
        plan: the sentence that they are of.
        parts: a translation for each clause.
        language: what it is translated into.
    """
    if not parts:
        return Sentence(plan.text)
    words, text, links = words_of(plan.text), plan.lead, list[Link]()
    followers = [*plan.clauses[1:], None]
    for clause, part, following in zip(plan.clauses, parts, followers, strict=True):
        start = len(text)
        found = align_words(words, part.target, part.attention)
        links += [(a, b, c + start, d + start) for a, b, c, d in found]
        text += part.target.text + _gap(plan.text, clause, following, language)
    pieces = sum(part.pieces for part in parts)
    score = sum(part.score * part.pieces for part in parts) / max(1, pieces)
    return Sentence(text + plan.tail, score, tuple(links))


def _gap(text: str, clause: Clause, following: Clause | None, language: str) -> str:
    """What stands between the translations of two clauses."""
    if following is None:
        return ""
    between = text[clause.fed.origins[-1] + 1 : max(0, following.fed.origins[0])]
    if "\n" in between:
        return "\n"
    return "" if is_full_width(language) else " "


def _tracked(tokens: Tokens) -> Tracked:
    origins = [NOWHERE] * len(tokens.text)
    for piece, (start, end) in enumerate(tokens.spans):
        origins[start:end] = [piece] * (end - start)
    return Tracked(tokens.text, origins)

"""One loaded package: sentences in, translated sentences out.

A sentence goes to the model as one or more clauses, in one stream with those of all other
sentences; CTranslate2 sorts them by length and fills its batches with pieces. What a model knows
nothing about is taken out before and put back after.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.errors import TranslationError
from reader.translation.anchors import (
    Anchor,
    find_anchors,
    put_stand_ins,
    restore,
    restore_numbers,
)
from reader.translation.archive import is_damaged
from reader.translation.finish import finish
from reader.translation.languages import UNSPACED, is_written_in
from reader.translation.links import Attention, Link, word_links, words_of
from reader.translation.package import Decoding, Package
from reader.translation.script import to_script
from reader.translation.segments import content, cut, sentences
from reader.translation.tokenizers import Tokens, load_tokenizer
from reader.translation.tracked import NOWHERE, Tracked

#: Pieces in a batch, padding included. Measured on news with two threads: 512 is 10 % slower, 4096
#: no faster.
BATCH_PIECES = 2048
#: Sentences given to CTranslate2 at once; between two calls a person can stop it.
STREAM = 256
#: Longer sentences are cut. Small models were trained on short sentences, and stop early on long
#: ones.
LONGEST_CLAUSE = 90
#: Position tables end at 256 pieces in small models.
LONGEST_TARGET = 250
#: A model that cannot even take this many pieces is unusable.
SHORTEST_LIMIT = 8

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff\s]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A translated sentence: `score` is the mean log-probability of its pieces."""

    text: str
    score: float = 0.0
    links: tuple[Link, ...] = ()


@dataclass(slots=True)
class _Clause:
    """A part of a sentence as the model gets it. Origins in `fed` are offsets into the sentence."""

    fed: Tracked
    tokens: Tokens
    anchors: list[Anchor]
    begins: bool
    upper: bool


@dataclass(slots=True)
class _Plan:
    """A sentence on its way: what stands before and after, and its clauses."""

    text: str
    lead: str
    tail: str
    clauses: list[_Clause]


@dataclass(frozen=True, slots=True)
class _Raw:
    """What the model gave for a clause."""

    pieces: list[str]
    score: float
    attention: Sequence[Sequence[float]]


class Model:
    """A package in memory.

    Args:
        package: its files must be there.
        threads: how many threads translate; 0 leaves one core to the window.

    Raises:
        TranslationError: the package is damaged.
    """

    def __init__(self, package: Package, threads: int = 0) -> None:
        import ctranslate2

        if is_damaged(package.path):
            raise _damaged(package)
        self.package = package
        self._tokenizer = load_tokenizer(package)
        self._limit = LONGEST_CLAUSE
        try:
            self._translator: Any = ctranslate2.Translator(
                str(package.path / "model"), intra_threads=threads or default_threads()
            )
        except (RuntimeError, ValueError, IndexError, OverflowError, MemoryError) as error:
            raise _damaged(package) from error

    def translate(
        self,
        texts: Sequence[str],
        *,
        beam: int = 0,
        terms: Mapping[str, str] | None = None,
        between: Callable[[int], None] | None = None,
    ) -> list[Sentence]:
        """Translate sentences, in order.

        Args:
            texts: one sentence each; more than one is understood too.
            beam: width of the search; 0 as the package says.
            terms: fixed translations.
            between: called between two calls of the model, with the number of sentences done.

        Raises:
            TranslationError: the model cannot translate.
        """
        decoding = self.package.decoding
        if beam:
            decoding = replace(decoding, beam_size=beam)
        results: list[Sentence] = []
        for start in range(0, len(texts), STREAM):
            if between:
                between(start)
            stream = texts[start : start + STREAM]
            results += self._translate_stream(stream, decoding, terms or {})
        return results

    def _translate_stream(
        self, texts: Sequence[str], decoding: Decoding, terms: Mapping[str, str]
    ) -> list[Sentence]:
        while True:
            plans = [self._plan(text, terms) for text in texts]
            clauses = [clause for plan in plans for clause in plan.clauses]
            try:
                raws = iter(self._run(clauses, decoding))
                break
            except RuntimeError as error:
                # A position table shorter than the sentence is all that is known to raise here.
                self._limit //= 2
                if self._limit < SHORTEST_LIMIT:
                    raise _damaged(self.package) from error
        return [self._assemble(plan, [next(raws) for _ in plan.clauses]) for plan in plans]

    def _plan(self, text: str, terms: Mapping[str, str]) -> _Plan:
        start, end = content(text)
        body = text[start:end]
        if not is_written_in(body, self.package.source):
            return _Plan(text, text, "", [])
        clauses: list[_Clause] = []
        for sentence in sentences(body, self.package.source):
            if is_written_in(sentence, self.package.source):
                clauses += self._clauses(sentence, start, terms)
            start += len(sentence)
        return _Plan(text, text[: content(text)[0]], text[end:], clauses)

    def _clauses(self, sentence: str, base: int, terms: Mapping[str, str]) -> list[_Clause]:
        """A sentence, prepared and cut; `base` is its offset in the text."""
        anchors = find_anchors(sentence, self.package.source, terms)
        fed = Tracked(sentence)
        put_stand_ins(fed, anchors)
        fed.substitute(_CONTROL, " ")
        if self.package.source == "zh":  # its model knows simplified characters only
            fed.rewrite(to_script(fed.text, "simplified"))
        upper = _is_upper(fed.text)
        if upper:
            fed.rewrite(fed.text.capitalize())
        clauses, position, reached = [], 0, 0
        for part in cut(self._tokenizer.encode(fed.text), self._limit):
            origins = fed.origins[position : position + len(part)]
            end = len(sentence) if position + len(part) == len(fed.text) else max(origins) + 1
            clause = Tracked(part, [o + base if o >= 0 else NOWHERE for o in origins])
            clause.strip()
            clauses.append(
                _Clause(
                    clause,
                    self._tokenizer.encode(clause.text),
                    [
                        replace(a, origin=a.origin + base)
                        for a in anchors
                        if reached <= a.origin < end
                    ],
                    begins=position == 0,
                    upper=upper,
                )
            )
            position += len(part)
            reached = end
        return [clause for clause in clauses if clause.tokens.pieces]

    def _run(self, clauses: Sequence[_Clause], decoding: Decoding) -> list[_Raw]:
        if not clauses:
            return []
        prefix = [self.package.target_prefix] if self.package.target_prefix else None
        found = self._translator.translate_batch(
            [clause.tokens.pieces for clause in clauses],
            target_prefix=[prefix] * len(clauses) if prefix else None,
            max_batch_size=BATCH_PIECES,
            batch_type="tokens",
            beam_size=decoding.beam_size,
            length_penalty=decoding.length_penalty,
            repetition_penalty=decoding.repetition_penalty,
            no_repeat_ngram_size=decoding.no_repeat_ngram_size,
            replace_unknowns=decoding.replace_unknowns,
            max_decoding_length=LONGEST_TARGET,
            return_scores=True,
            return_attention=True,
        )
        skip = len(prefix or ())
        return [
            _Raw(
                result.hypotheses[0][skip:],
                _mean(result.scores[0], len(result.hypotheses[0]), decoding.length_penalty),
                result.attention[0][-(len(result.hypotheses[0]) - skip) :],
            )
            for result in found
        ]

    def _assemble(self, plan: _Plan, raws: Sequence[_Raw]) -> Sentence:
        if not plan.clauses:
            return Sentence(plan.text)
        words, text, links = words_of(plan.text), plan.lead, list[Link]()
        for clause, raw, following in zip(
            plan.clauses, raws, [*plan.clauses[1:], None], strict=True
        ):
            target, attention = self._finish(clause, raw)
            links += [
                (s, e, s2 + len(text), e2 + len(text))
                for s, e, s2, e2 in word_links(words, target, attention)
            ]
            text += target.text + self._gap(plan.text, clause, following)
        pieces = sum(len(raw.pieces) for raw in raws)
        score = sum(raw.score * len(raw.pieces) for raw in raws) / max(1, pieces)
        return Sentence(text + plan.tail, score, tuple(links))

    def _finish(self, clause: _Clause, raw: _Raw) -> tuple[Tracked, Attention]:
        """A clause's translation, made whole; origins are the indices of its pieces."""
        target = _tracked(self._tokenizer.decode(raw.pieces))
        attention = Attention(raw.attention, clause.tokens.spans, clause.fed.origins)
        language = self.package.target
        restore(target, clause.anchors, attention, language)
        restore_numbers(clause.fed, target, clause.anchors, attention, language)
        finish(target, clause.fed.text, language, begins=clause.begins)
        if clause.upper:
            target.rewrite(target.text.upper())
        return target, attention

    def _gap(self, text: str, clause: _Clause, following: _Clause | None) -> str:
        """What stands between the translations of two clauses."""
        if following is None:
            return ""
        between = text[clause.fed.origins[-1] + 1 : max(0, following.fed.origins[0])]
        if "\n" in between:
            return "\n"
        return "" if self.package.target in UNSPACED else " "


def default_threads() -> int:
    """All cores but one, which is the window's."""
    return max(1, (os.cpu_count() or 2) - 1)


def _tracked(tokens: Tokens) -> Tracked:
    origins = [NOWHERE] * len(tokens.text)
    for piece, (start, end) in enumerate(tokens.spans):
        origins[start:end] = [piece] * (end - start)
    return Tracked(tokens.text, origins)


def _is_upper(text: str) -> bool:
    """Whether a text is set in capitals, and is more than an abbreviation."""
    letters = [c for c in text if c.isalpha() and c.upper() != c.lower()]
    return len(letters) > 8 and " " in text and all(c.isupper() for c in letters)


def _mean(score: float, length: int, penalty: float) -> float:
    """CTranslate2 divides a hypothesis' log-probability by length ** penalty; the mean wants 1."""
    return float(score * (length + 1) ** (penalty - 1))


def _damaged(package: Package) -> TranslationError:
    return TranslationError(
        "package-damaged",
        f"The package {package.source}→{package.target} {package.version} is damaged. "
        + ("Install the program again." if package.starter else "Remove it and install it again."),
    )

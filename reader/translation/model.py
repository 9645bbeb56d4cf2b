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
from functools import lru_cache
from itertools import islice
from typing import Any

from reader.languages import is_chinese, is_full_width
from reader.text.script import to_script
from reader.translation.argos import damaged, load_tokenizer, open_package
from reader.translation.packages.archive import is_damaged
from reader.translation.packages.package import Decoding, Package
from reader.translation.sentences import quantities
from reader.translation.sentences.names import in_chinese, in_english
from reader.translation.sentences.placeholders import (
    Placeholder,
    find_placeholders,
    has_words,
    joins,
    mask,
    restore,
    restore_numbers,
)
from reader.translation.sentences.postprocessing import postprocess
from reader.translation.sentences.segmentation import content, cut, sentences
from reader.translation.sentences.torn import bitten_words, torn_words
from reader.translation.sentences.tracked import NOWHERE, Tracked
from reader.translation.sentences.word_alignment import Attention, Link, align_words, words_of
from reader.translation.tokens import Tokens

#: Pieces in a batch, padding included. Measured on news with two threads: 512 is 10 % slower, 4096
#: no faster.
BATCH_PIECES = 2048
#: Sentences given to CTranslate2 at once. While it works, those before are finished and those after
#: prepared; in between a person can stop it.
STREAM = 128
#: Longer sentences are cut. Small models were trained on short sentences, and stop early on long
#: ones.
LONGEST_CLAUSE = 90
#: Position tables end at 256 pieces in small models.
LONGEST_TARGET = 250
#: A model that cannot even take this many pieces is unusable.
SHORTEST_LIMIT = 8

#: Words whose look-up is remembered: most words of a text are a few thousand usual ones.
REMEMBERED = 10_000

#: A straight quotation mark that opens; behind “ a package knows words as it does at the beginning.
_OPENED = re.compile(r'(?<![^\s(\[])"(?=\w)')
_OPENERS = " \t\"'“‘「『（(《"
#: Some set a space between figures and Chinese characters: “6 月 15 日”, “140 万例”.
_SPACED_FIGURE = re.compile(r"(?<=[0-9]) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[0-9])")
#: Stands before a word that is looked up alone: nothing that begins a sentence, and no word.
_MIDDLE = "; "
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff\s]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A translated sentence.

    `score` is the mean log-probability of its pieces; None where there was nothing to translate.
    """

    text: str
    score: float | None = None
    links: tuple[Link, ...] = ()


@dataclass(slots=True)
class _Clause:
    """A part of a sentence as the model gets it. Origins in `fed` are offsets into the sentence."""

    fed: Tracked
    tokens: Tokens
    placeholders: list[Placeholder]
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
    attention: list[list[float]]


@dataclass(frozen=True, slots=True)
class _Stream:
    """Sentences that are with the model: what was sent, and an answer to wait for by clause."""

    texts: Sequence[str]
    decoding: Decoding
    terms: Mapping[str, str]
    plans: list[_Plan]
    answers: list[Any]


@dataclass(frozen=True, slots=True)
class _Finished:
    """The translation of a clause, its score and the number of its pieces."""

    target: Tracked
    attention: Attention
    score: float
    pieces: int


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
            raise damaged(package)
        self.package = package
        opened = open_package(package)
        self._tokenizer = load_tokenizer(package, opened)
        self._limit = LONGEST_CLAUSE
        self._say = lru_cache(REMEMBERED)(self._look_up)
        try:
            self._translator: Any = ctranslate2.Translator(
                str(opened.package_path / "model"),
                intra_threads=threads or default_threads(),
                max_queued_batches=-1,  # else sending waits for the batches before
            )
        except (RuntimeError, ValueError, IndexError, OverflowError, MemoryError) as error:
            raise damaged(package) from error

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
        sent: _Stream | None = None
        for start in range(0, len(texts), STREAM):
            if between:
                between(start)
            following = self._send(texts[start : start + STREAM], decoding, terms or {})
            if sent:  # finished while the model works on the following ones
                results += self._receive(sent)
            sent = following
        return results + self._receive(sent) if sent else results

    def alternatives(
        self, text: str, count: int, *, terms: Mapping[str, str] | None = None
    ) -> list[Sentence]:
        """The likeliest translations of one sentence, the best first; some may be alike.

        Of a sentence of several clauses the n-th translation has the n-th of each.

        Args:
            text: the sentence.
            count: how many; the search is as wide as that.
            terms: fixed translations.

        Raises:
            TranslationError: the model cannot translate.
        """
        decoding = replace(self.package.decoding, beam_size=count)
        plan = self._plan(text, terms or {})
        try:
            answers = [a.result() for a in self._start(plan.clauses, decoding, count)]
        except RuntimeError as error:
            self._narrow(error)
            return self.alternatives(text, count, terms=terms)
        found = []
        for rank in range(count if answers else 1):
            raws = [self._raw(a, decoding, min(rank, len(a.hypotheses) - 1)) for a in answers]
            parts = [self._finish(c, raw) for c, raw in zip(plan.clauses, raws, strict=True)]
            found.append(self._assemble(plan, parts))
        return found

    def _send(self, texts: Sequence[str], decoding: Decoding, terms: Mapping[str, str]) -> _Stream:
        """Prepare sentences and give them to CTranslate2, whose threads begin at once."""
        plans = [self._plan(text, terms) for text in texts]
        clauses = [clause for plan in plans for clause in plan.clauses]
        return _Stream(texts, decoding, terms, plans, self._start(clauses, decoding))

    def _receive(self, stream: _Stream) -> list[Sentence]:
        """Finish the sentences of a stream, each as soon as its clauses are there."""
        clauses = [clause for plan in stream.plans for clause in plan.clauses]
        finished: list[_Finished | None] = [None] * len(clauses)
        try:
            # CTranslate2 begins with the longest.
            for i in sorted(range(len(clauses)), key=lambda i: -len(clauses[i].tokens.pieces)):
                raw = self._raw(stream.answers[i].result(), stream.decoding)
                finished[i] = self._finish(clauses[i], raw)
        except RuntimeError as error:
            self._narrow(error)
            return self._receive(self._send(stream.texts, stream.decoding, stream.terms))
        rest = iter([f for f in finished if f])
        return [
            self._assemble(plan, list(islice(rest, len(plan.clauses)))) for plan in stream.plans
        ]

    def _narrow(self, error: RuntimeError) -> None:
        """Send shorter clauses from now on.

        Raises:
            TranslationError: they are as short as can be.
        """
        # A position table shorter than the sentence is all that is known to raise here.
        self._limit //= 2
        if self._limit < SHORTEST_LIMIT:
            raise damaged(self.package) from error

    def _plan(self, text: str, terms: Mapping[str, str]) -> _Plan:
        start, end = content(text)
        body = text[start:end]
        if not has_words(body, self.package.source):
            return _Plan(text, text, "", [])
        clauses: list[_Clause] = []
        for sentence in sentences(body, self.package.source):
            if has_words(sentence, self.package.source):
                clauses += self._clauses(sentence, start, terms)
            start += len(sentence)
        return _Plan(text, text[: content(text)[0]], text[end:], clauses)

    def _clauses(self, sentence: str, base: int, terms: Mapping[str, str]) -> list[_Clause]:
        """A sentence, prepared and cut; `base` is its offset in the text."""
        placeholders = find_placeholders(sentence, self.package.source, terms)
        fed = Tracked(sentence)
        mask(fed, placeholders)
        fed.substitute(_CONTROL, lambda _: " ")
        if self.package.source == "zh":  # its model knows simplified characters only
            fed.rewrite(to_script(fed.text, "simplified"))
        if self.package.starter:  # looked up word by word, what is no word comes out wrong
            self._rewrite_what_is_no_word(fed)
        fed.strip()
        upper = not is_full_width(self.package.source) and _is_upper(fed.text)
        if upper:
            fed.rewrite(fed.text.capitalize())
        tokens = self._tokenizer.tokenize(fed.text)
        clauses: list[_Clause] = []
        position = reached = 0
        for part in cut(tokens, self._limit):
            origins = fed.origins[position : position + len(part)]
            position += len(part)
            end = len(sentence) if position == len(fed.text) else max(origins) + 1
            clause = Tracked(part, [o + base if o >= 0 else NOWHERE for o in origins])
            clause.strip()
            clauses.append(
                _Clause(
                    clause,
                    tokens if clause.text == tokens.text else self._tokenizer.tokenize(clause.text),
                    [
                        replace(a, origin=a.origin + base)
                        for a in placeholders
                        if reached <= a.origin < end
                    ],
                    begins=not clauses,
                    upper=upper,
                )
            )
            reached = end
        return [clause for clause in clauses if clause.tokens.pieces]

    def _rewrite_what_is_no_word(self, fed: Tracked) -> None:
        """Write quantities and names the way of the target language."""
        rewrites: list[Callable[[str], list[tuple[int, int, str]]]]
        fed.substitute(_OPENED, lambda _: "“")
        if not is_chinese(self.package.source):
            rewrites = [
                lambda text: in_english(text, self._say),
                lambda text: torn_words(text, self._say),
                quantities.to_chinese,
                lambda text: bitten_words(text, self._read),
            ]
            if fed.text[:1].islower():  # its rules know the first word by its capital
                fed.replace(0, 1, fed.text[0].upper())
        else:
            rewrites = [lambda text: in_chinese(text, self._say), quantities.to_english]
            fed.substitute(_SPACED_FIGURE, lambda _: "")
        for rewrite in rewrites:
            for start, end, made in reversed(rewrite(fed.text)):
                made = _apart(fed.text[:start][-1:], made, fed.text[end : end + 1])
                if not fed.text[:start].strip(_OPENERS):  # as a word that begins a sentence
                    made = made[:1].upper() + made[1:]
                fed.replace(start, end, made, origin=fed.origins[start])

    def _look_up(self, word: str) -> str:
        """What a package that looks words up has for one in the middle of a sentence."""
        return self._read(f"{_MIDDLE}{word}").lstrip(" ;；").rstrip()

    def _read(self, text: str) -> str:
        """A text as the tokenizer of a package that looks words up reads it: translated."""
        return "".join(self._tokenizer.tokenize(text).pieces).replace("▁", " ")

    def _start(
        self, clauses: Sequence[_Clause], decoding: Decoding, hypotheses: int = 1
    ) -> list[Any]:
        """Begin to translate clauses; each answer has a `result`, which waits."""
        if not clauses:
            return []
        prefix = [self.package.target_prefix] if self.package.target_prefix else None
        answers: list[Any] = self._translator.translate_batch(
            [clause.tokens.pieces for clause in clauses],
            target_prefix=[prefix] * len(clauses) if prefix else None,
            max_batch_size=BATCH_PIECES,
            batch_type="tokens",
            beam_size=decoding.beam_size,
            num_hypotheses=hypotheses,
            length_penalty=decoding.length_penalty,
            repetition_penalty=decoding.repetition_penalty,
            no_repeat_ngram_size=decoding.no_repeat_ngram_size,
            replace_unknowns=decoding.replace_unknowns,
            max_decoding_length=LONGEST_TARGET,
            return_scores=True,
            return_attention=True,
            asynchronous=True,
        )
        return answers

    def _raw(self, answer: Any, decoding: Decoding, rank: int = 0) -> _Raw:
        """What the model answered, without the target prefix; `rank` 0 is the likeliest."""
        pieces, score = answer.hypotheses[rank], answer.scores[rank]
        attention = answer.attention[rank]
        skip = 1 if self.package.target_prefix else 0
        mean = _mean(score, len(pieces), decoding.length_penalty)
        kept = len(pieces) - skip
        return _Raw(pieces[skip:], mean, attention[len(attention) - kept :])

    def _assemble(self, plan: _Plan, parts: Sequence[_Finished]) -> Sentence:
        if not parts:
            return Sentence(plan.text)
        words, text, links = words_of(plan.text), plan.lead, list[Link]()
        followers = [*plan.clauses[1:], None]
        for clause, part, following in zip(plan.clauses, parts, followers, strict=True):
            start = len(text)
            found = align_words(words, part.target, part.attention)
            links += [(a, b, c + start, d + start) for a, b, c, d in found]
            text += part.target.text + self._gap(plan.text, clause, following)
        pieces = sum(part.pieces for part in parts)
        score = sum(part.score * part.pieces for part in parts) / max(1, pieces)
        return Sentence(text + plan.tail, score, tuple(links))

    def _finish(self, clause: _Clause, raw: _Raw) -> _Finished:
        """A clause's translation, made whole; origins are the indices of its pieces."""
        target = _tracked(self._tokenizer.detokenize(raw.pieces))
        attention = Attention(raw.attention, clause.tokens.spans, clause.fed.origins)
        language = self.package.target
        restore(target, clause.placeholders, attention, language)
        restore_numbers(clause.fed, target, clause.placeholders, attention, language)
        postprocess(target, clause.fed.text, language, begins=clause.begins)
        if clause.upper:
            target.rewrite(target.text.upper())
        return _Finished(target, attention, raw.score, len(raw.pieces))

    def _gap(self, text: str, clause: _Clause, following: _Clause | None) -> str:
        """What stands between the translations of two clauses."""
        if following is None:
            return ""
        between = text[clause.fed.origins[-1] + 1 : max(0, following.fed.origins[0])]
        if "\n" in between:
            return "\n"
        return "" if is_full_width(self.package.target) else " "


def default_threads() -> int:
    """All cores but one, which is the window's."""
    return max(1, (os.cpu_count() or 2) - 1)


def _tracked(tokens: Tokens) -> Tracked:
    origins = [NOWHERE] * len(tokens.text)
    for piece, (start, end) in enumerate(tokens.spans):
        origins[start:end] = [piece] * (end - start)
    return Tracked(tokens.text, origins)


def _apart(before: str, made: str, after: str) -> str:
    """What was rewritten, with a space where it would grow together with what stands beside it."""
    front = " " if joins(before) and joins(made[:1]) else ""
    return front + made + (" " if joins(made[-1:]) and joins(after) else "")


def _is_upper(text: str) -> bool:
    """Whether a text is set in capitals, and is more than an abbreviation."""
    return text.isupper() and " " in text and sum(c.isupper() for c in text) > 8


def _mean(score: float, length: int, penalty: float) -> float:
    """CTranslate2 divides a hypothesis' log-probability by length ** penalty; the mean wants 1."""
    return float(score * (length + 1) ** (penalty - 1))

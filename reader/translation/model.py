"""One loaded package: sentences in, translated sentences out.

A sentence goes to the model as one or more clauses, in one stream with those of all other
sentences; CTranslate2 sorts them by length and fills its batches with pieces. `preparation` makes
the clauses, and `assembly` makes sentences of the answers.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from reader.translation.argos import damaged, load_tokenizer, open_package
from reader.translation.assembly import Finished, Raw, Sentence, assemble, finish
from reader.translation.builtin.copying import Copier
from reader.translation.packages.archive import is_damaged
from reader.translation.packages.package import Decoding, Package
from reader.translation.preparation import Clause, Plan, Preparation

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


@dataclass(frozen=True, slots=True)
class _Stream:
    """Sentences that are with the model: what was sent, and an answer to wait for by clause."""

    texts: Sequence[str]
    decoding: Decoding
    terms: Mapping[str, str]
    plans: list[Plan]
    answers: list[Any]


class Model:
    """A package in memory.

    Args:
        package: its files must be there.
        threads: how many threads translate; 0 leaves one core to the window.

    Raises:
        TranslationError: the package is damaged.
    """

    def __init__(self, package: Package, threads: int = 0) -> None:
        if is_damaged(package.path):
            raise damaged(package)
        self.package = package
        opened = open_package(package)
        self._tokenizer = load_tokenizer(package, opened)
        self._limit = LONGEST_CLAUSE
        self._preparation = Preparation(package, self._tokenizer)
        self._translator = (
            Copier(package.target)
            if package.builtin
            else _network(package, opened.package_path / "model", threads)
        )

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
        plan = self._preparation.plan(text, terms or {}, self._limit)
        try:
            answers = [a.result() for a in self._start(plan.clauses, decoding, count)]
        except RuntimeError as error:
            self._narrow(error)
            return self.alternatives(text, count, terms=terms)
        found = []
        for rank in range(count if answers else 1):
            raws = [self._raw(a, decoding, min(rank, len(a.hypotheses) - 1)) for a in answers]
            parts = [
                finish(c, raw, self._tokenizer, self.package.target, self._preparation.mend)
                for c, raw in zip(plan.clauses, raws, strict=True)
            ]
            found.append(assemble(plan, parts, self.package.target))
        return found

    def _send(self, texts: Sequence[str], decoding: Decoding, terms: Mapping[str, str]) -> _Stream:
        """Prepare sentences and give them to CTranslate2, whose threads begin at once."""
        plans = [self._preparation.plan(text, terms, self._limit) for text in texts]
        clauses = [clause for plan in plans for clause in plan.clauses]
        return _Stream(texts, decoding, terms, plans, self._start(clauses, decoding))

    def _receive(self, stream: _Stream) -> list[Sentence]:
        """Finish the sentences of a stream, each as soon as its clauses are there."""
        clauses = [clause for plan in stream.plans for clause in plan.clauses]
        finished: list[Finished | None] = [None] * len(clauses)
        try:
            # CTranslate2 begins with the longest.
            for i in sorted(range(len(clauses)), key=lambda i: -len(clauses[i].tokens.pieces)):
                raw = self._raw(stream.answers[i].result(), stream.decoding)
                finished[i] = finish(
                    clauses[i], raw, self._tokenizer, self.package.target, self._preparation.mend
                )
        except RuntimeError as error:
            self._narrow(error)
            return self._receive(self._send(stream.texts, stream.decoding, stream.terms))
        rest = iter([f for f in finished if f])
        return [
            assemble(plan, list(islice(rest, len(plan.clauses))), self.package.target)
            for plan in stream.plans
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

    def _start(
        self, clauses: Sequence[Clause], decoding: Decoding, hypotheses: int = 1
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

    def _raw(self, answer: Any, decoding: Decoding, rank: int = 0) -> Raw:
        """What the model answered, without the target prefix; `rank` 0 is the likeliest."""
        pieces, score = answer.hypotheses[rank], answer.scores[rank]
        attention = answer.attention[rank]
        skip = 1 if self.package.target_prefix else 0
        mean = _mean(score, len(pieces), decoding.length_penalty)
        kept = len(pieces) - skip
        return Raw(pieces[skip:], mean, attention[len(attention) - kept :])


def _network(package: Package, folder: Path, threads: int) -> Any:
    """What translates pieces."""
    import ctranslate2

    try:
        return ctranslate2.Translator(
            str(folder),
            intra_threads=threads or default_threads(),
            max_queued_batches=-1,  # else sending waits for the batches before
        )
    except (RuntimeError, ValueError, IndexError, OverflowError, MemoryError) as error:
        raise damaged(package) from error


def default_threads() -> int:
    """All cores but one, which is the window's."""
    return max(1, (os.cpu_count() or 2) - 1)


def _mean(score: float, length: int, penalty: float) -> float:
    """CTranslate2 divides a hypothesis' log-probability by length ** penalty; the mean wants 1."""
    return float(score * (length + 1) ** (penalty - 1))

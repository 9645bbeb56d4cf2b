"""The translation of sentences along a route of packages, in this process.

The worker runs it for the window; the command line runs it directly. CTranslate2 and SentencePiece
are imported when the first package is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Doubt, Translation
from reader.errors import TranslationError
from reader.languages import is_chinese
from reader.system.files import remove_tree
from reader.text.script import to_script
from reader.translation.assembly import Sentence
from reader.translation.model import Model
from reader.translation.options import EngineOptions
from reader.translation.packages.package import Package
from reader.translation.packages.store import Route, ready
from reader.translation.sentences.doubt import Judged, doubts, is_alternative

#: How much less likely than the best one a translation may be, in mean log-probability a piece.
#: Beams of trained packages stay within 0.2.
_FARTHEST = 0.5

#: A sentence for whatever language a package reads.
_WARM_UP = "One 一."


class Engine:
    """Translates sentences; packages are loaded at first use and kept until `unload`."""

    def __init__(self, options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()
        self._models: dict[tuple[str, str], Model] = {}

    def warm_up(self, route: Route) -> None:
        """Load the packages of a route, and what their first sentence needs: rules, a segmenter.

        Raises:
            TranslationError: a package is damaged.
            PackageError: a bundled package cannot be unpacked.
        """
        self.translate([_WARM_UP], route)

    def unload(self) -> None:
        """Free the memory of all packages."""
        self._models.clear()

    def translate(
        self,
        texts: Sequence[str],
        route: Route,
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> list[Translation]:
        """Translate sentences, in order, one translation for each.

        Args:
            texts: sentences; what is not in the source language is given back as it is.
            route: the packages to use.
            cancel: polled between batches.
            progress: told the sentences done, and all.

        Raises:
            TranslationError: a package is damaged.
            PackageError: a bundled package cannot be unpacked.
            Cancelled: the token was cancelled.
        """
        done = [Sentence(text) for text in texts]
        for leg, package in enumerate(route.legs):

            def between(count: int, leg: int = leg) -> None:
                if cancel:
                    cancel.check()
                if progress:
                    progress((leg * len(texts) + count) // len(route.legs), len(texts))

            before = done
            done = self._leg(package, [s.text for s in before], route, between)
            done = [_chain(a, b, first=leg == 0) for a, b in zip(before, done, strict=True)]
        if progress:
            progress(len(texts), len(texts))
        return [self._translation(t, s, route) for t, s in zip(texts, done, strict=True)]

    def alternatives(self, text: str, route: Route, count: int) -> list[Translation]:
        """Translations of one sentence that differ, the likeliest first.

        Args:
            text: the sentence.
            route: the packages to use; the last of them varies.
            count: how many there are at most.

        Raises:
            TranslationError: a package is damaged.
            PackageError: a bundled package cannot be unpacked.
        """
        before = Sentence(text)
        for number, package in enumerate(route.legs[:-1]):
            after = self._leg(package, [before.text], route, lambda _count: None)[0]
            before = _chain(before, after, first=number == 0)
        last = self._model(route.legs[-1])
        # What differs in pieces is often the same in words.
        found = last.alternatives(before.text, 2 * count, terms=self._terms(route.legs[-1], route))
        chained = (_chain(before, after, first=len(route.legs) == 1) for after in found)
        made = [self._translation(text, sentence, route) for sentence in chained]
        different = {made[0].text: made[0]}
        for other in made[1:]:
            if made[0].score - other.score <= _FARTHEST and is_alternative(made[0], other):
                different.setdefault(other.text, other)
        return list(different.values())[:count]

    def _leg(
        self, package: Package, texts: Sequence[str], route: Route, between: Callable[[int], None]
    ) -> list[Sentence]:
        return self._model(package).translate(
            texts,
            beam=self.options.beam,
            terms=self._terms(package, route),
            between=between,
        )

    def _terms(self, package: Package, route: Route) -> dict[str, str]:
        """Fixed translations for a package of a route."""
        terms = self.options.glossary.of(route.pair)
        if package is not route.legs[-1]:  # kept as they are on the way, translated at the end
            return {term: term for term in terms}
        return dict(terms)

    def _translation(self, source: str, sentence: Sentence, route: Route) -> Translation:
        pair = route.pair
        text = to_script(sentence.text, self._script(route))
        found: tuple[Doubt, ...] = ()
        if sentence.score is not None:
            found = doubts(Judged(source, text, pair.source, pair.target, sentence.score))
        return Translation(
            source=source,
            text=text,
            pair=pair,
            packages=route.packages,
            score=sentence.score or 0.0,
            alignment=sentence.links if len(text) == len(sentence.text) else (),
            doubts=found,
            created=datetime.now(UTC),
        )

    def _script(self, route: Route) -> str:
        if route.to_traditional:
            return "traditional"
        return self.options.script if is_chinese(route.pair.target) else "as-is"

    def _model(self, package: Package) -> Model:
        key = (package.id, str(package.path))
        if key not in self._models:
            try:
                self._models[key] = self._read(package)
            except ImportError as error:
                raise TranslationError(
                    "engine-missing",
                    "The translation engine could not be loaded ({name}). Install the program "
                    "again.",
                    name=error.name,
                ) from error
        return self._models[key]

    def _read(self, package: Package) -> Model:
        try:
            return Model(ready(package), self.options.threads)
        except TranslationError:
            if package.archive is None:
                raise
        # What was unpacked is damaged; the file it came from may be sound.
        remove_tree(package.path)
        return Model(ready(package), self.options.threads)


def _chain(before: Sentence, after: Sentence, *, first: bool) -> Sentence:
    """Two legs as one: the scores add up, and word links end at the first leg."""
    if first:
        return after
    scores = [score for score in (before.score, after.score) if score is not None]
    return Sentence(after.text, sum(scores) if scores else None)

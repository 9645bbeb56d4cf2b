"""Translation for a window: asked for by sentence, answered as it comes, from the cache first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError, TranslationError
from reader.services.tasks import Lane, Runner, Task
from reader.storage.translations import TranslationCache
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.version import rules_version
from reader.translation.worker.events import (
    Event,
    Failed,
    FoundAlternatives,
    GivenUp,
    StateChanged,
    Translated,
    WorkerState,
)
from reader.translation.worker.scheduler import Priority

if TYPE_CHECKING:  # loaded with the first wish for a translation
    from reader.translation.worker.supervisor import Supervisor, SupervisorOptions

__all__ = ["Priority", "TranslationProgress", "TranslationService", "WorkerState"]

#: What is done with the different translations of a sentence, or with the error that came instead.
_Asked = tuple[Callable[[Sequence[Translation]], object], Callable[[ReaderError], object]]

#: How much the newest batch weighs in the measured speed.
_NEWEST = 0.3


@dataclass(frozen=True, slots=True)
class TranslationProgress:
    """Sentences done and in all, and the seconds the rest will take (None: not known yet)."""

    done: int
    total: int
    seconds_left: float | None


class Routes(Protocol):
    """What finds the packages of a pair; the package service does."""

    def route(self, pair: Pair) -> Route | None:
        """The packages that lead from a language to another, or None."""
        ...


class TranslationService(QObject):
    """Translates sentences in the worker, and keeps what was translated.

    It alone decides when a translator that failed is tried again: when somebody waits for it. What
    is asked for ahead never restarts it, and its failures are no error to show.

    Args:
        packages: finds the packages of a pair.
        cache: the kept translations, used on the storage lane only; None keeps nothing.
        runner: runs the reads and writes of the cache.
        options: how sentences are translated.
        supervision: how the worker is kept.

    Signals:
        translated: a tuple of `Translation`; those from the cache come by it too.
        prefetched: a tuple of `Translation` that nobody waits for on the screen.
        progress_changed: a `TranslationProgress`.
        finished: all that was asked for is here.
        state_changed: a `WorkerState`.
        failed: the `ReaderError` for which nothing can be translated that is waited for.
        prefetch_failed: what was asked for ahead does not come.
    """

    translated = Signal(object)
    prefetched = Signal(object)
    progress_changed = Signal(object)
    finished = Signal()
    state_changed = Signal(object)
    failed = Signal(object)
    prefetch_failed = Signal()

    _happened = Signal(object)

    def __init__(
        self,
        packages: Routes,
        cache: TranslationCache | None,
        runner: Runner,
        options: EngineOptions | None = None,
        supervision: SupervisorOptions | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._packages = packages
        self._cache = cache
        self._runner = runner
        self._options = options or EngineOptions()
        self._pair = Pair("", "")
        self._wanted: dict[tuple[Pair, str], None] = {}
        self._ahead: set[tuple[Pair, str]] = set()
        self._asked: dict[tuple[Pair, str], _Asked] = {}
        self._broken: set[Route] = set()
        self._total = 0
        self._generation = 0
        self._speed: float | None = None
        self._closed = False
        self._happened.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._supervision = supervision
        self._supervisor: Supervisor | None = None
        self._state = WorkerState.IDLE

    def route(self, pair: Pair) -> Route | None:
        """The packages that lead from a language to another, or None."""
        return self._packages.route(pair)

    def prepare(self, pair: Pair) -> None:
        """Have the packages of a pair loaded, where there are any: it will be asked for soon."""
        if (route := self.route(pair)) is not None:
            self._start_supervisor().prepare(route)

    def request(
        self, pair: Pair, sentences: Sequence[str], priority: Priority = Priority.PAGE
    ) -> None:
        """Ask for the translations of sentences.

        Prefetched ones wait until all others are done, and are dropped with them by `cancel`; they
        are not asked for at all while `can_prefetch` is false.
        """
        ahead = priority is Priority.PREFETCH
        if ahead and not self.can_prefetch(pair):
            return
        route = self.route(pair)
        if route is None:
            self.failed.emit(_no_package(pair))
            return
        fresh = list(dict.fromkeys(sentences))
        if ahead:
            self._ahead.update((pair, sentence) for sentence in fresh)
        else:
            self._pair = pair
            self._want(pair, fresh)
            self._try_again(route)
        generation = self._generation

        def queue(found: Mapping[str, Translation]) -> None:
            if generation != self._generation:
                return
            self._deliver(pair, list(found.values()))
            missing = [sentence for sentence in fresh if sentence not in found]
            if missing:
                self._start_supervisor().add(route, missing, priority)

        context = self._context(route)
        self._with_cache(lambda cache: cache.find(context, fresh), queue, {})

    def find_alternatives(
        self,
        pair: Pair,
        sentence: str,
        count: int,
        handler: Callable[[Sequence[Translation]], object],
        failed: Callable[[ReaderError], object],
    ) -> None:
        """Ask for different translations of a sentence.

        Args:
            pair: the languages.
            sentence: the sentence.
            count: how many at most.
            handler: is given them, the best first; none where the sentence could not be translated.
            failed: is given the error for which nothing can be translated.
        """
        route = self.route(pair)
        if route is None:
            failed(_no_package(pair))
            return
        self._asked[pair, sentence] = (handler, failed)
        self._try_again(route)
        self._start_supervisor().find_alternatives(route, sentence, count)

    def can_prefetch(self, pair: Pair) -> bool:
        """Whether sentences may be asked for ahead: there are packages, and they did not fail."""
        route = self.route(pair)
        if route is None or self._state is WorkerState.UNAVAILABLE:
            return False
        return route not in self._broken

    @property
    def is_busy(self) -> bool:
        """Whether something is waited for on the screen."""
        return bool(self._wanted)

    def prioritise(self, sentences: Sequence[str]) -> None:
        """Translate these, which are on the screen now, before the others."""
        if self._supervisor is not None:
            self._supervisor.prioritise(self._pair, sentences)

    def cancel(self) -> None:
        """Drop all that is not translated yet, and call no handler of alternatives any more.

        The batch under way ends and is kept, not shown.
        """
        self._generation += 1
        self._wanted.clear()
        self._ahead.clear()
        self._asked.clear()
        self._total = 0
        if self._supervisor is not None:
            self._supervisor.cancel()

    def retry(self, sentences: Sequence[str]) -> None:
        """Try sentences again that could not be translated."""
        self.request(self._pair, sentences, Priority.VISIBLE)

    def forget(self, pair: Pair, sentences: Sequence[str]) -> None:
        """Take sentences out of the cache, so that they are translated anew."""
        route = self.route(pair)
        if route:
            context = self._context(route)
            self._with_cache(lambda cache: cache.forget(context, sentences))

    def clear_cache(self) -> None:
        """Forget all translations."""
        self._with_cache(lambda cache: cache.clear())

    def set_cache_limit(self, limit: int) -> None:
        """Keep at most so many bytes of translations from now on."""
        self._with_cache(lambda cache: cache.set_limit(limit))

    def configure(self, options: EngineOptions) -> None:
        """Translate in another way from now on."""
        self._options = options
        if self._supervisor is not None:
            self._supervisor.configure(options)

    def close(self) -> None:
        """End the worker. No signal follows."""
        self._closed = True
        self._generation += 1
        if self._supervisor is not None:
            self._supervisor.close()

    def _start_supervisor(self) -> Supervisor:
        if self._supervisor is None:
            from reader.translation.worker.supervisor import Supervisor

            self._supervisor = Supervisor(self._happened.emit, self._supervision)
            self._supervisor.configure(self._options)
        return self._supervisor

    def _try_again(self, route: Route) -> None:
        """Somebody waits for a route: what failed before has another chance."""
        self._broken.discard(route)
        if self._state is WorkerState.UNAVAILABLE:
            self._start_supervisor().restart()

    def _want(self, pair: Pair, sentences: Iterable[str]) -> None:
        if not self._wanted:
            self._total = 0
        before = len(self._wanted)
        self._wanted.update(((pair, sentence), None) for sentence in sentences)
        self._total += len(self._wanted) - before
        self._tell_progress()

    def _context(self, route: Route) -> str:
        """What a translation depends on beside its sentence: the rest of the key of the cache."""
        decodings = [package.decoding for package in route.legs]
        options = self._options
        glossary = options.glossary.version(route.pair)
        way = (
            rules_version(builtin=route.builtin),
            decodings,
            options.beam,
            options.script,
            glossary,
        )
        files = [package.path.name for package in route.legs if package.builtin]  # with a digest
        return repr((str(route.pair), route.packages, files, *way))

    def _with_cache(
        self,
        act: Callable[[TranslationCache], Any],
        then: Callable[[Any], None] = lambda _: None,
        without: Any = None,
    ) -> None:
        """Use the cache on the storage lane; where it fails, go on without it."""
        cache = self._cache
        if cache is None:
            then(without)
            return
        task: Task[Any] = Task(lambda _token, _progress: act(cache))
        task.on_success(then).on_failure(lambda _error: then(without))
        self._runner.start(task, Lane.STORAGE)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self._closed:
            return
        if isinstance(event, Translated):
            self._on_translated(event)
        elif isinstance(event, FoundAlternatives):
            if asked := self._asked.pop((event.pair, event.sentence), None):
                asked[0](event.translations)
        elif isinstance(event, GivenUp):
            self._deliver(event.pair, [_failed(event.pair, text) for text in event.sentences])
        elif isinstance(event, Failed):
            self._on_failed(event)
        elif isinstance(event, StateChanged):
            self._state = event.state
            self.state_changed.emit(event.state)

    def _on_translated(self, event: Translated) -> None:
        characters = sum(len(t.source) for t in event.translations)
        speed = characters / max(event.seconds, 1e-3)
        old = speed if self._speed is None else self._speed
        self._speed = old + _NEWEST * (speed - old)
        pair = event.translations[0].pair
        self._keep(pair, event.translations)
        self._deliver(pair, event.translations)

    def _keep(self, pair: Pair, translations: Sequence[Translation]) -> None:
        route = self.route(pair)
        if route and route.packages == translations[0].packages:
            context = self._context(route)
            self._with_cache(lambda cache: cache.keep(context, translations))

    def _deliver(self, pair: Pair, translations: Sequence[Translation]) -> None:
        """Hand on what is waited for, and what was asked for ahead."""
        ahead = tuple(t for t in translations if (pair, t.source) in self._ahead)
        if ahead:
            self._ahead.difference_update((pair, t.source) for t in ahead)
            self.prefetched.emit(ahead)
        news = tuple(t for t in translations if (pair, t.source) in self._wanted)
        if not news:
            return
        for translation in news:
            del self._wanted[pair, translation.source]
        self.translated.emit(news)
        self._tell_progress()
        if not self._wanted:
            self.finished.emit()

    def _on_failed(self, event: Failed) -> None:
        if event.pair is not None and (route := self.route(event.pair)) is not None:
            self._broken.add(route)
        asked, self._asked = self._asked, {}
        for _, failed in asked.values():
            failed(event.error)
        if self._ahead:
            self._ahead.clear()
            self.prefetch_failed.emit()
        if self._wanted:
            self._wanted.clear()
            self._total = 0
            self.failed.emit(event.error)

    def _tell_progress(self) -> None:
        left = sum(len(sentence) for _, sentence in self._wanted)
        seconds = left / self._speed if self._speed else None
        done = self._total - len(self._wanted)
        self.progress_changed.emit(TranslationProgress(done, self._total, seconds))


def _no_package(pair: Pair) -> TranslationError:
    return TranslationError("no-package", "No package translates {pair}.", pair=pair)


def _failed(pair: Pair, sentence: str) -> Translation:
    return Translation(source=sentence, text=sentence, pair=pair, packages=(), failed=True)

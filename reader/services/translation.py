"""Translation for a window: asked for by sentence, answered as it comes, from the cache first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.datamodel.translation import Context, Doubt, Pair, Translation
from reader.errors import ReaderError, TranslationError
from reader.languages import language_code
from reader.services.engines import EngineRoutes
from reader.services.tasks import Lane, Runner, Task
from reader.storage.translations import TranslationCache
from reader.translation.options import EngineOptions
from reader.translation.servers.server import AnyRoute
from reader.translation.version import context_of
from reader.translation.worker.events import (
    Event,
    Failed,
    FellBack,
    FoundAlternatives,
    GivenUp,
    StateChanged,
    Translated,
    WorkerState,
)
from reader.translation.worker.scheduler import Priority

if TYPE_CHECKING:  # loaded with the first wish for a translation
    from reader.translation.worker.dispatcher import Dispatcher
    from reader.translation.worker.supervisor import SupervisorOptions

__all__ = ["Priority", "TranslationProgress", "TranslationService", "WorkerState"]

#: The handlers of a request for alternatives: of the translations, and of an error.
_Asked = tuple[Callable[[Sequence[Translation]], object], Callable[[ReaderError], object]]

#: How much the newest batch weighs in the measured speed.
_NEWEST = 0.3


@dataclass(frozen=True, slots=True)
class TranslationProgress:
    """Sentences done and in all, and the seconds the rest will take (None: not known yet)."""

    done: int
    total: int
    seconds_left: float | None


class TranslationService(QObject):
    """Translates sentences in the worker, and keeps what was translated.

    It alone decides when a translator that failed is tried again: once somebody waits for it.
    Requests made ahead never restart it, and their failures are not shown.

    Args:
        routes: finds the packages of a pair, or what the reader chose in their place.
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
        prefetch_dropped: it does not, but may be asked for anew.
        fell_back: the server does not translate, for this `ReaderError`; the packages do instead.
    """

    translated = Signal(object)
    prefetched = Signal(object)
    progress_changed = Signal(object)
    finished = Signal()
    state_changed = Signal(object)
    failed = Signal(object)
    prefetch_failed = Signal()
    prefetch_dropped = Signal()
    fell_back = Signal(object)

    _happened = Signal(object)

    def __init__(
        self,
        routes: EngineRoutes,
        cache: TranslationCache | None,
        runner: Runner,
        options: EngineOptions | None = None,
        supervision: SupervisorOptions | None = None,
    ) -> None:
        super().__init__()
        self._routes = routes
        self._cache = cache
        self._runner = runner
        self._options = options or EngineOptions()
        self._pair = Pair("", "")
        self._wanted: set[tuple[Pair, str]] = set()
        self._ahead: set[tuple[Pair, str]] = set()
        self._asked: dict[tuple[Pair, str], _Asked] = {}
        self._broken: set[AnyRoute] = set()
        self._total = 0
        self._generation = 0
        self._speed: float | None = None
        self._closed = False
        self._happened.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._supervision = supervision
        self._dispatcher: Dispatcher | None = None
        self._state = WorkerState.IDLE

    def route(self, pair: Pair, *, ahead: bool = False) -> AnyRoute | None:
        """What leads from a language to another: a server that answers, packages, or nothing."""
        if self._dispatcher and self._dispatcher.passes_over(self._routes.server):
            return self._routes.packages.route(pair) or self._routes.route(pair, ahead=ahead)
        return self._routes.route(pair, ahead=ahead)

    @property
    def languages_of_server(self) -> frozenset[str]:
        """The codes of the languages that the reader's server offers."""
        server = self._routes.server
        return frozenset(map(language_code, server.languages)) if server else frozenset()

    def makers(self, pair: Pair) -> frozenset[tuple[str, ...]]:
        """What translations of a pair name as their makers, as things are."""
        return frozenset(route.packages for route in self._routes.all(pair))

    def prepare(self, pair: Pair) -> None:
        """Have the packages of a pair loaded, where there are any: it will be asked for soon."""
        if (route := self.route(pair)) is not None:
            self._start().prepare(route)

    def request(
        self,
        pair: Pair,
        sentences: Sequence[str],
        priority: Priority = Priority.PAGE,
        title: str | None = None,
    ) -> None:
        """Ask for the translations of sentences.

        Prefetched ones wait until all others are done, and are dropped with them by `cancel`; they
        are not asked for at all while `can_prefetch` is false.

        Args:
            pair: the languages.
            sentences: in the order of their page.
            priority: how soon they are wanted.
            title: of their page; None where they are of none.
        """
        ahead = priority is Priority.PREFETCH
        if ahead and not self.can_prefetch(pair):
            return
        route = self.route(pair, ahead=ahead)
        if route is None:
            self.failed.emit(_no_package(pair))
            return
        around = Context.around(sentences, title)
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
                self._start().add(route, missing, priority, around)

        context = context_of(route, self._options)
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
        route = self._routes.packages.route(pair)
        if route is None:
            failed(_no_package(pair))
            return
        self._asked[pair, sentence] = (handler, failed)
        self._try_again(route)
        self._start().find_alternatives(route, sentence, count)

    def can_prefetch(self, pair: Pair) -> bool:
        """Whether sentences may be asked for ahead: there are packages, and they did not fail."""
        route = self.route(pair, ahead=True)
        if route is None or self._state is WorkerState.UNAVAILABLE:
            return False
        return route not in self._broken

    @property
    def is_busy(self) -> bool:
        """Whether something is waited for on the screen."""
        return bool(self._wanted)

    def prioritise(self, sentences: Sequence[str]) -> None:
        """Translate these, which are on the screen now, before the others."""
        if self._dispatcher is not None:
            self._dispatcher.prioritise(self._pair, sentences)

    def cancel(self) -> None:
        """Drop all that is not translated yet, and call no handler of alternatives any more.

        The batch under way ends and is kept, not shown.
        """
        self._generation += 1
        self._wanted.clear()
        self._asked.clear()
        self._total = 0
        if self._dispatcher is not None:
            self._dispatcher.cancel()
        self._drop_ahead()

    def _drop_ahead(self) -> None:
        if self._ahead:
            self._ahead.clear()
            self.prefetch_dropped.emit()

    def retry(self, sentences: Sequence[str]) -> None:
        """Try sentences again that could not be translated."""
        self.request(self._pair, sentences, Priority.VISIBLE)

    def forget(self, pair: Pair, sentences: Sequence[str]) -> None:
        """Take sentences out of the cache, so that they are translated anew."""
        for route in self._routes.all(pair):
            context = context_of(route, self._options)
            self._with_cache(partial(TranslationCache.forget, context=context, sentences=sentences))

    def try_server_again(self) -> None:
        """Ask the server again with the next wish, although it did not answer a while ago."""
        if self._dispatcher is not None:
            self._dispatcher.try_server_again()

    def clear_cache(self) -> None:
        """Forget all translations."""
        self._with_cache(lambda cache: cache.clear())

    def set_cache_limit(self, limit: int) -> None:
        """Keep at most so many bytes of translations from now on."""
        self._with_cache(lambda cache: cache.set_limit(limit))

    def configure(self, options: EngineOptions) -> None:
        """Translate in another way from now on."""
        self._options = options
        if self._dispatcher is not None:
            self._dispatcher.configure(options)
        self._drop_ahead()  # it may wait at a server that is asked no more

    def close(self) -> None:
        """End the worker. No signal follows."""
        self._closed = True
        self._generation += 1
        if self._dispatcher is not None:
            self._dispatcher.close()

    def _start(self) -> Dispatcher:
        if self._dispatcher is None:
            from reader.translation.worker.dispatcher import Dispatcher

            self._dispatcher = Dispatcher(
                self._happened.emit, self._supervision, self._routes.connection
            )
            self._dispatcher.configure(self._options)
        return self._dispatcher

    def _try_again(self, route: AnyRoute) -> None:
        """Somebody waits for a route: what failed before has another chance."""
        self._broken.discard(route)
        if self._state is WorkerState.UNAVAILABLE:
            self._start().restart()

    def _want(self, pair: Pair, sentences: Iterable[str]) -> None:
        if not self._wanted:
            self._total = 0
        before = len(self._wanted)
        self._wanted.update((pair, sentence) for sentence in sentences)
        self._total += len(self._wanted) - before
        self._tell_progress()

    def fingerprint(self, pair: Pair) -> str:
        """What decides how a pair is translated now; what has another one is out of date."""
        return "\n".join(context_of(route, self._options) for route in self._routes.all(pair))

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
        elif isinstance(event, FellBack):
            self.fell_back.emit(event.error)
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
        kept = [t for t in translations if Doubt.STAND_IN not in t.doubts]
        made_by = (r for r in self._routes.all(pair) if r.packages == translations[0].packages)
        if kept and (route := next(made_by, None)):
            context = context_of(route, self._options)
            self._with_cache(lambda cache: cache.keep(context, kept))

    def _deliver(self, pair: Pair, translations: Sequence[Translation]) -> None:
        """Hand on what is waited for, and what was asked for ahead."""
        ahead = tuple(t for t in translations if (pair, t.source) in self._ahead)
        if ahead:
            self._ahead.difference_update((pair, t.source) for t in ahead)
            self.prefetched.emit(ahead)
        news = tuple(t for t in translations if (pair, t.source) in self._wanted)
        if not news:
            return
        self._wanted.difference_update((pair, t.source) for t in news)
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
    return TranslationError(
        "no-package",
        "No package translates {pair}. Install one, or choose another language.",
        pair=pair,
    )


def _failed(pair: Pair, sentence: str) -> Translation:
    return Translation(source=sentence, text=sentence, pair=pair, packages=(), failed=True)

"""Who translates a sentence: the packages' worker, or a server with the packages behind it.

Each has a supervisor with a queue of its own. What a server leaves, or does not answer, goes on to
the packages in the order in which it waited.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from threading import Lock

from reader.datamodel.translation import Context, Doubt, Pair, Translation
from reader.limits import MAX_MODEL_SECONDS, SERVER_PAUSE
from reader.network.connection import Connection
from reader.translation.options import EngineOptions
from reader.translation.packages.store import Route
from reader.translation.servers.server import AnyRoute, Server
from reader.translation.worker.events import Event, Failed, FellBack, GivenUp, Translated
from reader.translation.worker.scheduler import Priority
from reader.translation.worker.supervisor import Supervisor, SupervisorOptions

#: A server's own limits end a request; this is for a thread that hangs all the same. A model is
#: asked twice for a sentence, and a server once for each sentence of a batch that it mixes up.
_BACKSTOP = 3 * MAX_MODEL_SECONDS


class Dispatcher:
    """The queues of the packages and of a server, as one.

    Args:
        listener: told of every event, on a supervisor's thread.
        options: how the packages' worker is kept.
        connection: how the network is used at the time.
        pause: seconds for which a server that did not answer is passed over.
    """

    def __init__(
        self,
        listener: Callable[[Event], None],
        options: SupervisorOptions | None = None,
        connection: Callable[[], Connection] = Connection,
        *,
        pause: float = SERVER_PAUSE,
    ) -> None:
        self._listener = listener
        self._connection = connection
        self._pause = pause
        self._packages = Supervisor(self._on_packages, options)
        self._asked: Supervisor | None = None
        self._server: Server | None = None
        self._options = EngineOptions()
        self._lock = Lock()
        self._instead: dict[Pair, Route | None] = {}
        self._stand_ins: set[tuple[Pair, str]] = set()
        self._visible: tuple[Pair, Sequence[str]] | None = None
        self._passed_until = 0.0
        self._told = False

    def add(
        self,
        route: AnyRoute,
        sentences: Sequence[str],
        priority: Priority,
        contexts: Mapping[str, Context] | None = None,
    ) -> None:
        """Queue sentences, with what stands around them."""
        if isinstance(route, Route):
            self._packages.add(route, sentences, priority)
        else:
            with self._lock:
                self._instead[route.pair] = route.instead
            self._supervisor_of(route.server).add(route, sentences, priority, contexts)

    def prepare(self, route: AnyRoute) -> None:
        """Have packages loaded before they are needed. A server is not asked for nothing."""
        if isinstance(route, Route):
            self._packages.prepare(route)

    def find_alternatives(self, route: Route, sentence: str, count: int) -> None:
        """Ask for different translations of a sentence, before all others."""
        self._packages.find_alternatives(route, sentence, count)

    def prioritise(self, pair: Pair, sentences: Sequence[str]) -> None:
        """Make these sentences the ones on screen."""
        self._visible = (pair, sentences)
        for supervisor in self._supervisors():
            supervisor.prioritise(pair, sentences)

    def cancel(self) -> None:
        """Drop everything that waits, and hang up."""
        self._visible = None
        with self._lock:
            self._stand_ins.clear()
        for supervisor in self._supervisors():
            supervisor.cancel()

    def configure(self, options: EngineOptions) -> None:
        """Translate in another way from the next batch on."""
        self._options = options
        for supervisor in self._supervisors():
            supervisor.configure(options)

    def restart(self) -> None:
        """Try the packages again after their worker was unavailable."""
        self._packages.restart()

    def try_server_again(self) -> None:
        """Ask the server again, although it did not answer a while ago."""
        self._passed_until = 0.0
        self._told = False

    def close(self) -> None:
        """End the worker and hang up; no event follows."""
        for supervisor in self._supervisors():
            supervisor.close()

    def passes_over(self, server: Server | None) -> bool:
        """Whether a server did not answer a moment ago."""
        return server == self._server and time.monotonic() < self._passed_until

    @property
    def worker_pid(self) -> int | None:
        """The id of the packages' worker, while there is one."""
        return self._packages.worker_pid

    def _supervisors(self) -> list[Supervisor]:
        return [s for s in (self._asked, self._packages) if s is not None]

    def _supervisor_of(self, server: Server) -> Supervisor:
        """The queue of a server; another server than before begins with an empty one."""
        if self._asked is None or self._server != server:
            if self._asked is not None:
                self._asked.close()
            # Few ask a server; what does so brings an HTTP client that the window would wait for.
            from reader.translation.servers.engines import make_engine
            from reader.translation.worker.asking import AskingWorker

            engine = make_engine(server, self._connection)
            options = SupervisorOptions(
                start=lambda _options: AskingWorker(engine),
                largest_batch=engine.largest_batch,
                batch_seconds=_BACKSTOP,
            )
            self._server = server
            self._asked = Supervisor(partial(self._on_server, server), options)
            self._asked.configure(self._options)
            self.try_server_again()
        return self._asked

    def _on_packages(self, event: Event) -> None:
        if isinstance(event, Translated):
            event = replace(event, translations=tuple(map(self._marked, event.translations)))
        self._listener(event)

    def _marked(self, made: Translation) -> Translation:
        """A translation, with a doubt where it stands in for one that was refused."""
        key = (made.pair, made.source)
        with self._lock:
            if key not in self._stand_ins:
                return made
            self._stand_ins.remove(key)
        return replace(made, doubts=(*made.doubts, Doubt.STAND_IN))

    def _on_server(self, server: Server, event: Event) -> None:
        """What a server's queue tells; what it leaves goes on to the packages."""
        if server != self._server:
            return
        match event:
            case Translated():
                self._told = False
                self._on_translated(event)
            case GivenUp():
                self._pass_on(event.pair, event.sentences)
            case Failed():
                self._on_failed(event)
            case _:  # its states are no concern: the packages are there
                return

    def _on_translated(self, event: Translated) -> None:
        sound = tuple(t for t in event.translations if not t.failed)
        refused = [t.source for t in event.translations if t.failed and t.source in event.wanted]
        if sound:
            self._listener(replace(event, translations=sound))
        if refused:
            self._pass_on(event.translations[0].pair, refused)

    def _on_failed(self, event: Failed) -> None:
        """The server does not translate: it is passed over for a while, and that is said once."""
        self._passed_until = time.monotonic() + self._pause
        if self._asked is not None:
            self._asked.restart()  # else a thread that hung would have been the last
        by_wish: dict[tuple[Pair, Priority], list[str]] = {}
        for job, priority in event.jobs.items():
            by_wish.setdefault((job.pair, priority), []).append(job.text)
        with self._lock:
            lost = {pair for pair, _ in by_wish if self._instead.get(pair) is None}
        for (pair, priority), sentences in by_wish.items():
            if pair not in lost and (route := self._instead[pair]) is not None:
                self._packages.add(route, sentences, priority)
        if self._visible is not None:
            self._packages.prioritise(*self._visible)
        for pair in lost:
            self._listener(Failed(event.error, pair))
        if not self._told and not lost:
            self._told = True
            self._listener(FellBack(event.error))

    def _pass_on(self, pair: Pair, sentences: Iterable[str]) -> None:
        """Have the packages translate single sentences, which are marked for it."""
        texts = tuple(sentences)
        with self._lock:
            route = self._instead.get(pair)
            if route is not None:
                self._stand_ins.update((pair, text) for text in texts)
        if route is None:
            self._listener(GivenUp(pair, texts))
        else:
            self._packages.add(route, texts, Priority.VISIBLE)

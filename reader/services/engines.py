"""What translates: packages, or the server that the reader chose; and whether a server answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.network.addresses import Reach
from reader.network.connection import Connection
from reader.services.tasks import Lane, Runner, Task
from reader.translation.packages.store import Route
from reader.translation.servers.server import AnyRoute, Server, ServerRoute

if TYPE_CHECKING:  # loaded with the first question to a server
    from reader.translation.servers.engine import Offer

#: What a server is tried with: a sentence of the program's own.
_TRIAL = {"en": "The ferry is late today.", "zh": "渡轮今天晚点。"}


class Routes(Protocol):
    """What finds the packages of a pair; the package service does."""

    def route(self, pair: Pair) -> Route | None:
        """The packages that lead from a language to another, or None."""
        ...


class EngineRoutes:
    """Finds what leads from a language to another.

    Args:
        packages: finds packages.
        server: what the reader chose in their place; None for nothing.
        connection: how the network is used.
    """

    def __init__(
        self,
        packages: Routes,
        server: Callable[[], Server | None] = lambda: None,
        connection: Callable[[], Connection] = Connection,
    ) -> None:
        self.packages = packages
        self.connection = connection
        self._server = server

    @property
    def server(self) -> Server | None:
        """The server that translates, where the offline lock leaves it open; None for packages."""
        server = self._server()
        shut = server and self.connection().offline and server.reach is not Reach.HERE
        return None if shut else server

    def route(self, pair: Pair, *, ahead: bool = False) -> AnyRoute | None:
        """The server, packages, or None.

        Args:
            pair: the languages.
            ahead: whether nobody opened what is to be translated; then it stays on this computer.
        """
        packages, server = self.packages.route(pair), self.server
        if server is None or not server.offers(pair) or (ahead and server.reach > Reach.HERE):
            return packages
        return ServerRoute(pair, server, packages)

    def all(self, pair: Pair) -> list[AnyRoute]:
        """The ways by which a translation may have been made, the chosen one first."""
        found = (self.route(pair), self.packages.route(pair))
        return [route for route in found if route is not None]


class ServerTrial:
    """Tries a server before it is used: what it offers, and how it translates one sentence.

    Args:
        connection: how the network is used.
        runner: runs the questions.
    """

    def __init__(self, connection: Callable[[], Connection], runner: Runner) -> None:
        self._connection = connection
        self._runner = runner
        self._task: Task[tuple[Offer, Translation]] | None = None

    def start(
        self,
        server: Server,
        pair: Pair,
        then: Callable[[Offer, Translation], object],
        failed: Callable[[ReaderError], object],
    ) -> None:
        """Ask a server; only after a click.

        Args:
            server: who is asked; where it names no model, the first it has is tried.
            pair: the languages of the sentence.
            then: is given what it offers, and the sentence's translation.
            failed: is given the reason why not.
        """
        self.stop()

        def work(token: CancelToken, _progress: Progress) -> tuple[Offer, Translation]:
            from reader.translation.servers.engines import make_engine

            offer = make_engine(server, self._connection).offer(token)
            model = server.model if server.model in offer.models else "".join(offer.models[:1])
            tried = replace(server, model=model, languages=offer.languages)
            tried_pair = pair if tried.offers(pair) else Pair("en", "zh")
            text = _TRIAL.get(tried_pair.source, _TRIAL["en"])
            route = ServerRoute(tried_pair, tried)
            (made,) = make_engine(tried, self._connection).translate([text], route, cancel=token)
            return offer, made

        self._task = Task(work).on_success(lambda found: then(*found)).on_failure(failed)
        self._runner.start(self._task, Lane.BACKGROUND)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()

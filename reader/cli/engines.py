"""What translates for a command: packages, or the server that is named, with packages behind it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from reader.cancellation import Progress
from reader.cli.library import own_settings, request_log
from reader.cli.output import UsageError, complain
from reader.datamodel.translation import Doubt, Pair, Translation
from reader.errors import RetrievalError, TranslationError
from reader.network.addresses import Reach
from reader.network.connection import Connection
from reader.settings import Settings
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore, Route
from reader.translation.servers.engine import ServerEngine
from reader.translation.servers.engines import make_engine
from reader.translation.servers.server import AnyRoute, Server, ServerRoute


class CommandEngine:
    """Translates in this process, for as many texts as a command has.

    Args:
        store: the packages.
        options: how sentences are translated.
        server: what translates in their place.
    """

    def __init__(
        self, store: PackageStore, options: EngineOptions, server: ServerEngine | None = None
    ) -> None:
        self._store = store
        self._packages = Engine(options)
        self._server = server
        if server is not None:
            server.options = options

    @classmethod
    def named(
        cls, arguments: argparse.Namespace, store: PackageStore, settings: Settings
    ) -> CommandEngine:
        """The engine that the arguments name, else the packages.

        Raises:
            UsageError: no such server is set up.
        """
        options = EngineOptions.configured(settings)
        if arguments.engine in (None, "package"):
            return cls(store, options)
        own = own_settings(arguments.paths)
        server = Server.configured(own.translation, arguments.engine)
        if server is None:
            raise UsageError(
                f"There is no {arguments.engine} set up yet. Do it in the window, with "
                "Language packages… and Use a server…"
            )
        connection = Connection(
            proxy=own.advanced.proxy,
            offline=arguments.offline or own.privacy.offline,
            log_request=request_log(arguments.paths),
        )
        if server.reach is not Reach.HERE:
            if connection.offline:
                complain(f"The offline lock is on, so {server.host} is not asked.")
                return cls(store, options)
            complain(f"The sentences are sent to {server.host}.")
        return cls(store, options, make_engine(server, lambda: connection))

    def route(self, pair: Pair) -> AnyRoute | None:
        """What leads from a language to another, or None."""
        packages = self._store.route(pair)
        if self._server is None or not self._server.server.offers(pair):
            return packages
        return ServerRoute(pair, self._server.server, packages)

    def translate(
        self, texts: Sequence[str], route: AnyRoute, *, progress: Progress | None = None
    ) -> list[Translation]:
        """Translate sentences, in order, one translation for each.

        Raises:
            RetrievalError, TranslationError: the server does not translate, and no packages do.
            PackageError: a bundled package cannot be unpacked.
        """
        if isinstance(route, Route):
            return self._packages.translate(texts, route, progress=progress)
        made: list[Translation] = []
        while self._server is not None and len(made) < len(texts):
            size = self._server.largest_batch
            try:
                made += self._by_server(self._server, texts[len(made) : len(made) + size], route)
            except (RetrievalError, TranslationError) as error:
                if route.instead is None:
                    raise
                complain(f"{error} Packages on this computer translate instead.")
                self._server = None
            if progress:
                progress(len(made), len(texts))
        if route.instead is not None:
            made += self._packages.translate(texts[len(made) :], route.instead)
        return made

    def _by_server(
        self, server: ServerEngine, texts: Sequence[str], route: ServerRoute
    ) -> list[Translation]:
        """What a server makes of sentences; packages stand in where that is no translation."""
        made = server.translate(texts, route)
        refused = [t.source for t in made if t.failed]
        if not refused or route.instead is None:
            return made
        others = iter(self._packages.translate(refused, route.instead))
        marked = (Doubt.STAND_IN,)
        return [
            replace(other := next(others), doubts=other.doubts + marked) if t.failed else t
            for t in made
        ]

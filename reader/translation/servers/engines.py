"""The kinds of servers, and the engine for each."""

from __future__ import annotations

from collections.abc import Callable

from reader.network.connection import Connection
from reader.translation.servers.chat_model import ChatModel
from reader.translation.servers.engine import ServerEngine
from reader.translation.servers.libretranslate import LibreTranslate
from reader.translation.servers.server import Kind, Server

_ENGINES: dict[Kind, Callable[[Server, Callable[[], Connection]], ServerEngine]] = {
    Kind.SERVER: LibreTranslate,
    Kind.MODEL: ChatModel,
}


def make_engine(server: Server, connection: Callable[[], Connection]) -> ServerEngine:
    """The engine that asks a server.

    Args:
        server: who is asked.
        connection: how the network is used at the time.
    """
    return _ENGINES[server.kind](server, connection)

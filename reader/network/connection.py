"""How the network is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader import __version__
from reader.datamodel.network import Request
from reader.limits import MAX_CONNECT_SECONDS, MAX_FETCH_SECONDS, MAX_STALL_SECONDS

#: The program says what it is; pages that refuse it are told apart by their answer.
USER_AGENT = f"Mozilla/5.0 (compatible; BilingualReader/{__version__}; desktop)"


@dataclass(frozen=True, slots=True)
class Connection:
    """How the network is used; times are seconds.

    Attributes:
        proxy: "system", "none" or an address ("http://…", "socks5h://…").
        timeout: for a page, a picture or a feed as a whole.
        connect_timeout: until the server takes the connection.
        stall_timeout: how long a large file may come too slowly before it is given up.
        offline: whether every request is refused.
        user_agent: what the program calls itself.
        own_hosts: hosts of the reader's own network that strangers' pages and lists may name.
        log_request: told of each request before it is made.
    """

    proxy: str = "system"
    timeout: float = MAX_FETCH_SECONDS
    connect_timeout: float = MAX_CONNECT_SECONDS
    stall_timeout: float = MAX_STALL_SECONDS
    offline: bool = False
    user_agent: str = USER_AGENT
    own_hosts: frozenset[str] = frozenset()
    log_request: Callable[[Request], None] | None = None

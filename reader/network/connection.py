"""How the network is used, and who wishes a request: what it may reach hangs on that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reader import __version__
from reader.datamodel.network import Request
from reader.limits import MAX_CONNECT_SECONDS, MAX_FETCH_SECONDS, MAX_STALL_SECONDS
from reader.network.addresses import host_of, is_link_local, is_private

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


class Wish(StrEnum):
    """Who wished a request.

    What the reader typed, chose or allowed, and what the program itself names, may lie anywhere.
    What strangers name may lie in the reader's own network only where the reader allowed the host.
    """

    READER = "reader"
    PROGRAM = "program"
    PAGE = "page"
    FEED = "feed"
    LIST = "list"

    @property
    def is_own(self) -> bool:
        """Whether no stranger had a say."""
        return self in (Wish.READER, Wish.PROGRAM)

    def named_on(self, place: str, address: str) -> Wish:
        """Who wishes for what a place names: of a host of the own network, it may name that host.

        A name of elsewhere does not count: its owner may have it lead anywhere a moment later.

        Args:
            place: the address of the page, feed or list.
            address: what stands there.
        """
        host = host_of(address)
        return Wish.READER if host == host_of(place) and is_private(host) else self

    def may_reach(self, place: str, *, allowed: bool) -> bool:
        """Whether a host, or a number it leads to, may be asked.

        Args:
            place: a name or a number.
            allowed: whether the reader allowed the host.
        """
        if self.is_own:
            return True
        return not is_link_local(place) and (allowed or not is_private(place))

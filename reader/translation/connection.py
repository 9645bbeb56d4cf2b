"""How the network is used for packages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.document import Request


@dataclass(frozen=True, slots=True)
class Connection:
    """How the network is used; times are seconds.

    Attributes:
        proxy: "system", "none", or an address.
        offline: whether every request is refused.
        connect_timeout: until the server takes the connection.
        stall_timeout: between two pieces of an answer.
        log_request: told of each request before it is made.
    """

    proxy: str = "system"
    offline: bool = False
    connect_timeout: float = 10.0
    stall_timeout: float = 30.0
    log_request: Callable[[Request], None] | None = None

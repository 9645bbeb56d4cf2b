"""How pages are fetched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader import __version__
from reader.document import Request

#: The program says what it is; pages that refuse it are told apart by their answer.
USER_AGENT = f"Mozilla/5.0 (compatible; BilingualReader/{__version__}; desktop)"

#: The most bytes taken of a page, unpacked.
SIZE_LIMIT = 20_000_000


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How sources are fetched.

    `proxy` is "system", "none" or an address ("http://…", "socks5h://…"); times are seconds:
    `timeout` for a page as a whole, `connect_timeout` until the server takes the connection.
    `offline` refuses every request. `log_request` is told of each one before it is made.
    """

    proxy: str = "system"
    timeout: float = 30.0
    connect_timeout: float = 10.0
    offline: bool = False
    user_agent: str = USER_AGENT
    size_limit: int = SIZE_LIMIT
    log_request: Callable[[Request], None] | None = None

"""Where a service listens, from what a person types or pastes."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from reader.domains import domain_of
from reader.errors import SyncError
from reader.network.addresses import (
    Reach,
    check_address,
    complete_address,
    host_of,
    is_secure,
    reach_of,
)

#: FreshRSS's file that speaks it; its folder shows to the web, or lies in one that does.
_FRESHRSS = "/api/greader.php"
#: What people paste along: where FreshRSS and others lead after signing in, and the API's own ends.
_ENDINGS = ("/reader/api/0", "/accounts/ClientLogin", "/i/index.php", "/index.html", "/i", "/api")

#: Who lets programs in by OAuth only, with an id and a key that a free program cannot keep secret
#: (https://www.inoreader.com/developers/app-auth).
_REGISTERED_ONLY = frozenset({"inoreader.com", "innoreader.com", "feedly.com"})


def candidates(typed: str) -> list[str]:
    """The addresses below which the API may be found, the likeliest first.

    Raises:
        RetrievalError: it is no address of the web.
        SyncError: it lies on the internet and is not secure ("unsafe-address"), or lets registered
            programs in alone ("not-registered").
    """
    url = check_address(complete_address(typed.strip()))
    if domain_of(url) in _REGISTERED_ONLY:
        raise SyncError(
            "not-registered",
            "{host} lets in programs alone that are registered there, which this one is not. "
            "Export your feeds there, and import the file here.",
            host=host_of(url),
        )
    if reach_of(host_of(url)) is Reach.PUBLIC and not is_secure(url):
        raise SyncError(
            "unsafe-address",
            "An address on the internet has to begin with https://, so that nobody on the way "
            "reads the password for {host}. Correct it.",
            host=host_of(url),
        )
    base = urlunsplit(urlsplit(url)._replace(query="")).rstrip("/")
    for ending in _ENDINGS:
        base = base.removesuffix(ending).rstrip("/")
    if base.endswith(".php"):
        return [base]
    return [base, base + _FRESHRSS, f"{base}/p{_FRESHRSS}"]


def is_freshrss(address: str) -> bool:
    """Whether a service is FreshRSS, which has ways of its own."""
    return address.endswith(_FRESHRSS)

"""Why a request failed, told apart by what requests, urllib3 or the system raised."""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator

import requests
import socks
import urllib3.exceptions

from reader.errors import RetrievalError
from reader.network import failures
from reader.network.addresses import host_of

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})


def explain(url: str, error: Exception) -> RetrievalError:
    """The reason a request failed, from what requests, urllib3 or the system raised."""
    causes = list(_causes(error))
    for cause in causes:
        if found := _fault_of_proxy(cause):
            return found
    # The innermost cause tells most: urllib3 counts "no such site" among the time-outs.
    for cause in reversed(causes):
        if found := _explained(url, cause):
            return found
    return RetrievalError(
        "connection",
        "The connection to {host} failed ({kind}). Try again.",
        host=host_of(url),
        kind=type(causes[-1]).__name__,
    )


def _fault_of_proxy(cause: BaseException) -> RetrievalError | None:
    match cause:
        case requests.exceptions.InvalidProxyURL() | urllib3.exceptions.ProxySchemeUnknown():
            return RetrievalError(
                "proxy", "The address of the proxy is wrong. Correct it in Settings."
            )
        case (
            requests.exceptions.ProxyError()
            | urllib3.exceptions.ProxyError()
            | socks.ProxyConnectionError()
        ):
            return RetrievalError(
                "proxy", "The proxy does not answer. Check the proxy in Settings."
            )
        case _:
            return None


def _explained(url: str, cause: BaseException) -> RetrievalError | None:
    """The error for a cause that tells enough by itself."""
    host = host_of(url)
    match cause:
        case requests.exceptions.SSLError() | urllib3.exceptions.SSLError():
            return RetrievalError(
                "tls",
                "{host} could not prove that it is {host}, so the page was not fetched. "
                "Its certificate is wrong or out of date, or somebody is listening.",
                host=host,
            )
        case requests.exceptions.InvalidURL() | urllib3.exceptions.LocationParseError():
            return RetrievalError(
                "bad-address", "{host} is not a web address. Check it.", host=host
            )
        case requests.exceptions.Timeout() | urllib3.exceptions.TimeoutError():
            return RetrievalError("timeout", "{host} does not answer. Try again later.", host=host)
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return RetrievalError(
                "no-network", "There is no connection to the internet. Check the network."
            )
        case socket.gaierror():
            return RetrievalError(
                "no-site", "There is no site called {host}. Check the address.", host=host
            )
        case ConnectionRefusedError():
            return RetrievalError(
                "refused", "{host} does not take connections. Check the address.", host=host
            )
        case OSError(errno=code) if code in _NO_ROUTE:
            return RetrievalError(
                "no-network", "There is no way to {host}. Check the network.", host=host
            )
        case urllib3.exceptions.DecodeError() | requests.exceptions.ContentDecodingError():
            return failures.damaged(url)
        case urllib3.exceptions.IncompleteRead():
            return failures.cut(url)
        case _:
            return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error, and what it was made of, innermost last."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = [getattr(current, "reason", None), *current.args]
        inner += [current.__cause__, current.__context__]
        waiting += [item for item in inner if isinstance(item, BaseException)]

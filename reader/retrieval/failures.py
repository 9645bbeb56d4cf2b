"""Why a page could not be fetched, told apart and in words, with what to do next."""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import requests
import socks
import urllib3.exceptions

from reader.errors import RetrievalError

#: What to do where a site keeps programs out.
_BY_BROWSER = "Open the page in a browser, save it, and open the saved file here."

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})

#: Headers by which services that keep robots out give themselves away.
_GUARD_HEADERS = ("cf-mitigated", "x-datadome", "x-amzn-waf-action", "x-sucuri-block")


def offline(url: str) -> RetrievalError:
    """The reader forbade connections."""
    return RetrievalError(
        "offline",
        f"The offline lock is on, so {_host(url)} was not asked for the page. "
        "Switch the lock off, or open a saved file.",
    )


def timed_out(url: str, seconds: float) -> RetrievalError:
    """The page took longer than it may."""
    return RetrievalError(
        "timeout",
        f"{_host(url)} did not send the page within {seconds:g} seconds. "
        "Try again, or allow more time in Settings.",
    )


def too_many_redirects(url: str) -> RetrievalError:
    """The page sends on and on."""
    return RetrievalError(
        "redirect", f"{_host(url)} sends on from address to address without end. {_BY_BROWSER}"
    )


def bad_redirect(url: str, location: str) -> RetrievalError:
    """The page sends on to what is no web address."""
    scheme = location.partition(":")[0]
    return RetrievalError(
        "redirect",
        f"{_host(url)} sends on to something that is no web page ({scheme[:20] or 'nothing'}), "
        "and that was refused.",
    )


def insecure_redirect(url: str, target: str) -> RetrievalError:
    """The page sends on from https to http."""
    return RetrievalError(
        "redirect",
        f"{_host(url)} sends on from a secure to an insecure address, and that was refused. "
        f"If you trust it, open {target} yourself.",
    )


def private_redirect(url: str) -> RetrievalError:
    """The page sends on into the reader's own network."""
    return RetrievalError(
        "redirect",
        f"{_host(url)} sends on to an address of this computer or its own network, "
        "and that was refused. Type that address yourself if you want it.",
    )


def not_html(url: str, media_type: str) -> RetrievalError:
    """The answer is no page."""
    return RetrievalError(
        "not-html", f"{url} is no web page but {media_type}. Open a page of text instead."
    )


def not_image(url: str, media_type: str) -> RetrievalError:
    """The answer is no picture that can be shown."""
    return RetrievalError("not-image", f"{url} is no picture but {media_type or 'unnamed data'}.")


def private_image(url: str) -> RetrievalError:
    """A page names a picture inside the reader's own network."""
    return RetrievalError(
        "private-address", f"The picture {url} lies on this computer or its network; not fetched."
    )


def bad_status(url: str, status: int, headers: Mapping[str, str]) -> RetrievalError:
    """The server answered, but not with the page.

    Args:
        url: what was asked for.
        status: the HTTP status.
        headers: the answer's headers.
    """
    host = _host(url)
    names = {name.lower() for name in headers}
    if any(name in names for name in _GUARD_HEADERS) or status in (403, 406, 429):
        return RetrievalError("blocked", f"{host} keeps programs out ({status}). {_BY_BROWSER}")
    if status in (401, 402):
        return RetrievalError("login", f"{host} wants a login for this page. {_BY_BROWSER}")
    if status in (404, 410):
        return RetrievalError(
            "not-found", f"{host} has no such page ({status}). Check the address."
        )
    if status == 407:
        return RetrievalError("proxy", "The proxy wants a login. Check the proxy in Settings.")
    if status == 451:
        return RetrievalError("blocked", f"{host} may not show this page where you are (451).")
    if status >= 500:
        return RetrievalError(
            "server-error", f"The server of {host} has a fault ({status}). Try again later."
        )
    return RetrievalError(
        "bad-answer", f"{host} sent no page but the answer {status}. {_BY_BROWSER}"
    )


def explain(url: str, error: Exception) -> RetrievalError:
    """The reason a request failed, from what requests, urllib3 or the system raised."""
    host = _host(url)
    causes = list(_causes(error))
    for cause in causes:
        if message := _fault_of_proxy(cause):
            return RetrievalError("proxy", message)
    # The innermost cause tells most: urllib3 counts "no such site" among the time-outs.
    for cause in reversed(causes):
        if found := _explained(host, cause):
            return RetrievalError(*found)
    return RetrievalError(
        "connection",
        f"The connection to {host} failed ({type(causes[-1]).__name__}). Try again.",
    )


def _fault_of_proxy(cause: BaseException) -> str:
    match cause:
        case requests.exceptions.InvalidProxyURL() | urllib3.exceptions.ProxySchemeUnknown():
            return "The address of the proxy is wrong. Correct it in Settings."
        case (
            requests.exceptions.ProxyError()
            | urllib3.exceptions.ProxyError()
            | socks.ProxyConnectionError()
        ):
            return "The proxy does not answer. Check the proxy in Settings."
        case _:
            return ""


def _explained(host: str, cause: BaseException) -> tuple[str, str] | None:
    """Code and message of a cause that tells enough by itself."""
    match cause:
        case requests.exceptions.SSLError() | urllib3.exceptions.SSLError():
            return (
                "tls",
                f"{host} could not prove that it is {host}, so the page was not fetched. "
                "Its certificate is wrong or out of date, or somebody is listening.",
            )
        case requests.exceptions.InvalidURL() | urllib3.exceptions.LocationParseError():
            return "bad-address", f"{host} is not a web address. Check it."
        case requests.exceptions.Timeout() | urllib3.exceptions.TimeoutError():
            return "timeout", f"{host} does not answer. Try again later."
        case socket.gaierror(errno=socket.EAI_AGAIN):
            return "no-network", "There is no connection to the internet. Check the network."
        case socket.gaierror():
            return "no-site", f"There is no site called {host}. Check the address."
        case ConnectionRefusedError():
            return "refused", f"{host} does not take connections. Check the address."
        case OSError(errno=code) if code in _NO_ROUTE:
            return "no-network", f"There is no way to {host}. Check the network."
        case urllib3.exceptions.DecodeError() | requests.exceptions.ContentDecodingError():
            return "damaged", f"What {host} sent is damaged. Try again."
        case urllib3.exceptions.IncompleteRead():
            return "cut", f"The connection to {host} broke off. Try again."
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


def _host(url: str) -> str:
    return urlsplit(url).hostname or url

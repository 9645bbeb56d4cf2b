"""Why something was not fetched, in words, with what to do next."""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator, Mapping

import requests
import socks
import urllib3.exceptions

from reader.errors import RetrievalError
from reader.messages import Message
from reader.network import failures
from reader.network.addresses import host_of

#: What to do where a site keeps programs out.
_BY_BROWSER = Message("Open the page in a browser, save it, and open the saved file here.")

#: Headers by which services that keep robots out give themselves away.
_GUARD_HEADERS = ("cf-mitigated", "x-datadome", "x-amzn-waf-action", "x-sucuri-block")


def offline(url: str) -> RetrievalError:
    """The offline lock is on."""
    return RetrievalError(
        "offline",
        "The offline lock is on, so {host} was not asked. "
        "Switch the lock off, or open what is kept on this computer.",
        host=host_of(url),
    )


def timed_out(url: str, seconds: float) -> RetrievalError:
    """The answer took longer than it may."""
    return RetrievalError(
        "timeout",
        "{host} did not send it within {seconds} seconds. "
        "Try again, or allow more time in Settings.",
        host=host_of(url),
        seconds=f"{seconds:g}",
    )


def too_many_redirects(url: str) -> RetrievalError:
    """There are more redirects than are followed."""
    return RetrievalError(
        "redirect",
        "{host} redirects again and again and never comes to a page. {advice}",
        host=host_of(url),
        advice=_BY_BROWSER,
    )


def bad_redirect(url: str, location: str) -> RetrievalError:
    """A redirect leads to something that is no web address."""
    scheme = location.partition(":")[0]
    return RetrievalError(
        "redirect",
        "{host} redirects to something that is no web page ({scheme}), and that was refused. "
        "Check the address.",
        host=host_of(url),
        scheme=scheme[:20] or Message("nothing"),
    )


def insecure_redirect(url: str, target: str) -> RetrievalError:
    """A redirect leads from https to http."""
    return RetrievalError(
        "redirect",
        "{host} redirects from a secure to an insecure address, and that was "
        "refused. If you trust it, open {target} yourself.",
        host=host_of(url),
        target=target,
    )


def private_redirect(url: str) -> RetrievalError:
    """A redirect leads into the reader's own network."""
    return RetrievalError(
        "redirect",
        "{host} redirects to an address of this computer or its own network, and "
        "that was refused. Type that address yourself if you want it.",
        host=host_of(url),
    )


def confided(url: str) -> RetrievalError:
    """A redirect would take what was sent to one host to another."""
    return RetrievalError(
        "redirect",
        "{host} wanted what it was sent to go to another address, and that was refused. "
        "Check the address.",
        host=host_of(url),
    )


def farther(url: str) -> RetrievalError:
    """A name of the reader's own network leads out of it."""
    return RetrievalError(
        "unsafe-address",
        "{host} leads out of this computer's own network now, so nothing was sent to it. "
        "Check the address.",
        host=host_of(url),
    )


def not_html(url: str, media_type: str) -> RetrievalError:
    """The answer is no page."""
    return RetrievalError(
        "not-html",
        "{url} is no web page but {media_type}. Open a page of text instead.",
        url=url,
        media_type=media_type,
    )


def not_image(url: str, media_type: str) -> RetrievalError:
    """The answer is no picture that can be shown."""
    return RetrievalError(
        "not-image",
        "{url} is no picture but {media_type}. Open the page in a browser to see it.",
        url=url,
        media_type=media_type or Message("unnamed data"),
    )


def insecure(url: str) -> RetrievalError:
    """The address is not one that has to be https."""
    return RetrievalError(
        "unsafe-address",
        "{host} offers this without encryption, so nothing was fetched from it. Get it "
        "from another place, and install it from the file.",
        host=host_of(url),
    )


def private_address(url: str) -> RetrievalError:
    """A page or a feed names an address inside the reader's own network."""
    return RetrievalError(
        "private-address",
        "{url} lies on this computer or its own network, where no page may send you. "
        "Type that address yourself if you want it.",
        url=url,
    )


def link_local(url: str) -> RetrievalError:
    """A page, a feed or a list names an address that is no site's."""
    return RetrievalError(
        "unsafe-address",
        "{url} leads to what only this computer and its neighbours know, and that was refused. "
        "Type that address yourself if you want it.",
        url=url,
    )


def too_large(url: str, limit: int) -> RetrievalError:
    """The answer is over the size limit."""
    return RetrievalError(
        "too-large",
        "{url} is larger than {limit} MB, and was left. Open it in a browser.",
        url=url,
        limit=f"{limit / 1_000_000:g}",
    )


def damaged(url: str) -> RetrievalError:
    """The answer cannot be unpacked."""
    return RetrievalError("damaged", "What {host} sent is damaged. Try again.", host=host_of(url))


def cut(url: str) -> RetrievalError:
    """The connection broke before anything came."""
    return RetrievalError(
        "cut", "The connection to {host} broke off. Try again.", host=host_of(url)
    )


def unknown_packing(url: str, name: str) -> RetrievalError:
    """The body is compressed in a way that was not asked for."""
    return RetrievalError(
        "damaged",
        "What {host} sent is packed in a way it was not asked for ({name}). {advice}",
        host=host_of(url),
        name=name[:20],
        advice=_BY_BROWSER,
    )


def bad_status(url: str, status: int, headers: Mapping[str, str]) -> RetrievalError:
    """The server answered, but not with the page.

    Args:
        url: what was asked for.
        status: the HTTP status.
        headers: the answer's headers.
    """
    host = host_of(url)
    names = {name.lower() for name in headers}
    if any(name in names for name in _GUARD_HEADERS) or status in (403, 406, 429):
        return RetrievalError(
            "blocked",
            "{host} keeps programs out ({status}). {advice}",
            host=host,
            status=status,
            advice=_BY_BROWSER,
        )
    if status in (401, 402):
        return RetrievalError(
            "login", "{host} wants a login for this page. {advice}", host=host, advice=_BY_BROWSER
        )
    if status in (404, 410):
        return RetrievalError(
            "not-found",
            "{host} has no such page ({status}). Check the address.",
            host=host,
            status=status,
        )
    if status == 407:
        return RetrievalError("proxy", "The proxy wants a login. Check the proxy in Settings.")
    if status == 451:
        return RetrievalError(
            "blocked",
            "{host} may not show this page where you are (451). Look for the same news on "
            "another site.",
            host=host,
        )
    if status >= 500:
        return RetrievalError(
            "server-error",
            "The server of {host} has a fault ({status}). Try again later.",
            host=host,
            status=status,
        )
    return RetrievalError(
        "bad-answer",
        "{host} sent no page but the answer {status}. {advice}",
        host=host,
        status=status,
        advice=_BY_BROWSER,
    )


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
        "The connection to {host} failed. Try again, or open the page in a browser.",
        host=host_of(url),
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
                "{host} could not prove that it is {host}, so the page was not fetched. Its "
                "certificate is wrong or out of date, or somebody is listening. Check the clock "
                "of this computer, or try again in another network.",
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

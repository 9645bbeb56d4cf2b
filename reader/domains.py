"""Sites are told apart by the domain that somebody registered, never by what a page says of itself.

`sport.orf.at` and `orf.at` are one site, `a.github.io` and `b.github.io` are two. Which endings
cannot be registered is Mozilla's public suffix list, as the library ships it; nothing is fetched.
"""

from __future__ import annotations

import ipaddress
import re
from functools import cache, lru_cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

_ORIGIN = re.compile(r"\A[^/?#]*//[^/?#]+")


def domain_of(address: str) -> str:
    """The registered domain an address belongs to, or "" where it has no host."""
    origin = _ORIGIN.match(address)
    return _domain_of_origin(origin[0]) if origin else ""


@lru_cache(maxsize=8192)
def _domain_of_origin(origin: str) -> str:
    try:
        return registered_domain(urlsplit(origin).hostname or "")
    except ValueError:
        return ""


def registered_domain(host: str) -> str:
    """The part of a host that somebody registered.

    A number, a name without dots and an ending on its own are given back as they are.
    """
    host = _as_looked_up(host.lower().strip("."))
    if not host or is_number(host):
        return host
    return _as_looked_up(_suffixes().privatesuffix(_as_written(host)) or host)


def has_public_ending(host: str) -> bool:
    """Whether a host ends as names that can be registered do."""
    return _suffixes().publicsuffix(_as_written(host), accept_unknown=False) is not None


def _as_looked_up(host: str) -> str:
    """A host as name servers know it, so that both ways of writing it are one."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _as_written(host: str) -> str:
    """A host as people, and the list, write it."""
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host


def is_number(host: str) -> bool:
    """Whether a host is the number of a computer, and no name."""
    try:
        ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    return True


@cache
def _suffixes() -> PublicSuffixList:
    """The list, read when the first host is looked at.

    Its names stay as they are written: to turn ten thousand of them into those of name servers
    takes longer than to read them.
    """
    return PublicSuffixList(accept_encoded_idn=False)

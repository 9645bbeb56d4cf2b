"""Web addresses as people type them, and as pages redirect to them."""

from __future__ import annotations

import ipaddress
import re
import socket
from enum import IntEnum
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from reader.domains import has_public_ending, is_number
from reader.errors import RetrievalError


class Reach(IntEnum):
    """How far away a host is."""

    HERE = 0
    NETWORK = 1
    PUBLIC = 2


WEB_SCHEMES = frozenset({"http", "https"})

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]+:", re.IGNORECASE)
#: What people leave the scheme off of: a name with a dot in it; a number, `localhost` or, with its
#: port, any name. What may follow is a port and a path.
_HOST = re.compile(
    r"^(?P<host>(?:[\w-]+\.)+(?:[^\W\d_]{2,}|xn--[\w-]+)"
    r"|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|localhost|[\w-]{2,}(?=:\d{1,5}(?:[/?#]|$)))"
    r"(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
#: Endings of files that are opened; no site ends in them.
_FILE_ENDINGS = (
    ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".txt", ".epub", ".gz", ".opml", ".argosmodel",
)  # fmt: skip
#: Networks whose addresses end in one of IPv4: compatible (RFC 4291), translated (RFC 6052, 8215).
_CARRIERS = tuple(map(ipaddress.IPv6Network, ("::/96", "64:ff9b::/96", "64:ff9b:1::/48")))
#: Where clouds tell a computer about itself, besides the link-local addresses.
_METADATA_NAMES = frozenset({"metadata.google.internal", "metadata", "instance-data"})
_METADATA_NUMBERS = frozenset({"100.100.100.200", "fd00:ec2::254"})
#: Endings that no name of the internet has (RFC 6761, 6762, 8375, ICANN's `internal`).
_PRIVATE_ENDINGS = (".localhost", ".local", ".internal", ".home.arpa", ".lan", ".localdomain")


def is_address(source: str) -> bool:
    """Whether a source is an address with a scheme (a drive letter, as in `C:`, is none)."""
    return _SCHEME.match(source) is not None


def is_web_address(source: str) -> bool:
    """Whether a source is an address of the web."""
    return source.partition(":")[0].lower() in WEB_SCHEMES and "://" in source


def complete_address(typed: str) -> str:
    """What a person typed into an address field, with its scheme where it is a bare host.

    That is `https`, and `http` for this computer and its network, which seldom have certificates.
    Anything that is not like a host (a path, a word) is given back as it is.
    """
    typed = typed.strip()
    found = _HOST.fullmatch(typed)
    if found is None or (typed.lower().endswith(_FILE_ENDINGS) and found["host"] == typed):
        return typed
    host = found["host"]
    local = is_private(host) or "." not in host
    return f"{'http' if local else 'https'}://{typed}"


def copied_address(text: str) -> str:
    """The web address that a copied text is, with its scheme; "" where it is a text to be read.

    Left off, the scheme is put before a name that ends as names of the internet do, a number, or a
    name of the reader's own network: `Node.js` and `Time:1030` are words.
    """
    address = complete_address(text)
    if not is_web_address(address) or any(map(str.isspace, address)):
        return ""
    host = host_of(address)
    is_name = is_number(host) or host == "localhost" or has_public_ending(host)
    is_name |= host.endswith(_PRIVATE_ENDINGS)
    return address if is_name or address == text.strip() else ""


def check_address(url: str) -> str:
    """A web address without fragment and `utm_…` parameters.

    Raises:
        RetrievalError: it is not http or https, has no host, or cannot be read.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname
        parts.port  # noqa: B018  a port out of range raises
    except ValueError as error:
        raise RetrievalError(
            "bad-address", "{url} is not a web address. Check it.", url=url
        ) from error
    if parts.scheme.lower() not in WEB_SCHEMES:
        raise RetrievalError(
            "bad-scheme",
            "Only http and https addresses can be opened, and this one is {scheme}:. "
            "Save the page and open the file instead.",
            scheme=parts.scheme,
        )
    if not host:
        raise RetrievalError("bad-address", "The address {url} names no site. Check it.", url=url)
    if parts.username is not None:
        raise RetrievalError(
            "bad-address",
            "The address has a user name before its site, {host}. Remove it and try again.",
            host=host,
        )
    return urlunsplit(parts._replace(query=_without_tracking(parts.query), fragment=""))


def _without_tracking(query: str) -> str:
    if "utm_" not in query:
        return query
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(k, v) for k, v in pairs if not k.startswith("utm_")])


def host_of(url: str) -> str:
    """The host of an address; where it has none, the address itself."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def is_private(host: str) -> bool:
    """Whether a host is this computer or one of its own network; false for a name of elsewhere.

    Numbers are read as the system reads them: `2130706433` and `0x7f.1` are `127.0.0.1`. An address
    that carries one of the older kind is what that one is. Names without a dot, and those with an
    ending that is never registered, are known nowhere else.
    """
    host = host.rstrip(".").lower()
    if host.endswith(_PRIVATE_ENDINGS):
        return True
    number = _number(host)
    if number is None:
        return bool(host) and "." not in host and ":" not in host
    return not number.is_global or number.is_multicast


def reach_of(host: str) -> Reach:
    """How far away a host is, by its name or number alone."""
    if not is_private(host):
        return Reach.PUBLIC
    host = host.rstrip(".").lower()
    number = _number(host)
    here = number.is_loopback if number else host == "localhost" or host.endswith(".localhost")
    return Reach.HERE if here else Reach.NETWORK


def is_link_local(host: str) -> bool:
    """Whether a host is one that only the computer beside it answers for: no site, never a feed.

    There clouds tell a computer its passwords.
    """
    host = host.rstrip(".").lower()
    number = _number(host)
    if number is None:
        return host in _METADATA_NAMES
    return number.is_link_local or str(number) in _METADATA_NUMBERS


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a host is written as; None for a name."""
    try:
        address = ipaddress.ip_address(host.split("%")[0].strip("[]"))
    except ValueError:
        try:
            return ipaddress.IPv4Address(socket.inet_aton(host))
        except (OSError, UnicodeError):
            return None
    if isinstance(address, ipaddress.IPv6Address):
        return address if address.is_loopback else _carried(address) or address
    return address


def is_secure(url: str) -> bool:
    """Whether nobody on the way can change what comes: https, or this very computer."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    local = host in ("127.0.0.1", "localhost", "::1")
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and local))


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address within one of IPv6: mapped, compatible, translated (NAT64) or of 6to4."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if any(address in network for network in _CARRIERS):
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return None

"""What makes the text of a stranger's page safe to stand in a file of ours."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

#: The schemes a link of an exported file may have.
SCHEMES = frozenset({"http", "https", "mailto"})

#: What XML 1.0 cannot hold (section 2.2), lone surrogates, and the marks that reorder text unseen.
_UNFIT = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010fffd]"
    "|[\u202a-\u202e\u2066-\u2069]"
)

_KEPT_IN_URLS = "!$%&'*+,/:;=?@_~-."
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def clean(text: str) -> str:
    """The text with plain line ends and without characters that no XML file may hold."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The text cleaned, with every run of white space folded to one space."""
    return " ".join(clean(text).split())


def safe_url(target: str) -> str:
    """A link's address, percent-encoded for any kind of file; "" where it must not be followed.

    Only http, https and mailto pass. Addresses with control characters are refused, since programs
    differ in how they read them.
    """
    target = target.strip()
    if not target.isprintable():
        return ""
    try:
        parts = urlsplit(target)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        _ = parts.port
    except ValueError:
        return ""
    if parts.scheme == "mailto":
        return _encoded(target) if "@" in parts.path and not parts.netloc else ""
    if parts.scheme not in SCHEMES or not re.fullmatch(r"[\w.-]+", host):
        return ""
    place = host if parts.port is None else f"{host}:{parts.port}"  # without name and password
    return _encoded(parts._replace(netloc=place).geturl())


def _encoded(url: str) -> str:
    head, mark, fragment = url.partition("#")
    encoded = quote(head, safe=_KEPT_IN_URLS) + mark + quote(fragment, safe=_KEPT_IN_URLS)
    return _STRAY_PERCENT.sub("%25", encoded)

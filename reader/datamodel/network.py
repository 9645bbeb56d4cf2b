"""What goes to servers and comes back: requests, and answers to those for feeds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Request:
    """One request to the network: where it went, when (aware), and why."""

    url: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "has it changed?" with: sent back together or not at all."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered to a request for a feed; an error status is an answer, too.

    `url` is where it came from after redirects, `permanent` where 301 and 308 alone led ("" if
    there was none, or another kind among them). The names of `headers` are in lower case.
    """

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    data: bytes = b""
    permanent: str = ""
    fetched_at: datetime | None = None

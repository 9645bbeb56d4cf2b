"""When a feed is asked again, and what is remembered of an answer. Pure: the clock is an argument.

The rules are those the best readers came to, each after a fault that cost somebody: servers stuck
on 304 (the validators are dropped after eight days), proxies that answer every request with a
permanent redirect (a feed moves only after five days of equal ones), hosts that ask for peace.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from reader.datamodel.feed import Fault, FetchMemory
from reader.datamodel.network import Answer, Validators
from reader.errors import ReaderError
from reader.messages import Message
from reader.network.host_queue import retry_after, time_until

#: No feed is asked sooner or, while it answers, later than this.
LEAST, MOST = timedelta(minutes=10), timedelta(hours=24)
#: The part of the waiting time that chance may add, so that not all are asked at once.
JITTER = 0.1
#: How long validators are sent back at most.
VALIDATORS_LAST = timedelta(days=8)
#: How long permanent redirects must agree before the address is changed.
MOVE_AFTER = timedelta(days=5)
#: A feed that failed so often in a row shows a mark.
MARK_AFTER = 3
#: How long a host rests that said "too many requests" without saying for how long.
REST = timedelta(minutes=10)
#: How long a feed rests that is refused or not found: a day, and a bit so that the hour changes.
REFUSED_REST = timedelta(hours=25)

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})")
_OFFLINE = frozenset({"offline", "no-network", "cancelled"})
_TOO_MANY, _GONE, _TIMED_OUT = 429, 410, 408

_GONE_FAULT = Fault(
    "gone", Message("The site says this feed is gone for good, so it is asked no more.")
)
_BUSY_FAULT = Fault(
    "busy", Message("The site asks for fewer requests, so it is left alone for a while.")
)


def request_validators(memory: FetchMemory, now: datetime) -> Validators:
    """What to send back to the server, nothing once it is too old to be trusted."""
    since = memory.validators_since
    if since is None or not timedelta() <= now - since < VALIDATORS_LAST:
        return Validators()
    return memory.validators


def wait(
    headers: Mapping[str, str],
    now: datetime,
    *,
    interval: timedelta,
    ttl: timedelta | None = None,
    jitter: float = 0.0,
) -> timedelta:
    """How long to wait after an answer: the longest that reader, feed and server ask for.

    Args:
        headers: of the answer, names in lower case.
        now: when it came.
        interval: the reader's own.
        ttl: the feed's.
        jitter: chance, 0 to 1.
    """
    asked = [
        interval,
        ttl or timedelta(),
        _max_age(headers),
        time_until(headers.get("expires"), now),
    ]
    asked.append(retry_after(headers, now) or timedelta())
    return min(MOST, max(LEAST, max(asked) * (1 + JITTER * jitter)))


def rest_of_host(answer: Answer, now: datetime) -> datetime | None:
    """Until when nothing of a host is asked, where it said that it had too many requests."""
    if answer.status != _TOO_MANY:
        return None
    return now + min(MOST, max(LEAST, retry_after(answer.headers, now) or REST))


def settle(
    memory: FetchMemory,
    outcome: Answer | ReaderError,
    now: datetime,
    *,
    interval: timedelta,
    ttl: timedelta | None = None,
    jitter: float = 0.0,
) -> FetchMemory:
    """What is remembered after a check.

    Args:
        memory: from before.
        outcome: what the server answered, and could be read if it was 200; else the error. Being
            offline, or stopped by the reader, is no check.
        now: the time of the check.
        interval: how often the reader wants the feed asked.
        ttl: how long the feed itself asks to be left alone; None leaves what it said before.
        jitter: chance, 0 to 1.
    """
    if isinstance(outcome, ReaderError):
        if outcome.code in _OFFLINE:
            return memory
        fault = Fault(outcome.code, outcome.message)
        return _failed(memory, fault, now, _pause_after(memory.failures, jitter))
    if outcome.status == _TOO_MANY:
        rest = rest_of_host(outcome, now)
        return replace(memory, checked=now, next_check=rest, fault=_BUSY_FAULT)
    if outcome.status == _GONE:
        return replace(_failed(memory, _GONE_FAULT, now, None), stopped=True)
    if outcome.status not in (200, 304):
        return _refused(memory, outcome, now, jitter)
    ttl = ttl or memory.ttl
    pause = wait(outcome.headers, now, interval=interval, ttl=ttl, jitter=jitter)
    fresh = replace(
        memory,
        checked=now,
        next_check=now + pause,
        ttl=ttl,
        failures=0,
        fault=None,
        stopped=False,
        moved_to=outcome.permanent,
        moved_since=_moved_since(memory, outcome, now),
    )
    return fresh if outcome.status == 304 else _with_validators(fresh, outcome, now)


def new_address(memory: FetchMemory, now: datetime) -> str:
    """Where the feed has moved to for good; "" while that is not sure."""
    since = memory.moved_since
    sure = since is not None and not memory.failures and now - since >= MOVE_AFTER
    return memory.moved_to if sure else ""


def is_rest(until: datetime, now: datetime) -> bool:
    """Whether what rests still does; for longer than a day it was told to by a wrong clock."""
    return now < until <= now + MOST * (1 + JITTER)


def is_due(memory: FetchMemory, now: datetime) -> bool:
    """Whether it is time to ask; a clock that was set back makes nothing wait for a day."""
    if memory.stopped:
        return False
    due = memory.next_check
    return due is None or due <= now or due - now > REFUSED_REST * (1 + JITTER)


def is_marked(memory: FetchMemory) -> bool:
    """Whether the feed shows a mark: it is gone, failed three times, or when the reader asked."""
    return memory.stopped or memory.noticed or memory.failures >= MARK_AFTER


def _failed(
    memory: FetchMemory, fault: Fault, now: datetime, pause: timedelta | None
) -> FetchMemory:
    """The memory with one failure more, and when the feed is asked again, if it is."""
    due = None if pause is None else now + pause
    failures = memory.failures + 1
    return replace(memory, checked=now, next_check=due, failures=failures, fault=fault)


def _pause_after(failures: int, jitter: float) -> timedelta:
    """How long a failure that may pass soon is waited out: 1, 2, 4 … 24 hours."""
    return min(MOST, timedelta(hours=min(24, 2 ** min(failures, 5))) * (1 + JITTER * jitter))


def _refused(memory: FetchMemory, answer: Answer, now: datetime, jitter: float) -> FetchMemory:
    fault = _status_fault(answer.status)
    if not 400 <= answer.status < 500 or answer.status == _TIMED_OUT:
        asked = min(MOST, retry_after(answer.headers, now) or timedelta())
        return _failed(memory, fault, now, max(_pause_after(memory.failures, jitter), asked))
    return _failed(memory, fault, now, REFUSED_REST * (1 + JITTER * jitter))


def _status_fault(status: int) -> Fault:
    if status in (401, 403):
        return Fault("refused", Message("The site refuses to give this feed to programs."))
    if status == 404:
        return Fault("not-found", Message("The site has no feed at this address any more."))
    if 400 <= status < 500:
        return Fault(
            "refused", Message("The site refused the request (status {status}).", status=status)
        )
    return Fault(
        "server-error", Message("The site has a fault of its own (status {status}).", status=status)
    )


def _with_validators(memory: FetchMemory, answer: Answer, now: datetime) -> FetchMemory:
    headers = answer.headers
    pair = Validators(headers.get("etag", ""), headers.get("last-modified", ""))
    given = pair != Validators()
    return replace(memory, validators=pair, validators_since=now if given else None)


def _moved_since(memory: FetchMemory, answer: Answer, now: datetime) -> datetime | None:
    if not answer.permanent:
        return None
    return memory.moved_since if answer.permanent == memory.moved_to else now


def _max_age(headers: Mapping[str, str]) -> timedelta:
    match = _MAX_AGE.search(headers.get("cache-control", "").lower()[:500])
    return timedelta(seconds=int(match.group(1))) if match else timedelta()

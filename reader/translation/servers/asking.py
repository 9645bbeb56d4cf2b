"""One question to a server, as JSON: within its limits, or an error that says why not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reader.cancellation import CancelToken
from reader.errors import TranslationError
from reader.limits import MAX_SERVER_BYTES
from reader.network.addresses import Reach
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection, Wish
from reader.translation.servers.server import Server
from reader.untrusted import MalformedDataError, read_json


def ask(
    server: Server,
    path: str,
    connection: Connection,
    *,
    seconds: float,
    data: Mapping[str, object] | None = None,
    headers: Mapping[str, str] | None = None,
    cancel: CancelToken | None = None,
) -> Any:
    """Ask a server something, and read what it answers.

    Args:
        server: who is asked.
        path: behind its address.
        connection: how the network is used.
        seconds: how long it may take.
        data: what is sent; None only asks.
        headers: sent besides.
        cancel: the wish to stop.

    Raises:
        RetrievalError: it gives no answer.
        TranslationError: it answers, and not with what it was asked for.
        Cancelled: the token was cancelled.
    """
    rules = RequestRules(
        "translation",
        Wish.READER,
        secure=server.reach is Reach.PUBLIC,
        limit=MAX_SERVER_BYTES,
        headers={"Content-Type": "application/json", **(headers or {})},
        confided=True,
        body=None if data is None else json.dumps(data).encode(),
    )
    limited = replace(connection, timeout=seconds)
    with open_url(server.address + path, rules, limited, cancel=cancel) as response:
        if response.status != 200:
            raise _refusal(server, response)
        body = response.read()
        if response.cut:
            raise no_translation(server)
    try:
        return read_json(body)
    except MalformedDataError as error:
        raise no_translation(server) from error


def no_translation(server: Server) -> TranslationError:
    """The error for an answer that is none."""
    return TranslationError(
        "bad-answer",
        "{host} answered, but not with a translation. Check that its address is right.",
        host=server.host,
    )


def _refusal(server: Server, response: Response) -> TranslationError:
    """Why a server does not translate, by the status of its answer; its own words are not shown."""
    if response.status in (401, 402, 403) or (response.status == 400 and not server.key):
        return TranslationError(
            "key-refused",
            "{host} does not let the program in. Check the key.",
            host=server.host,
        )
    if response.status == 429:
        return TranslationError(
            "too-many",
            "{host} takes no more for the moment (429). Try again later.",
            host=server.host,
        )
    if response.status == 404 and server.model:
        return TranslationError(
            "no-model",
            "{host} has no model {model}. Choose one that it has.",
            host=server.host,
            model=server.model,
        )
    return TranslationError(
        "server-refused",
        "{host} cannot translate now ({status}). Try again later.",
        host=server.host,
        status=response.status,
    )

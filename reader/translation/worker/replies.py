"""Replies of the worker as JSON.

The process runs models of strangers, so that nothing it says is trusted, or unpickled. Requests,
which the program makes itself, are pickled.
"""

from __future__ import annotations

import json

from reader import codec
from reader.translation.worker.protocol import BatchDone, BatchFailed, Ready, Reply
from reader.untrusted import read_json

_KINDS: dict[str, type[Reply]] = {kind.__name__: kind for kind in (Ready, BatchDone, BatchFailed)}


class ReplyError(Exception):
    """Some bytes are no reply."""


def encode_reply(reply: Reply) -> bytes:
    """A reply as JSON."""
    values = {"reply": type(reply).__name__, **codec.plain(reply)}
    return json.dumps(values).encode("ascii")


def decode_reply(data: bytes) -> Reply:
    """The reply in some bytes.

    Raises:
        ReplyError: there is none.
    """
    try:
        values = read_json(data, mend=False)
        reply = codec.made(_KINDS[values.pop("reply")], values)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise ReplyError(type(error).__name__) from error
    if isinstance(reply, BatchDone) and any(
        place < 0 for made in reply.translations for link in made.alignment for place in link
    ):
        raise ReplyError("a place before the text")
    return reply

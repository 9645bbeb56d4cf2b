"""Replies of the worker as JSON.

The process runs models of strangers, so that nothing it says is trusted, or unpickled. Requests,
which the program makes itself, are pickled.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from datetime import datetime
from typing import Any

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.messages import Message
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    ErrorInfo,
    Ready,
    Reply,
)
from reader.untrusted import read_json


class ReplyError(Exception):
    """Some bytes are no reply."""


def encode_reply(reply: Reply) -> bytes:
    """A reply as JSON."""
    match reply:
        case Ready(pid):
            values: dict[str, Any] = {"ready": pid}
        case BatchDone(batch_id, translations, seconds):
            done = [_from_translation(translation) for translation in translations]
            values = {"done": batch_id, "seconds": seconds, "translations": done}
        case BatchFailed(batch_id, error):
            values = {
                "failed": batch_id,
                "code": error.code,
                "message": _from_message(error.message),
                "traceback": error.traceback,
            }
    return json.dumps(values).encode("ascii")


def decode_reply(data: bytes) -> Reply:
    """The reply in some bytes.

    Raises:
        ReplyError: there is none.
    """
    try:
        return _reply(read_json(data, mend=False))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise ReplyError(type(error).__name__) from error


def _reply(values: dict[str, Any]) -> Reply:
    match values:
        case {"ready": int(pid)}:
            return Ready(pid)
        case {"done": int(batch_id), "seconds": seconds, "translations": list(done)}:
            translations = tuple(_to_translation(item) for item in done)
            return BatchDone(batch_id, translations, _number(seconds))
        case {"failed": int(batch_id), "code": str(code), "message": message, "traceback": str(at)}:
            return BatchFailed(batch_id, ErrorInfo(code, _to_message(message), at))
    raise ValueError


def _from_translation(translation: Translation) -> dict[str, Any]:
    created = translation.created
    return asdict(translation) | {
        "pair": [translation.pair.source, translation.pair.target],
        "created": created.isoformat() if created else None,
    }


def _to_translation(values: dict[str, Any]) -> Translation:
    source, target = map(_text, values["pair"])
    created = values["created"]
    return Translation(
        source=_text(values["source"]),
        text=_text(values["text"]),
        pair=Pair(source, target),
        packages=tuple(map(_text, values["packages"])),
        score=_number(values["score"]),
        alignment=tuple(map(_link, values["alignment"])),
        doubts=tuple(map(Doubt, values["doubts"])),
        created=datetime.fromisoformat(created) if created is not None else None,
        failed=values["failed"] is True,
    )


def _from_message(message: Message) -> dict[str, Any]:
    values = ((k, _from_message(v) if isinstance(v, Message) else v) for k, v in message.values)
    return {"template": message.template, "values": dict(values)}


def _to_message(values: dict[str, Any]) -> Message:
    given = {
        _text(name): _to_message(value) if isinstance(value, dict) else _text(value)
        for name, value in values["values"].items()
    }
    return Message(_text(values["template"]), **given)


def _link(values: list[Any]) -> tuple[int, int, int, int]:
    a, b, c, d = values
    if not all(type(place) is int and place >= 0 for place in values):
        raise ValueError
    return a, b, c, d


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError
    return float(value)

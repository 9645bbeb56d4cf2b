"""Frozen dataclasses as JSON and back, checked value by value.

What is read comes from a file that may be damaged or of another version: a value that does not fit
is a `ValueError`, never an object of the wrong shape. Fields that have their default are left out.
"""

from __future__ import annotations

import base64
import json
import types
import zlib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.messages import Message
from reader.untrusted import MalformedDataError, read_json

T = TypeVar("T")


def dumped(value: Any) -> str:
    """A dataclass as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def loaded(kind: type[T], text: str | bytes) -> T:
    """A dataclass from its JSON.

    Raises:
        ValueError: the text is damaged, or is of another dataclass.
    """
    try:
        value = _made(kind, read_json(text))
    except MalformedDataError as error:
        raise ValueError(str(error)) from error
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(f"no {kind.__name__}: {error}") from error
    assert isinstance(value, kind)
    return value


def packed(value: Any) -> bytes:
    """A dataclass as compressed JSON."""
    return zlib.compress(dumped(value).encode("utf-8", "replace"))


def unpacked(kind: type[T], data: bytes, *, limit: int) -> T:
    """A dataclass from its compressed JSON.

    Raises:
        ValueError: the data is damaged, or larger than `limit` bytes.
    """
    return loaded(kind, inflated(data, limit=limit))


def inflated(data: bytes, *, limit: int) -> bytes:
    """What was compressed with zlib.

    Raises:
        ValueError: the data is damaged, or larger than `limit` bytes.
    """
    machine = zlib.decompressobj()
    try:
        found = machine.decompress(data, limit)
    except zlib.error as error:
        raise ValueError("damaged") from error
    if not machine.eof:
        raise ValueError("damaged, or too large")
    return found


def schema(kind: type[Any]) -> int:
    """A number that changes when the form of a dataclass, or of one in it, changes."""
    return zlib.crc32(repr(_form(kind, ())).encode())


def _form(kind: Any, above: tuple[Any, ...]) -> Any:
    if is_dataclass(kind) and kind not in above:
        hints = _hints(kind)  # type: ignore[arg-type]
        return [(name, _form(hint, (*above, kind))) for name, hint in hints.items()]
    arguments = [_form(argument, above) for argument in get_args(kind)]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return sorted(kind)
    return (str(get_origin(kind) or getattr(kind, "__name__", kind)), *arguments)


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return [value.template, {name: _plain(inner) for name, inner in value.values}]
    if is_dataclass(value):
        told = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(v) for field, v in told if v != _default(field)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(item) for item in value]
    return value


def _default(field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _made(kind: Any, value: Any) -> Any:
    """The value as an object of a type.

    Raises:
        ValueError: it does not fit.
    """
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if origin is not None and issubclass(origin, Mapping):
        _, item = get_args(kind)
        return {str(key): _made(item, inner) for key, inner in _of(dict, value).items()}
    if kind is Message:
        template, values = _of(list, value)
        return Message(_of(str, template), **{k: _message_value(v) for k, v in values.items()})
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]
        told = _of(dict, value)
        return kind(**{name: _made(hints[name], inner) for name, inner in told.items()})  # type: ignore[operator]
    return _scalar(kind, value)


def _scalar(kind: Any, value: Any) -> Any:
    if kind is datetime:
        moment = datetime.fromisoformat(_of(str, value))
        if moment.tzinfo is None:
            raise ValueError("a time without an offset")
        return moment
    if kind is timedelta:
        return timedelta(seconds=float(value))
    if kind is bytes:
        return base64.b64decode(_of(str, value), validate=True)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if issubclass(kind, StrEnum):
        return kind(_of(str, value))
    return _of(kind, value)


def _of(kind: type[T], value: Any) -> T:
    if type(value) is not kind:
        raise ValueError(f"{type(value).__name__} instead of {kind.__name__}")
    return value


def _message_value(value: Any) -> Any:
    return _made(Message, value) if isinstance(value, list) else _of(str, value)


def _one_of(kinds: tuple[Any, ...], value: Any) -> Any:
    if value is None and type(None) in kinds:
        return None
    (kind,) = (kind for kind in kinds if kind is not type(None))
    return _made(kind, value)


def _tuple(kinds: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    items = _of(list, value)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_made(kinds[0], item) for item in items)
    if len(kinds) != len(items):
        raise ValueError("a tuple of another length")
    return tuple(_made(kind, item) for kind, item in zip(kinds, items, strict=True))

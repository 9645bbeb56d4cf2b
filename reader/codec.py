"""Frozen dataclasses as JSON and back, checked value by value.

What is read comes from a file that may be damaged or of another version, or from a process that is
not trusted: a value that does not fit is a `ValueError`, never an object of the wrong shape. Fields
that have their default are left out. How a type is written and read is found out once.
"""

from __future__ import annotations

import base64
import json
import math
import types
import zlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import MAXYEAR, MINYEAR, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.messages import Message
from reader.untrusted import read_json

T = TypeVar("T")
Convert = Callable[[Any], Any]

_AS_IT_IS = frozenset({str, int, bool, float, type(None)})


def dumped(value: Any) -> str:
    """A dataclass as JSON."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def loaded(kind: type[T], text: str | bytes) -> T:
    """A dataclass from its JSON.

    Raises:
        ValueError: the text is damaged, or is of another dataclass.
    """
    return made(kind, read_json(text))


def made(kind: type[T], values: Any) -> T:
    """A dataclass from what its JSON holds.

    Raises:
        ValueError: the values are of another dataclass.
    """
    wanted: Any = kind
    try:
        found = _reader(wanted)(values)
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(f"no {kind.__name__}: {error}") from error
    assert isinstance(found, kind)
    return found


def plain(value: Any) -> Any:
    """A value as what JSON has: dicts, lists, strings, numbers."""
    kind: Any = type(value)
    return value if kind in _AS_IT_IS else _writer(kind)(value)


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
    except (zlib.error, TypeError) as error:  # or no bytes at all
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


@cache
def _writer(kind: type[Any]) -> Convert:
    """What makes plain values of a type."""
    if kind is Message:
        return lambda value: [value.template, {name: plain(v) for name, v in value.values}]
    if is_dataclass(kind):
        defaults = [(field.name, _default(field)) for field in fields(kind)]
        return lambda value: {
            name: plain(inner)
            for name, default in defaults
            if (inner := getattr(value, name)) != default
        }
    for known, write in _WRITERS.items():
        if issubclass(kind, known):
            return write
    raise TypeError(f"{kind.__name__} is not kept")


_WRITERS: dict[type[Any], Convert] = {
    str: str.__str__,  # of an enumeration
    datetime: datetime.isoformat,
    timedelta: timedelta.total_seconds,
    bytes: lambda value: base64.b64encode(value).decode(),
    Mapping: lambda value: {str(key): plain(item) for key, item in value.items()},
    tuple: lambda value: (
        value if _AS_IT_IS.issuperset(map(type, value)) else [plain(item) for item in value]
    ),
}


def _default(field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _reader(kind: Any) -> Convert:
    """What makes values of a type of plain ones; it raises a ValueError for one that is none."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        read = _reader(inner)
        return lambda value: None if value is None else read(value)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is not None and issubclass(origin, Mapping):
        item = _reader(arguments[1])
        return lambda value: {str(key): item(inner) for key, inner in _of(dict, value).items()}
    if kind in _READERS:
        return _READERS[kind]
    if is_dataclass(kind):
        return _dataclass_reader(kind)  # type: ignore[arg-type]
    if issubclass(kind, StrEnum):
        return lambda value: kind(_of(str, value))
    return lambda value: _of(kind, value)


def _dataclass_reader(kind: type[Any]) -> Convert:
    """Reads an object with the fields by name, or a list of all of them in order."""
    names = list(_hints(kind))
    readers: dict[str, Convert] = {}

    def read(value: Any) -> Any:
        if not readers:  # only now, since a dataclass may hold itself
            readers.update({name: _reader(hint) for name, hint in _hints(kind).items()})
        told = value if type(value) is dict else dict(zip(names, _of(list, value), strict=True))
        return kind(**{name: readers[name](inner) for name, inner in told.items()})

    return read


def _tuple_reader(kinds: tuple[Any, ...]) -> Convert:
    if set(kinds) <= {str, int, bool}:
        return lambda value: _tuple_of(kinds, value)
    readers = [_reader(kind) for kind in kinds if kind is not Ellipsis]
    if len(readers) < len(kinds):
        return lambda value: tuple(map(readers[0], _of(list, value)))
    return lambda value: tuple(
        read(item) for read, item in zip(readers, _of(list, value), strict=True)
    )


def _tuple_of(kinds: tuple[type[Any], ...], value: Any) -> tuple[Any, ...]:
    """A tuple of what needs no change; pages of translations hold thousands of them."""
    if tuple(map(type, _of(list, value))) != kinds:
        raise ValueError("a tuple of other things")
    return tuple(value)


def _of(kind: type[T], value: Any) -> T:
    if type(value) is not kind:
        raise ValueError(f"{type(value).__name__} instead of {kind.__name__}")
    return value


def read_moment(value: Any) -> datetime:
    """A moment from its ISO 8601 text.

    Raises:
        ValueError: it is none, has no offset, or is none by the clocks of some place.
    """
    moment = datetime.fromisoformat(_of(str, value))
    if moment.tzinfo is None or not MINYEAR < moment.year < MAXYEAR:
        raise ValueError("no moment")
    return moment


def _read_float(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError("no number")
    return float(value)


def _read_message(value: Any) -> Message:
    template, values = _of(list, value)
    told = _of(dict, values).items()
    texts = {name: _read_message(v) if type(v) is list else _of(str, v) for name, v in told}
    return Message(_of(str, template), **texts)


_READERS: dict[Any, Convert] = {
    datetime: read_moment,
    timedelta: lambda value: timedelta(seconds=_read_float(value)),
    float: _read_float,
    bytes: lambda value: base64.b64decode(_of(str, value), validate=True),
    Message: _read_message,
}

"""JSON and TOML that somebody else wrote, read without trust.

Python's readers raise more than errors of their own: a `ValueError` for a number of thousands of
digits, a `RecursionError` for brackets in brackets, Unicode errors for bytes that are no UTF-8.
Here all of it is one error. What is nested deeper than any real file is refused too, so that those
who walk through it, or write it again, need not mind; and no text keeps half a surrogate.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from typing import Any

from reader.limits import MAX_DATA_DEPTH, MAX_NUMBER_BITS

_HALF_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class MalformedDataError(ValueError):
    """The data is not what it should be."""


def read_json(data: bytes | str, *, strict: bool = True, mend: bool = True) -> Any:
    """What some JSON holds.

    Args:
        data: in UTF-8, with or without a byte order mark.
        strict: whether line breaks and tabs inside of strings are refused, and numbers without
            end, which are none of JSON and can be made no whole ones.
        mend: whether halves of surrogates are replaced, which no file and no database takes.

    Raises:
        MalformedDataError: it is no JSON, or is nested too deep.
    """
    try:
        text = _text(data)
        number = _finite if strict else None
        value = json.loads(text, strict=strict, parse_constant=number, parse_float=number)
    except (ValueError, RecursionError) as error:
        raise MalformedDataError(f"no JSON ({type(error).__name__})") from error
    _check(value)
    return _without_halves(value) if mend and _ESCAPED_HALF.search(text) else value


def read_toml(data: bytes | str) -> dict[str, Any]:
    """What some TOML holds.

    Args:
        data: in UTF-8, with or without a byte order mark.

    Raises:
        MalformedDataError: it is no TOML, or is nested too deep.
    """
    try:
        tables = tomllib.loads(_text(data))  # which refuses half surrogates
    except tomllib.TOMLDecodeError as error:
        raise MalformedDataError(str(error)) from error
    except (ValueError, RecursionError) as error:
        raise MalformedDataError(f"no TOML ({type(error).__name__})") from error
    _check(tables)
    return tables


def _text(data: bytes | str) -> str:
    if isinstance(data, bytes):
        return data.decode("utf-8-sig")
    return _HALF_SURROGATE.sub("\ufffd", data.removeprefix("\ufeff"))


def _finite(text: str) -> float:
    """A number; a `ValueError` for one that is none, or beyond all."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _check(value: Any) -> None:
    """Refuse what is nested too deep, and numbers no one can write.

    Raises:
        MalformedDataError: there is such a thing in it.
    """
    level = [value]
    for _ in range(MAX_DATA_DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise MalformedDataError(f"more than {MAX_DATA_DEPTH} lists and tables within each other")


def _inside(value: Any) -> list[Any]:
    """The lists and tables directly in a value."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if any(isinstance(item, int) and item.bit_length() > MAX_NUMBER_BITS for item in items):
        raise MalformedDataError("a number of thousands of digits")
    return [item for item in items if isinstance(item, list | dict)]


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else _HALF_SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_halves(item) for item in value]
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(item) for key, item in value.items()}
    return value

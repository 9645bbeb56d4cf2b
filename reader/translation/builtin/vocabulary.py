"""The words that the rules know, which stand in data files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from reader.resources import resource_path
from reader.untrusted import read_toml


def words(*names: str) -> frozenset[str]:
    """Words that are written with spaces between them.

    Args:
        *names: the file, "english" or "chinese", of what the rules read; and the path in it.
    """
    return frozenset(_value(*names).split())


def characters(*names: str) -> frozenset[str]:
    """Characters that are written without spaces; the arguments are those of `words`."""
    return frozenset("".join(_value(*names).split()))


def table(*names: str) -> dict[str, str]:
    """What stands for each word or pattern, in order; the arguments are those of `words`."""
    return dict(_value(*names))


def numbers(*names: str) -> dict[str, int]:
    """What stands for each word, of numbers; the arguments are those of `words`."""
    return dict(_value(*names))


def patterns(*names: str) -> Sequence[str]:
    """Patterns in order; the arguments are those of `words`."""
    return tuple(_value(*names))


def keys_by_word(table: dict[str, str]) -> dict[str, str]:
    """A table the other way round, whose values are words with spaces between them."""
    return {word: key for key, row in table.items() for word in row.split()}


def _value(language: str, *names: str) -> Any:
    found: Any = _file(language)
    for name in names:
        found = found[name]
    return found


@cache
def _file(language: str) -> dict[str, Any]:
    return read_toml(resource_path("builtin", f"{language}.toml").read_bytes())

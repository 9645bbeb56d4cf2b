"""The words that the rules know, which stand in data files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from reader.resources import resource_path
from reader.untrusted import read_toml


def words(language: str, topic: str, name: str) -> frozenset[str]:
    """Words that are written with spaces between them.

    Args:
        language: the file, "english" or "chinese": of what the rules read.
        topic: a table of the file.
        name: a value in it.
    """
    return frozenset(_topic(language, topic)[name].split())


def characters(language: str, topic: str, name: str) -> frozenset[str]:
    """Characters that are written without spaces; the arguments are those of `words`."""
    return frozenset("".join(_topic(language, topic)[name].split()))


def table(language: str, topic: str, name: str = "") -> dict[str, str]:
    """What stands for each word or pattern, in order; without a name the topic is the table."""
    found = _topic(language, topic)
    return dict(found[name] if name else found)


def numbers(language: str, topic: str, name: str) -> dict[str, float]:
    """What stands for each word, of numbers; the arguments are those of `words`."""
    return dict(_topic(language, topic)[name])


def patterns(language: str, topic: str, name: str) -> Sequence[str]:
    """Patterns in order; the arguments are those of `words`."""
    return tuple(_topic(language, topic)[name])


def keys_by_word(table: dict[str, str]) -> dict[str, str]:
    """A table the other way round, whose values are words with spaces between them."""
    return {word: key for key, row in table.items() for word in row.split()}


def _topic(language: str, topic: str) -> dict[str, Any]:
    return _file(language)[topic]  # type: ignore[no-any-return]


@cache
def _file(language: str) -> dict[str, Any]:
    return read_toml(resource_path("builtin", f"{language}.toml").read_bytes())

"""Simplified and traditional Chinese characters, converted by OpenCC."""

from __future__ import annotations

from functools import cache
from typing import Any

#: OpenCC's configurations, by the characters wanted. Traditional ones are those of Taiwan:
#: `s2t` follows a standard of its own, whose 爲, 裏 and 喫 nobody writes.
_CONFIGURATIONS = {"simplified": "t2s", "traditional": "s2tw"}

#: Who writes traditional characters quotes with brackets; apostrophes of names stay.
_QUOTES = str.maketrans("“”", "「」")


@cache
def _converter(script: str) -> Any:
    import opencc

    return opencc.OpenCC(_CONFIGURATIONS[script])


def to_script(text: str, script: str) -> str:
    """A Chinese text in "simplified" or "traditional" characters; with "as-is" unchanged."""
    if script not in _CONFIGURATIONS or text.isascii():
        return text
    converted = str(_converter(script).convert(text))
    return converted.translate(_QUOTES) if script == "traditional" else converted

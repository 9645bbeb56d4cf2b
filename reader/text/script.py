"""Simplified and traditional Chinese characters, converted by OpenCC."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

#: OpenCC's configurations, by the characters wanted. Traditional ones are those of Taiwan:
#: `s2t` follows a standard of its own, whose 爲, 裏 and 喫 nobody writes.
_CONFIGURATIONS = {"simplified": "t2s", "traditional": "s2tw"}

#: Texts in traditional characters quote with 「」, and with 『』 inside of those. A single mark
#: without a partner is an apostrophe.
_QUOTES = str.maketrans("“”", "「」")
_SINGLE_QUOTES = re.compile("‘([^‘’]*)’")


@cache
def _converter(script: str) -> Any:
    import opencc

    return opencc.OpenCC(_CONFIGURATIONS[script])


def to_script(text: str, script: str) -> str:
    """A Chinese text in "simplified" or "traditional" characters; with "as-is" unchanged."""
    if script not in _CONFIGURATIONS or text.isascii():
        return text
    converted = str(_converter(script).convert(text))
    return _in_brackets(converted) if script == "traditional" else converted


def _in_brackets(text: str) -> str:
    text = text.translate(_QUOTES)

    def quoted(found: re.Match[str]) -> str:
        is_within = text.count("「", 0, found.start()) > text.count("」", 0, found.start())
        return f"『{found[1]}』" if is_within else f"「{found[1]}」"

    return _SINGLE_QUOTES.sub(quoted, text)

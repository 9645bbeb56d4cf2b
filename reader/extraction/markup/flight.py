"""The text that Next.js streams to its page in scripts, when nothing of it stands in the markup.

The pushed strings are one stream of rows, `id:value` and a line break: trees of elements, objects,
and long texts, which say their length in bytes (`id:T2f,…`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from reader.extraction.markup import state, structured
from reader.limits import MAX_DATA_CHARACTERS
from reader.untrusted import MalformedDataError, read_json

#: How a script begins that pushes a part of the stream.
_PUSH = re.compile(r"\s{0,9}self\.__next_f\.push\(")
_TEXT_ROW = re.compile(rb"[0-9a-f]{1,6}:T([0-9a-f]{1,6}),")
_ROW = re.compile(rb"[0-9a-f]{0,6}:([^\n]*)\n?")
#: Elements that are lines of an article; items of lists only if they are as long as sentences.
_LINES, _SHORTEST_ITEM = ("p", "h2", "h3", "h4", "blockquote", "li"), 40
_DEEPEST = 80


def pushed(script: str) -> str:
    """The part of the stream that a script pushes; "" for any other script."""
    if not _PUSH.match(script):
        return ""
    try:
        parts = read_json(script[script.find("[") : script.rfind("]") + 1])
    except MalformedDataError:
        return ""
    text = parts[1] if isinstance(parts, list) and len(parts) == 2 else ""
    return text if isinstance(text, str) else ""


def paragraphs(parts: Sequence[str]) -> list[str]:
    """The longest text in the stream: one long text, an object's, or that of a tree."""
    stream = "".join(parts)
    if len(stream) > MAX_DATA_CHARACTERS:
        return []
    return max(_texts(stream.encode("utf-8", "replace")), key=_length, default=[])


def _length(lines: Sequence[str]) -> int:
    return sum(map(len, lines))


def _texts(stream: bytes) -> Iterator[list[str]]:
    at = 0
    while at < len(stream):
        if found := _TEXT_ROW.match(stream, at):
            at = found.end() + int(found.group(1), 16)
            yield structured.paragraphs(stream[found.end() : at].decode("utf-8", "replace"))
        elif found := _ROW.match(stream, at):
            at = found.end()
            row = found.group(1).decode("utf-8", "replace")
            yield state.read_state([row])
            yield _of_tree(row)
        else:
            end = stream.find(b"\n", at)
            at = end + 1 if end >= 0 else len(stream)


def _of_tree(row: str) -> list[str]:
    """The lines of a tree of elements."""
    if not row.startswith("["):
        return []
    try:
        return list(_lines(read_json(row), _DEEPEST))
    except MalformedDataError:
        return []


def _lines(node: Any, depth: int) -> Iterator[str]:
    """The text of the elements that are lines, in their order."""
    if depth == 0:
        return
    if isinstance(node, list) and len(node) >= 4 and node[0] == "$" and node[1] in _LINES:
        text = " ".join(_text(node[3], depth).split())
        if text and (node[1] != "li" or len(text) >= _SHORTEST_ITEM):
            yield text
        return
    for child in (
        node if isinstance(node, list) else node.values() if isinstance(node, dict) else ()
    ):
        yield from _lines(child, depth - 1)


def _text(node: Any, depth: int) -> str:
    """What an element says: the strings among its children, as they follow each other."""
    if depth == 0:
        return ""
    if isinstance(node, str):
        return "" if node.startswith("$") else node
    if isinstance(node, dict):
        return _text(node.get("children"), depth - 1)
    if not isinstance(node, list):
        return ""
    if len(node) >= 4 and node[0] == "$":
        return _text(node[3], depth - 1)
    return "".join(_text(child, depth - 1) for child in node)

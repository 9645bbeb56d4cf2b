"""Finds the sentences for people in the parts below the window, as templates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: The packages and modules whose sentences can come to a person in the window.
SPEAKING = (
    "dictionary",
    "errors.py",
    "export",
    "extraction",
    "retrieval",
    "services",
    "patterns.py",
    "settings.py",
    "spam",
    "storage",
    "translation",
    "ui/printing.py",
)

_SENTENCE = re.compile(r".*(\.|[.:] \{\d\})", re.DOTALL)


def sentences(root: Path) -> Iterator[tuple[str, str]]:
    """Every sentence, with the file it stands in; what is filled in is "{0}", "{1}", …

    A sentence is a text of three words or more that ends with a full stop, or with something filled
    in after one, and is no docstring.
    """
    for name in SPEAKING:
        place = root / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            tree = ast.parse(path.read_text("utf-8"))
            for text in _texts(tree, _docstrings(tree)):
                if _SENTENCE.fullmatch(text) and len(text.split()) > 2:
                    yield text, str(path.relative_to(root))


def _docstrings(tree: ast.AST) -> set[int]:
    """The ids of the nodes that are docstrings, or texts on their own."""
    alone = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    return {id(value) for value in alone if isinstance(value, ast.Constant)}


def _texts(node: ast.AST, skip: set[int]) -> Iterator[str]:
    if id(node) in skip:
        return
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _texts(value.value, skip)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, skip)


def _template(node: ast.JoinedStr) -> str:
    text, number = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            text += str(value.value)
        else:
            text += f"{{{number}}}"
            number += 1
    return text

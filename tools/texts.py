"""Texts that `lupdate` does not see by itself, written down for it.

The parts below the window know nothing of Qt. Their texts stand as literals where a `Message` or an
error is made, and in a few tables; this finds both. So it does with the table of actions.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

from reader.datamodel.page import CONCEALMENTS
from reader.export import Format
from reader.languages import NAMES
from reader.settings import Settings
from reader.spam.reasons import TEMPLATES
from reader.ui.actions import ACTIONS

READER = Path(__file__).resolve().parent.parent / "reader"

#: The command line speaks English only.
_UNTRANSLATED = "cli"

_TEXTS_OF_A_SETTING = ("label", "help", "zero", "also")

#: What a request to the network is made for: `reader.datamodel.network.Request`.
REQUESTS = (
    *("page", "redirect", "picture", "feed", "package", "list of packages", "new version"),
    "translation",
    *("account", "sync"),
)


def texts() -> frozenset[str]:
    """Every template and table text of the parts below the window."""
    return frozenset(templates()) | frozenset(table_texts())


def templates(root: Path = READER) -> Iterator[str]:
    """The literal templates of messages and errors in the code, English with names in braces."""
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] != _UNTRANSLATED:
            for call in _calls(ast.parse(path.read_text("utf-8"))):
                yield from _literals(template_of(call))


def template_of(call: ast.Call) -> ast.expr | None:
    """The argument of a call that is the template of a message; None where there is none."""
    name = getattr(call.func, "id", "")
    if name == "Message" and call.args:
        return call.args[0]
    if name.endswith("Error") and not hasattr(builtins, name) and len(call.args) == 2:
        return call.args[1]
    return None


def table_texts() -> Iterator[str]:
    """The texts that stand in tables."""
    for group in fields(Settings):
        default = getattr(Settings(), group.name)
        yield str(type(default).__doc__)
        for field in fields(default):
            yield from filter(None, (field.metadata[name] for name in _TEXTS_OF_A_SETTING))
    labels = [form.label for form in Format]
    for table in (TEMPLATES.values(), CONCEALMENTS.values(), NAMES.values(), REQUESTS, labels):
        yield from table


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _literals(argument: ast.expr | None) -> Iterator[str]:
    """The texts an argument may be, without those that only hold other messages."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        if any(character.isalpha() for character in re.sub(r"\{\w+\}", "", argument.value)):
            yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)


def source(collected: Iterable[str]) -> str:
    """A Python file that `lupdate` understands, with the texts and those of the actions in it."""
    told = [("Message", text) for text in sorted(collected)]
    told += [("Actions", text) for a in ACTIONS for text in (a.text, a.also) if text]
    return "".join(f'QT_TRANSLATE_NOOP("{name}", {_quoted(text)})\n' for name, text in told)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

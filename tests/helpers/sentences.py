"""Every sentence that a person reads where something fails, as the code says it.

    python -m tests.helpers.sentences

prints them as a table, with the module that says each and what Chinese readers read.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from reader.resources import resource_path
from tools.texts import READER, template_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """What an error says: where it is made, its template, and what is filled in."""

    module: str
    text: str
    values: tuple[ast.expr, ...] = ()


def sentences() -> Iterator[Sentence]:
    """The templates of all expected errors, and the sentences of wrong usage."""
    for path in sorted(READER.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "").endswith("Error"):
                text = _text(_template(node))
                if text and text != "{message}":
                    module = path.relative_to(READER).as_posix()
                    yield Sentence(module, text, tuple(word.value for word in node.keywords))


def causes(module: str) -> Iterator[str]:
    """The templates of the messages that a module fills into its errors."""
    for node in ast.walk(ast.parse((READER / module).read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
            yield _text(node.args[0])


def chinese() -> dict[str, str]:
    """The translation of each template."""
    tree = ET.parse(resource_path("i18n", "reader_zh_CN.ts"))
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iter("message")}


def _template(call: ast.Call) -> ast.expr | None:
    if getattr(call.func, "id", "") == "UsageError":
        return call.args[0] if call.args else None
    return template_of(call)


def _text(template: ast.expr | None) -> str:
    if isinstance(template, ast.Constant) and isinstance(template.value, str):
        return template.value
    if isinstance(template, ast.JoinedStr):
        parts = (p.value if isinstance(p, ast.Constant) else "{value}" for p in template.values)
        return "".join(map(str, parts))
    return ""


if __name__ == "__main__":
    translations = chinese()
    for sentence in sentences():
        row = (sentence.module, sentence.text, translations.get(sentence.text, ""))
        sys.stdout.write("\t".join(row) + "\n")

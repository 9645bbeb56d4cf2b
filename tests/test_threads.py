"""Work on another thread gives what it found to the window's thread, and changes nothing there.

A service that changes its own state from its work races with whoever reads it, and shows it only
now and then, on a machine that is slow enough.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).parents[1] / "reader"
PLACES = sorted(path for room in ("services", "ui") for path in (READER / room).rglob("*.py"))

#: The thread that owns the library may say so itself: only that thread compares it with its own.
OWNER = ("library.py", "self._owner")

#: Methods that change the collection they are called on.
CHANGING = {
    *("add", "append", "clear", "discard", "extend", "insert"),
    *("pop", "popitem", "remove", "setdefault", "update"),
}

_Work = ast.FunctionDef | ast.Lambda


def works(tree: ast.Module) -> Iterator[_Work]:
    """The functions that a task may be made of: they take a token and tell how far they are."""
    for node in ast.walk(tree):
        if isinstance(node, _Work):
            taken = [argument.arg.strip("_") for argument in node.args.args]
            if taken[-2:] in (["cancel", "progress"], ["token", "progress"]):
                yield node


def changed(work: _Work) -> Iterator[str]:
    """What a function changes of the object it belongs to."""
    for node in ast.walk(work):
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign | ast.Delete):
            targets = node.targets
        elif isinstance(node, ast.AugAssign | ast.AnnAssign):
            targets = [node.target]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            targets = [node.func.value] if node.func.attr in CHANGING else []
        names = (ast.unparse(target) for target in targets)
        yield from (name for name in names if name.startswith("self."))


def test_work_on_another_thread_changes_nothing_of_its_service() -> None:
    found = [
        (path.name, name)
        for path in PLACES
        for work in works(ast.parse(path.read_text(encoding="utf-8")))
        for name in changed(work)
    ]
    assert found == [OWNER]


@pytest.mark.parametrize(
    "line", ["self._kept[1] = 2", "del self._kept[1]", "self._kept.pop(1)", "self.count += 1"]
)
def test_each_way_to_change_a_service_is_seen(line: str) -> None:
    code = f"def start(self):\n    def work(_token, progress):\n        {line}\n"
    assert [name for work in works(ast.parse(code)) for name in changed(work)]

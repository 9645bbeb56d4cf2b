"""The compiled patterns of the program, and texts that make a pattern work hardest.

A pattern that looks at the same characters again and again is found by its own parts: wherever it
may repeat something, that thing is repeated, behind what the pattern wants before it.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import reader

#: What a negated or very wide set of characters is represented by.
_ANYTHING = 'a 1-<>\n"中é;.\x00'
#: Repeats of fewer are no danger.
_MANY = 40
#: The flags that may be given with a pattern.
_FLAGS = re.I | re.L | re.M | re.S | re.X | re.U
_CALLS = frozenset(("match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"))
_GENERAL = ("a", " ", "1", "\n", "中", "a ", "1 ", "a\n", "<a ", '"', "-", ".", "、", "http://a.b/")


def program_patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Every pattern of the program with the name it is known by: module, then variable."""
    seen: set[tuple[Any, int]] = set()
    for module in _modules():
        for name, pattern in (*_held_by(module), *_written_in(module)):
            key = (pattern.pattern, pattern.flags)
            if key not in seen:
                seen.add(key)
                yield f"{module.__name__}:{name}", pattern


def _modules() -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(reader.__path__, "reader."):
        if not info.name.endswith("__main__"):
            yield importlib.import_module(info.name)


def _held_by(module: ModuleType) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns in a module's variables, and in what its cached functions without arguments."""
    for name, value in list(vars(module).items()):
        if hasattr(value, "cache_info") and getattr(value, "__module__", "") == module.__name__:
            if inspect.signature(value).parameters:
                continue
            value = value()
        yield from _inside(name, value, 0)


def _inside(name: str, value: Any, depth: int) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif depth > 4 or isinstance(value, type | ModuleType):
        return
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _inside(f"{name}.{key}", item, depth + 1)
    elif isinstance(value, tuple | list | set | frozenset):
        for number, item in enumerate(value):
            yield from _inside(f"{name}.{number}", item, depth + 1)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _inside(f"{name}.{field.name}", getattr(value, field.name), depth + 1)


def _written_in(module: ModuleType) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns that stand as text in calls of `re`."""
    for node in ast.walk(ast.parse(inspect.getsource(module) if module.__file__ else "")):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        base = node.func.value
        if not (isinstance(base, ast.Name) and base.id == "re" and node.func.attr in _CALLS):
            continue
        if node.args and isinstance(node.args[0], ast.Constant):
            yield f"line {node.lineno}", re.compile(node.args[0].value)


def shapes(pattern: re.Pattern[Any]) -> set[tuple[str, str, str]]:
    """Texts that may take long, as (what comes first, what is repeated, what comes last)."""
    source, flags = pattern.pattern, pattern.flags
    text = source if isinstance(source, str) else source.decode("latin-1")
    tree = parser.parse(text, flags & _FLAGS)
    found = {("", unit, "") for unit in _GENERAL}
    for before, pump in _repeats(tree, ""):
        for end in ("", "\x00", "!"):
            found.add((before, pump, end))
        found.add(("", before + pump, ""))
        found.add(("", before, ""))
        found.add(("", before + pump * 20, ""))
    found.add(("", _sample(tree)[:200], "\x00"))
    return {shape for shape in found if shape[1]}


def _repeats(items: Any, before: str) -> Iterator[tuple[str, str]]:
    """Each part that may be repeated: a text that leads to it, and a text that it takes."""
    for code, value in items:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, most, inner = value
            if most is codes.MAXREPEAT or most >= _MANY:
                for unit in _units(inner):
                    yield before[-300:], unit
            yield from _repeats(inner, before)
        elif code is codes.SUBPATTERN:
            yield from _repeats(value[-1], before)
        elif code is codes.ATOMIC_GROUP:
            yield from _repeats(value, before)
        elif code is codes.BRANCH:
            for way in value[1]:
                yield from _repeats(way, before)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repeats(value[1], before)
        before += _sample([(code, value)])


def _units(inner: Any) -> list[str]:
    if len(inner) == 1 and inner[0][0] is codes.IN:
        return _members(inner[0][1])[:4]
    return [sample] if (sample := _sample(inner)) else []


def _sample(items: Any) -> str:
    """A short text that a sequence of parts takes."""
    return "".join(_sample_of(code, value) for code, value in items)


def _sample_of(code: Any, value: Any) -> str:
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.NOT_LITERAL:
        return next(char for char in _ANYTHING if ord(char) != value)
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return (_members(value) or [""])[0]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return _sample(value[2]) * max(1, min(int(value[0]), 50))
    if code is codes.SUBPATTERN:
        return _sample(value[-1])
    if code is codes.ATOMIC_GROUP:
        return _sample(value)
    if code is codes.BRANCH:
        return _sample(value[1][0])
    return ""


def _members(parts: Any) -> list[str]:
    """Some characters of a set, one of each kind."""
    negated = parts[0][0] is codes.NEGATE
    if negated:
        known = re.compile(_set_source(parts[1:]))
        return [char for char in _ANYTHING if not known.match(char)]
    found: list[str] = []
    for code, value in parts:
        if code is codes.LITERAL:
            found.append(chr(value))
        elif code is codes.RANGE:
            found.append(chr(value[0]))
        elif code is codes.CATEGORY:
            found += [char for char in _ANYTHING if re.match(_CATEGORIES[value], char)][:2]
    return sorted(dict.fromkeys(found), key=lambda char: char not in _ANYTHING)


_CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _set_source(parts: Any) -> str:
    inside = ""
    for code, value in parts:
        if code is codes.LITERAL:
            inside += re.escape(chr(value))
        elif code is codes.RANGE:
            inside += f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
        elif code is codes.CATEGORY:
            inside += _CATEGORIES[value]
    return f"[{inside}]"
